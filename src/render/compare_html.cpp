#include "render/compare.hpp"

#include "render/escape.hpp"
#include "render/grid_html.hpp"

namespace redovisa::render {

std::string compare_html(const view::Comparison& comparison, CompareBy by) {
    const std::string title = compare_title(comparison);
    const char* language = comparison.language == lang::Language::sv ? "sv" : "en";
    std::string out =
        "<!DOCTYPE html>\n<html lang=\"" + std::string(language) + "\">\n<head>\n<meta charset=\"utf-8\">\n";
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    out += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n";
    out += "<title>" + html_text(title + " – " + comparison.organisation) + "</title>\n</head>\n<body>\n<main>\n";
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
