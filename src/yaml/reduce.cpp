#include "yaml/reduce.hpp"

#include <algorithm>

namespace redovisa::yaml {

Reduced reduce(const text::Source& source, std::uint32_t start, const Outline& outline, bool cut) {
    Reduced out;
    const std::uint32_t line_count = source.line_count();
    out.text.reserve(source.bytes().size());
    out.lines.reserve(line_count);
    auto dropped = outline.dropped.begin();
    auto literal = outline.literals.begin();
    for (std::uint32_t number = 1; number <= line_count; ++number) {
        while (dropped != outline.dropped.end() && *dropped < number)
            ++dropped;
        if (cut && dropped != outline.dropped.end() && *dropped == number) continue;
        std::string_view text = source.line_text(number);
        if (source.line_begin(number) < start) {
            text.remove_prefix(std::min<std::size_t>(start - source.line_begin(number), text.size()));
        }
        if (std::ranges::binary_search(outline.emptied, number)) text = {};
        while (literal != outline.literals.end() && (!literal->simple || literal->first_line <= number))
            ++literal;
        const bool header = cut && literal != outline.literals.end() && literal->first_line == number + 1;
        if (header) text.remove_suffix(1); // the `|`
        out.text += text;
        if (header) out.text += "\"\"";
        // A file that ends without a line end keeps that: it tells in a text.
        if (number < line_count) out.text += '\n';
        out.lines.push_back(number);
        if (header) number = literal->end_line - 1;
    }
    return out;
}

std::string literal_text(const text::Source& source, const Literal& literal) {
    std::string out;
    std::size_t end = 0;
    for (std::uint32_t number = literal.first_line; number < literal.end_line; ++number) {
        std::string_view text = source.line_text(number);
        text.remove_prefix(std::min<std::size_t>(literal.indent, text.size()));
        out += text;
        if (!text.empty()) end = out.size();
        if (number < source.line_count()) out += '\n';
    }
    // `|` keeps one line end of those after the last line.
    out.resize(std::min(end + 1, out.size()));
    return out;
}

} // namespace redovisa::yaml
