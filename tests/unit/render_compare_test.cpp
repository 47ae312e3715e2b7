#include "support/compare_world.hpp"
#include "support/csv.hpp"
#include "support/json_schema.hpp"
#include "support/random_reports.hpp"
#include "support/source_dir.hpp"

#include "render/compare.hpp"

#include "corpus/link.hpp"
#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <numeric>
#include <random>
#include <set>
#include <sstream>

namespace {

using namespace redovisa;
using nlohmann::json;
using render::CompareBy;
using test::world;

constexpr CompareBy every_order[] = {CompareBy::area, CompareBy::goal, CompareBy::indicator};

/// All years, and every two of them in both orders.
std::vector<view::Comparison> comparisons(const view::CompareWorld& world) {
    std::vector<int> years;
    for (const auto& report : world.corpus.reports)
        years.push_back(report.year.value);
    std::vector<view::Comparison> out{view::make_comparison(world, years, lang::Language::sv)};
    for (const int one : years) {
        for (const int other : years) {
            if (one != other) out.push_back(view::make_comparison(world, std::vector{one, other}, lang::Language::sv));
        }
    }
    return out;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> out;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        out.push_back(line);
    return out;
}

json schema() {
    std::ifstream in(test::source_dir() / "docs/schema/comparison.schema.json");
    return json::parse(in);
}

void check_schema(test::SchemaChecker& checker, const view::Comparison& comparison) {
    const auto faults = checker.check(json::parse(render::compare_json(comparison)));
    REQUIRE_MESSAGE(faults.empty(), faults.front());
}

TEST_CASE("every comparison as JSON is what its schema says") {
    test::SchemaChecker checker(schema());
    for (const char* folder : {"reports", "tests/data/lineage"}) {
        for (const auto& comparison : comparisons(world(folder)))
            check_schema(checker, comparison);
    }
    for (unsigned seed = 1; seed <= 40; ++seed) {
        test::RandomReports random{std::mt19937(seed)};
        const auto corpus = random.make(2007);
        if (random.years.empty()) continue;
        check_schema(checker, view::make_comparison(view::CompareWorld(*corpus), random.years, lang::Language::sv));
    }
}

TEST_CASE("the checker of schemas finds what is wrong") {
    test::SchemaChecker checker(schema());
    json value = json::parse(render::compare_json(
        view::make_comparison(world("tests/data/lineage"), std::vector{2019, 2021}, lang::Language::sv)));
    value["total"]["years"][0]["counts"]["goals"] = "elva";
    value["areas"][0].erase("id");
    value["changes"]["goals"][0]["kinds"][0] = "sparad";
    auto faults = checker.check(value);
    std::ranges::sort(faults);
    CHECK(faults == std::vector<std::string>{"/areas/0/id: missing",
                                             "/changes/goals/0/kinds/0: is none of the words: \"sparad\"",
                                             "/total/years/0/counts/goals: is no integer"});
}

/// The counts of a row of areas in JSON, each path with its number.
std::map<std::string, std::int64_t> numbers(const json& counts, const std::string& at = "") {
    std::map<std::string, std::int64_t> out;
    for (const auto& [name, value] : counts.items()) {
        if (value.is_object())
            out.merge(numbers(value, at + name + "/"));
        else
            out.emplace(at + name, value.get<std::int64_t>());
    }
    return out;
}

void check_sums_in_json(const view::Comparison& comparison) {
    const json value = json::parse(render::compare_json(comparison));
    for (std::size_t i = 0; i < value["years"].size(); ++i) {
        const json& total = value["total"]["years"][i];
        if (!value["years"][i]["reported"].get<bool>()) {
            REQUIRE(total["state"] == "no_report");
            REQUIRE_FALSE(total.contains("counts"));
            continue;
        }
        auto sum = numbers(value["outside"]["years"][i]["counts"]);
        for (const json& area : value["areas"]) {
            if (!area["years"][i].contains("counts")) continue;
            for (const auto& [name, number] : numbers(area["years"][i]["counts"]))
                sum[name] += number;
        }
        REQUIRE(sum == numbers(total["counts"]));
    }
}

/// Names of the generated areas have neither commas nor quotes, so a cell is what stands between two commas.
std::vector<std::string> csv_cells(std::string row) {
    while (row.ends_with('\r'))
        row.pop_back();
    std::vector<std::string> out;
    for (std::size_t at = 0; at <= row.size();) {
        const std::size_t end = std::min(row.find(',', at), row.size());
        out.push_back(row.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

void check_sums_in_csv(const view::Comparison& comparison) {
    std::map<std::string, std::int64_t> parts;
    std::map<std::string, std::int64_t> whole;
    const auto rows = lines_of(render::compare_csv(comparison, CompareBy::area));
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto cells = csv_cells(rows[i]);
        REQUIRE(cells.size() == 6);
        if (cells[3] != "present") {
            REQUIRE(cells[5].empty());
            continue;
        }
        (cells[1] == "total" ? whole : parts)[cells[0] + " " + cells[4]] += std::stoll(cells[5]);
    }
    REQUIRE(parts == whole);
}

TEST_CASE("the parts make the whole in JSON and CSV too, and a year without a report is never zero") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        test::RandomReports random{std::mt19937(seed)};
        const auto corpus = random.make(2007);
        if (random.years.size() < 2) continue;
        CAPTURE(seed);
        const auto comparison = view::make_comparison(view::CompareWorld(*corpus), random.years, lang::Language::sv);
        check_sums_in_json(comparison);
        check_sums_in_csv(comparison);
    }
    for (const auto& comparison : comparisons(world("reports")))
        check_sums_in_json(comparison);
}

/// What an observation is of; no two rows have the same.
std::vector<std::string> key_of(CompareBy by) {
    switch (by) {
    case CompareBy::area: return {"year", "area_id", "measure"};
    case CompareBy::goal: return {"year", "lineage_id", "ref"};
    case CompareBy::indicator: return {"year", "indicator", "ref", "period", "role"};
    }
    return {};
}

void check_tidy(const std::vector<std::vector<std::string>>& rows, const std::vector<std::string>& key) {
    const auto& names = rows.front();
    REQUIRE(std::set<std::string>(names.begin(), names.end()).size() == names.size());
    std::set<std::vector<std::string>> observations;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        REQUIRE(rows[i].size() == names.size());
        std::vector<std::string> observation;
        for (const std::string& name : key) {
            const auto at = std::ranges::find(names, name);
            REQUIRE(at != names.end());
            observation.push_back(rows[i][static_cast<std::size_t>(at - names.begin())]);
        }
        CAPTURE(observation);
        REQUIRE(observations.insert(observation).second);
    }
}

