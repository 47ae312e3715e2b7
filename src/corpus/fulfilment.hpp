#pragma once

#include "corpus/corpus.hpp"
#include "lang/words.hpp"

#include <cstdint>

/// How far a goal was reached. The one place for the rule; every page and table takes it from here.
namespace redovisa::corpus {

/// How many activities have each status.
struct StatusCounts {
    std::int64_t done = 0;
    std::int64_t partial = 0;
    std::int64_t ongoing = 0;
    std::int64_t postponed = 0;
    std::int64_t not_done = 0;
    std::int64_t unreported = 0;

    void add(schema::Status status);
    /// Those that the report tells of: all but the unreported.
    [[nodiscard]] std::int64_t reported() const { return done + partial + ongoing + postponed + not_done; }
};

/// What the activities of a goal point to. Unreported activities are left out; of those that remain,
/// - none: not_assessed, since nothing is known;
/// - all done: met;
/// - some done, or some partly done: partly_met;
/// - some ongoing and none of them done or partly done: not_assessed, since ongoing is no degree of fulfilment;
/// - all postponed or not done: not_met.
[[nodiscard]] schema::Fulfilment indication(const StatusCounts& counts);

struct GoalFulfilment {
    schema::Fulfilment value = schema::Fulfilment::not_assessed;
    bool derived = true; ///< false: the report states it
    StatusCounts basis;  ///< of the goal's activities, also when the report states a judgement
};

/// What the report states, else the indication.
[[nodiscard]] GoalFulfilment fulfilment_of(const Corpus& corpus, GoalIndex goal);

/// The rule in words, printed with every table that shows an indication.
inline constexpr lang::Words fulfilment_rule{
    "Måluppfyllelsen är berättelsens egen när den anger en. Annars är den en indikation, räknad på målets aktiviteter: "
    "uppfyllt när alla är genomförda, delvis uppfyllt när någon är genomförd eller delvis genomförd, inte uppfyllt när "
    "alla "
    "är uppskjutna eller inte genomförda. Inte redovisade aktiviteter räknas inte med. Pågående är ingen grad av "
    "uppfyllelse: är ingen genomförd och någon pågår är målet inte bedömt.",
    "Fulfilment is the report's own where it states one. Otherwise it is an indication drawn from the goal's "
    "activities: "
    "met when all are done, partly met when some are done or partly done, not met when all are postponed or not done. "
    "Activities that are not reported do not count. Ongoing is no degree of fulfilment: when none is done and some are "
    "ongoing, the goal is not assessed."};

} // namespace redovisa::corpus
