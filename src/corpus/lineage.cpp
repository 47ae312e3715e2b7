#include "corpus/lineage.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace redovisa::corpus {
namespace {

/// Letters and digits only, in lower case.
std::u32string bare(std::string_view text) {
    std::u32string out;
    const std::string lower = text::to_lower(text::to_nfc(text));
    for (std::string_view rest = lower; !rest.empty();) {
        const text::CodePoint point = text::decode(rest);
        rest.remove_prefix(point.length);
        const bool letter = (point.value >= U'a' && point.value <= U'z') || (point.value >= U'0' && point.value <= U'9') || point.value >= 0xC0;
        const bool sign = point.value >= 0x2000 && point.value <= 0x206F;
        if (letter && !sign) out.push_back(point.value);
    }
    return out;
}

std::optional<AreaIndex> area_of(const Corpus& corpus, const GoalEntry& entry) {
    if (entry.area == nullptr) return std::nullopt;
    const auto found = corpus.area_by_ref.find(std::to_string(entry.report->year.value) + "/" + entry.scope);
    return found == corpus.area_by_ref.end() ? std::nullopt : std::optional(found->second);
}

/// Goals outside areas (overarching, of a group, of a challenge) stay in place as long as their scope does.
bool same_place(const Corpus& corpus, const GoalEntry& earlier, const GoalEntry& later) {
    const auto from = area_of(corpus, earlier);
    const auto to = area_of(corpus, later);
    if (from && to) return same_area(corpus, *from, *to);
    return !from && !to && earlier.scope == later.scope;
}

} // namespace

bool same_wording(std::string_view a, std::string_view b) { return a == b || bare(a) == bare(b); }

bool same_area(const Corpus& corpus, AreaIndex earlier, AreaIndex later) {
    if (corpus.areas[earlier].area->id.value == corpus.areas[later].area->id.value) return true;
    // `continues` only leads to earlier years, so this ends.
    return std::ranges::any_of(corpus.areas[later].predecessors, [&](AreaIndex before) { return before == earlier || same_area(corpus, earlier, before); });
}

LineageKind origin_kind(const Corpus& corpus, GoalIndex goal) {
    const GoalEntry& entry = corpus.goals[goal];
    if (entry.predecessors.empty()) return entry.area_predecessors.empty() ? LineageKind::created : LineageKind::reworded;
    int latest = 0;
    for (const GoalIndex before : entry.predecessors) latest = std::max(latest, corpus.goals[before].report->year.value);
    std::vector<GoalIndex> nearest;
    for (const GoalIndex before : entry.predecessors) {
        if (corpus.goals[before].report->year.value == latest) nearest.push_back(before);
    }
    if (nearest.size() > 1) return LineageKind::merged;
    const GoalEntry& before = corpus.goals[nearest.front()];
    const auto siblings = std::ranges::count_if(before.successors, [&](GoalIndex other) { return corpus.goals[other].report == entry.report; });
    if (siblings > 1) return LineageKind::split;
    if (!same_wording(before.goal->title.value, entry.goal->title.value)) return LineageKind::reworded;
    return same_place(corpus, before, entry) ? LineageKind::kept : LineageKind::moved;
}

std::optional<LineageKind> fate_kind(const Corpus& corpus, GoalIndex goal) {
    const GoalEntry& entry = corpus.goals[goal];
    if (!entry.successors.empty()) return std::nullopt;
    if (entry.goal->ended) return entry.goal->ended->how == schema::EndedHow::transferred ? LineageKind::transferred : LineageKind::ended;
    return entry.report == &corpus.reports.back() ? std::nullopt : std::optional(LineageKind::ended);
}

} // namespace redovisa::corpus