TEST_CASE("CSV has one row for each observation, and every row the columns of the heading") {
    for (const char* folder : {"reports", "tests/data/lineage"}) {
        for (const auto& comparison : comparisons(world(folder))) {
            for (const CompareBy by : every_order)
                check_tidy(test::read_csv(render::compare_csv(comparison, by), ','), key_of(by));
        }
    }
}

TEST_CASE("tables for the terminal fit its width") {
    for (const std::size_t width : {40U, 80U, 120U}) {
        for (const auto& comparison : comparisons(world("reports"))) {
            for (const CompareBy by : every_order) {
                render::TextTableOptions how;
                how.width = width;
                for (const std::string& line : lines_of(render::compare_text(comparison, by, how))) {
                    REQUIRE_MESSAGE(text::display_width(line) <= width, line);
                    REQUIRE_FALSE(line.ends_with(' '));
                }
            }
        }
    }
}

/// Cells of a row of a Markdown table: what stands between signs that are not escaped.
std::size_t cells_of(const std::string& line) {
    std::size_t signs = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\\')
            ++i;
        else if (line[i] == '|')
            ++signs;
    }
    return signs - 1;
}

TEST_CASE("tables in Markdown have as many cells in every row as in their heading") {
    std::size_t tables = 0;
    for (const auto& comparison : comparisons(world("reports"))) {
        for (const CompareBy by : every_order) {
            const auto lines = lines_of(render::compare_markdown(comparison, by));
            for (std::size_t i = 1; i < lines.size(); ++i) {
                if (!lines[i].starts_with("| ---")) continue;
                ++tables;
                REQUIRE(lines[i - 1].starts_with("| "));
                const std::size_t wide = cells_of(lines[i]);
                REQUIRE(cells_of(lines[i - 1]) == wide);
                for (std::size_t row = i + 1; row < lines.size() && lines[row].starts_with("|"); ++row)
                    REQUIRE_MESSAGE(cells_of(lines[row]) == wide, lines[row]);
            }
        }
    }
    CHECK(tables > 50);
}

std::size_t count(std::string_view text, std::string_view piece) {
    std::size_t out = 0;
    for (std::size_t at = text.find(piece); at != std::string_view::npos; at = text.find(piece, at + piece.size()))
        ++out;
    return out;
}

TEST_CASE("tables in HTML have a caption, and headings that say what they are headings of") {
    for (const auto& comparison : comparisons(world("reports"))) {
        for (const CompareBy by : every_order) {
            const std::string html = render::compare_html(comparison, by);
            REQUIRE(count(html, "<table") > 0);
            REQUIRE(count(html, "<table") == count(html, "<caption id="));
            REQUIRE(count(html, "<th ") == count(html, "scope=\"col\"") + count(html, "scope=\"row\""));
            REQUIRE(count(html, "<th>") == 0);
            REQUIRE(count(html, "<tr") == count(html, "<thead") + count(html, "scope=\"row\""));
        }
    }
}

TEST_CASE("texts of the reports are escaped in every form") {
    diag::Diagnostics faults;
    std::vector<model::Report> reports;
    for (const int year : {2001, 2002}) {
        model::Report report;
        report.year.value = year;
        report.title.value = "<b>År</b>";
        model::Goal goal;
        goal.id.value = "m";
        goal.level = schema::GoalLevel::overarching;
        goal.title.value = year == 2001 ? "Ett | *mål* <i>" : "Ett | `mål` <i> & ~~annat~~";
        if (year == 2002) goal.continues.push_back({"2001/overarching/m", {}});
        report.overarching_goals.push_back(std::move(goal));
        reports.push_back(std::move(report));
    }
    const auto corpus = corpus::link({}, std::move(reports), faults);
    const auto comparison =
        view::make_comparison(view::CompareWorld(*corpus), std::vector{2001, 2002}, lang::Language::sv);
    const std::string html = render::compare_html(comparison, CompareBy::goal);
    CHECK(html.find("Ett | *mål* &lt;i&gt;") != std::string::npos);
    CHECK(html.find("<i>") == std::string::npos);
    const std::string markdown = render::compare_markdown(comparison, CompareBy::goal);
    CHECK(markdown.find("Ett \\| \\*mål\\*") != std::string::npos);
    CHECK(markdown.find(" <i>") == std::string::npos);
    CHECK(markdown.find(" `mål`") == std::string::npos);
}

} // namespace
