#pragma once

#include "view/parts.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

/// Tables for reading, before they take the form of the terminal, of Markdown or of HTML.
namespace redovisa::render {

/// A piece of text with what is to be said of it. Marks are the program's own: `added`, `removed`, `muted`, `strong`,
/// `part` (of the row above).
struct GridPiece {
    std::string text;
    std::string_view mark = {};
    view::Place place = {}; ///< known: the piece is a link, where there are links
    std::string icon = {};  ///< key of the status or fulfilment that the text names, for its symbol in HTML
    bool starts = false;    ///< begins the next of several things in one cell
};

using GridLine = std::vector<GridPiece>;

struct GridCell {
    std::vector<GridLine> lines;
    bool missing = false; ///< the year has no report, or the row has nothing there

    GridCell() = default;
    GridCell(std::string text) : lines{{GridPiece{std::move(text)}}} {}
    explicit GridCell(std::vector<GridLine> all) : lines(std::move(all)) {}

    [[nodiscard]] bool blank() const {
        return std::ranges::all_of(lines, [](const GridLine& line) {
            return std::ranges::all_of(line, [](const GridPiece& piece) { return piece.text.empty(); });
        });
    }
};

struct GridColumn {
    std::string text;
    bool number = false;
    /// A year without a report, or several in a row: no cell of it can hold anything. Where space is dear it becomes a
    /// line below the table.
    bool gap = false;
    view::Place place = {};
};

struct GridRow {
    std::string anchor;          ///< may be empty
    std::string facets = {};     ///< what readers can choose rows by in HTML, with spaces between: `area:eu kind:new`
    std::vector<GridCell> cells; ///< the first is the heading of the row
    bool sum = false;
};

struct Grid {
    std::string caption;
    std::vector<GridColumn> columns;
    std::vector<GridRow> rows;
    std::vector<std::string> notes; ///< definitions, printed with the table
    bool wide = false;              ///< an upright sheet of paper has no room for its columns
};

/// A heading with its tables.
struct GridSection {
    std::string anchor;
    std::string title;
    std::vector<Grid> grids;
};

} // namespace redovisa::render
