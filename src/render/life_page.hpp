#pragma once

#include "render/page.hpp"
#include "view/compare_site.hpp"

namespace redovisa::render {

/// What stands at the top of a page across the years.
struct CompareText {
    std::string title;
    std::string kicker;
    std::string lead;
    std::string links_label;
    List links; ///< records of runs
};

/// A part of compare.html, with nothing but its heading and tables.
[[nodiscard]] Record compare_section(std::string anchor, std::string heading, List tables);
[[nodiscard]] Page compare_page(std::string path, CompareText text, std::vector<Record> sections, const Shell& shell);

/// The page of a goal through all years.
[[nodiscard]] Page life_page(const view::Life& life, const view::CompareSite& site, const Shell& shell);

} // namespace redovisa::render
