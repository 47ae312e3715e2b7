#pragma once

#include "render/grid.hpp"
#include "view/compare.hpp"

namespace redovisa::render {

/// A wording with the words marked that were added to the one before or removed from it. Where the two have nothing in
/// common only the later one is shown, since nobody reads one struck out whole. What is left of the later wording leads
/// to `place`.
[[nodiscard]] GridLine redline_line(const std::vector<corpus::RedlinePiece>& pieces, const view::Place& place = {});

} // namespace redovisa::render
