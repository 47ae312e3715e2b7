#pragma once

#include "render/value.hpp"
#include "view/life.hpp"

namespace redovisa::render {

/// The goals of all years as columns of marks, with a line from each goal to those that continue it. A mark has the
/// pattern of its fulfilment and its wording as title. It holds no links, which would be as many stops for those who
/// use the keyboard: the table of goals beside it tells the same in words and leads on.
[[nodiscard]] Html svg_flow(const view::Comparison& comparison, const std::vector<view::Life>& lives);

} // namespace redovisa::render
