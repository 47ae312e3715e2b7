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
    auto token = outline.tokens.begin();
    for (std::uint32_t number = 1; number <= line_count; ++number) {
        while (dropped != outline.dropped.end() && *dropped < number)
            ++dropped;
        if (cut && dropped != outline.dropped.end() && *dropped == number) continue;
        const std::uint32_t first = source.line_begin(number);
        const std::uint32_t begin = std::max(first, start);
        const std::uint32_t end = std::max(begin, first + static_cast<std::uint32_t>(source.line_text(number).size()));
        std::string_view text = source.bytes().substr(begin, end - begin);
        if (std::ranges::binary_search(outline.emptied, number)) text = text.substr(0, 0);

        while (token != outline.tokens.end() && (!token->verbatim || token->begin < begin))
            ++token;
        const bool verbatim = cut && token != outline.tokens.end() && token->end <= end;
        while (literal != outline.literals.end() && (!literal->simple || literal->first_line <= number))
            ++literal;
        const bool header = cut && literal != outline.literals.end() && literal->first_line == number + 1;
        if (verbatim) {
            out.text += text.substr(0, token->begin - begin);
            out.text += 'x';
        } else if (header) {
            out.text += text.substr(0, text.size() - 1); // without the `|`
            out.text += "\"\"";
        } else {
            out.text += text;
        }
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
