#include "support/program.hpp"

#include <doctest/doctest.h>

namespace {

using namespace redovisa;

/// Two years, with a goal in the second whose forerunner nobody has stated.
std::string reports_in(const test::TempFolder& folder) {
    folder.write("organisation.yaml", "name: Prov\nlanguage: sv\n");
    const auto write = [&](const std::string& year, const std::string& goal) {
        folder.write(year + "/report.yaml", "year: " + year +
                                                "\ntitle: Berättelse\ngroups:\n  - id: bas\n    title: "
                                                "Bas\n    areas: [skola]\n");
        folder.write(year + "/skola.yaml", "area: skola\ntitle: Skola\ngroup: bas\ngoals:\n" + goal);
    };
    write("2020", "  - id: natverk\n    title: Driva skolornas gemensamma nätverk\n");
    write("2021", "  - id: halla-ihop\n    title: Hålla ihop skolornas nätverk\n");
    return folder.path().string();
}

TEST_CASE("a suggestion can be pasted, and says why in whole words") {
    test::TempFolder folder;
    const test::Run run = test::run_program({"lineage", "suggest", "2020", "2021", reports_in(folder)});
    CHECK(run.code == 0);
    CHECK(run.err == "");
    CHECK(
        run.out ==
        R"(# Förslag att granska. Klistra in raderna `continues` under målet om de stämmer; stryk de mål som inte hör dit.

# 2021/skola/halla-ihop: Hålla ihop skolornas nätverk
continues:
  - 2020/skola/natverk
    # Driva skolornas gemensamma nätverk
    # Likhet 23 %: ordalydelserna 4 %; samma område eller nivå, som bara har detta mål det senare året; all text 4 %; gemensamma ord: nätverk, skolornas
)");
}

TEST_CASE("a goal that does not exist is refused with the form of those that do") {
    test::TempFolder folder;
    const test::Run run = test::run_program({"lineage", "show", "2021/skola/halla-ihpo", reports_in(folder)});
    CHECK(run.code == 2);
    CHECK(run.err == "redovisa: det finns inget mål `2021/skola/halla-ihpo`; menade du `2021/skola/halla-ihop`?\n"
                     "mål skrivs år/område/mål; `redovisa list goals` visar alla\n");
}

} // namespace
