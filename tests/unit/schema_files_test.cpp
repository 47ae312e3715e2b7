#include "support/source_dir.hpp"

#include "schema/json_schema.hpp"

#include "cli/version.hpp"
#include "render/rule_page.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <functional>
#include <set>
#include <sstream>

namespace redovisa::schema {
namespace {

std::string read(const std::string& path) {
    std::ifstream in((redovisa::test::source_dir() / path).string());
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

void each_field(const Record& record, std::set<const Record*>& seen,
                const std::function<void(const Record&, const Field&)>& visit) {
    if (!seen.insert(&record).second) return;
    for (const Field& field : record.fields) {
        visit(record, field);
        if (field.record != nullptr) each_field(*field.record, seen, visit);
    }
}

TEST_CASE("what is written under docs/ is what the program writes") {
    for (const SchemaFile& file : json_schemas(lang::Language::sv))
        CHECK(read("docs/schema/" + file.name) == file.bytes);
    CHECK(read("docs/schema/reference.md") == reference(lang::Language::sv));
    CHECK(read("docs/rules.md") == render::rule_manual(lang::Language::sv));
}

TEST_CASE("every field is labelled and described in both languages, and of a whole kind") {
    std::set<const Record*> seen;
    std::size_t fields = 0;
    const auto visit = [&](const Record& record, const Field& field) {
        ++fields;
        INFO(record.name, ".", field.name);
        for (const Words words : {field.label, field.description, record.label, record.description}) {
            CHECK(!words.sv.empty());
            CHECK(!words.en.empty());
        }
        CHECK((field.kind == Kind::record) == (field.record != nullptr));
        CHECK((field.kind == Kind::choice) == (field.choice != nullptr));
        CHECK((field.kind == Kind::reference) == (field.target != Target::none));
        CHECK((field.kind == Kind::record || !field.example.empty()));
        CHECK(find_field(record, field.name) == &field);
    };
    for (const Record* record : {&organisation_record(), &report_record(), &area_record()})
        each_field(*record, seen, visit);
    CHECK(fields > 150);
}

TEST_CASE("the JSON Schemas are whole: every definition that is referred to is there") {
    for (const SchemaFile& file : json_schemas(lang::Language::en)) {
        const auto schema = nlohmann::json::parse(file.bytes);
        CHECK(schema["$schema"] == "http://json-schema.org/draft-07/schema#");
        for (std::size_t at = file.bytes.find("#/definitions/"); at != std::string::npos;
             at = file.bytes.find("#/definitions/", at + 1)) {
            const std::size_t begin = at + 14;
            const std::string name = file.bytes.substr(begin, file.bytes.find('"', begin) - begin);
            CHECK(schema["definitions"].contains(name));
        }
    }
}

TEST_CASE("the version is told once") {
    CHECK(read("CMakeLists.txt").find("VERSION " + std::string(cli::version)) != std::string::npos);
}

} // namespace
} // namespace redovisa::schema
