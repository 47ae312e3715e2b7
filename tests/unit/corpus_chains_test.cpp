#include "support/source_dir.hpp"

#include "corpus/chains.hpp"

#include "cli/pipeline.hpp"
#include "corpus/fulfilment.hpp"
#include "site/files.hpp"

#include <doctest/doctest.h>

#include <string>

namespace {

using namespace redovisa;
using corpus::Fate;
using corpus::LineageKind;

/// Three years with gaps: goals that were kept, reworded, split, merged, moved, ended, transferred and taken up again.
const corpus::Corpus& fixture() {
    static const auto loaded =
        cli::load((redovisa::test::source_dir() / "tests/data/lineage").string(), site::disk(), 1, std::nullopt);
    return *loaded->corpus;
}

corpus::GoalIndex goal(std::string_view ref) {
    const auto found = fixture().goal_by_ref.find(ref);
    REQUIRE(found != fixture().goal_by_ref.end());
    return found->second;
}

TEST_CASE("every way that a goal can go comes out as such between two years") {
    const auto links = corpus::links_between(fixture(), 2019, 2021);
    const auto kind = [&](std::string_view ref) { return corpus::kind_between(fixture(), links, goal(ref)); };
    CHECK(kind("2021/overarching/plattform") == LineageKind::kept);
    CHECK(kind("2021/skola/hall") == LineageKind::reworded);
    CHECK(kind("2021/skola/dela-erfarenheter") == LineageKind::split);
    CHECK(kind("2021/skola/sprida-kunskap") == LineageKind::split);
    CHECK(kind("2021/skola/grunder") == LineageKind::merged);
    CHECK(kind("2021/fritid/scen") == LineageKind::moved);
    CHECK(kind("2021/fritid/lager") == LineageKind::created);
}

TEST_CASE("swapping the years mirrors what happened") {
    const auto links = corpus::links_between(fixture(), 2021, 2019);
    const auto kind = [&](std::string_view ref) { return corpus::kind_between(fixture(), links, goal(ref)); };
    CHECK(kind("2019/overarching/plattform") == LineageKind::kept);
    CHECK(kind("2019/skola/hall") == LineageKind::reworded);
    CHECK(kind("2019/skola/dela") == LineageKind::merged);
    CHECK(kind("2019/skola/laso") == LineageKind::split);
    CHECK(kind("2019/skola/rakno") == LineageKind::split);
    CHECK(kind("2019/kultur/scen") == LineageKind::moved);
    CHECK(kind("2019/energi/sol") == LineageKind::created);
    CHECK(links.after(goal("2021/fritid/lager")).empty());
}

TEST_CASE("what happened by way of a year between counts as one step") {
    const auto links = corpus::links_between(fixture(), 2019, 2022);
    CHECK(corpus::kind_between(fixture(), links, goal("2022/skola/hall")) == LineageKind::reworded);
    CHECK(corpus::kind_between(fixture(), links, goal("2022/skola/energi")) == LineageKind::reworded);
    CHECK(links.after(goal("2019/skola/dela")).empty());
}

TEST_CASE("the fate of a goal is seen from a year") {
    CHECK(corpus::fate_of(fixture(), goal("2019/skola/hall"), 2021) == Fate::alive);
    CHECK(corpus::fate_of(fixture(), goal("2019/skola/hall"), 2022) == Fate::alive);
    CHECK(corpus::fate_of(fixture(), goal("2019/energi/radgivning"), 2021) == Fate::transferred);
    CHECK(corpus::fate_of(fixture(), goal("2019/energi/sol"), 2021) == Fate::away);
    CHECK(corpus::fate_of(fixture(), goal("2019/energi/sol"), 2022) == Fate::alive);
    CHECK(corpus::fate_of(fixture(), goal("2019/skola/dela"), 2022) == Fate::ended);
}

TEST_CASE("a year beyond is told only of goals that skip one, and the same from either side") {
    CHECK(corpus::year_beyond(fixture(), goal("2022/skola/energi"), 2021) == 2019);
    CHECK(corpus::year_beyond(fixture(), goal("2019/energi/sol"), 2021) == 2022);
    CHECK(corpus::year_beyond(fixture(), goal("2022/skola/hall"), 2021) == std::nullopt);
    CHECK(corpus::year_beyond(fixture(), goal("2022/skola/energi"), 2019) == std::nullopt);
    CHECK(corpus::year_beyond(fixture(), goal("2021/fritid/lager"), 2019) == std::nullopt);
    CHECK(corpus::fate_of(fixture(), goal("2022/skola/energi"), 2021) == Fate::away);
    CHECK(corpus::fate_of(fixture(), goal("2022/skola/energi"), 2019) == Fate::alive);
    CHECK(corpus::fate_of(fixture(), goal("2021/fritid/lager"), 2019) == Fate::ended);
}

TEST_CASE("chains hold every goal and every area once, and areas that changed their name are followed") {
    const auto chains = corpus::make_chains(fixture());
    std::size_t goals = 0;
    for (const auto& chain : chains.goals)
        goals += chain.goals.size();
    CHECK(goals == fixture().goals.size());
    std::size_t areas = 0;
    for (const auto& chain : chains.areas)
        areas += chain.areas.size();
    CHECK(areas == fixture().areas.size());
    CHECK(chains.goals[chains.of_goal[goal("2022/skola/hall")]].id == "2019-skola-hall");
    CHECK(chains.of_area[fixture().area_by_ref.find("2019/skola")->second] ==
          chains.of_area[fixture().area_by_ref.find("2022/skola")->second]);
    CHECK(chains.of_area[fixture().area_by_ref.find("2019/kultur")->second] !=
          chains.of_area[fixture().area_by_ref.find("2021/fritid")->second]);
}

TEST_CASE("a published page of a goal goes on leading to its life") {
    const auto chains = corpus::make_chains(fixture());
    REQUIRE(chains.aliases.size() == 1);
    CHECK(chains.aliases.front().id == "2019-skola-rakno");
    CHECK(chains.goals[chains.aliases.front().chain].id == "2019-skola-laso");
}

} // namespace
