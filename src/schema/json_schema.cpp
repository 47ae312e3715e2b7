#include "schema/json_schema.hpp"

#include "schema/choices.hpp"
#include "schema/limits.hpp"

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include <set>

namespace redovisa::schema {
namespace {

using Json = nlohmann::ordered_json;
using lang::Language;

constexpr const char* id_pattern = "^[a-z0-9][a-z0-9-]{0,63}$";
constexpr const char* path_pattern = "^[a-z0-9][a-z0-9-]{0,63}(/[a-z0-9][a-z0-9-]{0,63}){0,3}$";
constexpr const char* date_pattern = "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
constexpr const char* unit_pattern = "(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";
constexpr const char* url_pattern = "^(https?://|mailto:)[^\\s\"'<>\\\\`]+$";
/// A decimal that YAML has read as a number can have any form by then; the text is checked by `validate`.
constexpr const char* not_blank_pattern = "\\S";
constexpr const char* two_words_pattern = "[^ \\t\\r\\n]{2,}[ \\t\\r\\n]+[^ \\t\\r\\n]{2,}";

class SchemaWriter {
public:
    explicit SchemaWriter(Language language) : language_(language) {}

    [[nodiscard]] Json file(const Record& record, const std::string& name) {
        Json out = Json::object();
        out["$schema"] = "http://json-schema.org/draft-07/schema#";
        out["$id"] = name;
        fill(out, record);
        // Recursion ends: every record is defined once.
        Json definitions = Json::object();
        while (!waiting_.empty()) {
            const Record* next = waiting_.back();
            waiting_.pop_back();
            Json definition = Json::object();
            fill(definition, *next);
            definitions[std::string(next->name)] = std::move(definition);
        }
        out["definitions"] = std::move(definitions);
        return out;
    }

private:
    [[nodiscard]] std::string in(Words words) const { return std::string(words.in(language_)); }

    void fill(Json& out, const Record& record) {
        out["title"] = in(record.label);
        out["description"] = in(record.description);
        out["type"] = "object";
        Json properties = Json::object();
        Json required = Json::array();
        for (const Field& field : record.fields) {
            properties[std::string(field.name)] = property(field);
            if (field.required) required.push_back(field.name);
        }
        out["properties"] = std::move(properties);
        if (!required.empty()) out["required"] = std::move(required);
        out["additionalProperties"] = false;
    }

    Json property(const Field& field) {
        Json out = Json::object();
        out["title"] = in(field.label);
        out["description"] = in(field.description);
        Json one = value(field);
        switch (field.many) {
        case Many::one: out.update(one); break;
        case Many::list:
            out["type"] = "array";
            out["maxItems"] = limits::items_in_list;
            out["items"] = std::move(one);
            break;
        case Many::one_or_list:
            out["anyOf"] =
                Json::array({one, Json{{"type", "array"}, {"maxItems", limits::items_in_list}, {"items", one}}});
            break;
        }
        if (!field.example.empty() && field.kind != Kind::choice) out["examples"] = Json::array({example(field)});
        return out;
    }

    static Json example(const Field& field) {
        const std::string text(field.example);
        const bool number = field.kind == Kind::integer || field.kind == Kind::decimal || field.kind == Kind::year;
        if (number || field.kind == Kind::boolean) return Json::parse(text);
        if (text.starts_with('"')) return text.substr(1, text.size() - 2);
        return text;
    }

    Json value(const Field& field) {
        switch (field.kind) {
        case Kind::text:
            if (field.explains)
                return Json{{"type", "string"}, {"maxLength", field.max_length}, {"pattern", two_words_pattern}};
            return text(field.max_length, not_blank_pattern);
        case Kind::prose: return text(limits::prose_bytes, not_blank_pattern);
        case Kind::id: return pattern(id_pattern);
        case Kind::reference: return pattern(field.target == Target::goal_or_area ? path_pattern : id_pattern);
        case Kind::integer: return number("integer", field);
        case Kind::decimal: return number("number", field);
        case Kind::boolean: return Json{{"type", "boolean"}};
        case Kind::date: return pattern(date_pattern);
        case Kind::period: return pattern(fmt::format("^{0}(/{0})?$", unit_pattern));
        case Kind::year:
            return Json{{"type", "integer"}, {"minimum", limits::first_year}, {"maximum", limits::last_year}};
        case Kind::url: return Json{{"type", "string"}, {"maxLength", limits::url_length}, {"pattern", url_pattern}};
        case Kind::choice: return choice(*field.choice);
        case Kind::record: return reference(*field.record);
        }
        return Json::object();
    }

    /// Text that looks like a number is text all the same: `title: 2019`.
    static Json text(std::uint32_t most, const char* pattern) {
        return Json{{"type", Json::array({"string", "number", "boolean"})}, {"maxLength", most}, {"pattern", pattern}};
    }

    /// Ids and periods of digits only come from YAML as whole numbers.
    static Json pattern(const std::string& pattern) {
        return Json{{"type", Json::array({"string", "integer"})}, {"pattern", pattern}};
    }

    static Json number(const char* type, const Field& field) {
        Json out{{"type", type}};
        if (field.min != std::numeric_limits<std::int64_t>::min()) out["minimum"] = field.min;
        if (field.max != std::numeric_limits<std::int64_t>::max()) out["maximum"] = field.max;
        return out;
    }

    [[nodiscard]] Json choice(const Choice& choice) const {
        Json values = Json::array();
        Json texts = Json::array();
        for (const Option& option : choice.options) {
            values.push_back(option.value);
            texts.push_back(fmt::format("**{}**: {}", option.label.in(language_), option.description.in(language_)));
        }
        return Json{{"type", "string"}, {"enum", std::move(values)}, {"markdownEnumDescriptions", std::move(texts)}};
    }

    Json reference(const Record& record) {
        if (seen_.insert(&record).second) waiting_.push_back(&record);
        return Json{{"$ref", "#/definitions/" + std::string(record.name)}};
    }

    Language language_;
    std::set<const Record*> seen_;
    std::vector<const Record*> waiting_;
};

} // namespace

std::vector<SchemaFile> json_schemas(Language language) {
    std::vector<SchemaFile> out;
    for (const Record* record : {&organisation_record(), &report_record(), &area_record()}) {
        const std::string name = std::string(record->name) + ".schema.json";
        out.push_back({name, SchemaWriter(language).file(*record, name).dump(2) + "\n"});
    }
    return out;
}

} // namespace redovisa::schema
