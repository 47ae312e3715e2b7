#include "diag/rule.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

namespace redovisa {
namespace {

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

} // namespace
} // namespace redovisa
