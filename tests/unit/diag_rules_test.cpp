#include "diag/rule.hpp"

#include "support/program.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

namespace redovisa {
namespace {

std::string file_of(diag::ExampleFile file) {
    switch (file) {
    case diag::ExampleFile::area: return "2024/aldre.yaml";
    case diag::ExampleFile::report: return "2024/report.yaml";
    case diag::ExampleFile::organisation: return "organisation.yaml";
    case diag::ExampleFile::none: break;
    }
    return {};
}

test::Run check_with(const diag::Rule& rule, std::string_view example) {
    auto files = test::small_reports();
    files[file_of(rule.example_file)] = std::string(example);
    const test::TempFolder folder;
    for (const auto& [name, bytes] : files)
        folder.write("reports/" + name, bytes);
    return test::run_program({"check", folder.at("reports")});
}

TEST_CASE("every rule has its texts in both languages") {
    for (const diag::Rule* rule : diag::all_rules()) {
        INFO(rule->code);
        for (const lang::Words words : {rule->message, rule->what, rule->why}) {
            CHECK(!words.sv.empty());
            CHECK(!words.en.empty());
        }
        CHECK(rule->hint.sv.empty() == rule->hint.en.empty());
        CHECK(rule->note.sv.empty() == rule->note.en.empty());
        CHECK(!rule->message.sv.ends_with('.'));
        CHECK(!rule->message.en.ends_with('.'));
    }
}

TEST_CASE("codes are kebab-case and none stands twice") {
    std::set<std::string_view> seen;
    for (const diag::Rule* rule : diag::all_rules()) {
        INFO(rule->code);
        CHECK(seen.insert(rule->code).second);
        CHECK(std::ranges::all_of(rule->code,
                                  [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }));
        CHECK(diag::find_rule(rule->code) == rule);
    }
}

TEST_CASE("the faulty example of a rule's page gives its code, the mended one does not") {
    std::size_t examples = 0;
    for (const diag::Rule* rule : diag::all_rules()) {
        if (rule->example_file == diag::ExampleFile::none) continue;
        ++examples;
        INFO(rule->code);
        const std::string mark = "[" + std::string(rule->code) + "]";
        const test::Run faulty = check_with(*rule, rule->faulty);
        INFO(faulty.err);
        CHECK(faulty.err.find(mark) != std::string::npos);
        const test::Run mended = check_with(*rule, rule->mended);
        INFO(mended.err);
        CHECK(mended.err.find(mark) == std::string::npos);
        CHECK(mended.code == 0);
    }
    CHECK(examples > 60);
}

} // namespace
} // namespace redovisa
