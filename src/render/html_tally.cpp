#include "render/html_pages.hpp"
#include "render/svg_bar.hpp"

namespace redovisa::render {

Record tally_row(const view::Tally& tally, const std::string& title) {
    List cells;
    for (const auto& part : tally.parts) {
        cells.push_back(Record{
            {"count", part.count_text}, {"share", part.count == 0 ? "" : part.share}, {"zero", part.count == 0}});
    }
    return {{"bar", svg_bar(tally, {.title = title, .height = 14})},
            {"cells", std::move(cells)},
            {"total", tally.total_text}};
}

Record empty_tally_row(std::size_t statuses) {
    List cells;
    for (std::size_t i = 0; i < statuses; ++i)
        cells.push_back(Record{{"count", "–"}, {"share", ""}, {"zero", true}});
    return {{"bar", ""}, {"cells", std::move(cells)}, {"total", "–"}};
}

List status_columns(const view::Tally& tally) {
    List out;
    for (const auto& part : tally.parts)
        out.push_back(Record{{"key", part.status.key}, {"label", part.status.label}});
    return out;
}

} // namespace redovisa::render
