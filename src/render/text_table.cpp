#include "render/text_table.hpp"

#include "diag/excerpt.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <numeric>

namespace redovisa::render {
namespace {

constexpr std::string_view gap = "  ";
constexpr std::size_t least = 6; ///< a column is no narrower, when there is room

/// A word and its mark; a line of a cell is made of these.
struct Word {
    std::string text;
    std::string_view mark;
    bool joined = false; ///< no blank before it
};

std::string_view colour_of(std::string_view mark) {
    if (mark == "added") return "\x1b[32m";
    if (mark == "removed") return "\x1b[31m";
    if (mark == "strong") return "\x1b[1m";
    if (mark == "muted") return "\x1b[2m";
    return {};
}

std::vector<Word> words_of(const GridLine& line) {
    std::vector<Word> out;
    bool blank = false;
    for (const GridPiece& piece : line) {
        std::string text = piece.text;
        const bool change = piece.mark == "added" || piece.mark == "removed";
        if (change) {
            // The marks stand at the words themselves, not at the blank after them.
            const std::size_t end = text.find_last_not_of(' ') + 1;
            text = (piece.mark == "added" ? "{+" : "[-") + text.substr(0, end) + (piece.mark == "added" ? "+}" : "-]") +
                   text.substr(end);
        }
        for (std::size_t at = 0; at < text.size();) {
            if (text[at] == ' ' || text[at] == '\n') {
                blank = true;
                ++at;
                continue;
            }
            const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
            out.push_back({diag::visible(text.substr(at, end - at)), piece.mark, !blank});
            blank = false;
            at = end;
        }
        blank = blank || change;
    }
    if (!out.empty()) out.front().joined = true; // at the front of its line
    return out;
}

/// The words of a cell's line put on lines of the screen.
class LineBreaker {
public:
    LineBreaker(std::size_t width, bool colour) : width_(std::max<std::size_t>(width, 1)), colour_(colour) {}

    void add(const GridLine& line) {
        lines_.emplace_back();
        if (!line.empty() && line.front().mark == "part") append("  ", 2, {});
        for (const Word& word : words_of(line))
            put(word);
    }

    struct Line {
        std::string text;
        std::size_t width = 0;
    };
    std::vector<Line> take() { return std::move(lines_); }

private:
    void put(const Word& word) {
        const std::size_t wide = text::display_width(word.text);
        const std::size_t blank = word.joined || lines_.back().width == 0 ? 0 : 1;
        if (lines_.back().width + blank + wide > width_ && lines_.back().width > 0)
            lines_.emplace_back();
        else if (blank > 0)
            append(" ", 1, {});
        std::string_view rest = word.text;
        std::size_t left = wide;
        while (lines_.back().width + left > width_) {
            const std::size_t bytes = fitting(rest, width_ - lines_.back().width);
            append(rest.substr(0, bytes), text::display_width(rest.substr(0, bytes)), word.mark);
            rest.remove_prefix(bytes);
            left = text::display_width(rest);
            lines_.emplace_back();
        }
        append(rest, left, word.mark);
    }

    /// Bytes of the front that fit, at least one letter.
    static std::size_t fitting(std::string_view text, std::size_t width) {
        std::size_t bytes = 0;
        while (bytes < text.size()) {
            const auto point = text::decode(text.substr(bytes));
            const std::size_t next = bytes + point.length;
            if (bytes > 0 && text::display_width(text.substr(0, next)) > width) break;
            bytes = next;
        }
        return bytes;
    }

    void append(std::string_view text, std::size_t wide, std::string_view mark) {
        const std::string_view colour = colour_ ? colour_of(mark) : std::string_view{};
        lines_.back().text += colour;
        lines_.back().text += text;
        if (!colour.empty()) lines_.back().text += "\x1b[0m";
        lines_.back().width += wide;
    }

