#pragma once

#include "render/page.hpp"

#include <vector>

namespace redovisa::render {

struct SiteOptions {
    bool html = true;
    bool markdown = true;
    /// Entries of the navigation beside the years, for pages that others make with the same shell.
    std::vector<NavItem> more_nav = {};
};

/// The pages made of the site's view: the start page, each year whole in HTML and in Markdown, each area, and the
/// accessibility statement when there is one. In an order that depends on the content alone. Faults of the layouts go
/// to `out`.
[[nodiscard]] std::vector<OutputFile> render_site(const view::SiteView& site, const Templates& templates,
                                                  const SiteOptions& options, diag::Diagnostics& out);

/// The files of templates/ that are no layouts (stylesheet, pictures): they go to the root of the site as they are.
[[nodiscard]] std::vector<OutputFile> assets(const text::SourceSet& sources, const std::vector<TemplateFile>& files);

// One page each.
[[nodiscard]] Page start_page(const view::SiteView& site);
[[nodiscard]] Page report_page(const view::ReportView& report, const view::OrganisationView& organisation);
[[nodiscard]] Page area_page(const view::ReportView& report, const view::AreaView& area,
                             const view::OrganisationView& organisation);
[[nodiscard]] Page accessibility_page(const view::OrganisationView& organisation);

/// The whole report as GitHub Flavored Markdown.
[[nodiscard]] std::string report_markdown(const view::ReportView& report, const view::OrganisationView& organisation);

} // namespace redovisa::render
