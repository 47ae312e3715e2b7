#include "support/compare_world.hpp"

#include "view/compare.hpp"

#include <doctest/doctest.h>

#include <algorithm>

// What the tables must say of three areas, read and counted by hand in reports/<year>/<area>.yaml and in the sources
// they are written from. Whoever changes one of these files counts again; nothing here is copied from what the program
// says.

namespace {

using namespace redovisa;
using view::Presence;

using Years = std::vector<int>;

constexpr const char* areas_by_hand[] = {"2016-aldre", "2016-digitalisering", "2016-eu"};

const std::vector<Years>& pairs() {
    static const std::vector<Years> all{{2016, 2019}, {2016, 2020}, {2016, 2022},
                                        {2019, 2020}, {2019, 2022}, {2020, 2022}};
    return all;
}

const Years& every_year() {
    static const Years all{2016, 2019, 2020, 2022};
    return all;
}

/// The six pairs, and all four years.
std::vector<Years> selections() {
    auto all = pairs();
    all.push_back(every_year());
    return all;
}

view::Comparison reports(const Years& years) {
    return view::make_comparison(test::world("reports"), years, lang::Language::sv);
}

/// An area in a year.
struct ByHand {
    std::string area;
    int year;
    std::int64_t goals;
    std::array<std::int64_t, view::fulfilment_count> fulfilment; // met, partly met, not met, not assessed
    std::int64_t activities;
    std::array<std::int64_t, view::status_count> statuses; // done, partial, ongoing, postponed, not done, unreported
    view::Share done;
    std::string reasons;
    std::int64_t without_reason;
};

const std::vector<ByHand>& counted() {
    static const std::vector<ByHand> all{
        {"2016-aldre", 2016, 1, {0, 1, 0, 0}, 6, {3, 0, 2, 0, 0, 1}, {3, 5, 1}, "", 2},
        {"2016-aldre", 2019, 1, {0, 1, 0, 0}, 3, {2, 0, 1, 0, 0, 0}, {2, 3, 0}, "", 1},
        {"2016-digitalisering", 2016, 4, {0, 1, 0, 3}, 8, {4, 0, 4, 0, 0, 0}, {4, 8, 0}, "", 4},
        {"2016-digitalisering", 2019, 1, {0, 1, 0, 0}, 7, {6, 0, 0, 1, 0, 0}, {6, 7, 0}, "external_delay=1", 0},
        {"2016-digitalisering", 2020, 1, {0, 1, 0, 0}, 4, {2, 0, 2, 0, 0, 0}, {2, 4, 0}, "", 2},
        {"2016-digitalisering", 2022, 0, {0, 0, 0, 0}, 15, {5, 0, 10, 0, 0, 0}, {5, 15, 0}, "", 10},
        {"2016-eu", 2016, 2, {2, 0, 0, 0}, 5, {3, 0, 0, 0, 0, 2}, {3, 3, 2}, "", 0},
        {"2016-eu", 2019, 1, {1, 0, 0, 0}, 2, {2, 0, 0, 0, 0, 0}, {2, 2, 0}, "", 0},
        {"2016-eu", 2020, 1, {0, 1, 0, 0}, 4, {1, 0, 3, 0, 0, 0}, {1, 4, 0}, "", 3},
    };
    return all;
}

std::string reasons_of(const view::Comparison& comparison, const view::Counts& counts) {
    std::string out;
    for (std::size_t i = 0; i < counts.reasons.size(); ++i) {
        if (counts.reasons[i] == 0) continue;
        out += (out.empty() ? "" : " ") + comparison.reasons[i].key + "=" + std::to_string(counts.reasons[i]);
    }
    return out;
}

void check_counts(const view::Comparison& comparison, const view::Counts& counts, const ByHand& expected) {
    CHECK(counts.goals == expected.goals);
    CHECK(counts.fulfilment == expected.fulfilment);
    CHECK(counts.fulfilment_stated == 0); // none of these goals has a judgement of the authors
    CHECK(counts.activities == expected.activities);
    CHECK(counts.statuses == expected.statuses);
    CHECK(counts.done() == expected.done);
    CHECK(counts.unfinished == expected.done.denominator - expected.done.numerator);
    CHECK(reasons_of(comparison, counts) == expected.reasons);
    CHECK(counts.without_reason == expected.without_reason);
}

/// The cells of an area's row: as counted, or with nothing where it was not, or without a report.
void check_area(const view::Comparison& comparison, const std::string& area) {
    const auto row = std::ranges::find(comparison.areas, area, &view::AreaRow::id);
    bool anywhere = false;
    for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
        const int year = comparison.columns[i].year;
        INFO(area, " ", year);
        const auto expected =
            std::ranges::find_if(counted(), [&](const ByHand& one) { return one.area == area && one.year == year; });
        const bool present = expected != counted().end();
        anywhere = anywhere || present;
        if (row == comparison.areas.end()) {
            CHECK_FALSE(present);
            continue;
        }
        const bool report = std::ranges::find(every_year(), year) != every_year().end();
        CHECK(row->cells[i].presence == (present  ? Presence::present
                                         : report ? Presence::absent
                                                  : Presence::no_report));
        if (present) check_counts(comparison, row->cells[i].counts, *expected);
    }
    CHECK((row != comparison.areas.end()) == anywhere);
}

