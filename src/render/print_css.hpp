#pragma once

#include "view/site.hpp"

#include <string>

namespace redovisa::render {

/// The running heads of the paper version: the organisation at the left of each page, the report or the site at the
/// right; above the contents, on the first sheet, the report again. They are texts of the report and so cannot stand in
/// the stylesheet of the layouts; the margins are set there.
[[nodiscard]] std::string print_css(const view::SiteView& site);

/// A text as a CSS string with its quotes, which neither a quote, a backslash, a line end nor `</style` can leave.
[[nodiscard]] std::string css_string(std::string_view text);

} // namespace redovisa::render
