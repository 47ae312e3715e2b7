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
    /// Whether the report of `year` is the latest of all. What ended after the last of the columns is not told, since
    /// it goes on as far as they can see; but of the latest report nothing else will tell.
    [[nodiscard]] bool has_last_word(int year) const { return corpus().reports.back().year.value == year; }
};

/// Goals and activities of the areas, of what is outside them, and of all.
void add_areas(const Comparing& comparing, Comparison& out);

/// The activities of a goal, and its fulfilment.
[[nodiscard]] Counts count_goal(const corpus::Corpus& corpus, corpus::GoalIndex goal);

/// Without what its kind and fate are, which depend on the other columns.
[[nodiscard]] CompareGoal make_compare_goal(const Comparing& comparing, corpus::GoalIndex index);
/// Sets how a goal of the second year came to be, seen from the first.
void set_kind(const Comparing& comparing, CompareGoal& goal, const corpus::YearLinks& links);
/// Sets what became of a goal that nothing in the second year continues.
void set_fate(const Comparing& comparing, CompareGoal& goal, int from_year, int to_year);
/// `från 2016`, for a goal that came back.
[[nodiscard]] std::string returned_text(const Comparing& comparing, int year);

/// What a goal is said to be when it skips a year, besides the kinds of the schema.
[[nodiscard]] Term returned_term(const Comparing& comparing);
[[nodiscard]] Term away_term(const Comparing& comparing);

void add_goals(const Comparing& comparing, Comparison& out);

/// What changed between two years with a report.
[[nodiscard]] Changes make_changes(const Comparing& comparing, int from_year, int to_year);

/// Indicators with a figure among the years; all years when `years` is empty.
[[nodiscard]] std::vector<Series> make_series(const Context& context, std::span<const int> years);

} // namespace redovisa::view
