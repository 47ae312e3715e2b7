#include "support/compare_world.hpp"

#include "corpus/link.hpp"
#include "view/compare.hpp"
#include "view/life.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

namespace {

using namespace redovisa;
using test::world;
using view::Presence;

view::Comparison fixture(std::vector<int> years) {
    return view::make_comparison(world("tests/data/lineage"), years, lang::Language::sv);
}

view::Comparison reports(std::vector<int> years) {
    return view::make_comparison(world("reports"), years, lang::Language::sv);
}

std::string kinds(const std::vector<view::KindCount>& counts) {
    std::string out;
    for (const auto& one : counts)
        out += (out.empty() ? "" : " ") + one.kind.key + "=" + std::to_string(one.count);
    return out;
}

TEST_CASE("years without a report between the years asked for are columns of their own") {
    const auto comparison = fixture({2019, 2021, 2022});
    REQUIRE(comparison.columns.size() == 4);
    CHECK(comparison.columns[1].year == 2020);
    CHECK_FALSE(comparison.columns[1].reported);
    for (const auto& area : comparison.areas)
        CHECK(area.cells[1].presence == Presence::no_report);
    for (const auto& goal : comparison.goals)
        CHECK(goal.cells[1].presence == Presence::no_report);
    CHECK(comparison.total.cells[1].presence == Presence::no_report);
    CHECK_FALSE(comparison.changes.has_value());
}

TEST_CASE("what changed between two years is counted goal by goal") {
    const auto changes = *fixture({2019, 2021}).changes;
    CHECK(kinds(changes.to_kinds) == "kept=1 reworded=1 moved=1 split=2 merged=1 returned=0 new=1");
    CHECK(kinds(changes.from_kinds) == "ended=0 transferred=1 away=1");
    CHECK(changes.from_continued == 6);
    CHECK(changes.activities_matched == 4);
    CHECK(changes.activities_changed == 3);
}

TEST_CASE("swapping the years mirrors the changes") {
    const auto there = *fixture({2019, 2021}).changes;
    const auto back = *fixture({2021, 2019}).changes;
    CHECK(kinds(back.to_kinds) == "kept=1 reworded=1 moved=1 split=2 merged=1 returned=1 new=1");
    CHECK(kinds(back.from_kinds) == "ended=1 transferred=0 away=0");
    CHECK(there.activities_matched == back.activities_matched);
    CHECK(there.activities_changed == back.activities_changed);
    REQUIRE(there.goals.size() == back.goals.size());
}

TEST_CASE("a goal that skips a report comes back, in every table") {
    const auto pair = fixture({2021, 2022});
    CHECK(kinds(pair.changes->to_kinds) == "kept=1 reworded=0 moved=0 split=0 merged=0 returned=1 new=0");
    const auto change = std::ranges::find_if(
        pair.changes->goals, [](const view::Change& one) { return one.to.size() == 1 && one.to[0].kind_year; });
    REQUIRE(change != pair.changes->goals.end());
    CHECK(change->to[0].ref == "2022/skola/energi");
    CHECK(change->to[0].kind->label == "Återkommer");
    CHECK(change->to[0].kind_note == "från 2019");
    CHECK(change->from.empty());

    const auto back = fixture({2022, 2021});
    CHECK(kinds(back.changes->from_kinds) == "ended=0 transferred=0 away=1");
    CHECK(back.changes->goals.back().from[0].ref == "2022/skola/energi");
    CHECK(back.changes->goals.back().from[0].fate_note == "i berättelsen för 2019");

    const auto all = fixture({2019, 2021, 2022});
    const auto row = std::ranges::find(all.goals, "2019-energi-sol", &view::GoalRow::id);
    REQUIRE(row != all.goals.end());
    CHECK(row->cells.front().goals[0].fate->key == "away");
    CHECK(row->cells.front().goals[0].fate_year == 2022);
    CHECK(row->cells[2].presence == Presence::absent);
    CHECK(row->cells.back().goals[0].kind->key == "returned");
    CHECK(row->cells.back().goals[0].kind_year == 2019);

    const auto& whole = world("tests/data/lineage");
    const auto index = whole.corpus.goal_by_ref.find("2022/skola/energi")->second;
    const auto life = view::make_life(whole, whole.chains.goals[whole.chains.of_goal[index]], lang::Language::sv);
    CHECK(life.goals.back().goal.kind->key == "reworded");
    CHECK(life.goals.back().goal.kind_note == "återkommer från 2019");
    CHECK(life.goals.front().goal.kind_note.empty());
}

TEST_CASE("areas that were taken over at once stand in one line, and what nobody mentions again says so") {
    const auto comparison = reports({2019, 2020});
    const auto turns = [&](std::string_view area) {
        return std::ranges::find(comparison.areas, area, &view::AreaRow::id)->turns;
    };
    CHECK(turns("2020-sss-utokat") ==
          std::vector<std::string>{"2020: ur ”e-tjänster i välfärden”, ”Systematisk utvärdering och uppföljning”, "
                                   "”Missbruk och beroende”, ”Funktionsnedsättning”, ”Brukarinflytande”, ”Psykisk "
                                   "hälsa”, ”Äldre” och ”Barn och unga”"});
    CHECK(turns("2016-arbetsliv-rehabilitering") == std::vector<std::string>{"efter 2019: nämns inte längre"});
    CHECK(turns("2019-energikontoret") ==
          std::vector<std::string>{"efter 2019: överlämnat till Region Västernorrland, april 2020"});
    const auto latest = reports({2020, 2022});
    const auto kultur = std::ranges::find(latest.areas, "2022-kultur", &view::AreaRow::id);
    REQUIRE(kultur != latest.areas.end());
    CHECK(kultur->turns == std::vector<std::string>{"2022: ur ”Kultur och fritid”", "efter 2022: nedlagt, 2022"});
}

TEST_CASE("share done tells numerator, denominator and what was left out") {
    const auto comparison = fixture({2019, 2021});
    const auto& skola = comparison.areas.front();
    CHECK(skola.title == "Skola och lärande");
    CHECK(skola.names == std::vector<std::string>{"2019: Skola", "2021: Skola och lärande"});
    CHECK(skola.cells.front().counts.done() == view::Share{1, 4, 1});
    CHECK(skola.cells.back().counts.done() == view::Share{4, 5, 0});
}

TEST_CASE("reasons are counted on what was not wholly done") {
    const auto comparison = fixture({2019, 2021});
    const auto& counts = comparison.total.cells.front().counts;
    CHECK(counts.unfinished == 4);
    CHECK(counts.reasons[static_cast<std::size_t>(schema::Reason::pandemic)] == 1);
    CHECK(counts.reasons[static_cast<std::size_t>(schema::Reason::staffing)] == 1);
    CHECK(counts.without_reason == 2);
}

TEST_CASE("a series is broken where the indicator says so, and points across the break are not comparable") {
    const auto series = view::make_all_series(world("tests/data/lineage"), lang::Language::sv);
    REQUIRE(series.size() == 1);
    REQUIRE(series.front().points.size() == 3);
    CHECK(series.front().points[0].segment == series.front().points[1].segment);
    CHECK(series.front().points[1].segment != series.front().points[2].segment);
}

TEST_CASE("the parts make the whole in every table of the reports") {
    for (const auto& years : std::vector<std::vector<int>>{
             {2016, 2019}, {2019, 2020}, {2020, 2022}, {2016, 2022}, {2022, 2016}, {2016, 2019, 2020, 2022}}) {
        const auto comparison = reports(years);
        const auto& corpus = world("reports").corpus;
        for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
            view::Counts sum = comparison.outside.cells[i].counts;
            for (const auto& area : comparison.areas)
                sum += area.cells[i].counts;
            const auto& total = comparison.total.cells[i].counts;
            CHECK(sum == total);
            CHECK(std::accumulate(total.statuses.begin(), total.statuses.end(), std::int64_t{0}) == total.activities);
            CHECK(std::accumulate(total.fulfilment.begin(), total.fulfilment.end(), std::int64_t{0}) == total.goals);
            CHECK(total.done().denominator + total.done().excluded == total.activities);
            const auto of_year = [&](const auto& entry) {
                return entry.report->year.value == comparison.columns[i].year;
            };
            CHECK(total.goals == std::ranges::count_if(corpus.goals, of_year));
            CHECK(total.activities == std::ranges::count_if(corpus.activities, of_year));
            std::int64_t in_rows = 0;
            for (const auto& row : comparison.goals)
                in_rows += static_cast<std::int64_t>(row.cells[i].goals.size());
            CHECK(in_rows == total.goals);
        }
        if (!comparison.changes) continue;
        const auto sum = [](const std::vector<view::KindCount>& counts) {
            return std::accumulate(counts.begin(), counts.end(), std::int64_t{0},
                                   [](std::int64_t all, const auto& one) { return all + one.count; });
        };
        CHECK(sum(comparison.changes->to_kinds) == comparison.total.cells.back().counts.goals);
        CHECK(sum(comparison.changes->from_kinds) + comparison.changes->from_continued ==
              comparison.total.cells.front().counts.goals);
    }
}