TEST_CASE("three areas are as they were counted by hand, in every two years and in all four") {
    for (const Years& years : selections()) {
        const auto comparison = reports(years);
        for (const char* area : areas_by_hand)
            check_area(comparison, area);
    }
}

/// `2016 + 2020`, and the area's names and turns.
std::string story_of(const Years& years, std::string_view area) {
    const auto comparison = reports(years);
    std::string out;
    for (const int year : years)
        out += (out.empty() ? "" : " + ") + std::to_string(year);
    const auto row = std::ranges::find(comparison.areas, area, &view::AreaRow::id);
    if (row == comparison.areas.end()) return out + ": –\n";
    out += ": " + row->title;
    for (const auto& name : row->names)
        out += "; " + name;
    for (const auto& turn : row->turns)
        out += "; " + turn;
    return out + "\n";
}

std::string stories_of(std::string_view area) {
    std::string out;
    for (const Years& years : selections())
        out += story_of(years, area);
    return out;
}

TEST_CASE("three areas are called and end as was read by hand") {
    CHECK(stories_of("2016-aldre") ==
          "2016 + 2019: Äldre\n"
          "2016 + 2020: Äldre; 2020: gick upp i ”Socialtjänstens samverkan och stödstrukturer, utökade uppdrag”\n"
          "2016 + 2022: Äldre; 2020: gick upp i ”Socialtjänstens samverkan och stödstrukturer, utökade uppdrag”\n"
          "2019 + 2020: Äldre; 2020: gick upp i ”Socialtjänstens samverkan och stödstrukturer, utökade uppdrag”\n"
          "2019 + 2022: Äldre; 2020: gick upp i ”Socialtjänstens samverkan och stödstrukturer, utökade uppdrag”\n"
          "2020 + 2022: –\n"
          "2016 + 2019 + 2020 + 2022: Äldre; "
          "2020: gick upp i ”Socialtjänstens samverkan och stödstrukturer, utökade uppdrag”\n");
    CHECK(stories_of("2016-digitalisering") ==
          "2016 + 2019: Digitalisering; 2016: IT och eFörvaltning; 2019: Digitalisering\n"
          "2016 + 2020: Digitalisering; 2016: IT och eFörvaltning; 2020: Digitalisering\n"
          "2016 + 2022: Digitalisering; 2016: IT och eFörvaltning; 2022: Digitalisering\n"
          "2019 + 2020: Digitalisering\n"
          "2019 + 2022: Digitalisering\n"
          "2020 + 2022: Digitalisering\n"
          "2016 + 2019 + 2020 + 2022: Digitalisering; 2016: IT och eFörvaltning; 2019: Digitalisering; "
          "2020: Digitalisering; 2022: Digitalisering\n");
    CHECK(stories_of("2016-eu") == "2016 + 2019: EU\n"
                                   "2016 + 2020: EU\n"
                                   "2016 + 2022: EU; 2022: gick upp i ”Kommunövergripande och EU”\n"
                                   "2019 + 2020: EU\n"
                                   "2019 + 2022: EU; 2022: gick upp i ”Kommunövergripande och EU”\n"
                                   "2020 + 2022: EU; 2022: gick upp i ”Kommunövergripande och EU”\n"
                                   "2016 + 2019 + 2020 + 2022: EU; 2022: gick upp i ”Kommunövergripande och EU”\n");
}

