#pragma once

#include "lang/words.hpp"
#include "render/value.hpp"
#include "view/compare.hpp"

namespace redovisa::render {

/// The results of a series as a line over the years. Points are joined only when they can be compared and no year
/// between them lacks a report: what is not known is a gap. Every point has its value beside it; the numbers must also
/// stand in a table. Empty when there is no result.
[[nodiscard]] Html svg_line(const view::Series& series, const std::vector<view::CompareColumn>& columns,
                            lang::Language language);

} // namespace redovisa::render
