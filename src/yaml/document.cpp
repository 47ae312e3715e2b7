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
    return {whole.source, begin, end};
}

} // namespace redovisa::yaml
