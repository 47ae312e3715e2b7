#include "render/prose_markdown.hpp"

#include "lang/typography.hpp"
#include "markdown/parse.hpp"
#include "render/escape.hpp"
#include "render/outline.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

namespace redovisa::render {
namespace {

using markdown::Block;
using markdown::Inline;

/// Puts `first` before the first line and `rest` before the others; lines without text get no blanks at their end.
std::string indent(const std::string& text, const std::string& first, const std::string& rest) {
    std::string out;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string line = (begin == 0 ? first : rest) + text.substr(begin, end - begin);
        if (end == begin) line.erase(line.find_last_not_of(' ') + 1);
        out += line;
        if (end < text.size()) out += '\n';
        begin = end + 1;
    }
    return out;
}

bool is_emphasis(const Inline& item) {
    return item.kind == Inline::Kind::emphasis || item.kind == Inline::Kind::strong;
}

bool has_emphasis(const std::vector<Inline>& inlines) {
    return std::ranges::any_of(inlines,
                               [](const Inline& item) { return is_emphasis(item) || has_emphasis(item.children); });
}

/// The words of a line and what is around them, to compare by.
void append_shape(std::string& out, const std::vector<Inline>& inlines) {
    for (const Inline& item : inlines) {
        if (item.kind == Inline::Kind::text) {
            out += item.text;
            continue;
        }
        out += "\x01" + std::to_string(static_cast<int>(item.kind)) + item.url + "\x02" + item.text;
        append_shape(out, item.children);
        out += '\x03';
    }
}

std::string shape(const std::vector<Inline>& inlines) {
    std::string out;
    append_shape(out, inlines);
    return out;
}

/// A line as it is to be read: typography applied, passages in other languages as the text they are, and line ends as
/// spaces where it must be one line.
std::vector<Inline> prepared(const std::vector<Inline>& inlines, lang::Language language, bool one_line,
                             bool foreign = false) {
    std::vector<Inline> out;
    for (const Inline& item : inlines) {
        if (item.kind == Inline::Kind::passage) {
            std::vector<Inline> children = prepared(item.children, language, one_line, true);
            out.insert(out.end(), std::make_move_iterator(children.begin()), std::make_move_iterator(children.end()));
            continue;
        }
        Inline& copy = out.emplace_back(item);
        copy.children = prepared(item.children, language, one_line, foreign);
        const bool line_end = item.kind == Inline::Kind::soft_break || item.kind == Inline::Kind::hard_break;
        if (item.kind == Inline::Kind::text && !foreign) copy.text = lang::typeset(item.text, language);
        if (line_end && one_line) copy = {.kind = Inline::Kind::text, .text = " ", .url = {}, .children = {}};
    }
    return out;
}

/// Inlines of one paragraph, heading or cell.
class LineWriter {
public:
    explicit LineWriter(MarkdownPlace place) : place_(place) {}

    /// The inlines with typography; `one_line`: line ends of the source become spaces.
    std::string write(const std::vector<Inline>& inlines, lang::Language language, bool one_line) {
        const std::vector<Inline> line = prepared(inlines, language, one_line);
        append(line);
        if (!has_emphasis(line) || reads_as(line)) return std::move(out_);
        // Marks of emphasis within emphasis can run together so that no way of writing them reads the same: the words
        // matter more.
        out_.clear();
        emphasis_ = false;
        append(line);
        return std::move(out_);
    }

private:
    void append(const std::vector<Inline>& inlines) {
        for (const Inline& item : inlines)
            append(item);
    }

    void append(const Inline& item) {
        switch (item.kind) {
        case Inline::Kind::text: append_text(item.text); break;
        case Inline::Kind::code: out_ += markdown_code(item.text, place_); break;
        case Inline::Kind::emphasis: append_emphasis(item); break;
        case Inline::Kind::strong: wrap(emphasis_ ? "**" : "", item.children, emphasis_ ? "**" : ""); break;
        case Inline::Kind::link: wrap("[", item.children, "](" + markdown_url(item.url) + ")"); break;
        case Inline::Kind::passage: append(item.children); break; // prepared() left none
        case Inline::Kind::soft_break: out_ += "\n"; break;
        case Inline::Kind::hard_break: out_ += "\\\n"; break;
        }
    }

    /// Whether a reader finds the line in what was written.
    [[nodiscard]] bool reads_as(const std::vector<Inline>& line) const {
        diag::Diagnostics ignored;
        // A word in front, so that nothing at the start of a heading or cell is taken for a list.
        const std::string front = place_ == MarkdownPlace::line_start ? "" : "x ";
        const auto nowhere = [](std::size_t, std::size_t, std::size_t) { return text::Span{}; };
        const markdown::Document read = markdown::parse(front + out_, nowhere, ignored);
        return read.blocks.size() == 1 && shape(read.blocks.front().inlines) == front + shape(line);
    }

