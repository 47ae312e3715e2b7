#include "diag/rules_bytes.hpp"
#include "diag/rules_values.hpp"
#include "text/utf8.hpp"
#include "yaml/characters.hpp"
#include "yaml/limits.hpp"
#include "yaml/repair.hpp"
#include "yaml/scanner.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>

namespace redovisa::yaml {
namespace {

namespace rules = diag::rules;

std::uint32_t u32(std::size_t value) {
    return static_cast<std::uint32_t>(value);
}

std::size_t hex_digits(char letter) {
    switch (letter) {
    case 'x': return 2;
    case 'u': return 4;
    case 'U': return 8;
    default: return 0;
    }
}

std::optional<char32_t> read_hex(std::string_view digits) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (error != std::errc() || end != digits.data() + digits.size() || value > 0x10FFFF) return std::nullopt;
    return value;
}

bool is_high_surrogate(char32_t value) {
    return value >= 0xD800 && value <= 0xDBFF;
}
bool is_low_surrogate(char32_t value) {
    return value >= 0xDC00 && value <= 0xDFFF;
}

} // namespace

/// A line that starts with a dash or a key cannot be the middle of a quoted text: the quote was never closed.
bool Scanner::looks_like_structure(const Line& line) const {
    const std::string_view text = trim(line.text);
    if (is_dash(text)) return true;
    const std::size_t colon = find_colon(text);
    return colon != std::string_view::npos && is_key_word(text.substr(0, colon));
}

/// Reads a quoted text from its mark to its closing quote: the parser accepts a text that is never closed and swallows
/// the rest of the file.
void Scanner::quoted_value(const Line& line, std::size_t at) {
    const char quote = line.text[at];
    const Style style = quote == '"' ? Style::double_quoted : Style::single_quoted;
    const std::size_t begin = line.begin + at;
    std::size_t close = closing_quote(line.text, at + 1, quote);
    Line last = line;
    const std::uint32_t parent = levels_.empty() ? 0 : levels_.back().column;
    while (close == std::string_view::npos && last.number + 1 < end_line_) {
        const Line next = line_at(last.number + 1);
        const std::size_t indent = next.text.find_first_not_of(' ');
        const bool blank = trim(next.text).empty();
        if (!blank && ((indent <= parent && !levels_.empty()) || looks_like_structure(next))) break;
        last = next;
        close = closing_quote(next.text, 0, quote);
    }
    if (close == std::string_view::npos) {
        const std::uint32_t end = u32(line.begin + trim_right(line.text).size());
        auto& item = fault(rules::missing_closing_quote, u32(begin), end);
        const std::string_view inner = trim_right(line.text.substr(at + 1));
        const bool plain_inner = inner.find_first_of("\"'\\") == std::string_view::npos;
        const auto curly = u32(curly_quote_at_end(inner));
        if (curly > 0 && plain_inner && curly_quote_at_end(inner) < inner.size() && curly_quotes_in(inner) == 1) {
            item.fix.push_back({span(end - curly, end), std::string(1, quote)});
        } else {
            item.fix.push_back({span(end, end), std::string(1, quote)});
        }
        add_token(TokenKind::scalar, style, begin, end);
        open_ = Open::nothing;
        line_ = line.number + 1;
        return;
    }
    const std::size_t end = last.begin + close + 1;
    if (quote == '"') check_escapes(u32(begin) + 1, u32(end) - 1);
    if (last.number != line.number && !warned_lines_) {
        fault(rules::text_on_several_lines, u32(begin), u32(line.begin + trim_right(line.text).size()));
        warned_lines_ = true;
    }
    if (end - begin > limits::scalar_bytes) {
        fault(rules::value_too_long, u32(begin), u32(begin) + 1, {{"limit", std::to_string(limits::scalar_bytes)}});
    }
    add_token(TokenKind::scalar, style, begin, end);
    after_value(last, begin, close + 1);
}

/// `\` in double quotes: only what YAML knows, and no way to smuggle in what the file may not hold as bytes.
void Scanner::check_escapes(std::uint32_t begin, std::uint32_t end) {
    const std::string_view bytes = source_.bytes().substr(0, end);
    for (std::size_t at = bytes.find('\\', begin); at < end; at = bytes.find('\\', at)) {
        if (at + 1 >= end) break;
        const char letter = bytes[at + 1];
        const std::size_t digits = hex_digits(letter);
        const std::uint32_t from = u32(at);
        if (digits == 0) {
            const std::uint32_t to = from + 1 + std::max<std::uint32_t>(1, text::decode(bytes.substr(at + 1)).length);
            if (std::string_view("0abvfeNLP").find(letter) != std::string_view::npos) {
                fault(rules::forbidden_character, from, to, {{"character", std::string(bytes.substr(at, 2))}});
            } else if (std::string_view("tnr \"/\\\n\r").find(letter) == std::string_view::npos) {
                // `\_` too: who writes it means the underscore of Markdown, and the parser makes a byte of it that is
                // no UTF-8.
                fault(rules::unknown_escape, from, to, {{"escape", std::string(bytes.substr(at, to - from))}})
                    .fix.push_back({span(from, from), "\\"});
            }
            at += 2;
            continue;
        }
        const std::uint32_t to = u32(std::min<std::size_t>(at + 2 + digits, end));
        const auto value = to - from == digits + 2 ? read_hex(bytes.substr(at + 2, digits)) : std::nullopt;
        at = to;
        if (!value) {
            fault(rules::unknown_escape, from, to, {{"escape", std::string(bytes.substr(from, to - from))}})
                .fix.push_back({span(from, from), "\\"});
        } else if (is_high_surrogate(*value) || is_low_surrogate(*value)) {
            // JSON writes an emoji as two halves.
            auto& item = fault(rules::surrogate_escape, from, to);
            const std::string_view next = bytes.substr(to, std::min<std::size_t>(6, end - to));
            const auto low = next.starts_with("\\u") && next.size() == 6 ? read_hex(next.substr(2)) : std::nullopt;
            if (is_high_surrogate(*value) && low && is_low_surrogate(*low)) {
                std::string emoji;
                text::append_utf8(emoji, 0x10000 + ((*value - 0xD800) << 10U) + (*low - 0xDC00));
                item.where.end = to + 6;
                item.fix.push_back({span(from, to + 6), emoji});
                at = to + 6;
            }
        } else if (is_forbidden(*value) && *value != U'\n' && *value != U'\t' && *value != U'\r') {
            fault(rules::forbidden_character, from, to,
                  {{"character", fmt::format("U+{:04X}", std::uint32_t{*value})}});
        } else if (is_invisible(*value)) {
            fault(rules::invisible_character, from, to,
                  {{"character", fmt::format("U+{:04X}", std::uint32_t{*value})}});
        }
    }
}

} // namespace redovisa::yaml
