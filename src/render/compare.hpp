#pragma once

#include "render/grid.hpp"
#include "render/text_table.hpp"
#include "view/compare.hpp"

#include <optional>
#include <string>
#include <string_view>

/// A comparison in every form.
namespace redovisa::render {

enum class CompareBy : std::uint8_t { area, goal, indicator };

/// The word of the command line; nothing for another word.
[[nodiscard]] std::optional<CompareBy> compare_by(std::string_view word);

/// The tables for reading. All of them begin with the sums of the years; then come the areas, or the goals and what
/// changed, or the indicators.
[[nodiscard]] std::vector<GridSection> compare_sections(const view::Comparison& comparison, CompareBy by);

// The parts of them, for pages that show one by one.
[[nodiscard]] Grid totals_grid(const view::Comparison& comparison);
[[nodiscard]] Grid areas_grid(const view::Comparison& comparison);
[[nodiscard]] Grid reasons_grid(const view::Comparison& comparison);
[[nodiscard]] Grid area_reasons_grid(const view::Comparison& comparison);
[[nodiscard]] Grid goals_grid(const view::Comparison& comparison);
[[nodiscard]] Grid kinds_grid(const view::Comparison& comparison, const view::Changes& changes);
[[nodiscard]] Grid changes_grid(const view::Comparison& comparison, const view::Changes& changes);
[[nodiscard]] Grid loose_grid(const view::Comparison& comparison, const view::Changes& changes);
[[nodiscard]] Grid series_grid(const view::Comparison& comparison);

/// `Jämförelse 2016, 2019 och 2020`.
[[nodiscard]] std::string compare_title(const view::Comparison& comparison);

[[nodiscard]] std::string compare_text(const view::Comparison& comparison, CompareBy by,
                                       const TextTableOptions& options);
/// GitHub Flavored Markdown, every text escaped.
[[nodiscard]] std::string compare_markdown(const view::Comparison& comparison, CompareBy by);
/// A whole page that stands alone: no links, and a few lines of style of its own.
[[nodiscard]] std::string compare_html(const view::Comparison& comparison, CompareBy by);
/// One row an observation: an area or goal in a year and one measure of it, or a point of a series. Years without a
/// report have rows too, with the state `no_report` and no value.
[[nodiscard]] std::string compare_csv(const view::Comparison& comparison, CompareBy by);
/// Everything, whatever it is ordered by. docs/schema/comparison.schema.json says what is where.
[[nodiscard]] std::string compare_json(const view::Comparison& comparison);
/// That schema (draft-07).
[[nodiscard]] std::string comparison_schema();

} // namespace redovisa::render
