#include "schema/validate.hpp"

#include "diag/rules_schema.hpp"
#include "schema/limits.hpp"
#include "schema/suggest.hpp"
#include "schema/values.hpp"
#include "text/portable.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace redovisa::schema {
namespace {

namespace rules = diag::rules;
using yaml::Node;

constexpr Words text_words{"en text", "a text"};
constexpr Words list_words{"en lista", "a list"};
constexpr Words record_words{"en grupp av nycklar", "a group of keys"};
constexpr Words nothing_words{"ingenting", "nothing"};

Words found_words(const Node& node) {
    switch (node.kind) {
    case yaml::NodeKind::scalar: return text_words;
    case yaml::NodeKind::sequence: return list_words;
    case yaml::NodeKind::mapping: return record_words;
    case yaml::NodeKind::null: break;
    }
    return nothing_words;
}

/// Walks a tree beside the field table. One instance per file.
class Validator {
public:
    Validator(const text::Source& source, diag::Diagnostics& out) : source_(source), out_(out) {}

    void check_record(const Node& node, const Record& record) {
        for (const yaml::Entry& entry : node.entries) {
            const Field* field = find_field(record, entry.key);
            if (field == nullptr) {
                unknown_key(entry, node, record);
            } else {
                check_field(entry, *field);
            }
        }
        for (const Field& field : record.fields) {
            if (field.required && node.find_entry(field.name) == nullptr) missing_key(node, record, field);
        }
    }

private:
    void unknown_key(const yaml::Entry& entry, const Node& node, const Record& record) {
        std::vector<std::string_view> known;
        std::vector<std::string_view> free;
        for (const Field& field : record.fields) {
            known.push_back(field.name);
            if (node.find_entry(field.name) == nullptr) free.push_back(field.name);
        }
        diag::Diagnostic& fault =
            out_.add(rules::unknown_key, entry.key_where, {{"key", entry.key}, {"record", record.label}});
        const std::string_view near = nearest_key(entry.key, free, record);
        if (near.empty()) {
            fault.hints.push_back({{"nycklar här: {keys}", "keys here: {keys}"}, {{"keys", listed(known, 40)}}});
            return;
        }
        fault.hints.push_back({{"skriv `{near}`", "write `{near}`"}, {{"near", std::string(near)}}});
        fault.fix.push_back({entry.key_where, std::string(near)});
        // The key is there, only misspelt: asking for it too would be the same mistake told twice.
        misspelt_.emplace_back(&node, near);
    }

    /// By the Swedish label first ("mål" for `goals`), then by nearness.
    static std::string_view nearest_key(std::string_view key, const std::vector<std::string_view>& free,
                                        const Record& record) {
        const std::string wanted = text::id_like(key);
        for (const std::string_view name : free) {
            const Field* field = find_field(record, name);
            if (text::id_like(field->label.sv) == wanted || text::id_like(field->label.en) == wanted) return name;
        }
        return nearest(key, free);
    }

    void missing_key(const Node& node, const Record& record, const Field& field) {
        for (const auto& [where, name] : misspelt_) {
            if (where == &node && name == field.name) return;
        }
        text::Span where = node.where;
        if (!node.entries.empty()) where = node.entries.front().key_where;
        diag::Diagnostic& fault =
            out_.add(rules::missing_key, where, {{"key", std::string(field.name)}, {"record", record.label}});
        fault.hints.push_back(how_to_add(node, field));
    }

    /// How a key is added, in the form that its record is written in.
    [[nodiscard]] diag::Message how_to_add(const Node& node, const Field& field) const {
        const std::string key(field.name);
        if (field.example.empty() && field.kind == Kind::record)
            return {{"lägg till `{key}:` och det som hör dit på raderna under",
                     "add `{key}:` and what belongs there on the lines below"},
                    {{"key", key}}};
        const std::string line = fmt::format("{}: {}", key, example_of(node, field));
        const bool braces = source_.bytes().substr(node.where.begin).starts_with('{');
        if (!braces)
            return {{"lägg till en rad, till exempel `{line}`", "add a line, for example `{line}`"}, {{"line", line}}};
        if (node.entries.empty())
            return {
                {"skriv till exempel `{line}` mellan `{` och `}`", "write, for example, `{line}` between `{` and `}`"},
                {{"line", line}}};
        return {{"skriv till exempel `, {line}` före `}`", "write, for example, `, {line}` before `}`"},
                {{"line", line}}};
    }

    /// An id made from the title that stands beside it, else what the field table has.
    static std::string example_of(const Node& node, const Field& field) {
        constexpr std::size_t long_enough = 24;
        const Node* title = field.kind == Kind::id ? node.find("title") : nullptr;
        if (title == nullptr || !title->is_scalar()) return std::string(field.example);
        std::string id = text::id_like(title->text);
        if (id.size() > long_enough) id.resize(std::min(id.find('-', long_enough), id.size()));
        return is_id(id) ? id : std::string(field.example);
    }

    void check_field(const yaml::Entry& entry, const Field& field) {
        const Node& value = entry.value;
        if (value.is_null()) {
            empty_value(entry, field);
        } else if (value.is_sequence()) {
            check_list(entry, field);
        } else if (field.many == Many::list) {
            list_expected(entry, field);
        } else {
            check_value(value, entry.key, field);
        }
    }

