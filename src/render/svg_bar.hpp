#pragma once

#include "render/value.hpp"
#include "view/parts.hpp"

#include <string>

namespace redovisa::render {

struct BarOptions {
    std::string title; ///< what the bar is about: the name of the area or the year
    int height = 16;   ///< CSS pixels
};

/// A bar of the whole width, divided by status. It scales with its place, since widths are in per cent, and its
/// patterns
/// (`p-done` … of sprite.html, which every page includes) tell the parts apart without colour. Title and description
/// say what it shows; the numbers must also stand in a table beside it. A tally of nothing gives an empty bar.
[[nodiscard]] Html svg_bar(const view::Tally& tally, const BarOptions& options);

} // namespace redovisa::render
