#include "render/site.hpp"

#include "render/print_css.hpp"

#include <algorithm>

namespace redovisa::render {

std::vector<OutputFile> render_site(const view::SiteView& site, const Templates& templates, const SiteOptions& options,
                                    diag::Diagnostics& out) {
    std::vector<OutputFile> files;
    if (options.html) {
        const Shell shell = make_shell(site, options.more_nav);
        const auto add = [&](Page page) { files.push_back(render_page(std::move(page), shell, templates, out)); };
        add(start_page(site));
        for (const auto& report : site.reports) {
            add(report_page(report, site.organisation));
            for (const auto* area : report.areas())
                add(area_page(report, *area, site.organisation));
        }
        if (site.organisation.accessibility) add(accessibility_page(site.organisation));
        files.push_back({"print.css", print_css(site)});
    }
    if (options.markdown) {
        for (const auto& report : site.reports) {
            files.push_back({report.markdown_path, report_markdown(report, site.organisation)});
        }
    }
    return files;
}

std::vector<OutputFile> assets(const text::SourceSet& sources, const std::vector<TemplateFile>& files) {
    std::vector<OutputFile> out;
    for (const auto& file : files) {
        if (is_layout(file.name)) continue;
        out.push_back({file.name, std::string(sources[file.source].bytes())});
    }
    std::ranges::sort(out, {}, &OutputFile::path);
    return out;
}

} // namespace redovisa::render
