#pragma once

#include "render/grid.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace redovisa::render {

struct TextTableOptions {
    std::size_t width = 100; ///< columns of the terminal; never exceeded while there is room for one letter a column
    bool colour = false;
    std::string_view no_report = "ingen verksamhetsberättelse";
};

/// The table with its caption, wrapped cell by cell, and its notes below. Columns are as wide as what they hold asks
/// for and share what there is by that; letters are counted as a terminal shows them, so that `å` is one wide. Added
/// and removed words are marked `{+…+}` and `[-…-]`, and with colour also so. Years without a report become one line
/// below. Where the columns would be too narrow for the words, each row becomes a list: its first cell, and below it
/// the others with their headings.
[[nodiscard]] std::string text_table(const Grid& grid, const TextTableOptions& options);

/// Lines of at most `width` columns, broken at blanks, and inside a word only when it does not fit on a line.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t width);

} // namespace redovisa::render