    void append_text(std::string text) {
        const bool starts = place_ == MarkdownPlace::line_start && (out_.empty() || out_.back() == '\n');
        const MarkdownPlace start = out_.empty() ? MarkdownPlace::line_start : MarkdownPlace::next_line;
        if (starts || out_.empty()) append_front_blanks(text);
        if (text.empty()) return;
        out_ += markdown_text(text, starts ? start : MarkdownPlace::in_line);
    }

    /// Blanks that were written as references (`&nbsp;` stays itself) would be cut off as indentation.
    void append_front_blanks(std::string& text) {
        std::size_t count = 0;
        for (; count < text.size() && (text[count] == ' ' || text[count] == '\t'); ++count) {
            out_ += text[count] == ' ' ? "&#32;" : "&#9;";
        }
        text.erase(0, count);
    }

    /// Emphasis right after `*` is written with `_`, or the two marks would run together.
    void append_emphasis(const Inline& item) {
        const bool after_mark = out_.ends_with('*') && !out_.ends_with("\\*");
        const char* mark = !emphasis_ ? "" : after_mark ? "_" : "*";
        wrap(mark, item.children, mark);
    }

    void wrap(std::string_view before, const std::vector<Inline>& children, const std::string& after) {
        out_ += before;
        append(children);
        out_ += after;
    }

    MarkdownPlace place_;
    bool emphasis_ = true;
    std::string out_;
};

class BlockWriter {
public:
    BlockWriter(int heading_level, lang::Language language) : language_(language), outline_(heading_level) {}

    /// The blocks with an empty line between them, or none in a tight list.
    std::string write(const std::vector<Block>& blocks, bool tight = false) {
        std::string out;
        const Block* previous = nullptr;
        bool alternate = false;
        for (const Block& block : blocks) {
            // Two lists of the same kind after each other would become one: the second gets other marks.
            alternate = previous != nullptr && previous->kind == block.kind && !alternate;
            if (previous != nullptr) out += tight ? "\n" : "\n\n";
            out += write(block, alternate);
            previous = &block;
        }
        return out;
    }

private:
    std::string line(const std::vector<Inline>& inlines, MarkdownPlace place, bool one_line) const {
        return LineWriter(place).write(inlines, language_, one_line);
    }

    std::string write(const Block& block, bool alternate) {
        switch (block.kind) {
        case Block::Kind::paragraph: return line(block.inlines, MarkdownPlace::line_start, false);
        case Block::Kind::heading: {
            const auto level = static_cast<std::size_t>(outline_.next(block.level));
            return std::string(level, '#') + " " + line(block.inlines, MarkdownPlace::in_line, true);
        }
        case Block::Kind::bullet_list:
        case Block::Kind::ordered_list: return write_list(block, alternate);
        case Block::Kind::item: return write(block.children);
        case Block::Kind::quote: return indent(write(block.children), "> ", "> ");
        case Block::Kind::code: return write_code(block.text);
        case Block::Kind::rule: return "___";
        case Block::Kind::table: return write_table(block);
        case Block::Kind::row:
        case Block::Kind::cell: return line(block.inlines, MarkdownPlace::in_cell, true);
        }
        return {};
    }

    std::string write_list(const Block& list, bool alternate) {
        std::string out;
        int number = list.start;
        for (const Block& item : list.children) {
            std::string mark = alternate ? "* " : "- ";
            if (list.kind == Block::Kind::ordered_list) mark = std::to_string(number++) + (alternate ? ") " : ". ");
            if (!out.empty()) out += list.tight ? "\n" : "\n\n";
            out += indent(write(item.children, list.tight), mark, std::string(mark.size(), ' '));
        }
        return out;
    }

    static std::string write_code(const std::string& text) {
        std::string fence = "```";
        while (text.find(fence) != std::string::npos)
            fence += '`';
        return fence + "\n" + text + (text.empty() || text.ends_with('\n') ? "" : "\n") + fence;
    }

    std::string write_table(const Block& table) {
        std::string out;
        for (const Block& row : table.children) {
            if (!out.empty()) out += '\n';
            out += write_row(row);
            if (&row != &table.children.front()) continue;
            out += "\n|";
            for (std::size_t i = 0; i < row.children.size(); ++i)
                out += "---|";
        }
        return out;
    }

    std::string write_row(const Block& row) {
        std::string out = "|";
        for (const Block& cell : row.children)
            out += " " + write(cell, false) + " |";
        return out;
    }

    lang::Language language_;
    Outline outline_;
};

void write_lines(std::string& out, const std::vector<Block>& blocks, lang::Language language) {
    for (const Block& block : blocks) {
        if (!block.inlines.empty()) {
            if (!out.empty()) out += ' ';
            out += LineWriter(MarkdownPlace::in_cell).write(block.inlines, language, true);
        }
        write_lines(out, block.children, language);
    }
}

} // namespace

std::string prose_markdown(const markdown::Document& document, int heading_level, lang::Language language) {
    return BlockWriter(heading_level, language).write(document.blocks);
}

std::string prose_line_markdown(const markdown::Document& document, lang::Language language) {
    std::string out;
    write_lines(out, document.blocks, language);
    return out;
}

} // namespace redovisa::render