/// The goals of an area's row: kind and fate of each, in the order of the columns.
std::string lives_of(const view::Comparison& comparison, std::string_view area) {
    std::string out;
    for (const auto& row : comparison.goals) {
        if (row.area_id != area) continue;
        out += row.id + ":";
        for (const auto& cell : row.cells) {
            for (const auto& goal : cell.goals)
                out += " " + std::to_string(goal.year) + (goal.kind ? " " + goal.kind->key : "") +
                       (goal.fate ? " -> " + goal.fate->key : "");
        }
        out += "\n";
    }
    return out;
}

TEST_CASE("what became of the goals of three areas is as it was followed by hand") {
    const auto comparison = reports(every_year());
    CHECK(lives_of(comparison, "2016-aldre") == "2016-aldre-trygg-aldreomsorg: 2016 2019 kept -> ended\n");
    CHECK(lives_of(comparison, "2016-eu") == "2016-eu-paverka-eu: 2016 2019 reworded 2020 kept -> ended\n"
                                             "2016-eu-extern-finansiering: 2016 2019 moved 2020 kept -> ended\n");
    CHECK(lives_of(comparison, "2016-digitalisering") ==
          "2016-digitalisering-lansgemensam-utveckling: 2016 2016 2016 2019 merged 2020 reworded -> ended\n");
}

std::string lives_in_pairs(std::string_view area) {
    std::string out;
    for (const Years& years : pairs()) {
        const auto comparison = reports(years);
        out += std::to_string(years[0]) + " + " + std::to_string(years[1]) + "\n" + lives_of(comparison, area);
    }
    return out;
}

TEST_CASE("goals beside each other in every two years are as they were followed by hand") {
    CHECK(lives_in_pairs("2016-aldre") == "2016 + 2019\n"
                                          "2016-aldre-trygg-aldreomsorg: 2016 2019 kept\n"
                                          "2016 + 2020\n"
                                          "2016-aldre-trygg-aldreomsorg: 2016 -> ended\n"
                                          "2016 + 2022\n"
                                          "2016-aldre-trygg-aldreomsorg: 2016 -> ended\n"
                                          "2019 + 2020\n"
                                          "2016-aldre-trygg-aldreomsorg: 2019 -> ended\n"
                                          "2019 + 2022\n"
                                          "2016-aldre-trygg-aldreomsorg: 2019 -> ended\n"
                                          "2020 + 2022\n");
    CHECK(lives_in_pairs("2016-digitalisering") ==
          "2016 + 2019\n"
          "2016-digitalisering-lansgemensam-utveckling: 2016 2016 2016 2019 merged\n"
          "2016 + 2020\n"
          "2016-digitalisering-lansgemensam-utveckling: 2016 2016 2016 2020 merged\n"
          "2016 + 2022\n"
          "2016-digitalisering-lansgemensam-utveckling: 2016 -> ended 2016 -> ended 2016 -> ended\n"
          "2019 + 2020\n"
          "2016-digitalisering-lansgemensam-utveckling: 2019 2020 reworded\n"
          "2019 + 2022\n"
          "2016-digitalisering-lansgemensam-utveckling: 2019 -> ended\n"
          "2020 + 2022\n"
          "2016-digitalisering-lansgemensam-utveckling: 2020 -> ended\n");
    CHECK(lives_in_pairs("2016-eu") == "2016 + 2019\n"
                                       "2016-eu-paverka-eu: 2016 2019 reworded\n"
                                       "2016-eu-extern-finansiering: 2016 2019 moved\n"
                                       "2016 + 2020\n"
                                       "2016-eu-paverka-eu: 2016 2020 reworded\n"
                                       "2016-eu-extern-finansiering: 2016 2020 moved\n"
                                       "2016 + 2022\n"
                                       "2016-eu-paverka-eu: 2016 -> ended\n"
                                       "2016-eu-extern-finansiering: 2016 -> ended\n"
                                       "2019 + 2020\n"
                                       "2016-eu-paverka-eu: 2019 2020 kept\n"
                                       "2019 + 2022\n"
                                       "2016-eu-paverka-eu: 2019 -> ended\n"
                                       "2020 + 2022\n"
                                       "2016-eu-paverka-eu: 2020 -> ended\n");
}

