#include "render/compare.hpp"

#include "render/escape.hpp"
#include "render/grid_html.hpp"

namespace redovisa::render {
namespace {

/// Enough to read the tables by on a screen and on paper. The stylesheet of the site is for pages with its frame.
constexpr std::string_view style = R"(:root { color-scheme: light dark; }
body { margin: 2rem auto; max-width: 80rem; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
h1, h2 { line-height: 1.2; }
h2 { margin-top: 2.5rem; }
.table-scroll { overflow-x: auto; margin: 1.5rem 0 .5rem; }
table { border-collapse: collapse; }
caption { text-align: left; font-weight: 600; padding: .25rem .5rem; }
th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid #8888; }
tbody th { font-weight: 400; }
.num { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.sum th, .sum td { border-top: 2px solid; }
.part { padding-left: 1rem; }
th p, td p { margin: 0; max-width: 30rem; }
ins { text-decoration: underline; }
.gap-note { font-weight: 400; }
.grid-note { max-width: 45rem; }
)";

} // namespace

std::string compare_html(const view::Comparison& comparison, CompareBy by) {
    const std::string title = compare_title(comparison);
    const char* language = comparison.language == lang::Language::sv ? "sv" : "en";
    std::string out =
        "<!DOCTYPE html>\n<html lang=\"" + std::string(language) + "\">\n<head>\n<meta charset=\"utf-8\">\n";
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    out += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n";
    out += "<title>" + html_text(title + " – " + comparison.organisation) + "</title>\n<style>\n";
    out += style;
    out += "</style>\n</head>\n<body>\n<main>\n";
    out += "<h1>" + html_text(title) + "</h1>\n";
    int number = 0;
    for (const GridSection& section : compare_sections(comparison, by)) {
        out += "<section id=\"" + html_attribute(section.anchor) + "\">\n<h2>" + html_text(section.title) + "</h2>\n";
        for (const Grid& grid : section.grids)
            out += grid_html(grid, {}, "t" + std::to_string(++number), false).str();
        out += "</section>\n";
    }
    return out + "</main>\n</body>\n</html>\n";
}

} // namespace redovisa::render
