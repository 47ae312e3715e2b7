#pragma once

#include "render/grid.hpp"
#include "render/value.hpp"

namespace redovisa::render {

/// The table with caption, headings of columns and rows with their scope, in a region that can be scrolled by keyboard,
/// and the notes below. Links are relative to `page`; without one there are none. `id` is that of the caption.
[[nodiscard]] Html grid_html(const Grid& grid, std::string_view page, std::string_view id, bool links = true);

} // namespace redovisa::render
