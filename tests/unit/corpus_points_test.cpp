#include "support/program.hpp"
#include "support/site_in_memory.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace redovisa;

namespace {

/// The figures of the year, one a line: what they hang on, their value, whether they count and stand in the series.
std::string figures(const std::string& area) {
    auto files = test::small_reports();
    files["organisation.yaml"] += "indicators:\n  - id: moten\n    title: Möten\n    unit: möten\n"
                                  "    definition: |\n      Antal möten.\n";
    files["2024/aldre.yaml"] += area;
    const test::SiteInMemory site = test::build_in_memory(std::move(files));
    CHECK(site.errors() == "");
    std::string out;
    for (const auto& entry : site.loaded->corpus->figures) {
        out += entry.ref + " " + lang::plain(entry.figure->value.value) + (entry.counted ? " counted" : "") +
               (entry.point ? " point" : "") + "\n";
    }
    return out;
}

} // namespace

TEST_CASE("the point of a series belongs to the figure that repeats nothing, whichever stands first") {
    CHECK(figures("figures:\n"
                  "  - {value: 8, indicator: moten, repeats: moten}\n"
                  "activities:\n"
                  "  - id: natverk\n"
                  "    title: Leda nätverket\n"
                  "    status: unreported\n"
                  "    figures:\n"
                  "      - {value: 8, indicator: moten, id: moten}\n") == "2024/aldre 8\n"
                                                                          "2024/aldre/natverk 8 counted point\n");
}

TEST_CASE("the same point in two places counts once, also where nobody says that it repeats") {
    CHECK(figures("figures:\n"
                  "  - {value: 8, indicator: moten}\n"
                  "  - {value: 8, indicator: moten}\n"
                  "  - {value: 9, indicator: moten}\n") == "2024/aldre 8 counted point\n"
                                                           "2024/aldre 8\n"
                                                           "2024/aldre 9 counted point\n");
}

TEST_CASE("a repetition is the point of a series that the figure it repeats is no part of") {
    CHECK(figures("figures:\n"
                  "  - {value: 8, unit: möten, id: moten}\n"
                  "  - {value: 8, indicator: moten, repeats: moten}\n") == "2024/aldre 8 counted\n"
                                                                           "2024/aldre 8 point\n");
}
