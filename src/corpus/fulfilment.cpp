#include "corpus/fulfilment.hpp"

namespace redovisa::corpus {

using schema::Fulfilment;

void StatusCounts::add(schema::Status status) {
    switch (status) {
    case schema::Status::done: ++done; break;
    case schema::Status::partial: ++partial; break;
    case schema::Status::ongoing: ++ongoing; break;
    case schema::Status::postponed: ++postponed; break;
    case schema::Status::not_done: ++not_done; break;
    case schema::Status::unreported: ++unreported; break;
    }
}

Fulfilment indication(const StatusCounts& counts) {
    if (counts.reported() == 0) return Fulfilment::not_assessed;
    if (counts.done == counts.reported()) return Fulfilment::met;
    if (counts.done + counts.partial > 0) return Fulfilment::partly_met;
    return counts.ongoing > 0 ? Fulfilment::not_assessed : Fulfilment::not_met;
}

GoalFulfilment fulfilment_of(const Corpus& corpus, GoalIndex goal) {
    const GoalEntry& entry = corpus.goals[goal];
    GoalFulfilment out;
    for (const auto activity : entry.activities)
        out.basis.add(corpus.activities[activity].activity->status.value);
    out.derived = !entry.goal->fulfilment.has_value();
    out.value = out.derived ? indication(out.basis) : entry.goal->fulfilment->value;
    return out;
}

} // namespace redovisa::corpus
