#include "render/prose_markdown.hpp"

#include "render/markdown_line.hpp"
#include "render/outline.hpp"

#include <algorithm>
#include <vector>

namespace redovisa::render {
namespace {

using markdown::Block;

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

class BlockWriter {
public:
    BlockWriter(int heading_level, lang::Language language) : language_(language), outline_(heading_level) {}

    /// The blocks with an empty line between them, or none in a tight list. `alternate`: the first gets other marks.
    std::string write(const std::vector<Block>& blocks, bool tight = false, bool alternate = false) {
        std::string out;
        const Block* previous = nullptr;
        for (const Block& block : blocks) {
            // Two lists of the same kind after each other would become one: the second gets other marks.
            if (previous != nullptr) alternate = previous->kind == block.kind && !alternate;
            if (previous != nullptr) out += tight && !stands_apart(block) ? "\n" : "\n\n";
            out += write(block, alternate);
            previous = &block;
        }
        return out;
    }

private:
    /// What would be read otherwise right below a paragraph: the mark of an empty item as part of it or as what makes a
    /// heading of it, and the header of a table, when it looks like the line below one, as what makes a header of it.
    static bool stands_apart(const Block& block) {
        const bool begins_empty = !block.children.empty() && block.children.front().kind == Block::Kind::item &&
                                  block.children.front().children.empty();
        return begins_empty || block.kind == Block::Kind::table;
    }

    [[nodiscard]] std::string line(const Block& block, MarkdownPlace place) const {
        return markdown_line(block.inlines, place, language_);
    }

    std::string write(const Block& block, bool alternate) {
        switch (block.kind) {
        case Block::Kind::paragraph: return line(block, MarkdownPlace::line_start);
        case Block::Kind::heading: {
            const auto level = static_cast<std::size_t>(outline_.next(block.level));
            return std::string(level, '#') + " " + line(block, MarkdownPlace::in_line);
        }
        case Block::Kind::bullet_list:
        case Block::Kind::ordered_list: return write_list(block, alternate);
        case Block::Kind::item: return write(block.children);
        case Block::Kind::quote: return indent(write(block.children), "> ", "> ");
        case Block::Kind::code: return write_code(block.text);
        case Block::Kind::rule: return "___";
        case Block::Kind::table: return write_table(block);
        case Block::Kind::row:
        case Block::Kind::cell: return line(block, MarkdownPlace::in_cell);
        }
        return {};
    }

    std::string write_list(const Block& list, bool alternate) {
        std::string out;
        constexpr int last_number = 999'999'999;
        int number = list.start;
        for (const Block& item : list.children) {
            std::string mark = alternate ? "* " : "- ";
            if (list.kind == Block::Kind::ordered_list)
                mark = std::to_string(std::min(number++, last_number)) + (alternate ? ") " : ". ");
            if (!out.empty()) out += list.tight ? "\n" : "\n\n";
            // Lists that begin right in each other and end empty would be a rule: `- - -`.
            const bool nested = list.kind == Block::Kind::bullet_list && !item.children.empty() &&
                                item.children.front().kind == list.kind;
            out += indent(write(item.children, list.tight, nested && !alternate), mark, std::string(mark.size(), ' '));
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

} // namespace

std::string prose_markdown(const markdown::Document& document, int heading_level, lang::Language language) {
    return BlockWriter(heading_level, language).write(document.blocks);
}

} // namespace redovisa::render
