#include "support/source_dir.hpp"

#include "render/life_text.hpp"

#include "cli/pipeline.hpp"
#include "site/files.hpp"
#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <sstream>

namespace {

using namespace redovisa;

std::string drawn(const std::string& folder, const std::string& ref, std::size_t width) {
    const auto loaded = cli::load((test::source_dir() / folder).string(), site::disk(), 1, std::nullopt);
    const view::CompareWorld world(*loaded->corpus);
    const auto goal = world.corpus.goal_by_ref.find(ref);
    REQUIRE(goal != world.corpus.goal_by_ref.end());
    const auto life =
        view::make_life(world, world.chains.goals[world.chains.of_goal[goal->second]], lang::Language::sv);
    render::TextTableOptions how;
    how.width = width;
    return render::life_text(life, ref, lang::Language::sv, how);
}

TEST_CASE("a life is drawn as a tree, with the words that changed and the years without a report") {
    const std::string text = drawn("tests/data/lineage", "2021/skola/hall", 72);
    CHECK(text.substr(0, text.find("Måluppfyllelsen är")) == R"(2019/skola/hall
│  Skola: ”Hålla ihop skolornas nätverk”
│  Delvis uppfyllt (indikation)
│  • Hålla träffar – genomförd
│  • Ge en kurs – uppskjuten (pandemin)
│
└─ 2021/skola/hall · Omformulerat ◀)"
                                                             "\u00a0"
                                                             R"(här
   │  Skola och lärande: ”Hålla ihop {+och utveckla+} skolornas nätverk”
   │  Uppfyllt (indikation)
   │  • Hålla träffar – genomförd
   │  • Ge en kurs – genomförd
   │
   └─ 2022/skola/hall · Oförändrat
         Skola och lärande: ”Hålla ihop och utveckla skolornas nätverk”
         Uppfyllt (indikation)
         • Hålla träffar – genomförd

2020: ingen verksamhetsberättelse

Kedjan har 3 mål, 2019–2022.
)");
}

TEST_CASE("a goal that skips a report says so") {
    CHECK(drawn("tests/data/lineage", "2022/skola/energi", 80)
              .find("2022/skola/energi · Omformulerat, återkommer från 2019 ◀\u00a0här\n") != std::string::npos);
}

TEST_CASE("the roots of a life stand apart, and a goal that is drawn already is not pointed at again") {
    const std::string text = drawn("tests/data/lineage", "2021/skola/grunder", 72);
    CHECK(text.substr(0, text.find("Kedjan")) == R"(2019/skola/laso
│  Skola: ”Stärka läsningen”
│  Inte uppfyllt (indikation)
│  • Ordna läsdag – inte genomförd (bemanning)
│
└─ 2021/skola/grunder · Sammanslaget ◀)"
                                                 "\u00a0"
                                                 R"(här
      Skola och lärande: ”Stärka läsningen och räkningen”
      Inte bedömt (indikation)
      • Ordna temadag – pågår
      → Avslutat

2019/skola/rakno
│  Skola: ”Stärka räkningen”
│  Inte bedömt (indikation)
│  • Ordna räknedag – inte redovisad
│
└─ 2021/skola/grunder · Sammanslaget (se ovan)

2020: ingen verksamhetsberättelse

)");
}

TEST_CASE("the drawing fits the terminal and has no blanks at the end of a line") {
    for (const std::size_t width : {60U, 80U, 120U}) {
        std::istringstream lines(drawn("reports", "2020/sss/sammanhallna-vardprocesser", width));
        for (std::string line; std::getline(lines, line);) {
            CHECK_MESSAGE(text::display_width(line) <= width, line);
            CHECK_FALSE(line.ends_with(' '));
        }
    }
}

} // namespace