/// Every goal of the area: fulfilment, and its activities that are done, out of those reported.
std::string fulfilment_of(std::string_view area) {
    const auto comparison = reports(every_year());
    std::string out;
    for (const auto& row : comparison.goals) {
        for (const auto& cell : row.cells) {
            for (const auto& goal : cell.goals) {
                if (goal.area_id != area) continue;
                const auto done = goal.counts.done();
                out += goal.ref + ": " + goal.fulfilment.key + (goal.derived ? " derived" : " stated") + ", " +
                       std::to_string(done.numerator) + "/" + std::to_string(done.denominator) + " - " +
                       std::to_string(done.excluded) + "\n";
            }
        }
    }
    return out;
}

TEST_CASE("the goals of three areas are fulfilled as was judged by hand") {
    CHECK(fulfilment_of("2016-aldre") == "2016/aldre/trygg-aldreomsorg: partly_met derived, 3/5 - 1\n"
                                         "2019/aldre/trygg-aldreomsorg: partly_met derived, 2/3 - 0\n");
    CHECK(fulfilment_of("2016-digitalisering") ==
          "2016/digitalisering/e-halsa-glesbygd: not_assessed derived, 0/1 - 0\n"
          "2016/digitalisering/lansgemensam-utveckling: partly_met derived, 4/5 - 0\n"
          "2016/digitalisering/samordna-e-tjanster: not_assessed derived, 0/1 - 0\n"
          "2016/digitalisering/utvardera-e-tjanster: not_assessed derived, 0/1 - 0\n"
          "2019/digitalisering/digitalisering-verksamheter: partly_met derived, 6/7 - 0\n"
          "2020/digitalisering/digital-transformation: partly_met derived, 2/4 - 0\n");
    CHECK(fulfilment_of("2016-eu") == "2016/eu/paverka-eu: met derived, 2/2 - 0\n"
                                      "2019/eu/paverka-eu: met derived, 2/2 - 0\n"
                                      "2020/eu/paverka-eu: partly_met derived, 1/4 - 0\n"
                                      "2016/eu/extern-finansiering: met derived, 1/1 - 2\n");
}

/// What changed for the goals of an area between two years: `from + from -> to: kind, activity status>status`.
std::string changes_of(int from, int to, std::string_view area) {
    const auto comparison = reports({from, to});
    std::string out;
    const auto refs = [](const std::vector<view::CompareGoal>& goals) {
        std::string all;
        for (const auto& goal : goals)
            all += (all.empty() ? "" : " + ") + goal.ref;
        return all.empty() ? std::string("-") : all;
    };
    for (const auto& change : comparison.changes->goals) {
        const auto here = [&](const view::CompareGoal& goal) { return goal.area_id == area; };
        if (!std::ranges::any_of(change.from, here) && !std::ranges::any_of(change.to, here)) continue;
        out += refs(change.from) + " -> " + refs(change.to) + ":";
        for (const auto& kind : change.kinds)
            out += " " + kind.key;
        if (change.moved) out += " (moved)";
        for (const auto& status : change.statuses)
            out +=
                ", " + status.to_ref.substr(status.to_ref.rfind('/') + 1) + " " + status.from.key + ">" + status.to.key;
        out += "\n";
    }
    return out;
}

