#include "render/text_table.hpp"

#include "diag/excerpt.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

namespace redovisa::render {
namespace {

constexpr std::string_view gap = "  ";
constexpr std::size_t long_word = 24; ///< a longer one may be broken rather than have a column as wide

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
            need.word = std::max(need.word, std::min(wide, long_word));
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

std::size_t total_of(const std::vector<Need>& needs, std::size_t Need::*member) {
    return std::accumulate(needs.begin(), needs.end(), std::size_t{0},
                           [&](std::size_t sum, const Need& need) { return sum + need.*member; });
}

/// The whole wish of each column if that fits; else its longest word, and what is left is shared equally among those
/// that want more. Nothing when the words don't fit either.
std::optional<std::vector<std::size_t>> widths_of(const std::vector<Need>& needs, std::size_t room) {
    std::vector<std::size_t> widths;
    const bool whole = total_of(needs, &Need::whole) <= room;
    if (!whole && total_of(needs, &Need::word) > room) return std::nullopt;
    widths.reserve(needs.size());
    for (const Need& need : needs)
        widths.push_back(whole ? need.whole : need.word);
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

GridCell heading(const GridColumn& column) {
    return GridCell{std::vector<GridLine>{{GridPiece{column.text, "strong"}}}};
}

class TablePrinter {
public:
    TablePrinter(const Grid& grid, const TextTableOptions& options) : grid_(grid), options_(options) {
        for (std::size_t i = 0; i < grid.columns.size(); ++i) {
            if (!grid.columns[i].gap) shown_.push_back(i);
        }
        std::vector<Need> needs;
        needs.reserve(shown_.size());
        for (const std::size_t column : shown_)
            needs.push_back(need_of(grid, column));
        const std::size_t gaps = shown_.empty() ? 0 : (shown_.size() - 1) * gap.size();
        widths_ = widths_of(needs, options.width > gaps ? options.width - gaps : 1);
    }

    std::string print() {
        if (!grid_.caption.empty()) text(grid_.caption, "strong");
        if (widths_)
            table(*widths_);
        else
            list();
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

    void rule(const std::vector<std::size_t>& widths) {
        std::string line;
        for (const std::size_t width : widths) {
            if (!line.empty()) line += gap;
            for (std::size_t n = 0; n < width; ++n)
                line += "─";
        }
        out_ += line + "\n";
    }

    void table(const std::vector<std::size_t>& widths) {
        std::vector<GridCell> headings;
        headings.reserve(grid_.columns.size());
        for (const GridColumn& column : grid_.columns)
            headings.push_back(heading(column));
        table_row(headings, widths);
        rule(widths);
        bool tall = false;
        for (std::size_t i = 0; i < grid_.rows.size(); ++i) {
            const bool now =
                std::ranges::any_of(grid_.rows[i].cells, [](const GridCell& cell) { return cell.lines.size() > 1; });
            // Rows of several lines are kept apart.
            if (i > 0 && (tall || now)) out_ += "\n";
            if (grid_.rows[i].sum) rule(widths);
            table_row(grid_.rows[i].cells, widths);
            tall = now;
        }
    }

    void table_row(const std::vector<GridCell>& cells, const std::vector<std::size_t>& widths) {
        std::vector<Part> parts;
        parts.reserve(shown_.size());
        for (std::size_t i = 0; i < shown_.size(); ++i)
            parts.push_back({cells[shown_[i]], widths[i], grid_.columns[shown_[i]].number});
        row(parts);
    }

    void list() {
        std::size_t label = 0;
        for (std::size_t i = 1; i < shown_.size(); ++i)
            label = std::max(label, text::display_width(grid_.columns[shown_[i]].text));
        label = std::max<std::size_t>(std::min(label, options_.width / 3), 1);
        const std::size_t used = label + 2 * gap.size();
        for (std::size_t i = 0; i < grid_.rows.size(); ++i) {
            const std::vector<GridCell>& cells = grid_.rows[i].cells;
            if (i > 0) out_ += "\n";
            if (grid_.rows[i].sum) rule({options_.width});
            row({{cells[shown_.front()], options_.width}});
            for (std::size_t at = 1; at < shown_.size(); ++at) {
                const GridCell name = heading(grid_.columns[shown_[at]]);
                row({{name, label}, {cells[shown_[at]], options_.width > used ? options_.width - used : 1}}, gap);
            }
        }
    }

    /// What stands beside each other on the same lines.
    struct Part {
        const GridCell& cell;
        std::size_t width = 0;
        bool right = false;
    };

    void row(const std::vector<Part>& parts, std::string_view indent = {}) {
        std::vector<std::vector<LineBreaker::Line>> columns;
        std::size_t height = 1;
        for (const Part& part : parts) {
            LineBreaker breaker(part.width, options_.colour);
            for (const GridLine& line : part.cell.lines)
                breaker.add(line);
            columns.push_back(breaker.take());
            height = std::max(height, columns.back().size());
        }
        for (std::size_t at = 0; at < height; ++at) {
            std::string line(indent);
            for (std::size_t i = 0; i < columns.size(); ++i) {
                if (i > 0) line += gap;
                const LineBreaker::Line cell = at < columns[i].size() ? columns[i][at] : LineBreaker::Line{};
                const std::string padding(parts[i].width - std::min(parts[i].width, cell.width), ' ');
                line += parts[i].right ? padding + cell.text : cell.text + padding;
            }
            trim_right(line);
            out_ += line + "\n";
        }
    }

    const Grid& grid_;
    const TextTableOptions& options_;
    std::vector<std::size_t> shown_;
    std::optional<std::vector<std::size_t>> widths_; ///< nothing: the rows are lists
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
