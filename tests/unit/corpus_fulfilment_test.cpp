#include "corpus/fulfilment.hpp"

#include "cli/pipeline.hpp"
#include "support/source_dir.hpp"

#include <doctest/doctest.h>

#include <initializer_list>

namespace {

using namespace redovisa;
using schema::Fulfilment;
using schema::Status;

Fulfilment indicated(std::initializer_list<Status> statuses) {
    corpus::StatusCounts counts;
    for (const Status status : statuses)
        counts.add(status);
    return corpus::indication(counts);
}

TEST_CASE("without activities, or with unreported ones alone, nothing is known") {
    CHECK(indicated({}) == Fulfilment::not_assessed);
    CHECK(indicated({Status::unreported}) == Fulfilment::not_assessed);
    CHECK(indicated({Status::unreported, Status::unreported}) == Fulfilment::not_assessed);
}

TEST_CASE("a goal is met when all its reported activities are done") {
    CHECK(indicated({Status::done}) == Fulfilment::met);
    CHECK(indicated({Status::done, Status::done}) == Fulfilment::met);
    CHECK(indicated({Status::done, Status::unreported}) == Fulfilment::met);
}

TEST_CASE("anything done or partly done among what is not makes it partly met") {
    CHECK(indicated({Status::partial}) == Fulfilment::partly_met);
    CHECK(indicated({Status::partial, Status::partial}) == Fulfilment::partly_met);
    CHECK(indicated({Status::done, Status::partial}) == Fulfilment::partly_met);
    CHECK(indicated({Status::done, Status::ongoing}) == Fulfilment::partly_met);
    CHECK(indicated({Status::done, Status::not_done}) == Fulfilment::partly_met);
    CHECK(indicated({Status::partial, Status::postponed, Status::unreported}) == Fulfilment::partly_met);
}

TEST_CASE("ongoing is no degree of fulfilment") {
    CHECK(indicated({Status::ongoing}) == Fulfilment::not_assessed);
    CHECK(indicated({Status::ongoing, Status::ongoing}) == Fulfilment::not_assessed);
    CHECK(indicated({Status::ongoing, Status::not_done}) == Fulfilment::not_assessed);
    CHECK(indicated({Status::ongoing, Status::postponed, Status::unreported}) == Fulfilment::not_assessed);
}

TEST_CASE("a goal is not met when all its reported activities are postponed or not done") {
    CHECK(indicated({Status::not_done}) == Fulfilment::not_met);
    CHECK(indicated({Status::postponed}) == Fulfilment::not_met);
    CHECK(indicated({Status::postponed, Status::not_done, Status::unreported}) == Fulfilment::not_met);
}

TEST_CASE("what areas contribute to a challenge counts for its fulfilment beside its own activities") {
    const auto loaded =
        cli::load((test::source_dir() / "tests/build/whole/input").string(), site::disk(), 1, std::nullopt);
    const corpus::Corpus& corpus = *loaded->corpus;
    const corpus::GoalIndex challenge = corpus.goal_by_ref.at("2022/challenge/karnan");
    std::vector<std::string> refs;
    for (const auto activity : corpus.goals[challenge].activities)
        refs.push_back(corpus.activities[activity].ref);
    CHECK(refs == std::vector<std::string>{"2022/challenge/karnan/stod", "2022/aldre/nara"});
    const corpus::GoalFulfilment fulfilment = corpus::fulfilment_of(corpus, challenge);
    CHECK(fulfilment.value == Fulfilment::partly_met); // one ongoing of its own, one done in an area
    CHECK(fulfilment.derived);
}

} // namespace
