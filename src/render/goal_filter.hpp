#pragma once

#include "render/value.hpp"
#include "view/compare.hpp"

namespace redovisa::render {

/// What the rows of the table of goals are chosen by: area, status, fulfilment and kind. Hidden until the script that
/// it needs shows it: without it the table is whole, with links to the first goal of each area.
[[nodiscard]] Html goal_filter(const view::Comparison& comparison);

} // namespace redovisa::render
