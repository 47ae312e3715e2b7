#pragma once

#include "view/compare.hpp"
#include "view/compare_words.hpp"
#include "view/maker.hpp"

/// The parts of make_comparison, one for each kind of table.
namespace redovisa::view {

/// What every part needs.
struct Comparing {
    const CompareWorld& world;
    Context context;
    std::vector<CompareColumn> columns;

    [[nodiscard]] const corpus::Corpus& corpus() const { return world.corpus; }
    [[nodiscard]] std::string word(lang::Words words) const { return context.word(words); }
};

/// Goals and activities of the areas, of what is outside them, and of all.
void add_areas(const Comparing& comparing, Comparison& out);

/// The activities of a goal, and its fulfilment.
[[nodiscard]] Counts count_goal(const corpus::Corpus& corpus, corpus::GoalIndex goal);

/// Without what its kind and fate are, which depend on the other columns.
[[nodiscard]] CompareGoal make_compare_goal(const Comparing& comparing, corpus::GoalIndex goal);
/// Sets what became of a goal that nothing in the second year continues.
void set_fate(const Comparing& comparing, CompareGoal& goal, int from_year, int to_year);

void add_goals(const Comparing& comparing, Comparison& out);

/// What changed between two years with a report.
[[nodiscard]] Changes make_changes(const Comparing& comparing, int from_year, int to_year);

/// Indicators with a figure among the years; all years when `years` is empty.
[[nodiscard]] std::vector<Series> make_series(const Context& context, std::span<const int> years);

} // namespace redovisa::view
