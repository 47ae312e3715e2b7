#include "render/compare.hpp"

#include "render/compare_words.hpp"

namespace redovisa::render {

std::string compare_text(const view::Comparison& comparison, CompareBy by, const TextTableOptions& options) {
    TextTableOptions how = options;
    how.no_report = compare_words::no_report.in(comparison.language);
    std::string out = compare_title(comparison) + "\n";
    for (const GridSection& section : compare_sections(comparison, by)) {
        for (const Grid& grid : section.grids)
            out += "\n" + text_table(grid, how);
    }
    return out;
}

} // namespace redovisa::render
