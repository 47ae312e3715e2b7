#include "corpus/lineage.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <unordered_set>

namespace redovisa::corpus {
namespace {

std::optional<AreaIndex> area_of(const Corpus& corpus, const GoalEntry& entry) {
    if (entry.area == nullptr) return std::nullopt;
    const auto found = corpus.area_by_ref.find(std::to_string(entry.report->year.value) + "/" + entry.scope);
    return found == corpus.area_by_ref.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

/// Letters and digits only, in lower case.
std::string wording_key(std::string_view text) {
    std::string out;
    const std::string lower = text::to_lower(text::to_nfc(text));
    for (std::string_view rest = lower; !rest.empty();) {
        const text::CodePoint point = text::decode(rest);
        const bool letter = (point.value >= U'a' && point.value <= U'z') ||
                            (point.value >= U'0' && point.value <= U'9') || point.value >= 0xC0;
        const bool sign = point.value >= 0x2000 && point.value <= 0x206F;
        if (letter && !sign) out += rest.substr(0, point.length);
        rest.remove_prefix(point.length);
    }
    return out;
}

bool same_wording(std::string_view a, std::string_view b) {
    return a == b || wording_key(a) == wording_key(b);
}

bool same_area(const Corpus& corpus, AreaIndex earlier, AreaIndex later) {
    if (corpus.areas[earlier].area->id.value == corpus.areas[later].area->id.value) return true;
    // Areas reached on several ways are looked at once.
    std::vector<AreaIndex> open{later};
    std::unordered_set<AreaIndex> seen;
    for (std::size_t i = 0; i < open.size(); ++i) {
        for (const AreaIndex before : corpus.areas[open[i]].predecessors) {
            if (before == earlier || corpus.areas[before].area->id.value == corpus.areas[earlier].area->id.value)
                return true;
            if (seen.insert(before).second) open.push_back(before);
        }
    }
    return false;
}

bool same_place(const Corpus& corpus, GoalIndex earlier, GoalIndex later) {
    const auto from = area_of(corpus, corpus.goals[earlier]);
    const auto to = area_of(corpus, corpus.goals[later]);
    if (from && to) return same_area(corpus, *from, *to);
    return !from && !to && corpus.goals[earlier].scope == corpus.goals[later].scope;
}

LineageKind origin_kind(const Corpus& corpus, GoalIndex goal) {
    const GoalEntry& entry = corpus.goals[goal];
    if (entry.predecessors.empty())
        return entry.area_predecessors.empty() ? LineageKind::created : LineageKind::reworded;
    int latest = 0;
    for (const GoalIndex before : entry.predecessors)
        latest = std::max(latest, corpus.goals[before].report->year.value);
    std::vector<GoalIndex> nearest;
    for (const GoalIndex before : entry.predecessors) {
        if (corpus.goals[before].report->year.value == latest) nearest.push_back(before);
    }
    if (nearest.size() > 1) return LineageKind::merged;
    const GoalEntry& before = corpus.goals[nearest.front()];
    const auto siblings = std::ranges::count_if(
        before.successors, [&](GoalIndex other) { return corpus.goals[other].report == entry.report; });
    if (siblings > 1) return LineageKind::split;
    if (!same_wording(before.goal->title.value, entry.goal->title.value)) return LineageKind::reworded;
    return same_place(corpus, nearest.front(), goal) ? LineageKind::kept : LineageKind::moved;
}

std::optional<LineageKind> fate_kind(const Corpus& corpus, GoalIndex goal) {
    const GoalEntry& entry = corpus.goals[goal];
    if (!entry.successors.empty()) return std::nullopt;
    const auto kind = [](const model::Ended& ended) {
        return ended.how == schema::EndedHow::transferred ? LineageKind::transferred : LineageKind::ended;
    };
    if (entry.goal->ended) return kind(*entry.goal->ended);
    // A goal of an area that ended has ended with it.
    if (entry.area != nullptr && entry.area->ended) return kind(*entry.area->ended);
    return entry.report == &corpus.reports.back() ? std::nullopt : std::optional(LineageKind::ended);
}

} // namespace redovisa::corpus
