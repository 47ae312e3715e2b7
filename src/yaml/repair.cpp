#include "yaml/repair.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace redovisa::yaml {

namespace {

constexpr std::array<std::string_view, 9> curly_marks{"“", "”", "„", "‟", "’", "‘", "‚", "«", "»"};

} // namespace

std::size_t curly_quote(std::string_view text) {
    for (const std::string_view mark : curly_marks) {
        if (text.starts_with(mark)) return mark.size();
    }
    return 0;
}

std::size_t curly_quote_at_end(std::string_view text) {
    for (const std::string_view mark : curly_marks) {
        if (text.ends_with(mark)) return mark.size();
    }
    return 0;
}

std::size_t curly_quotes_in(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (curly_quote(text.substr(at)) > 0) ++count;
    return count;
}

std::string quoted(std::string_view text) {
    const bool single = text.find_first_of("\"\\") != std::string_view::npos;
    std::string out(1, single ? '\'' : '"');
    for (const char byte : text) {
        if (single && byte == '\'') out.push_back('\'');
        out.push_back(byte);
    }
    out.push_back(single ? '\'' : '"');
    return out;
}

bool is_key_word(std::string_view text) {
    if (text.empty() || text.size() > 40 || text.front() < 'a' || text.front() > 'z') return false;
    return std::ranges::all_of(text, [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '_' || byte == '-';
    });
}

std::string_view first_word(std::string_view text) {
    return text.substr(0, text.find_first_of(" \t"));
}

std::string_view trim_right(std::string_view text) {
    while (!text.empty() && is_blank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && is_blank(text.front()))
        text.remove_prefix(1);
    return trim_right(text);
}

std::size_t plain_end(std::string_view text) {
    std::size_t end = text.size();
    for (std::size_t at = text.find('#'); at != std::string_view::npos; at = text.find('#', at + 1)) {
        if (at > 0 && is_blank(text[at - 1])) {
            end = at;
            break;
        }
    }
    return trim_right(text.substr(0, end)).size();
}

std::size_t find_colon(std::string_view text) {
    for (std::size_t at = text.find(':'); at != std::string_view::npos; at = text.find(':', at + 1)) {
        if (at + 1 == text.size() || is_blank(text[at + 1])) return at;
    }
    return std::string_view::npos;
}

std::size_t closing_quote(std::string_view text, std::size_t at, char quote) {
    while (at < text.size()) {
        const bool escape = quote == '"' ? text[at] == '\\' : text.substr(at).starts_with("''");
        if (!escape && text[at] == quote) return at;
        at += escape ? 2 : 1;
    }
    return std::string_view::npos;
}

bool is_blank(char byte) {
    return byte == ' ' || byte == '\t';
}

bool is_dash(std::string_view text) {
    return !text.empty() && text[0] == '-' && (text.size() == 1 || is_blank(text[1]));
}

std::size_t foreign_space(std::string_view text) {
    if (text.empty() || static_cast<unsigned char>(text[0]) < 0x80U) return 0;
    const text::CodePoint point = text::decode(text);
    const bool space = point.value == 0xA0 || (point.value >= 0x2000 && point.value <= 0x200A) ||
                       point.value == 0x202F || point.value == 0x205F || point.value == 0x3000;
    return point.valid && space ? point.length : 0;
}

} // namespace redovisa::yaml
