#include "render/year_axis.hpp"

#include "render/compare_words.hpp"

#include <algorithm>

namespace redovisa::render {

using namespace year_axis;

std::int64_t YearAxis::step() const {
    return (width - 2 * side) / std::max(columns_.back().year - columns_.front().year, 1);
}

std::int64_t YearAxis::x(int year) const {
    const int first = columns_.front().year;
    return side + (width - 2 * side) * (year - first) / std::max(columns_.back().year - first, 1);
}

void YearAxis::open(HtmlWriter& svg, std::string_view title,
                    const std::function<std::string(const view::CompareColumn&)>& value) const {
    std::string description;
    for (const auto& column : columns_) {
        std::string text = column.reported ? value(column) : std::string(compare_words::no_report.in(language_));
        if (text.empty()) text = "–";
        description += (description.empty() ? "" : "; ") + column.id + ": " + text;
    }
    const std::string box = "0 0 " + std::to_string(width) + " " + std::to_string(height);
    svg.open("svg", {{"class", "line-chart"}, {"role", "img"}, {"viewBox", box}});
    svg.open("title").text(title).close();
    svg.open("desc").text(description).close();
    years(svg);
}

void YearAxis::years(HtmlWriter& svg) const {
    const std::string at_base = std::to_string(base);
    const std::string begin = std::to_string(side - 24);
    const std::string end = std::to_string(width - side + 24);
    svg.empty("path", {{"class", "axis"}, {"d", "M" + begin + " " + at_base + "H" + end}});
    for (const auto& column : columns_) {
        const std::string at = std::to_string(x(column.year));
        const std::string below = std::to_string(base + 20);
        svg.open("text", {{"class", column.reported ? "tick" : "tick gap-tick"},
                          {"x", at},
                          {"y", below},
                          {"text-anchor", "middle"}})
            .text(column.id)
            .close();
        if (column.reported) continue;
        const std::string dash = "M" + at + " " + std::to_string(top) + "V" + at_base;
        svg.empty("path", {{"class", "gap-line"}, {"d", dash}});
    }
    const bool gaps = std::ranges::any_of(columns_, [](const auto& column) { return !column.reported; });
    if (!gaps) return;
    const std::string text = "┊ = " + std::string(compare_words::no_report.in(language_));
    svg.open("text", {{"class", "tick gap-tick"}, {"x", begin}, {"y", std::to_string(height - 8)}}).text(text).close();
}

} // namespace redovisa::render
