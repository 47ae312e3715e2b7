#include "render/print_css.hpp"

#include <fmt/core.h>

namespace redovisa::render {

std::string css_string(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7F || c == '"' || c == '\\' || c == '<') {
            // The space ends the escape and is not part of the text.
            out += fmt::format("\\{:x} ", byte);
        } else {
            out += c;
        }
    }
    return out + "\"";
}

std::string print_css(const view::SiteView& site) {
    constexpr std::string_view font =
        "font: 9pt \"Palatino Linotype\", Palatino, \"TeX Gyre Pagella\", \"Noto Serif\", Georgia, serif;";
    std::string out = "/* Running heads on paper, and what stands above the contents. Made from the reports. */\n";
    out += fmt::format("@page {{ @top-left {{ content: {}; {} }} }}\n", css_string(site.organisation.name), font);
    for (const auto& report : site.reports) {
        out += fmt::format("@page year-{} {{ @top-right {{ content: {}; {} }} }}\n", report.id,
                           css_string(report.title), font);
        out += fmt::format("@media print {{ .year-{0} :is(main, .site-foot) {{ page: year-{0}; }} "
                           ".page-report.year-{0} .toc::before {{ "
                           "content: {1}; }} }}\n",
                           report.id, css_string(report.title));
    }
    // Last, since Chromium heeds the order of these rules alone. The first sheet says itself what it is.
    out +=
        "@page cover { @top-left { content: none; } @top-right { content: none; } @bottom-right { content: none; } }\n";
    return out;
}

} // namespace redovisa::render
