#pragma once

#include "diag/diagnostic.hpp"
#include "render/template.hpp"
#include "render/value.hpp"
#include "text/output_file.hpp"
#include "view/site.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace redovisa::render {

using text::OutputFile;

/// An entry of the navigation that every page has.
struct NavItem {
    std::string text;
    std::string path;
    /// Pages below this folder count as inside the entry: `2019/`. Empty for an entry that is one page.
    std::string folder = {};
};

/// What all pages of a site share.
struct Shell {
    const view::OrganisationView& organisation;
    std::vector<NavItem> nav;
    std::string accessibility_path; ///< empty: no statement
};

/// The shell of a site: the years, and the entries that others add after them.
[[nodiscard]] Shell make_shell(const view::SiteView& site, std::vector<NavItem> more = {});

struct Crumb {
    std::string text;
    std::string path;
};

/// A page on its way into a layout. The layout begins with `{{>head.html}}` and ends with `{{>foot.html}}`, which show
/// everything here; `content` holds the names that the layout itself asks for.
struct Page {
    std::string path;               ///< `2019/aldre.html`
    std::string layout;             ///< `area.html`
    std::string kind;               ///< becomes a class of the body: `area`
    std::string title;              ///< the heading of the page
    std::string description;        ///< one sentence for search engines and shared links
    std::string year = {};          ///< of the report that the page belongs to, for the running heads on paper
    std::vector<Crumb> crumbs = {}; ///< from the start page down, without the page itself
    std::string alternate = {};     ///< the same in Markdown: path of the file
    Json json_ld = {};              ///< may be empty
    Record content = {};
};

/// Path from one file of the site to another, both from its root: `../2016/aldre.html`.
[[nodiscard]] std::string relative_path(std::string_view from, std::string_view to);

/// A link as it is written on the page `from`: the anchor alone when the place is on that page.
[[nodiscard]] std::string href(std::string_view from, const view::Place& place);

/// The whole page. Faults of the layout go to `out`.
[[nodiscard]] OutputFile render_page(Page page, const Shell& shell, const Templates& templates, diag::Diagnostics& out);

} // namespace redovisa::render