    void empty_value(const yaml::Entry& entry, const Field& field) {
        diag::Diagnostic& fault = out_.add(rules::empty_value, entry.key_where, {{"key", entry.key}});
        if (!field.example.empty()) {
            fault.hints.push_back({{"skriv ett värde, till exempel `{line}`, eller ta bort `{key}:`",
                                    "write a value, for example `{line}`, or remove `{key}:`"},
                                   {{"line", fmt::format("{}: {}", field.name, field.example)}, {"key", entry.key}}});
        } else {
            fault.hints.push_back({{"skriv det som hör dit på raderna under, eller ta bort `{key}:`",
                                    "write what belongs there on the lines below, or remove `{key}:`"},
                                   {{"key", entry.key}}});
        }
    }

    void check_list(const yaml::Entry& entry, const Field& field) {
        if (field.many == Many::one) {
            diag::Diagnostic& fault = out_.add(rules::list_not_expected, entry.value.where, {{"key", entry.key}});
            if (const auto& items = entry.value.items; items.size() == 1 && field.kind != Kind::record)
                only_item(fault, entry.value, items.front());
            if (field.kind != Kind::record)
                fault.hints.push_back({{"skriv ett värde på samma rad som `{key}:`, utan streck och hakparenteser",
                                        "write one value on the line of `{key}:`, without dashes and brackets"},
                                       {{"key", entry.key}}});
            else
                fault.hints.push_back(
                    {{"ta bort strecken `- ` framför nycklarna", "remove the dashes `- ` before the keys"}, {}});
            return;
        }
        if (entry.value.items.size() > limits::items_in_list) {
            out_.add(rules::list_too_long, entry.key_where,
                     {{"key", entry.key}, {"limit", std::to_string(limits::items_in_list)}});
            return;
        }
        for (const Node& item : entry.value.items) {
            if (item.is_null()) {
                out_.add(rules::empty_item, item.where, {{"key", entry.key}});
            } else {
                check_value(item, entry.key, field);
            }
        }
    }

    /// `status: [done]`: without its brackets it is one value.
    static void only_item(diag::Diagnostic& fault, const Node& list, const Node& item) {
        const text::Span around = list.where;
        if (around.begin == item.where.begin) return;
        fault.fix.push_back({{around.source, around.begin, item.where.begin}, ""});
        fault.fix.push_back({{around.source, item.where.end, around.end}, ""});
    }

    void list_expected(const yaml::Entry& entry, const Field& field) {
        diag::Diagnostic& fault = out_.add(rules::list_expected, entry.value.where,
                                           {{"key", entry.key}, {"found", found_words(entry.value)}});
        if (field.kind == Kind::record && !entry.value.is_mapping()) {
            fault.hints.push_back(
                {{"skriv en rad för varje punkt under `{key}:`, med streck och nycklar: `- {first}: …`",
                  "write a line for each item below `{key}:`, with a dash and keys: `- {first}: …`"},
                 {{"key", entry.key}, {"first", std::string(field.record->fields.front().name)}}});
        } else if (field.kind == Kind::record) {
            fault.hints.push_back({{"sätt `- ` framför den första nyckeln och dra in resten lika långt",
                                    "put `- ` before the first key and indent the rest as far"},
                                   {}});
            first_dash(fault, entry);
        } else if (entry.value.is_scalar() && (entry.value.style == yaml::Style::plain)) {
            fault.fix.push_back({entry.value.where, fmt::format("[{}]", entry.value.text)});
        }
    }

    /// The keys of the only item stand where they would behind a dash: it takes the place of the blanks before them.
    void first_dash(diag::Diagnostic& fault, const yaml::Entry& entry) const {
        const text::Span where = entry.value.where;
        const std::uint32_t line = source_.line_of(where.begin);
        const std::uint32_t begin = source_.line_begin(line);
        const std::uint32_t key_column =
            entry.key_where.begin - source_.line_begin(source_.line_of(entry.key_where.begin));
        const std::uint32_t column = where.begin - begin;
        if (!entry.value.is_mapping() || line == source_.line_of(entry.key_where.begin)) return;
        const bool braces = source_.bytes()[where.begin] == '{';
        if (braces || column >= key_column + 2) {
            const std::uint32_t blanks = braces ? 0 : 2;
            fault.fix.push_back({{where.source, where.begin - blanks, where.begin}, "- "});
        }
    }

    void check_value(const Node& value, const std::string& key, const Field& field) {
        if (field.kind == Kind::record) {
            if (value.is_mapping()) {
                check_record(value, *field.record);
            } else {
                out_.add(rules::record_expected, value.where, {{"key", key}, {"found", found_words(value)}})
                    .hints.push_back({{"skriv nycklarna på egna rader, indragna under `{key}:`",
                                       "write the keys on lines of their own, indented under `{key}:`"},
                                      {{"key", key}}});
            }
        } else if (!value.is_scalar()) {
            out_.add(rules::text_expected, value.where, {{"key", key}, {"found", found_words(value)}});
        } else {
            check_scalar(value, key, field, out_);
        }
    }

    const text::Source& source_;
    diag::Diagnostics& out_;
    std::vector<std::pair<const Node*, std::string_view>> misspelt_;
};

} // namespace

void validate(const yaml::Document& document, const text::Source& source, const Record& record,
              diag::Diagnostics& out) {
    Validator(source, out).check_record(document.root, record);
}

} // namespace redovisa::schema
