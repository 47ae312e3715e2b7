#pragma once

#include "render/page.hpp"
#include "view/compare_site.hpp"

#include <vector>

namespace redovisa::render {

/// Entries of the navigation for the pages below.
[[nodiscard]] std::vector<NavItem> compare_nav(const view::CompareSite& site);

/// The pages across the years: compare/index.html, one for each pair of neighbouring reports (compare/2016-2019.html),
/// one for the life of each goal (goal/<id>.html), one for each indicator and a list of them (indicator/<id>.html).
/// None when there are fewer than two reports, but for goals and indicators.
[[nodiscard]] std::vector<OutputFile> render_compare(const view::CompareSite& site, const Shell& shell,
                                                     const Templates& templates, diag::Diagnostics& out);

} // namespace redovisa::render
