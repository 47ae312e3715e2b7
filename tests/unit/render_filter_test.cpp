#include "support/program.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace redovisa;

namespace {

/// What stands between two texts of a page, both left out.
std::string between(const std::string& page, const std::string& before, const std::string& after) {
    const auto from = page.find(before);
    if (from == std::string::npos) return "no " + before;
    const auto begin = from + before.size();
    return page.substr(begin, page.find(after, begin) - begin);
}

std::string area(const std::string& goals) {
    return "area: aldre\ntitle: Äldre & unga\ngroup: extended\ngoals:\n" + goals;
}

std::string goal(const std::string& id, const std::string& title, const std::string& status, const std::string& more) {
    return "  - id: " + id + "\n    title: " + title + "\n" + more + "    activities:\n      - id: a-" + id +
           "\n        title: Aktivitet\n        status: " + status + "\n        reason: no_need\n";
}

} // namespace

TEST_CASE("rows of the table of goals tell what they can be chosen by, and the page is whole without the script") {
    auto files = test::small_reports();
    files["2024/aldre.yaml"] =
        area(goal("trygg", "Trygg omsorg", "done", "") + goal("vard", "God vård", "not_done", ""));
    files["2025/report.yaml"] = "year: 2025\ntitle: Verksamhetsberättelse 2025\ngroups:\n  - id: extended\n    title: "
                                "Utökade uppdrag\n    areas: [aldre]\n";
    files["2025/aldre.yaml"] =
        area(goal("trygg", "Trygg och god omsorg", "postponed", "    continues: [2024/aldre/trygg]\n"));
    const test::TempFolder folder;
    for (const auto& [path, bytes] : files)
        folder.write("reports/" + path, bytes);
    test::run_program({"build", folder.at("reports"), "-o", folder.at("site")});
    const std::string page = test::read_bytes(folder / "site/compare/index.html");

    CHECK(between(page, "<tr id=\"m-2024-aldre-trygg\" data-facets=\"", "\"") ==
          "area:2024-aldre fulfilment:met fulfilment:not_met kind:reworded status:done status:postponed");
    CHECK(between(page, "<tr id=\"m-2024-aldre-vard\" data-facets=\"", "\"") ==
          "area:2024-aldre fulfilment:not_met kind:ended status:not_done");
    CHECK(between(page, "<select id=\"urval-area\" data-facet=\"area\">", "</select>") ==
          "<option value=\"\">Alla</option><option value=\"2024-aldre\">Äldre &amp; unga</option>");
    CHECK(between(page, "<div class=\"grid-filter\" data-filter=\"box\" ", ">").starts_with("hidden"));
    CHECK(between(page, "<p class=\"grid-chosen\" ", "</p>") ==
          "data-filter=\"chosen\" data-text=\"Urval, {n} av {all} mål. {chosen}.\">");
    CHECK(page.find("<script src=\"../filter.js\" defer></script>") != std::string::npos);

    const std::string pair = test::read_bytes(folder / "site/compare/2024-2025.html");
    CHECK(pair.find("<script") == std::string::npos);
}
