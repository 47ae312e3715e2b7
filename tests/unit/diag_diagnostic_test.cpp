#include "support/source_dir.hpp"

#include "diag/diagnostic.hpp"
#include "diag/rules.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>

using namespace redovisa;

namespace {

const diag::Rule first{.code = "a-rule", .message = {"a {x}", "a {x}"}};
const diag::Rule second{.code = "b-rule", .severity = diag::Severity::warning, .message = {"b", "b"}};

} // namespace

TEST_CASE("a message gets its values in its language; an unknown name stays") {
    CHECK(diag::format({"{x} och {y}", "{x} and {y}"}, {{"x", "ett", "one"}}, lang::Language::sv) == "ett och {y}");
    CHECK(diag::format({"{x} och {y}", "{x} and {y}"}, {{"x", "ett", "one"}}, lang::Language::en) == "one and {y}");
}

TEST_CASE("faults are ordered by file and place, and equal ones are said once") {
    text::SourceSet sources;
    const text::SourceId late = sources.add("b.yaml", "0123456789");
    const text::SourceId early = sources.add("a.yaml", "0123456789");
    diag::Diagnostics faults;
    faults.add(first, {late, 3, 4}, {{"x", "1"}});
    faults.add(first, {early, 5, 6}, {{"x", "1"}});
    faults.add(second, {early, 2, 3});
    faults.add(first, {early, 5, 6}, {{"x", "1"}});
    faults.add(first, {early, 5, 6}, {{"x", "2"}});
    faults.finish(sources);
    std::string order;
    for (const auto& item : faults.items()) {
        order += sources[item.where.source].path() + ":" + std::to_string(item.where.begin) + " ";
    }
    CHECK(order == "a.yaml:2 a.yaml:5 a.yaml:5 b.yaml:3 ");
}

TEST_CASE("the same mistake everywhere is said twenty times, and the last one counts the rest") {
    text::SourceSet sources;
    const text::SourceId id = sources.add("a.yaml", std::string(100, '\n'));
    diag::Diagnostics faults;
    for (std::uint32_t i = 0; i < 50; ++i)
        faults.add(first, {id, i, i});
    faults.finish(sources);
    REQUIRE(faults.size() == 20);
    CHECK(diag::hints_of(faults.items().back(), lang::Language::en) ==
          std::vector<std::string>{"30 more of the same kind in this file are not shown"});
}

TEST_CASE("warnings alone are no errors") {
    diag::Diagnostics faults;
    faults.add(second, {});
    CHECK_FALSE(faults.has_errors());
    faults.add(first, {});
    CHECK(faults.has_errors());
}

TEST_CASE("rules are ordered by code, found by it, and each code is one rule") {
    const auto all = diag::all_rules();
    for (std::size_t i = 1; i < all.size(); ++i)
        CHECK(all[i - 1]->code < all[i]->code);
    for (const diag::Rule* rule : all)
        CHECK(diag::find_rule(rule->code) == rule);
    CHECK(diag::find_rule("no-such-rule") == nullptr);
}

TEST_CASE("every rule that is declared is on a list") {
    std::set<std::string> declared;
    for (const auto& entry : std::filesystem::directory_iterator(redovisa::test::source_dir() / "src/diag")) {
        if (entry.path().extension() != ".hpp" || !entry.path().filename().string().starts_with("rules_")) continue;
        std::ifstream file(entry.path());
        constexpr std::string_view start = "extern const Rule ";
        for (std::string line; std::getline(file, line);) {
            if (!line.starts_with(start)) continue;
            std::string code = line.substr(start.size(), line.find(';') - start.size());
            std::ranges::replace(code, '_', '-');
            declared.insert(code);
        }
    }
    for (const std::string& code : declared) {
        CAPTURE(code);
        CHECK(diag::find_rule(code) != nullptr);
    }
    CHECK(declared.size() == diag::all_rules().size());
}
