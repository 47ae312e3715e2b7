#include "render/data_dictionary.hpp"

#include "render/escape.hpp"

#include <nlohmann/json.hpp>

/// The dictionary as a schema and as a text.
namespace redovisa::render {
namespace {

using Json = nlohmann::ordered_json;
using lang::Language;
using Type = DataKey::Type;

const char* json_type(Type type) {
    switch (type) {
    case Type::text: return "string";
    case Type::integer: return "integer";
    case Type::number: return "number";
    case Type::truth: return "boolean";
    case Type::record: return "object";
    }
    return "object";
}

/// Numbers that an organisation may not know are null in the export.
bool may_be_null(const DataKey& key) {
    return key.nullable || (key.type != Type::text && key.type != Type::record && key.type != Type::truth);
}

Json property(const DataKey& key, Language language) {
    Json value = Json::object();
    if (key.type == Type::record) {
        value["$ref"] = "#/definitions/" + std::string(key.record);
    } else if (may_be_null(key)) {
        value["type"] = {json_type(key.type), "null"};
    } else {
        value["type"] = json_type(key.type);
    }
    Json whole = Json::object();
    whole["description"] = key.description.in(language);
    if (key.list) {
        whole["type"] = "array";
        whole["items"] = std::move(value);
    } else if (key.type == Type::record) {
        // Beside `$ref` draft-07 ignores everything.
        whole["allOf"] = Json::array({std::move(value)});
    } else {
        whole.update(value);
    }
    return whole;
}

Json definition(const DataRecord& record, Language language) {
    Json properties = Json::object();
    for (const DataKey& key : record.keys)
        properties[std::string(key.name)] = property(key, language);
    Json value = Json::object();
    value["description"] = record.description.in(language);
    value["type"] = "object";
    value["properties"] = std::move(properties);
    return value;
}

std::string type_words(const DataKey& key, Language language) {
    const bool sv = language == Language::sv;
    const std::string list = key.list ? (sv ? "lista av " : "list of ") : "";
    switch (key.type) {
    case Type::text: return list + "text";
    case Type::integer: return list + (sv ? "heltal" : "whole number");
    case Type::number: return list + (sv ? "tal" : "number");
    case Type::truth: return list + (sv ? "sant eller falskt" : "true or false");
    case Type::record: return list + markdown_code(key.record);
    }
    return list;
}

/// Descriptions are the program's own Markdown; only the sign between cells must not come from them.
void add_row(std::string& out, std::string_view name, std::string_view type, std::string_view description) {
    out += "| " + markdown_code(name) + " | ";
    if (!type.empty()) out += std::string(type) + " | ";
    for (const char c : description) {
        if (c == '|') out += '\\';
        out += c;
    }
    out += " |\n";
}

} // namespace

std::string data_schema(Language language) {
    const auto& records = data_dictionary();
    Json schema = Json::object();
    schema["$schema"] = "http://json-schema.org/draft-07/schema#";
    schema.update(definition(records.front(), language));
    Json definitions = Json::object();
    for (std::size_t i = 1; i < records.size(); ++i) {
        definitions[std::string(records[i].name)] = definition(records[i], language);
    }
    schema["definitions"] = std::move(definitions);
    return schema.dump(2) + '\n';
}

std::string data_readme(std::span<const view::Table> tables, std::span<const std::string> files, Language language) {
    const bool sv = language == Language::sv;
    std::string out =
        sv ? "# Öppna data\n\nFilerna görs om vid varje bygge ur samma uppgifter som sidorna. Text är UTF-8. Det som "
             "saknas är tomt.\n\n"
             "- `*.csv`: komma mellan fälten, decimalpunkt. För program.\n"
             "- `*-excel.csv`: semikolon mellan fälten, decimalkomma. För Excel på svenska.\n"
             "- `*.json`: alla uppgifter med sin ordning. `schema.json` beskriver formen.\n"
             "- `dcat.ttl`: beskrivning för kataloger över öppna data (DCAT-AP-SE).\n\n"
             "I CSV börjar en text med `'` när ett kalkylprogram annars skulle läsa den som en formel.\n\n## Filer\n\n"
           : "# Open data\n\nThe files are made anew by every build from the same facts as the pages. Text is UTF-8. "
             "What is missing is empty.\n\n"
             "- `*.csv`: comma between fields, decimal point. For programs.\n"
             "- `*-excel.csv`: semicolon between fields, decimal comma. For Excel in Swedish.\n"
             "- `*.json`: all facts in their order. `schema.json` describes the shape.\n"
             "- `dcat.ttl`: a description for catalogues of open data (DCAT-AP-SE).\n\n"
             "In CSV a text starts with `'` where a spreadsheet would else read it as a formula.\n\n## Files\n\n";
    for (const std::string& file : files)
        out += "- [" + file + "](" + file + ")\n";
    out += sv ? "\n## Tabeller\n" : "\n## Tables\n";
    for (const view::Table& table : tables) {
        out += "\n### " + std::string(table.name) + "\n\n" + std::string(table.description.in(language)) + "\n\n";
        out += sv ? "| Kolumn | Innehåll |\n| --- | --- |\n" : "| Column | Content |\n| --- | --- |\n";
        for (const view::Column& column : table.columns)
            add_row(out, column.name, "", column.description.in(language));
    }
    out += sv ? "\n## Poster i JSON\n" : "\n## Records of the JSON\n";
    for (const DataRecord& record : data_dictionary()) {
        out += "\n### " + std::string(record.name) + "\n\n" + std::string(record.description.in(language)) + "\n\n";
        out += sv ? "| Nyckel | Slag | Innehåll |\n| --- | --- | --- |\n"
                  : "| Key | Kind | Content |\n| --- | --- | --- |\n";
        for (const DataKey& key : record.keys)
            add_row(out, key.name, type_words(key, language), key.description.in(language));
    }
    return out;
}

} // namespace redovisa::render
