#include "render/compare.hpp"

#include "render/escape.hpp"

namespace redovisa::render {
namespace {

std::string piece_text(const GridPiece& piece) {
    // Blanks stay outside the marks: inside them GFM would not see any emphasis.
    const std::size_t begin = piece.text.find_first_not_of(' ');
    if (begin == std::string::npos) return piece.text;
    const std::size_t end = piece.text.find_last_not_of(' ') + 1;
    const std::string_view sign = piece.mark == "added" || piece.mark == "strong" ? "**"
                                  : piece.mark == "removed"                       ? "~~"
                                                                                  : "";
    std::string out = piece.mark == "part" ? "– " : piece.text.substr(0, begin);
    out += sign;
    out += markdown_text(std::string_view(piece.text).substr(begin, end - begin), MarkdownPlace::in_cell);
    out += sign;
    return out + piece.text.substr(end);
}

/// Lines of a cell are divided by `<br>`, the one way that a cell of GFM has.
std::string cell_text(const GridCell& cell) {
    std::string out;
    for (const GridLine& line : cell.lines) {
        if (!out.empty()) out += "<br>";
        for (const GridPiece& piece : line)
            out += piece_text(piece);
    }
    const std::size_t begin = out.find_first_not_of(' ');
    return begin == std::string::npos ? std::string() : out.substr(begin);
}

std::string table(const Grid& grid) {
    std::string out = "|";
    std::string rule = "|";
    for (const GridColumn& column : grid.columns) {
        out += " " + markdown_text(column.text, MarkdownPlace::in_cell) + " |";
        rule += column.number ? " ---: |" : " --- |";
    }
    out += "\n" + rule + "\n";
    for (const GridRow& row : grid.rows) {
        out += "|";
        for (const GridCell& cell : row.cells)
            out += " " + cell_text(cell) + " |";
        out += "\n";
    }
    return out;
}

} // namespace

std::string compare_markdown(const view::Comparison& comparison, CompareBy by) {
    std::string out = "# " + markdown_text(compare_title(comparison)) + "\n";
    for (const GridSection& section : compare_sections(comparison, by)) {
        out += "\n## " + markdown_text(section.title) + "\n";
        for (const Grid& grid : section.grids) {
            if (!grid.caption.empty() && grid.caption != section.title)
                out += "\n### " + markdown_text(grid.caption) + "\n";
            out += "\n" + table(grid);
            for (const std::string& note : grid.notes)
                out += "\n" + markdown_text(note, MarkdownPlace::line_start) + "\n";
        }
    }
    return out;
}

} // namespace redovisa::render
