#include "render/grid_html.hpp"

#include "render/html_writer.hpp"
#include "render/page.hpp"

#include <algorithm>
#include <ranges>
#include <span>

namespace redovisa::render {
namespace {

class GridWriter {
public:
    GridWriter(std::string_view page, bool links) : page_(page), links_(links) {}

    Html write(const Grid& grid, std::string_view id) {
        out_.open("div", {{"class", "table-scroll"}, {"role", "group"}, {"tabindex", "0"}, {"aria-labelledby", id}});
        // Where a table of texts has too little room, its rows become blocks and each cell says which column it is of.
        stacks_ = std::ranges::any_of(grid.columns | std::views::drop(1),
                                      [](const GridColumn& column) { return !column.number && !column.gap; });
        out_.open("table", {{"class", grid.wide ? "grid stack wide" : stacks_ ? "grid stack" : "grid"}}).line();
        out_.open("caption", {{"id", id}}).text(grid.caption);
        gaps(grid);
        out_.close().line();
        out_.open("thead").open("tr");
        for (const GridColumn& column : grid.columns)
            heading(column);
        out_.close().close().line();
        out_.open("tbody").line();
        for (const GridRow& row : grid.rows)
            this->row(grid, row);
        out_.close().close().close().line();
        for (const std::string& note : grid.notes)
            out_.open("p", {{"class", "grid-note"}}).text(note).close().line();
        return out_.finish();
    }

private:
    /// The columns of years without a report are narrow; what they mean is said once where everybody sees it.
    void gaps(const Grid& grid) {
        std::string years;
        const GridCell* cell = nullptr;
        for (std::size_t i = 0; i < grid.columns.size(); ++i) {
            if (!grid.columns[i].gap || grid.rows.empty()) continue;
            years += (years.empty() ? "" : ", ") + grid.columns[i].text;
            cell = &grid.rows.front().cells[i];
        }
        if (cell != nullptr)
            out_.text(" ")
                .open("span", {{"class", "gap-note"}})
                .text(years + ": " + cell->lines.front().front().text)
                .close();
    }

    void heading(const GridColumn& column) {
        out_.open("th", {{"scope", "col"}, {"class", column.number ? "num" : column.gap ? "gap-col" : "year-col"}});
        if (column.gap)
            out_.open("span").text(column.text).close();
        else
            linked(column.text, column.place);
        out_.close();
    }

    void open_row(const GridRow& row) {
        if (!row.facets.empty())
            out_.open("tr", {{"id", row.anchor}, {"data-facets", row.facets}});
        else if (row.sum)
            out_.open("tr", {{"class", "sum"}});
        else
            out_.open("tr");
    }

    void row(const Grid& grid, const GridRow& row) {
        open_row(row);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const GridCell& cell = row.cells[i];
            const std::size_t left = row.cells.size() - i;
            const bool rest = i > 0 && left > 1 && cell.missing && all_blank(std::span(row.cells).last(left - 1));
            if (i == 0)
                out_.open("th", {{"scope", "row"}});
            else if (rest)
                out_.open("td", {{"class", "missing"}, {"colspan", std::to_string(left)}});
            else
                open_cell(grid.columns[i], cell);
            lines(cell);
            out_.close();
            if (rest) break;
        }
        out_.close().line();
    }

    /// What says why there is nothing takes the room of the nothing.
    static bool all_blank(std::span<const GridCell> cells) { return std::ranges::all_of(cells, &GridCell::blank); }

    void open_cell(const GridColumn& column, const GridCell& cell) {
        const bool labelled = stacks_ && !column.gap && !cell.blank();
        const std::string_view kind = column.gap      ? "missing gap"
                                      : cell.missing  ? "missing"
                                      : column.number ? "num"
                                                      : "";
        if (labelled && !kind.empty())
            out_.open("td", {{"class", kind}, {"data-label", column.text}});
        else if (labelled)
            out_.open("td", {{"data-label", column.text}});
        else if (!kind.empty())
            out_.open("td", {{"class", kind}});
        else
            out_.open("td");
    }

    void lines(const GridCell& cell) {
        if (cell.lines.size() == 1) return pieces(cell.lines.front());
        for (const GridLine& line : cell.lines) {
            if (!line.empty() && line.front().starts)
                out_.open("p", {{"class", "starts"}});
            else
                out_.open("p");
            pieces(line);
            out_.close();
        }
    }

    void pieces(const GridLine& line) {
        for (const GridPiece& piece : line) {
            if (!piece.icon.empty()) icon(piece.icon);
            if (piece.mark == "added")
                out_.open("ins");
            else if (piece.mark == "removed")
                out_.open("del");
            else if (piece.mark == "strong")
                out_.open("strong");
            else if (!piece.mark.empty())
                out_.open("span", {{"class", piece.mark}});
            linked(piece.text, piece.place);
            if (!piece.mark.empty()) out_.close();
        }
    }

    void icon(const std::string& key) {
        const std::string look = "icon s-" + key;
        const std::string symbol = "#i-" + key;
        out_.open("svg", {{"class", look}, {"aria-hidden", "true"}, {"focusable", "false"}});
        out_.empty("use", {{"href", symbol}}).close().text(" ");
    }

    void linked(const std::string& text, const view::Place& place) {
        if (!links_ || !place.known()) {
            out_.text(text);
            return;
        }
        const std::string target = href(page_, place);
        out_.open("a", {{"href", target}}).text(text).close();
    }

    HtmlWriter out_;
    std::string_view page_;
    bool links_;
    bool stacks_ = false;
};

} // namespace

Html grid_html(const Grid& grid, std::string_view page, std::string_view id, bool links) {
    return GridWriter(page, links).write(grid, id);
}

} // namespace redovisa::render
