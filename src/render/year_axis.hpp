#pragma once

#include "lang/words.hpp"
#include "render/html_writer.hpp"
#include "view/compare.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace redovisa::render {

/// The measures of a chart over the years, in units of its view box. Whole numbers only, so that every machine gives
/// the same bytes.
namespace year_axis {
inline constexpr std::int64_t width = 720;
inline constexpr std::int64_t height = 260;
inline constexpr std::int64_t side = 48;
inline constexpr std::int64_t top = 36;
inline constexpr std::int64_t base = height - 52; ///< where values begin
} // namespace year_axis

/// What charts over the years share: a place for each year along the base, and a dashed line where there is no report.
class YearAxis {
public:
    YearAxis(const std::vector<view::CompareColumn>& columns, lang::Language language)
        : columns_(columns), language_(language) {}

    /// Begins the chart: its title, a description with the `value` of each year that has a report, and the years.
    void open(HtmlWriter& svg, std::string_view title,
              const std::function<std::string(const view::CompareColumn&)>& value) const;

    /// The middle of a year.
    [[nodiscard]] std::int64_t x(int year) const;
    /// The distance between two years.
    [[nodiscard]] std::int64_t step() const;

private:
    void years(HtmlWriter& svg) const;

    const std::vector<view::CompareColumn>& columns_;
    lang::Language language_;
};

} // namespace redovisa::render