TEST_CASE("what changed in three areas between every two years is as it was read by hand") {
    CHECK(changes_of(2016, 2019, "2016-aldre") ==
          "2016/aldre/trygg-aldreomsorg -> 2019/aldre/trygg-aldreomsorg: kept\n");
    CHECK(changes_of(2019, 2020, "2016-aldre") == "2019/aldre/trygg-aldreomsorg -> -: ended\n");
    CHECK(changes_of(2016, 2020, "2016-aldre") == "2016/aldre/trygg-aldreomsorg -> -: ended\n");
    CHECK(changes_of(2016, 2022, "2016-aldre") == "2016/aldre/trygg-aldreomsorg -> -: ended\n");
    CHECK(changes_of(2019, 2022, "2016-aldre") == "2019/aldre/trygg-aldreomsorg -> -: ended\n");
    CHECK(changes_of(2020, 2022, "2016-aldre").empty()); // the area was in neither report
    CHECK(changes_of(2016, 2019, "2016-digitalisering") ==
          "2016/digitalisering/lansgemensam-utveckling + 2016/digitalisering/samordna-e-tjanster + "
          "2016/digitalisering/utvardera-e-tjanster -> 2019/digitalisering/digitalisering-verksamheter: merged, "
          "esamverkan ongoing>done\n"
          "2016/e-tjanster/e-tjanster-socialtjansten + 2016/digitalisering/e-halsa-glesbygd -> "
          "2019/e-tjanster/e-tjanster-socialtjansten: merged (moved)\n");
    CHECK(changes_of(2019, 2020, "2016-digitalisering") ==
          "2019/digitalisering/digitalisering-verksamheter -> 2020/digitalisering/digital-transformation: reworded\n");
    CHECK(changes_of(2020, 2022, "2016-digitalisering") == "2020/digitalisering/digital-transformation -> -: ended\n");
    CHECK(changes_of(2016, 2020, "2016-digitalisering") ==
          "2016/digitalisering/lansgemensam-utveckling + 2016/digitalisering/samordna-e-tjanster + "
          "2016/digitalisering/utvardera-e-tjanster -> 2020/digitalisering/digital-transformation: merged\n"
          "2016/digitalisering/e-halsa-glesbygd -> -: ended\n");
    CHECK(changes_of(2016, 2022, "2016-digitalisering") == "2016/digitalisering/lansgemensam-utveckling -> -: ended\n"
                                                           "2016/digitalisering/samordna-e-tjanster -> -: ended\n"
                                                           "2016/digitalisering/e-halsa-glesbygd -> -: ended\n"
                                                           "2016/digitalisering/utvardera-e-tjanster -> -: ended\n");
    CHECK(changes_of(2019, 2022, "2016-digitalisering") ==
          "2019/digitalisering/digitalisering-verksamheter -> -: ended\n");
    CHECK(changes_of(2016, 2019, "2016-eu") ==
          "2016/eu/extern-finansiering -> 2019/kommunovergripande/extern-finansiering: moved (moved)\n"
          "2016/eu/paverka-eu -> 2019/eu/paverka-eu: reworded\n");
    CHECK(changes_of(2019, 2020, "2016-eu") ==
          "2019/eu/paverka-eu -> 2020/eu/paverka-eu: kept, europaforum done>ongoing\n");
    CHECK(changes_of(2020, 2022, "2016-eu") == "2020/eu/paverka-eu -> -: ended\n");
    CHECK(changes_of(2016, 2020, "2016-eu") ==
          "2016/eu/extern-finansiering -> 2020/kommunovergripande/extern-finansiering: moved (moved)\n"
          "2016/eu/paverka-eu -> 2020/eu/paverka-eu: reworded, europaforum done>ongoing\n");
    CHECK(changes_of(2016, 2022, "2016-eu") == "2016/eu/paverka-eu -> -: ended\n"
                                               "2016/eu/extern-finansiering -> -: ended\n");
    CHECK(changes_of(2019, 2022, "2016-eu") == "2019/eu/paverka-eu -> -: ended\n");
}

/// The points of an indicator in all years: `2016 3`, and a bar where they can't be compared.
std::string series_of(std::string_view id) {
    const auto comparison = reports(every_year());
    const auto series = std::ranges::find(comparison.series, id, &view::Series::id);
    if (series == comparison.series.end()) return {};
    std::string out;
    for (std::size_t i = 0; i < series->points.size(); ++i) {
        const auto& point = series->points[i];
        if (i > 0) out += series->points[i - 1].segment == point.segment ? ", " : " | ";
        out += std::to_string(point.year) + " " + point.text;
        if (!point.period_text.empty()) out += " (" + point.period_text + ")";
    }
    return out;
}

TEST_CASE("the indicators of three areas are as they were read by hand") {
    CHECK(series_of("moten-aldrechefer") == "2019 6");
    CHECK(series_of("moten-digitalisering") == "2016 3"); // told in the area and in the report, and counted once
    CHECK(series_of("kommuner-esamverkan") == "2016 9, 2019 9, 2022 8");
    CHECK(series_of("e-tjanster") == "2016 cirka 35 (januari 2014–april 2016) | 2022 700");
}

} // namespace
