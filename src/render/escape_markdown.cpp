#include "render/escape.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <set>

namespace redovisa::render {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_alphanumeric(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

/// Signs that mean something wherever they stand in a line.
bool is_mark(char c) {
    constexpr std::string_view marks = "\\`*_[]|~#";
    return marks.find(c) != std::string_view::npos;
}

/// Whether a text of digits is the number 1.
bool is_one(std::string_view digits) {
    return digits.find_first_not_of('0') == digits.size() - 1 && digits.back() == '1';
}

/// Whether a word of Latin letters begins there, or nothing at all.
bool is_word(std::string_view text) {
    const char c = text.empty() ? 'a' : text.front();
    return c == '\xC3' || (is_alphanumeric(c) && !is_digit(c));
}

/// Position of the sign at the start of a line that would make it a list, a quote, an underline or a table's delimiter.
std::size_t line_mark(std::string_view text, MarkdownPlace place) {
    if (place != MarkdownPlace::line_start && place != MarkdownPlace::next_line) return std::string_view::npos;
    constexpr std::string_view marks = "-+=>:";
    if (!text.empty() && marks.find(text.front()) != std::string_view::npos) return 0;
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const bool numbered = digits > 0 && digits < text.size() && (text[digits] == '.' || text[digits] == ')');
    if (numbered && place == MarkdownPlace::next_line && !is_one(text.substr(0, digits))) {
        const std::string_view after = text.substr(digits + 1);
        if (is_word(after.substr(std::min(after.find_first_not_of(" \t"), after.size()))))
            return std::string_view::npos;
    }
    return numbered && (digits + 1 == text.size() || is_blank(text[digits + 1])) ? digits : std::string_view::npos;
}

/// What Markdown takes for a blank beside a mark of emphasis: the ASCII ones and the spaces of Unicode.
bool is_space(char32_t c) {
    return c == U' ' || c == U'\t' || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

std::string reference(char32_t c) {
    return "&#" + std::to_string(static_cast<std::uint32_t>(c)) + ";";
}

/// The first or the last character of a text that is not empty.
text::CodePoint first_of(std::string_view text) {
    return text::decode(text);
}
text::CodePoint last_of(std::string_view text) {
    std::size_t at = text.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
        --at;
    return text::decode(text.substr(at));
}

/// A text is one line, and control characters have no place in Markdown.
std::string as_line(std::string_view text) {
    std::string out;
    out.reserve(text.size() + 8);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\n' || c == '\r') {
            if (c == '\r' || i == 0 || text[i - 1] != '\r') out += ' ';
        } else if ((byte < 0x20 && c != '\t') || byte == 0x7f) {
            out += "\xEF\xBF\xBD";
        } else {
            out += c;
        }
    }
    return out;
}

/// cmark and what is made of it take longer runs of backticks for text.
constexpr std::size_t longest_fence = 80;

/// How many `c` a fence must have so that no run of them in the text is one: the least that does.
std::size_t fence_length(std::string_view text, char c) {
    std::set<std::size_t> runs;
    for (std::size_t at = text.find(c); at != std::string_view::npos; at = text.find(c, at)) {
        const std::size_t end = std::min(text.find_first_not_of(c, at), text.size());
        runs.insert(end - at);
        at = end;
    }
    std::size_t length = 1;
    while (runs.contains(length))
        ++length;
    return length;
}

} // namespace

std::string markdown_text(std::string_view text, MarkdownPlace place) {
    const std::string line = as_line(text);
    const std::size_t mark = line_mark(line, place);
    std::string out;
    out.reserve(line.size() + 8);
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '<') {
            // Readers that make links of bare addresses take a backslash into the address, and the tag would be free.
            out += "&lt;";
            continue;
        }
        const bool reference = c == '&' && i + 1 < line.size() && (line[i + 1] == '#' || is_alphanumeric(line[i + 1]));
        if (is_mark(c) || i == mark || reference) out += '\\';
        out += c;
    }
    return out;
}

std::string markdown_text(std::string_view text) {
    // Blanks at either end would be cut off by the reader, as would a byte order mark at the front.
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    const std::string line = as_line(text);
    std::string_view middle = line;
    std::string front;
    std::string back;
    if (middle.starts_with(byte_order_mark)) {
        front = "&#xFEFF;";
        middle.remove_prefix(byte_order_mark.size());
    }
    while (!middle.empty() && is_space(first_of(middle).value)) {
        front += reference(first_of(middle).value);
        middle.remove_prefix(first_of(middle).length);
    }
    while (!middle.empty() && is_space(last_of(middle).value)) {
        back.insert(0, reference(last_of(middle).value));
        middle.remove_suffix(last_of(middle).length);
    }
    return front + markdown_text(middle, front.empty() ? MarkdownPlace::line_start : MarkdownPlace::in_line) + back;
}

void append_markdown_link_start(std::string& out) {
    if (out.ends_with('!')) out.insert(out.size() - 1, 1, '\\');
    out += '[';
}

std::string markdown_code(std::string_view text, MarkdownPlace place) {
    const std::string line = as_line(text);
    const std::size_t length = fence_length(line, '`');
    if (length > longest_fence) return markdown_text(text, place);
    const std::string fence(length, '`');
    const bool blank = line.find_first_not_of(' ') == std::string::npos;
    const bool padded =
        !blank && (line.front() == '`' || line.back() == '`' || (line.front() == ' ' && line.back() == ' '));
    std::string out = fence;
    if (padded) out += ' ';
    for (const char c : line) {
        if (c == '|' && place == MarkdownPlace::in_cell) out += '\\';
        out += c;
    }
    if (padded) out += ' ';
    return out + fence;
}

std::string markdown_url(std::string_view url) {
    std::string out;
    for (const char c : safe_url(url)) {
        constexpr std::string_view marks = "()&*_[]~";
        if (marks.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

} // namespace redovisa::render
