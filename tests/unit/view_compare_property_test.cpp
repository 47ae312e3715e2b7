#include "corpus/link.hpp"
#include "view/compare.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace {

using namespace redovisa;

/// Years with gaps, areas that come and go, goals that continue any earlier ones, activities of every status.
class RandomReports {
public:
    explicit RandomReports(unsigned seed) : random_(seed) {}

    std::unique_ptr<const corpus::Corpus> make() {
        std::vector<model::Report> reports;
        for (int year = 2001; year < 2008; ++year) {
            if (one_in(4)) continue;
            reports.push_back(report(year));
            years.push_back(year);
        }
        diag::Diagnostics faults;
        return corpus::link({}, std::move(reports), faults);
    }

    std::vector<int> years;

private:
    bool one_in(unsigned count) { return random_() % count == 0; }
    int below(int count) { return static_cast<int>(random_() % static_cast<unsigned>(count)); }

    model::Activity activity(int number) {
        model::Activity out;
        out.id.value = "a" + std::to_string(number);
        out.title.value = "Insats " + std::to_string(below(6));
        out.status.value = static_cast<schema::Status>(below(6));
        while (one_in(3))
            out.reasons.push_back({static_cast<schema::Reason>(below(11)), {}});
        return out;
    }

    model::Goal goal(const std::string& scope, int year, int number, int& activities) {
        model::Goal out;
        out.id.value = "m" + std::to_string(number);
        out.title.value = "Mål " + std::to_string(below(5));
        while (!refs_.empty() && !one_in(3))
            out.continues.push_back({refs_[random_() % refs_.size()], {}});
        for (int left = below(4); left > 0; --left)
            out.activities.push_back(activity(activities++));
        if (one_in(6)) out.fulfilment = model::Judgement{};
        fresh_.push_back(std::to_string(year) + "/" + scope + "/" + out.id.value);
        return out;
    }

    model::Report report(int year) {
        model::Report out;
        out.year.value = year;
        out.title.value = "Berättelse";
        int loose = 0;
        for (int left = below(3); left > 0; --left)
            out.overarching_goals.push_back(goal("overarching", year, left, loose));
        if (one_in(2)) out.activities.push_back(activity(100));
        for (int a = 0; a < 6; ++a) {
            if (one_in(3)) continue;
            model::Area area;
            area.id.value = "o" + std::to_string(a);
            area.title.value = "Område " + std::to_string(below(8));
            while (!areas_.empty() && one_in(2))
                area.continues.push_back({areas_[random_() % areas_.size()], {}});
            int activities = 0;
            for (int g = below(5); g > 0; --g)
                area.goals.push_back(goal(area.id.value, year, g, activities));
            if (one_in(2)) area.activities.push_back(activity(activities++));
            fresh_areas_.push_back(std::to_string(year) + "/" + area.id.value);
            out.areas.push_back(std::move(area));
        }
        refs_.insert(refs_.end(), fresh_.begin(), fresh_.end());
        areas_.insert(areas_.end(), fresh_areas_.begin(), fresh_areas_.end());
        fresh_.clear();
        fresh_areas_.clear();
        return out;
    }

    std::mt19937 random_;
    std::vector<std::string> refs_, fresh_, areas_, fresh_areas_;
};

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
        RandomReports random(seed);
        const auto corpus = random.make();
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
        RandomReports random(seed);
        const auto corpus = random.make();
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
