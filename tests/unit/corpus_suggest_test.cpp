#include "support/source_dir.hpp"

#include "corpus/suggest.hpp"

#include "cli/pipeline.hpp"
#include "corpus/profile.hpp"
#include "site/files.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

using namespace redovisa;
using corpus::Suggestion;

const corpus::Corpus& fixture() {
    static const auto loaded =
        cli::load((redovisa::test::source_dir() / "tests/data/lineage").string(), site::disk(), 1, std::nullopt);
    return *loaded->corpus;
}

std::vector<Suggestion> suggested(int earlier, int later, double least) {
    corpus::SuggestOptions options;
    options.ignore_stated = true;
    options.least = least;
    return corpus::suggest_links(fixture(), earlier, later, options);
}

/// `2021/skola/hall <- 2019/skola/hall`, likely ones only.
std::string lines(const std::vector<Suggestion>& all) {
    std::string out;
    for (const auto& one : all) {
        if (one.likely) out += fixture().goals[one.later].ref + " <- " + fixture().goals[one.earlier].ref + "\n";
    }
    return out;
}

TEST_CASE("goals that were kept, reworded, split, merged and moved are found by what they say") {
    CHECK(lines(suggested(2019, 2021, 0.2)) == "2021/overarching/plattform <- 2019/overarching/plattform\n"
                                               "2021/skola/hall <- 2019/skola/hall\n"
                                               "2021/skola/dela-erfarenheter <- 2019/skola/dela\n"
                                               "2021/skola/sprida-kunskap <- 2019/skola/dela\n"
                                               "2021/skola/grunder <- 2019/skola/laso\n"
                                               "2021/skola/grunder <- 2019/skola/rakno\n"
                                               "2021/fritid/scen <- 2019/kultur/scen\n");
}

TEST_CASE("the evidence is told, and the best comes first") {
    const auto all = suggested(2019, 2021, 0.2);
    const auto hall = std::ranges::find_if(
        all, [](const Suggestion& one) { return fixture().goals[one.later].ref == "2021/skola/hall"; });
    REQUIRE(hall != all.end());
    CHECK(hall->evidence.same_area);
    CHECK(hall->evidence.same_id);
    CHECK(hall->evidence.way == doctest::Approx(0.25)); // four goals of 2021 in skola
    CHECK(hall->evidence.shared_words == std::vector<std::string>{"hålla", "ihop", "nätverk", "skolornas"});
    CHECK(hall->evidence.shared_measures == std::vector<std::string>{"moten"});
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (all[i].later == all[i - 1].later) CHECK(all[i].score <= all[i - 1].score);
    }
    for (const auto& one : all)
        CHECK((one.score >= 0 && one.score <= 1));
}

TEST_CASE("a goal without a likely forerunner gets at most three near ones, marked as such") {
    const auto all = suggested(2019, 2021, 0.99);
    CHECK(lines(all).empty());
    for (const auto& one : all)
        CHECK(std::ranges::count(all, one.later, &Suggestion::later) <= 3);
}

TEST_CASE("goals whose forerunners are stated are left alone") {
    for (const auto& one : corpus::suggest_links(fixture(), 2019, 2021))
        CHECK(fixture().goals[one.later].ref == "2021/fritid/lager");
}

TEST_CASE("rare words weigh more, and likeness is between nothing and the same") {
    corpus::Rarity rarity;
    for (const auto& profile : corpus::profiles_of(fixture(), 2019))
        rarity.count(profile);
    CHECK(rarity.of("skolorn") > rarity.of("kunskap") - 1e-9);
    CHECK(rarity.of("okänt") > rarity.of("skolorn"));
    const auto one = rarity.weigh({{"hålla", 1}, {"nätverk", 2}});
    CHECK(corpus::likeness(one, one) == doctest::Approx(1));
    CHECK(corpus::likeness(one, rarity.weigh({{"energi", 1}})) == 0);
    CHECK(corpus::likeness(one, {}) == 0);
}

} // namespace
