#include "support/random_reports.hpp"
#include "view/compare.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace {

using namespace redovisa;

std::int64_t sum(const std::vector<view::KindCount>& counts) {
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0},
                           [](std::int64_t all, const auto& one) { return all + one.count; });
}

std::int64_t count_of(const std::vector<view::KindCount>& counts, std::string_view kind) {
    std::int64_t out = 0;
    for (const auto& one : counts)
        out += one.kind.key == kind ? one.count : 0;
    return out;
}

TEST_CASE("the parts make the whole, whatever the reports") {
    for (unsigned seed = 1; seed <= 150; ++seed) {
        test::RandomReports random{std::mt19937(seed)};
        const auto corpus = random.make(2007);
        if (random.years.empty()) continue;
        CAPTURE(seed);
        const view::CompareWorld world(*corpus);
        const auto comparison = view::make_comparison(world, random.years, lang::Language::sv);
        for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
            const int year = comparison.columns[i].year;
            view::Counts parts = comparison.outside.cells[i].counts;
            for (const auto& area : comparison.areas)
                parts += area.cells[i].counts;
            const auto& total = comparison.total.cells[i].counts;
            REQUIRE(parts == total);
            REQUIRE(std::accumulate(total.statuses.begin(), total.statuses.end(), std::int64_t{0}) == total.activities);
            REQUIRE(std::accumulate(total.fulfilment.begin(), total.fulfilment.end(), std::int64_t{0}) == total.goals);
            const auto of_year = [&](const auto& entry) { return entry.report->year.value == year; };
            REQUIRE(total.activities == std::ranges::count_if(corpus->activities, of_year));
            std::int64_t in_rows = 0;
            for (const auto& row : comparison.goals)
                in_rows += static_cast<std::int64_t>(row.cells[i].goals.size());
            REQUIRE(in_rows == std::ranges::count_if(corpus->goals, of_year));
        }
    }
}

TEST_CASE("two years in the other order give the mirror image, whatever the reports") {
    for (unsigned seed = 1; seed <= 150; ++seed) {
        test::RandomReports random{std::mt19937(seed)};
        const auto corpus = random.make(2007);
        if (random.years.size() < 2) continue;
        CAPTURE(seed);
        const view::CompareWorld world(*corpus);
        // Neighbours, so that there are years beyond them, or all that lies between.
        const bool all = seed % 2 == 0;
        const int first = all ? random.years.front() : random.years[random.years.size() / 2 - 1];
        const int last = all ? random.years.back() : random.years[random.years.size() / 2];
        const auto there = view::make_comparison(world, std::vector{first, last}, lang::Language::sv);
        const auto back = view::make_comparison(world, std::vector{last, first}, lang::Language::sv);
        REQUIRE(there.changes.has_value());
        REQUIRE(back.changes.has_value());
        const auto& a = *there.changes;
        const auto& b = *back.changes;
        REQUIRE(sum(a.to_kinds) == there.total.cells.back().counts.goals);
        REQUIRE(sum(a.from_kinds) + a.from_continued == there.total.cells.front().counts.goals);
        // What is new one way has come to an end the other way, and what goes on goes on both ways.
        for (const auto* way : {&a, &b}) {
            const auto& other = way == &a ? b : a;
            REQUIRE(count_of(way->to_kinds, "new") ==
                    count_of(other.from_kinds, "ended") + count_of(other.from_kinds, "transferred"));
            REQUIRE(count_of(way->to_kinds, "returned") == count_of(other.from_kinds, "away"));
        }
        REQUIRE(count_of(a.to_kinds, "kept") == count_of(b.to_kinds, "kept"));
        REQUIRE(count_of(a.to_kinds, "reworded") == count_of(b.to_kinds, "reworded"));
        REQUIRE(count_of(a.to_kinds, "moved") == count_of(b.to_kinds, "moved"));
        REQUIRE(a.goals.size() == b.goals.size());
        REQUIRE(a.activities_matched == b.activities_matched);
        REQUIRE(a.activities_changed == b.activities_changed);
        REQUIRE(there.total.cells.front().counts == back.total.cells.back().counts);
    }
}

} // namespace
