#include "view/list.hpp"

#include "view/table_maker.hpp"

#include <algorithm>

namespace redovisa::view {
namespace {

template <class Enum> bool is_word(Enum value, std::string_view word) {
    return schema::option_of(value).value == word;
}

bool passes(const model::Activity& activity, const ListFilter& filter) {
    if (!filter.status.empty() && !is_word(activity.status.value, filter.status)) return false;
    if (filter.reason.empty()) return true;
    return std::ranges::any_of(activity.reasons,
                               [&](const auto& reason) { return is_word(reason.value, filter.reason); });
}

bool asks_activities(const ListFilter& filter) {
    return !filter.status.empty() || !filter.reason.empty();
}

bool in_area(const model::Area* area, const ListFilter& filter) {
    return filter.area.empty() || (area != nullptr && area->id.value == filter.area);
}

bool passes(const corpus::Corpus& corpus, const corpus::GoalEntry& entry, const ListFilter& filter) {
    if (!in_area(entry.area, filter)) return false;
    if (!asks_activities(filter)) return true;
    return std::ranges::any_of(entry.activities,
                               [&](std::uint32_t i) { return passes(*corpus.activities[i].activity, filter); });
}

bool passes(const corpus::ActivityEntry& entry, const ListFilter& filter) {
    return in_area(entry.area, filter) && passes(*entry.activity, filter);
}

bool passes(const corpus::FigureEntry& entry, const ListFilter& filter) {
    if (!in_area(entry.area, filter)) return false;
    return !asks_activities(filter) || (entry.activity != nullptr && passes(*entry.activity, filter));
}

/// Keeps the rows whose entry passes. Rows and the entries of the wanted years stand in the same order.
template <class Entry, class Passes>
void keep(Table& table, const std::vector<Entry>& entries, const TableInput& input, Passes entry_passes) {
    std::vector<Row> kept;
    std::size_t row = 0;
    for (const Entry& entry : entries) {
        if (!input.wants(*entry.report)) continue;
        if (entry_passes(entry)) kept.push_back(std::move(table.rows[row]));
        ++row;
    }
    table.rows = std::move(kept);
}

} // namespace

std::optional<Table> make_list(std::string_view what, const corpus::Corpus& corpus, const text::SourceSet& sources,
                               const Derived& derived, const ListFilter& filter) {
    const TableInput input{corpus, sources, derived, filter.years};
    const auto passes_filter = [&](const auto& entry) { return passes(entry, filter); };
    if (what == "goals") {
        Table table = goals_table(input);
        keep(table, corpus.goals, input, [&](const corpus::GoalEntry& entry) { return passes(corpus, entry, filter); });
        return table;
    }
    if (what == "activities") {
        Table table = activities_table(input);
        keep(table, corpus.activities, input, passes_filter);
        return table;
    }
    if (what == "figures") {
        Table table = figures_table(input);
        keep(table, corpus.figures, input, passes_filter);
        return table;
    }
    return std::nullopt;
}

} // namespace redovisa::view
