#include "support/compare_world.hpp"
#include "support/json_schema.hpp"

#include "render/compare.hpp"

#include <doctest/doctest.h>

#include <fstream>

namespace {

using namespace redovisa;
using test::world;

view::Comparison chosen(std::vector<int> years, view::Choice choice) {
    auto comparison = view::make_comparison(world("tests/data/lineage"), years, lang::Language::sv);
    view::choose(comparison, world("tests/data/lineage"), std::move(choice));
    return comparison;
}

std::string changes_of(const view::Comparison& comparison) {
    std::string out;
    for (const auto& change : comparison.changes->goals) {
        for (const auto* side : {&change.from, &change.to}) {
            if (side == &change.to) out += "-> ";
            for (const auto& goal : *side)
                out += goal.ref + " ";
        }
        out += "\n";
    }
    return out;
}

std::string rows_of(const view::Comparison& comparison) {
    std::string out;
    for (const auto& row : comparison.goals)
        out += row.id + "\n";
    return out;
}

TEST_CASE("goals are chosen by what happened to them, and nothing is left out of the sums") {
    const auto all = chosen({2019, 2021}, {});
    const auto some = chosen({2019, 2021}, {{"merged", "away"}, {}});
    CHECK(changes_of(some) == "2019/skola/laso 2019/skola/rakno -> 2021/skola/grunder \n"
                              "2019/energi/sol -> \n");
    CHECK(rows_of(some) == "2019-skola-laso\n2019-energi-sol\n");
    CHECK(some.areas.size() == all.areas.size());
    CHECK(some.total.cells.front().counts == all.total.cells.front().counts);
    CHECK(some.changes->from_continued == all.changes->from_continued);
    CHECK(rows_of(chosen({2019, 2021}, {{"returned"}, {}})).empty());
}

TEST_CASE("areas are chosen by their id in any year, also by one that the columns don't have") {
    const auto skola = chosen({2019, 2021}, {{}, {"skola"}});
    REQUIRE(skola.areas.size() == 1);
    CHECK(skola.areas.front().id == "2019-skola");
    CHECK(rows_of(chosen({2019, 2021}, {{"new"}, {"skola"}})) == "");
    auto renamed = view::make_comparison(world("reports"), std::vector{2019, 2020}, lang::Language::sv);
    view::choose(renamed, world("reports"), {{}, {"gymnasiesamverkan"}}); // as it was called in 2016
    REQUIRE(renamed.areas.size() == 1);
    CHECK(renamed.areas.front().title == "Utbildning och arbetsliv, utökade uppdrag");
    CHECK(rows_of(chosen({2019, 2021}, {{}, {"outside"}})) == "2019-overarching-plattform\n");
}

TEST_CASE("what was asked for is in the heading, and only what answers it below") {
    const auto some = chosen({2019, 2021}, {{"split", "merged"}, {"skola"}});
    CHECK(render::compare_title(some) == "Jämförelse 2019 och 2021: delat och sammanslaget, Skola och lärande");
    const auto sections = render::compare_sections(some, render::CompareBy::goal);
    REQUIRE(sections.size() == 1);
    CHECK(sections.front().anchor == "andringar");
    CHECK(sections.front().grids.size() == 1);
    const auto none = chosen({2019, 2021}, {{"returned"}, {}});
    CHECK(render::compare_text(none, render::CompareBy::goal, {}) ==
          "Jämförelse 2019 och 2021: återkommer\n"
          "\n"
          "Vad som hände med målen, med ordalydelse och måluppfyllelse\n"
          "Vad som hände  2019  2021\n"
          "─────────────  ────  ────\n"
          "Inget mål stämmer med det som efterfrågas.\n");
}

TEST_CASE("a choice is told in JSON, which is still what its schema says") {
    std::ifstream in(test::source_dir() / "docs/schema/comparison.schema.json");
    test::SchemaChecker checker(nlohmann::json::parse(in));
    const auto value = nlohmann::json::parse(render::compare_json(chosen({2019, 2021}, {{"split"}, {"skola"}})));
    CHECK(checker.check(value).empty());
    CHECK(value["choice"].dump() == R"({"areas":["skola"],"kinds":["split"]})");
    CHECK_FALSE(nlohmann::json::parse(render::compare_json(chosen({2019, 2021}, {}))).contains("choice"));
}

} // namespace
