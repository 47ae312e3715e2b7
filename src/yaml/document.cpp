#include "yaml/document.hpp"

#include <algorithm>

namespace redovisa::yaml {

const Entry* Node::find_entry(std::string_view key) const {
    const auto found = std::ranges::find(entries, key, &Entry::key);
    return found == entries.end() ? nullptr : &*found;
}

const Node* Node::find(std::string_view key) const {
    const Entry* entry = find_entry(key);
    return entry == nullptr ? nullptr : &entry->value;
}

namespace {

/// What the scalar's text holds there, to the end of its line at most.
std::string_view piece_of(std::string_view text, std::size_t line, std::size_t column, std::size_t length) {
    for (; line > 0; --line) {
        const std::size_t end = text.find_first_of("\r\n");
        if (end == std::string_view::npos) return {};
        text.remove_prefix(end + (text.substr(end, 2) == "\r\n" ? 2 : 1));
    }
    text = text.substr(0, text.find_first_of("\r\n"));
    return text.substr(std::min(column, text.size()), length);
}

} // namespace

Span locate(const text::Source& source, const Node& scalar, std::size_t line, std::size_t byte_column,
            std::size_t length) {
    const Span whole = scalar.where;
    const std::uint32_t first_line = source.line_of(whole.begin);
    const std::uint32_t last_line = source.line_of(whole.end > whole.begin ? whole.end - 1 : whole.end);
    const bool block = scalar.style == Style::literal || scalar.style == Style::folded;
    const std::uint32_t quote = scalar.style == Style::single_quoted || scalar.style == Style::double_quoted ? 1 : 0;
    const bool one_line = !block && first_line == last_line;

    std::uint32_t line_number = first_line;
    std::uint32_t begin = whole.begin;
    if (block) {
        line_number = std::min(first_line + 1 + static_cast<std::uint32_t>(line), last_line);
        // The indentation is that of the first line with text: every line of the block has at least as much.
        std::size_t indent = 0;
        for (std::uint32_t number = first_line + 1; number <= last_line; ++number) {
            const std::size_t spaces = source.line_text(number).find_first_not_of(' ');
            if (spaces == std::string_view::npos) continue;
            indent = spaces;
            break;
        }
        begin = source.line_begin(line_number) +
                static_cast<std::uint32_t>(std::min(indent, source.line_text(line_number).size()));
    } else if (one_line) {
        begin += quote;
    }
    const std::string_view text = source.line_text(line_number);
    const auto line_end = source.line_begin(line_number) + static_cast<std::uint32_t>(text.size());
    const std::uint32_t limit = std::max(begin, std::min(line_end, block ? line_end : std::max(whole.end, begin)));
    if (scalar.style == Style::literal || one_line) begin += static_cast<std::uint32_t>(byte_column);
    begin = std::min(begin, limit);
    const std::uint32_t end = std::min(limit, begin + static_cast<std::uint32_t>(length));
    const std::string_view piece = piece_of(scalar.text, line, byte_column, length);
    if (source.bytes().substr(begin, end - begin) == piece) return {whole.source, begin, end};
    // Lines that were joined or escaped are not those of the file: the text stands further on, or nowhere as it is.
    const std::size_t from = std::max(source.line_begin(line_number), whole.begin);
    const std::size_t found = source.bytes().substr(0, whole.end).find(piece, from);
    if (piece.empty() || found == std::string_view::npos) return {whole.source, begin, begin};
    const auto at = static_cast<std::uint32_t>(found);
    return {whole.source, at, at + static_cast<std::uint32_t>(piece.size())};
}

} // namespace redovisa::yaml
