#include "fixture.hpp"

#include "markdown/limits.hpp"
#include "schema/limits.hpp"
#include "site/read.hpp"
#include "support/golden.hpp"
#include "yaml/limits.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <ranges>
#include <set>

namespace redovisa {
namespace {

/// One case for each rule: its own fixture, else the example of its page.
std::vector<test::Fixture> all_fixtures() {
    std::vector<test::Fixture> all;
    for (auto fixtures : {test::form_fixtures(), test::reports_fixtures(), test::disk_fixtures()})
        std::ranges::move(fixtures, std::back_inserter(all));
    for (const diag::Rule* rule : diag::all_rules()) {
        if (rule->faulty.empty() || std::ranges::find(all, rule->code, &test::Fixture::code) != all.end()) continue;
        all.push_back({std::string(rule->code), [rule] { return test::run_example(*rule, rule->faulty); },
                       [rule] { return test::run_example(*rule, rule->mended); }});
    }
    return all;
}

/// Why a page shows no example. A limit that a page could not show in full stands in its text instead.
enum class Unshown : std::uint8_t { limit, bytes, disk, program };

const std::map<std::string_view, Unshown>& unshown() {
    using enum Unshown;
    static const std::map<std::string_view, Unshown> rules{
        {"file-too-large", limit},
        {"input-too-large", limit},
        {"line-too-long", limit},
        {"list-too-long", limit},
        {"markdown-link-too-long", limit},
        {"markdown-too-long", limit},
        {"markdown-too-many", limit},
        {"oversized-file", limit},
        {"too-many-files", limit},
        {"too-many-keys", limit},
        {"too-many-lines", limit},
        {"too-many-values", limit},
        {"value-too-long", limit},
        // The page is UTF-8 with line feeds and can't hold them.
        {"cut-file", bytes},
        {"encoding-broken", bytes},
        {"encoding-latin1", bytes},
        {"encoding-utf16", bytes},
        {"lone-carriage-return", bytes},
        // The same words, typed over the same files, are right at another time.
        {"file-unreadable", disk},
        {"output-failed", disk},
        {"output-locked", disk},
        {"output-name-taken", disk},
        {"output-unfinished", disk},
        // No input that is known gives them.
        {"not-understood", program},
        {"output-file-name", program},
        {"year-twice", program},
    };
    return rules;
}

/// As a page writes it: `2 000` or `2,000`.
std::string grouped(std::size_t number, std::string_view between) {
    std::string out = std::to_string(number);
    for (std::size_t at = out.size(); at > 3;)
        out.insert(at -= 3, between);
    return out;
}

TEST_CASE("every page has an example, or a reason why it can't") {
    for (const diag::Rule* rule : diag::all_rules()) {
        CAPTURE(rule->code);
        CHECK(rule->faulty.empty() == unshown().contains(rule->code));
    }
    for (const auto& [code, why] : unshown()) {
        CAPTURE(code);
        CHECK(diag::find_rule(code) != nullptr);
    }
}

TEST_CASE("a page of a limit names it") {
    const std::vector<std::pair<std::string_view, std::vector<std::size_t>>> limits{
        {"file-too-large", {yaml::limits::file_bytes}},
        {"input-too-large", {site::max_input_bytes / 1'000'000}},
        {"line-too-long", {yaml::limits::line_bytes}},
        {"list-too-long", {schema::limits::items_in_list}},
        {"markdown-link-too-long", {markdown::limits::url_bytes}},
        {"markdown-too-long", {markdown::limits::bytes}},
        {"markdown-too-many",
         {markdown::limits::links, markdown::limits::definitions, markdown::limits::html_openings}},
        {"oversized-file", {site::max_file_bytes / 1'000'000, site::max_logo_bytes / 1'000}},
        {"too-many-files", {site::max_files}},
        {"too-many-keys", {yaml::limits::keys_in_mapping}},
        {"too-many-lines", {yaml::limits::lines}},
        {"too-many-values", {yaml::limits::nodes}},
        {"value-too-long", {yaml::limits::scalar_bytes}},
    };
    CHECK(limits.size() ==
          static_cast<std::size_t>(std::ranges::count(unshown() | std::views::values, Unshown::limit)));
    for (const auto& [code, numbers] : limits) {
        CAPTURE(code);
        const diag::Rule* rule = diag::find_rule(code);
        REQUIRE(rule != nullptr);
        for (const std::size_t number : numbers) {
            CAPTURE(number);
            CHECK(rule->what.sv.find(" " + grouped(number, " ") + " ") != std::string_view::npos);
            CHECK(rule->what.en.find(" " + grouped(number, ",") + " ") != std::string_view::npos);
        }
    }
}

TEST_CASE("every rule has a faulty case that gives its code alone, in both languages, and a clean one") {
    std::set<std::string> seen;
    for (const test::Fixture& fixture : all_fixtures()) {
        const std::string& code = fixture.code;
        CAPTURE(code);
        CHECK(diag::find_rule(code) != nullptr);
        CHECK(seen.insert(code).second);
        const test::Findings faulty = fixture.faulty();
        CAPTURE(faulty.en);
        CHECK(std::set<std::string>(faulty.codes.begin(), faulty.codes.end()) == std::set<std::string>{code});
        test::check_golden("err/" + code + ".sv.txt", faulty.sv);
        test::check_golden("err/" + code + ".en.txt", faulty.en);
        const test::Findings clean = fixture.clean();
        CHECK(clean.en == "");
        CHECK(clean.sv == "");
    }
    for (const diag::Rule* rule : diag::all_rules()) {
        CAPTURE(rule->code);
        CHECK(seen.contains(std::string(rule->code)));
    }
}

TEST_CASE("the example of each page is run: the faulty one gives the code alone, the mended one nothing") {
    for (const diag::Rule* rule : diag::all_rules()) {
        CAPTURE(rule->code);
        CHECK(rule->faulty.empty() == (rule->example_file == diag::ExampleFile::none));
        if (rule->faulty.empty()) continue;
        const test::Findings faulty = test::run_example(*rule, rule->faulty);
        CAPTURE(faulty.en);
        CHECK(std::set<std::string>(faulty.codes.begin(), faulty.codes.end()) ==
              std::set<std::string>{std::string(rule->code)});
        CHECK(test::run_example(*rule, rule->mended).en == "");
    }
}

TEST_CASE("what an example's fix suggests mends it") {
    for (const diag::Rule* rule : diag::all_rules()) {
        CAPTURE(rule->code);
        if (rule->faulty.empty()) continue;
        const test::Findings before = test::run_example(*rule, rule->faulty);
        if (before.mended.empty()) continue;
        const test::Findings after = test::run_example(*rule, rule->faulty, before.mended);
        CAPTURE(after.en);
        CHECK(std::ranges::find(after.codes, rule->code) == after.codes.end());
    }
}

TEST_CASE("no expected text is left of a rule that is gone") {
    for (const auto& entry : std::filesystem::directory_iterator(test::tests_folder() / "err")) {
        const std::string name = entry.path().filename();
        CAPTURE(name);
        CHECK(diag::find_rule(name.substr(0, name.find('.'))) != nullptr);
    }
}

TEST_CASE("every text of a rule exists in both languages and in the house style") {
    for (const diag::Rule* rule : diag::all_rules()) {
        CAPTURE(std::string(rule->code));
        CHECK_FALSE(rule->message.sv.empty());
        CHECK_FALSE(rule->what.sv.empty());
        CHECK_FALSE(rule->why.sv.empty());
        for (const lang::Words words : {rule->message, rule->hint, rule->note, rule->what, rule->why}) {
            CHECK(words.sv.empty() == words.en.empty());
        }
        for (const std::string_view text : {rule->message.sv, rule->message.en}) {
            CHECK_FALSE(text.ends_with('.'));
            const bool capital = text[0] >= 'A' && text[0] <= 'Z' && text[1] >= 'a' && text[1] <= 'z';
            CHECK_FALSE(capital);
        }
        CHECK(rule->faulty.empty() == rule->mended.empty());
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