/// A report with one goal, which is said to have ended.
model::Report report_with_end(int year) {
    model::Report report;
    report.year.value = year;
    model::Goal goal;
    goal.id.value = "mal-" + std::to_string(year);
    goal.level = schema::GoalLevel::overarching;
    goal.ended.emplace();
    report.overarching_goals.push_back(std::move(goal));
    return report;
}

TEST_CASE("what ended after the last of the columns is not told, but of the latest report") {
    diag::Diagnostics faults;
    std::vector<model::Report> years;
    for (const int year : {2001, 2002, 2003})
        years.push_back(report_with_end(year));
    const auto corpus = corpus::link({}, std::move(years), faults);
    const view::CompareWorld all(*corpus);
    const auto fates = [&](std::vector<int> columns) {
        std::string out;
        for (const auto& row : view::make_comparison(all, columns, lang::Language::sv).goals) {
            for (const auto& cell : row.cells) {
                for (const auto& goal : cell.goals)
                    out += goal.ref + (goal.fate ? " " + goal.fate->key : "") + "\n";
            }
        }
        return out;
    };
    CHECK(fates({2001, 2002}) == "2001/overarching/mal-2001 ended\n2002/overarching/mal-2002\n");
    CHECK(fates({2002, 2003}) == "2002/overarching/mal-2002 ended\n2003/overarching/mal-2003 ended\n");
    CHECK(fates({2003, 2002}) == "2002/overarching/mal-2002\n2003/overarching/mal-2003 ended\n");
}

TEST_CASE("the life of a goal has its wordings, and the years between without a report") {
    const auto& all = world("tests/data/lineage");
    const auto goal = all.corpus.goal_by_ref.find("2021/skola/hall")->second;
    const auto life = view::make_life(all, all.chains.goals[all.chains.of_goal[goal]], lang::Language::sv);
    CHECK(life.id == "2019-skola-hall");
    REQUIRE(life.years.size() == 4);
    CHECK_FALSE(life.years[1].reported);
    REQUIRE(life.goals.size() == 3);
    CHECK(life.goals[1].rewordings.size() == 1);
    CHECK(life.goals[2].rewordings.empty());
}

} // namespace
