#include "diag/rules_values.hpp"
#include "diag/rules_yaml.hpp"
#include "text/utf8.hpp"
#include "yaml/limits.hpp"
#include "yaml/repair.hpp"
#include "yaml/scanner.hpp"

#include <algorithm>

namespace redovisa::yaml {
namespace {

namespace rules = diag::rules;

std::uint32_t u32(std::size_t value) {
    return static_cast<std::uint32_t>(value);
}

bool is_word(std::string_view text) {
    return text.find_first_of(" \t") == std::string_view::npos;
}

/// Nothing in the text means anything to the parser. Short ones are not worth the question.
bool is_verbatim(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    const bool letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || first >= 0x80U;
    return letter && text.size() > 8 && find_colon(text) == std::string_view::npos &&
           text.find('\t') == std::string_view::npos;
}

} // namespace

/// Reads the value that starts at byte `at` of the line and moves to the next line.
void Scanner::value(const Line& line, std::size_t at, bool after_key) {
    const char first = line.text[at];
    switch (first) {
    case '|':
    case '>': return block(line, at);
    case '"':
    case '\'': return quoted_value(line, at);
    case '[':
    case '{': return flow_value(line, at);
    default: break;
    }
    if (special_first(line, at)) return;
    if (first == '#') { // a comment; the value may follow
        ++line_;
        return;
    }
    plain(line, at, after_key);
}

/// Text that starts with a character that means something else in YAML.
bool Scanner::special_first(const Line& line, std::size_t at) {
    const std::string_view text = line.text.substr(at);
    const char first = text.front();
    const bool special = std::string_view("&*!%@`,]}").find(first) != std::string_view::npos ||
                         (first == '#' && text.size() > 1 && !is_blank(text[1]) && text[1] != '#') ||
                         ((first == '?' || first == ':') && (text.size() == 1 || is_blank(text[1])));
    if (!special) return false;
    const std::uint32_t begin = u32(line.begin + at);
    const std::string_view whole = trim_right(text);
    auto& item = fault(rules::special_first_character, begin, begin + 1, {{"character", std::string(1, first)}});
    item.fix.push_back({span(begin, begin + u32(whole.size())), quoted(whole)});
    add_token(TokenKind::scalar, Style::plain, begin, begin + whole.size());
    open_ = Open::plain;
    ++line_;
    return true;
}

void Scanner::plain(const Line& line, std::size_t at, bool after_key) {
    const std::string_view rest = line.text.substr(at);
    const std::size_t size = plain_end(rest);
    const std::size_t end = at + size;
    if (is_dash(rest)) return list_on_key_line(line, at);
    if (lost_bracket(line, at, end)) return;
    if (after_key && find_colon(rest.substr(0, size)) != std::string_view::npos) {
        colon_in_text(line, at, end);
    } else {
        quotes_in_text(line, at, end);
    }
    hash_in_text(line, at, end);
    add_token(TokenKind::scalar, Style::plain, line.begin + at, line.begin + end);
    result_.tokens.back().verbatim = size == trim_right(rest).size() && is_verbatim(rest.substr(0, size));
    open_ = Open::plain;
    // A comment ends a plain text for good.
    if (end < line.text.size() && !trim(line.text.substr(end)).empty()) open_ = Open::nothing;
    ++line_;
}

/// `goals: - id: a`: a list that should begin on the next line, or a text that begins with a dash.
void Scanner::list_on_key_line(const Line& line, std::size_t at) {
    const std::uint32_t begin = u32(line.begin + at);
    const std::uint32_t end = u32(line.begin + trim_right(line.text).size());
    auto& item = fault(rules::list_on_key_line, begin, begin + 1);
    const auto next = next_content(line.number);
    const std::size_t next_column = next ? next->text.find_first_not_of(' ') : 0;
    if (!deeper(u32(next_column))) {
        item.fix.push_back({span(begin, end), quoted(line.text.substr(at, end - begin))});
        open_ = Open::nothing;
        ++line_;
        return;
    }
    // Read on as if the list stood on its own line, so that its other lines are not reported.
    const bool item_follows = is_dash(next->text.substr(next_column));
    const std::uint32_t back = item_follows ? 0 : 2;
    const std::uint32_t column = std::max(levels_.back().column, u32(std::max<std::size_t>(next_column, back)) - back);
    const std::uint32_t gap = u32(line.begin + trim_right(line.text.substr(0, at)).size());
    item.fix.push_back({span(gap, begin), "\n" + std::string(column, ' ')});
    content(line, Indent{at, column});
}

/// A deeper line after an unquoted text continues it. That is YAML, and nearly always a mistake or hard to read.
void Scanner::continuation(const Line& line, std::size_t at) {
    const std::string_view rest = line.text.substr(at);
    const std::size_t size = plain_end(rest);
    const std::uint32_t begin = u32(line.begin + at);
    if (find_colon(rest.substr(0, size)) != std::string_view::npos) {
        colon_in_text(line, at, at + size);
    } else if (!warned_lines_) {
        const Token& text = result_.tokens.back();
        auto& item = fault(rules::text_on_several_lines, begin, begin + u32(size));
        item.notes.push_back({{rules::text_on_several_lines.note, {}}, span(text.begin, text.end)});
        warned_lines_ = true;
    }
    result_.tokens.back().end = begin + u32(size);
    result_.tokens.back().verbatim = false;
    if (at + size < line.text.size() && !trim(line.text.substr(at + size)).empty()) open_ = Open::nothing;
    ++line_;
}

void Scanner::colon_in_text(const Line& line, std::size_t at, std::size_t end) {
    const std::string_view text = line.text.substr(at, end - at);
    const std::uint32_t colon = u32(line.begin + at + find_colon(text));
    std::string_view inner = text;
    const std::size_t open = curly_quote(text);
    const std::size_t close = curly_quote_at_end(text);
    const bool curly = open > 0 && close > 0 && text.size() > open + close;
    if (curly) inner = text.substr(open, text.size() - open - close);
    const text::Span whole = span(u32(line.begin + at), u32(line.begin + end));
    auto& item =
        curly ? fault(rules::curly_quotes, whole.begin, whole.end) : fault(rules::unquoted_colon, colon, colon + 1);
    // A warning elsewhere; here the colon makes the line unreadable.
    item.severity = diag::Severity::error;
    item.fix.push_back({whole, quoted(inner)});
    result_.sound = false;
}

/// `2016/aldre]` or `{value: 6}` without its first mark: the opening bracket is gone.
bool Scanner::lost_bracket(const Line& line, std::size_t at, std::size_t end) {
    const std::string_view text = line.text.substr(at, end - at);
    const bool mapping = text.ends_with('}');
    const char open = mapping ? '{' : '[';
    if ((!mapping && !text.ends_with(']')) || text.find(open) != std::string_view::npos) return false;
    if (mapping && text.find(':') == std::string_view::npos) return false;
    // `- value: 6, unit: x}`: the bracket belongs before the key.
    std::size_t where = at;
    const std::size_t first = std::min(line.text.find_first_not_of(' '), at);
    if (mapping && is_dash(line.text.substr(first))) where = std::min(line.text.find_first_not_of(' ', first + 1), at);
    fault(rules::missing_opening_bracket, u32(line.begin + end) - 1, u32(line.begin + end),
          {{"character", std::string(1, line.text[end - 1])}, {"expected", std::string(1, open)}})
        .fix.push_back({span(u32(line.begin + where), u32(line.begin + where)), std::string(1, open)});
    open_ = Open::nothing;
    ++line_;
    return true;
}

/// ` #` starts a comment, and the rest of the text is lost without a word.
void Scanner::hash_in_text(const Line& line, std::size_t at, std::size_t end) {
    const std::string_view tail = line.text.substr(end);
    const std::size_t hash = tail.find('#');
    if (hash == std::string_view::npos) return;
    const std::string_view kept = line.text.substr(at, end - at);
    // `status: done # kolla med Anna` is what comments are for.
    const bool usual = is_word(kept) && (tail.size() == hash + 1 || is_blank(tail[hash + 1]));
    if (usual) return;
    const std::uint32_t begin = u32(line.begin + at);
    const std::uint32_t from = u32(line.begin + end + hash);
    const std::string_view whole = trim_right(line.text.substr(at));
    fault(rules::text_cut_by_hash, from, u32(line.begin + trim_right(line.text).size()))
        .fix.push_back({span(begin, begin + u32(whole.size())), quoted(whole)});
}

void Scanner::quotes_in_text(const Line& line, std::size_t at, std::size_t end) {
    const std::string_view text = line.text.substr(at, end - at);
    const text::Span whole = span(u32(line.begin + at), u32(line.begin + end));
    const std::size_t open = curly_quote(text);
    const std::size_t close = curly_quote_at_end(text);
    if (open > 0 && close > 0 && text.size() > open + close) {
        const std::string_view inner = text.substr(open, text.size() - open - close);
        fault(rules::curly_quotes, whole.begin, whole.end).fix.push_back({whole, quoted(inner)});
        return;
    }
    if (text.size() < 2 || text.back() != '"' || text.find('"') != text.size() - 1) return;
    // A figure before it makes it an inch mark.
    const char before = text[text.size() - 2];
    if (before >= '0' && before <= '9') return;
    fault(rules::missing_opening_quote, whole.end - 1, whole.end).fix.push_back({span(whole.begin, whole.begin), "\""});
}

/// Checks that nothing but a comment follows a quoted text or a closing bracket, and goes to the next line.
void Scanner::after_value(const Line& line, std::size_t value_begin, std::size_t at) {
    open_ = Open::nothing;
    line_ = line.number + 1;
    const std::size_t next = skip_blanks(line, at);
    if (next == line.text.size() || (line.text[next] == '#' && next > at)) return;

    const bool same_line = value_begin >= line.begin;
    const std::uint32_t begin = u32(line.begin + next);
    const std::uint32_t end = u32(line.begin + trim_right(line.text).size());
    const char first = source_.bytes()[value_begin];
    const bool quote = first == '"' || first == '\'';
    const std::string_view whole = source_.bytes().substr(value_begin, end - value_begin);
    auto& item = quote ? fault(rules::text_after_quote, begin, end)
                       : fault(rules::special_first_character, u32(value_begin), u32(value_begin) + 1,
                               {{"character", std::string(1, first)}});
    if (!same_line) return;
    const bool closed_twice = quote && whole.back() == first;
    std::string mended = closed_twice ? quoted(whole.substr(1, whole.size() - 2)) : quoted(whole);
    item.fix.push_back({span(u32(value_begin), end), std::move(mended)});
}

} // namespace redovisa::yaml