    std::size_t width_;
    bool colour_;
    std::vector<Line> lines_;
};

/// How wide a column would like to be, and how narrow it can be without breaking words.
struct Need {
    std::size_t whole = 0;
    std::size_t word = 0;
};

Need need_of(const Grid& grid, std::size_t column) {
    Need need;
    const auto look = [&](const GridLine& line) {
        std::size_t whole = !line.empty() && line.front().mark == "part" ? 2 : 0;
        for (const Word& word : words_of(line)) {
            const std::size_t wide = text::display_width(word.text);
            need.word = std::max(need.word, wide);
            whole += wide + (word.joined ? 0 : 1);
        }
        need.whole = std::max(need.whole, whole);
    };
    look({{grid.columns[column].text}});
    for (const GridRow& row : grid.rows) {
        for (const GridLine& line : row.cells[column].lines)
            look(line);
    }
    return need;
}

/// Gives each column its whole wish if that fits; else at least its longest word if that fits; the rest is shared
/// equally among those that want more.
std::vector<std::size_t> widths_of(const std::vector<Need>& needs, std::size_t room) {
    std::vector<std::size_t> widths;
    const auto total = [&](auto member) {
        return std::accumulate(needs.begin(), needs.end(), std::size_t{0},
                               [&](std::size_t sum, const Need& need) { return sum + member(need); });
    };
    if (total([](const Need& need) { return need.whole; }) <= room) {
        for (const Need& need : needs)
            widths.push_back(need.whole);
        return widths;
    }
    const bool words_fit = total([](const Need& need) { return std::min(need.word, 24UL); }) <= room;
    const std::size_t share = std::max<std::size_t>(room / std::max<std::size_t>(needs.size(), 1), 1);
    for (const Need& need : needs)
        widths.push_back(words_fit ? std::min(need.word, 24UL)
                                   : std::min(need.word, std::max(std::min(least, share), share)));
    std::size_t used = std::accumulate(widths.begin(), widths.end(), std::size_t{0});
    for (bool more = true; more && used < room;) {
        more = false;
        for (std::size_t i = 0; i < widths.size() && used < room; ++i) {
            if (widths[i] >= needs[i].whole) continue;
            ++widths[i];
            ++used;
            more = true;
        }
    }
    return widths;
}

void trim_right(std::string& line) {
    while (line.ends_with(' '))
        line.pop_back();
}

class TablePrinter {
public:
    TablePrinter(const Grid& grid, const TextTableOptions& options) : grid_(grid), options_(options) {
        for (std::size_t i = 0; i < grid.columns.size(); ++i) {
            if (!grid.columns[i].gap) shown_.push_back(i);
        }
        std::vector<Need> needs;
        for (const std::size_t column : shown_)
            needs.push_back(need_of(grid, column));
        const std::size_t gaps = shown_.empty() ? 0 : (shown_.size() - 1) * gap.size();
        widths_ = widths_of(needs, options.width > gaps ? options.width - gaps : 1);
    }

    std::string print() {
        if (!grid_.caption.empty()) text(grid_.caption, "strong");
        std::vector<GridCell> header;
        for (const GridColumn& column : grid_.columns)
            header.push_back(GridCell{std::vector<GridLine>{{GridPiece{column.text, "strong"}}}});
        row(header);
        rule();
        bool tall = false;
        for (std::size_t i = 0; i < grid_.rows.size(); ++i) {
            const bool now =
                std::ranges::any_of(grid_.rows[i].cells, [](const GridCell& cell) { return cell.lines.size() > 1; });
            // Rows of several lines are kept apart.
            if (i > 0 && (tall || now)) out_ += "\n";
            if (grid_.rows[i].sum) rule();
            row(grid_.rows[i].cells);
            tall = now;
        }
        for (const GridColumn& column : grid_.columns) {
            if (column.gap) text(column.text + ": " + std::string(options_.no_report), {});
        }
        for (const std::string& note : grid_.notes)
            text(note, "muted");
        return std::move(out_);
    }

private:
    void text(const std::string& text, std::string_view mark) {
        LineBreaker breaker(options_.width, options_.colour);
        breaker.add({GridPiece{text, mark}});
        for (const auto& line : breaker.take())
            out_ += line.text + "\n";
    }

    void rule() {
        std::string line;
        for (std::size_t i = 0; i < widths_.size(); ++i) {
            if (i > 0) line += gap;
            for (std::size_t n = 0; n < widths_[i]; ++n)
                line += "─";
        }
        out_ += line + "\n";
    }

    void row(const std::vector<GridCell>& cells) {
        std::vector<std::vector<LineBreaker::Line>> columns;
        std::size_t height = 1;
        for (std::size_t i = 0; i < shown_.size(); ++i) {
            LineBreaker breaker(widths_[i], options_.colour);
            for (const GridLine& line : cells[shown_[i]].lines)
                breaker.add(line);
            columns.push_back(breaker.take());
            height = std::max(height, columns.back().size());
        }
        for (std::size_t at = 0; at < height; ++at) {
            std::string line;
            for (std::size_t i = 0; i < columns.size(); ++i) {
                if (i > 0) line += gap;
                const LineBreaker::Line cell = at < columns[i].size() ? columns[i][at] : LineBreaker::Line{};
                const std::string padding(widths_[i] - std::min(widths_[i], cell.width), ' ');
                line += grid_.columns[shown_[i]].number ? padding + cell.text : cell.text + padding;
            }
            trim_right(line);
            out_ += line + "\n";
        }
    }

    const Grid& grid_;
    const TextTableOptions& options_;
    std::vector<std::size_t> shown_;
    std::vector<std::size_t> widths_;
    std::string out_;
};

} // namespace

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
    LineBreaker breaker(width, false);
    breaker.add({GridPiece{std::string(text)}});
    std::vector<std::string> out;
    for (auto& line : breaker.take())
        out.push_back(std::move(line.text));
    return out;
}

std::string text_table(const Grid& grid, const TextTableOptions& options) {
    return TablePrinter(grid, options).print();
}

} // namespace redovisa::render
