#pragma once

#include "render/value.hpp"
#include "view/compare.hpp"

namespace redovisa::render {

/// The share of all activities that was done, as a column for each year with a report: the whole in outline, what was
/// done filled, its value above. The numbers must also stand in a table. Empty when no year has any activity.
[[nodiscard]] Html svg_share(const view::Comparison& comparison);

} // namespace redovisa::render
