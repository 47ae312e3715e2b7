#include "render/svg_bar.hpp"

#include "render/html_writer.hpp"

namespace redovisa::render {
namespace {

// Whole numbers only, so that every machine gives the same bytes.
std::int64_t hundredths(std::int64_t part, std::int64_t whole) {
    return whole == 0 ? 0 : part * 10'000 / whole;
}

/// `12.34%`.
std::string per_cent(std::int64_t value) {
    const std::int64_t rest = value % 100;
    return std::to_string(value / 100) + (rest < 10 ? ".0" : ".") + std::to_string(rest) + "%";
}

} // namespace

Html svg_bar(const view::Tally& tally, const BarOptions& options) {
    const std::string height = std::to_string(options.height);
    HtmlWriter svg;
    svg.open("svg", {{"class", "bar"}, {"role", "img"}, {"width", "100%"}, {"height", height}});
    svg.open("title").text(options.title).close();
    svg.open("desc").text(tally.summary).close();
    std::int64_t before = 0;
    for (const auto& part : tally.parts) {
        if (part.count == 0) continue;
        // A part is as wide as the distance between two rounded ends, so that the parts meet and fill the bar.
        const std::int64_t begin = hundredths(before, tally.total);
        before += part.count;
        const std::string x = per_cent(begin);
        const std::string width = per_cent(hundredths(before, tally.total) - begin);
        const std::string fill = "url(#p-" + part.status.key + ")";
        svg.empty("rect", {{"class", "bar-part"}, {"x", x}, {"width", width}, {"height", height}, {"fill", fill}});
    }
    return svg.finish();
}

} // namespace redovisa::render
