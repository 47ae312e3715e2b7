#include "diag/rules_values.hpp"
#include "diag/rules_yaml.hpp"
#include "yaml/limits.hpp"
#include "yaml/repair.hpp"
#include "yaml/scanner.hpp"

#include <algorithm>
#include <ranges>

namespace redovisa::yaml {
namespace {

namespace rules = diag::rules;

std::uint32_t u32(std::size_t value) {
    return static_cast<std::uint32_t>(value);
}

bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

/// A list or mapping in brackets that is not closed yet.
struct Bracket {
    char open = '[';
    std::uint32_t begin = 0;
    /// Since the latest comma: a key was read, a value or an item was read.
    bool has_key = false;
    bool has_value = false;
    std::uint32_t item_begin = 0;
    std::uint32_t item_end = 0;
    /// Where the latest unquoted text that is a value begins; 0 after any other value.
    std::uint32_t text_begin = 0;
    KeySet keys;

    [[nodiscard]] bool mapping() const { return open == '{'; }
    void next_item() { has_key = has_value = false; }
};

} // namespace

/// Reads what stands in brackets, `{value: 6, unit: x}` or `[a, b]`, over one line or several. The first fault in it is
/// reported and the rest of it passed over.
class FlowReader {
public:
    FlowReader(Scanner& scanner, const Line& line, std::size_t at)
        : scanner_(scanner), bytes_(scanner.source_.bytes()), begin_(u32(line.begin + at)), at_(begin_), line_(line) {}

    void read() {
        while (step()) {}
        if (failed_) {
            scanner_.open_ = Open::nothing;
            scanner_.line_ = line_.number + 1;
            return;
        }
        scanner_.after_value(line_, begin_, at_ - line_.begin);
    }

private:
    [[nodiscard]] std::uint32_t line_end() const { return line_.begin + u32(line_.text.size()); }
    [[nodiscard]] std::string_view rest() const { return bytes_.substr(at_, line_end() - at_); }

    diag::Diagnostic& fail(const diag::Rule& rule, std::uint32_t begin, std::uint32_t end, diag::Args args = {}) {
        failed_ = true;
        return scanner_.fault(rule, begin, end, std::move(args));
    }

    /// One part of the value. False at its end or after a fault.
    bool step() {
        while (at_ < line_end() && is_blank(bytes_[at_]))
            ++at_;
        const bool comment = at_ < line_end() && bytes_[at_] == '#' && is_blank(bytes_[at_ - 1]);
        if (at_ >= line_end() || comment) return next_line();
        switch (bytes_[at_]) {
        case '[':
        case '{': return open();
        case ']':
        case '}': return close();
        case ',': return comma();
        case '"':
        case '\'': return quoted_text();
        default: return text();
        }
    }

    bool next_line() {
        for (std::uint32_t number = line_.number + 1; number < scanner_.end_line_; ++number) {
            const Line next = scanner_.line_at(number);
            const std::size_t indent = next.text.find_first_not_of(" \t");
            if (indent == std::string_view::npos || next.text[indent] == '#') continue;
            const bool closes = next.text[indent] == ']' || next.text[indent] == '}';
            const bool outside = !scanner_.levels_.empty() && indent <= scanner_.levels_.back().column && !closes;
            if (outside || next.text.size() > limits::line_bytes) break;
            line_ = next;
            at_ = next.begin + u32(indent);
            return true;
        }
        return unclosed();
    }

    /// `[Utkast till plan`: a text that begins with a bracket, not a list.
    [[nodiscard]] bool is_text() const {
        if (begin_ < line_.begin) return false;
        const std::string_view whole = trim_right(line_.text.substr(begin_ - line_.begin));
        return whole.find(' ') != std::string_view::npos && whole.find_first_of(",:]}") == std::string_view::npos;
    }

    bool text_with_bracket() {
        const std::uint32_t end = line_.begin + u32(trim_right(line_.text).size());
        fail(rules::special_first_character, begin_, begin_ + 1, {{"character", std::string(1, bytes_[begin_])}})
            .fix.push_back({scanner_.span(begin_, end), quoted(bytes_.substr(begin_, end - begin_))});
        return false;
    }

    bool unclosed() {
        if (is_text()) return text_with_bracket();
        const Bracket& bracket = brackets_.back();
        if (rest().find_last_of("]}") != std::string_view::npos) return hash_in_text();
        auto& item = fail(rules::unclosed_bracket, bracket.begin, bracket.begin + 1,
                          {{"character", std::string(1, bracket.open)}});
        const Line first = scanner_.line_at(scanner_.source_.line_of(begin_));
        if (first.number != line_.number) {
            line_ = first;
            return false;
        }
        std::string closers;
        for (const Bracket& open : brackets_ | std::views::reverse)
            closers += open.mapping() ? '}' : ']';
        const std::uint32_t end = line_.begin + u32(plain_end(line_.text));
        // `[2016/aldre)`: another mark stands where the bracket belongs.
        const std::string_view inner = bytes_.substr(begin_, end - begin_);
        const bool round = inner.ends_with(')') && inner.find('(') == std::string_view::npos;
        item.fix.push_back({scanner_.span(end - (round ? 1U : 0U), end), closers});
        return false;
    }

    /// `[Möten #1]`: the comment takes the closing bracket with it.
    bool hash_in_text() {
        const Bracket& bracket = brackets_.back();
        auto& item = fail(rules::special_first_character, at_, at_ + 1, {{"character", "#"}});
        const std::uint32_t begin = bracket.has_value ? bracket.text_begin : at_;
        const std::string_view text = bytes_.substr(begin, rest().find_first_of(",]}") + at_ - begin);
        if (begin != 0 && bracket.mapping() == bracket.has_key)
            item.fix.push_back({scanner_.span(begin, begin + u32(text.size())), quoted(trim_right(text))});
        return false;
    }

    bool open() {
        if (!brackets_.empty() && !start_item(at_)) return false;
        if (!brackets_.empty() && brackets_.back().mapping() && !brackets_.back().has_key) {
            fail(rules::complex_key, at_, at_ + 1);
            return false;
        }
        if (brackets_.size() >= limits::flow_depth) {
            fail(rules::too_deep, begin_, begin_ + 1, {{"limit", std::to_string(limits::flow_depth)}});
            return false;
        }
        scanner_.add_token(TokenKind::flow_begin, Style::plain, at_, at_ + 1);
        Bracket& bracket = brackets_.emplace_back();
        bracket.open = bytes_[at_];
        bracket.begin = at_++;
        return true;
    }

    bool close() {
        const Bracket& bracket = brackets_.back();
        const char expected = bracket.mapping() ? '}' : ']';
        if (bytes_[at_] != expected) {
            auto& item = fail(rules::bracket_mismatch, at_, at_ + 1, {{"expected", std::string(1, expected)}});
            item.notes.push_back({{rules::bracket_mismatch.note, {}}, scanner_.span(bracket.begin, bracket.begin + 1)});
            item.fix.push_back({scanner_.span(at_, at_ + 1), std::string(1, expected)});
            return false;
        }
        if (!finish_item()) return false;
        brackets_.pop_back();
        scanner_.add_token(TokenKind::flow_end, Style::plain, at_, at_ + 1);
        ++at_;
        if (brackets_.empty()) return false;
        value_read(at_);
        return true;
    }

    bool comma() {
        Bracket& bracket = brackets_.back();
        if (!bracket.has_key && !bracket.has_value) {
            fail(rules::empty_list_item, at_, at_ + 1).fix.push_back({scanner_.span(at_, at_ + 1), ""});
            return false;
        }
        const bool between_digits = is_digit(bytes_[at_ - 1]) && at_ + 1 < line_end() && is_digit(bytes_[at_ + 1]);
        if (between_digits && !decimal_comma()) return false;
        if (!finish_item()) return false;
        bracket.next_item();
        ++at_;
        return true;
    }

    /// `6,5`: in a list it may be two numbers, so it is a warning; in a mapping it is always a fault.
    bool decimal_comma() {
        std::uint32_t from = at_;
        while (is_digit(bytes_[from - 1])) // at the latest the bracket is none
            --from;
        std::uint32_t to = at_ + 1;
        while (to < line_end() && is_digit(bytes_[to]))
            ++to;
        const std::string shown(bytes_.substr(from, to - from));
        std::string mended = shown;
        mended[at_ - from] = '.';
        const bool in_mapping = brackets_.back().mapping();
        auto& item = in_mapping ? fail(rules::decimal_comma_in_brackets, from, to, {{"mended", mended}})
                                : scanner_.fault(rules::decimal_comma_in_list, from, to, {{"mended", mended}});
        if (in_mapping) item.fix.push_back({scanner_.span(from, to), mended});
        return !in_mapping;
    }

    bool finish_item() {
        const Bracket& bracket = brackets_.back();
        if (!bracket.mapping() || !bracket.has_key || bracket.has_value) return true;
        fail(rules::key_without_value, bracket.item_begin, bracket.item_end,
             {{"key", std::string(bytes_.substr(bracket.item_begin, bracket.item_end - bracket.item_begin))}});
        return false;
    }

    /// Something begins where only a comma may stand: the comma is missing.
    bool start_item(std::uint32_t where) {
        const Bracket& bracket = brackets_.back();
        if (!bracket.has_value) return true;
        fail(rules::missing_comma, where, where + 1)
            .fix.push_back({scanner_.span(bracket.item_end, bracket.item_end), ","});
        return false;
    }

    void value_read(std::uint32_t end, std::uint32_t text_begin = 0) {
        brackets_.back().has_value = true;
        brackets_.back().item_end = end;
        brackets_.back().text_begin = text_begin;
    }

    /// Is the text just read followed by a colon that makes it a key?
    [[nodiscard]] bool colon_follows() const {
        std::uint32_t next = at_;
        while (next < line_end() && is_blank(bytes_[next]))
            ++next;
        if (next >= line_end() || bytes_[next] != ':') return false;
        return next + 1 >= line_end() || is_blank(bytes_[next + 1]) ||
               std::string_view(",]}").find(bytes_[next + 1]) != std::string_view::npos;
    }

    bool add_key(std::uint32_t begin, std::uint32_t end, std::string_view name, Style style) {
        Bracket& bracket = brackets_.back();
        while (bytes_[at_] != ':')
            ++at_;
        ++at_;
        if (name == "<<") {
            fail(rules::merge_key, begin, end);
            return false;
        }
        bracket.has_key = true;
        bracket.item_begin = begin;
        bracket.item_end = end;
        scanner_.add_token(TokenKind::key, style, begin, end, at_);
        scanner_.key_names_.emplace(name, line_.number);
        if (const auto earlier = bracket.keys.add(name, begin); earlier && bracket.keys.first_time_reported(name)) {
            auto& item = scanner_.fault(rules::duplicate_key, begin, end, {{"key", std::string(name)}});
            item.notes.push_back(
                {{rules::duplicate_key.note, {}}, scanner_.span(*earlier, *earlier + u32(name.size()))});
        }
        return true;
    }

    bool quoted_text() {
        const std::uint32_t begin = at_;
        const char quote = bytes_[begin];
        if (!start_item(begin)) return false;
        const std::size_t close = closing_quote(rest(), 1, quote);
        if (close == std::string_view::npos) {
            fail(rules::missing_closing_quote, begin, line_end());
            return false;
        }
        at_ += u32(close) + 1;
        if (quote == '"') scanner_.check_escapes(begin + 1, at_ - 1);
        const Style style = quote == '"' ? Style::double_quoted : Style::single_quoted;
        const bool needs_key = brackets_.back().mapping() && !brackets_.back().has_key;
        if (needs_key && colon_follows()) {
            return add_key(begin, at_, bytes_.substr(begin + 1, at_ - begin - 2), style);
        }
        if (needs_key) {
            fail(rules::key_without_value, begin, at_, {{"key", std::string(bytes_.substr(begin, at_ - begin))}});
            return false;
        }
        scanner_.add_token(TokenKind::scalar, style, begin, at_);
        value_read(at_);
        return true;
    }

    bool text() {
        const std::uint32_t begin = at_;
        if (!start_item(begin)) return false;
        const char first = bytes_[begin];
        const std::uint32_t end = end_of_text();
        const std::string_view text = bytes_.substr(begin, end - begin);
        if (std::string_view("&*!%@`|>#?:-").find(first) != std::string_view::npos &&
            (std::string_view("?:-").find(first) == std::string_view::npos || text.size() == 1 || is_blank(text[1]))) {
            fail(rules::special_first_character, begin, begin + 1, {{"character", std::string(1, first)}})
                .fix.push_back({scanner_.span(begin, end), quoted(text)});
            return false;
        }
        at_ = end;
        const Bracket& bracket = brackets_.back();
        if (bracket.mapping() && !bracket.has_key) {
            if (colon_follows()) return add_key(begin, end, text, Style::plain);
            return lone_key(begin, text);
        }
        if (colon_follows()) return colon_in_text(begin, end);
        if (const std::size_t mark = text.find('?'); mark != std::string_view::npos) {
            // The parser ends an unquoted text at a question mark in brackets.
            fail(rules::special_first_character, begin + u32(mark), begin + u32(mark) + 1, {{"character", "?"}})
                .fix.push_back({scanner_.span(begin, end), quoted(text)});
            return false;
        }
        scanner_.add_token(TokenKind::scalar, Style::plain, begin, end);
        value_read(end, begin);
        return true;
    }

    /// Past the last byte of the unquoted text at `at_`.
    [[nodiscard]] std::uint32_t end_of_text() const {
        std::uint32_t end = at_;
        while (end < line_end()) {
            const char byte = bytes_[end];
            if (std::string_view(",[]{}").find(byte) != std::string_view::npos) break;
            if (byte == '#' && is_blank(bytes_[end - 1]) && end > at_) break;
            const bool last = end + 1 >= line_end();
            if (byte == ':' && end > at_ &&
                (last || is_blank(bytes_[end + 1]) ||
                 std::string_view(",]}").find(bytes_[end + 1]) != std::string_view::npos)) {
                break;
            }
            ++end;
        }
        return at_ + u32(trim_right(bytes_.substr(at_, end - at_)).size());
    }

    bool lone_key(std::uint32_t begin, std::string_view text) {
        const bool first = brackets_.size() == 1 && brackets_.back().item_end == 0 && begin_ >= line_.begin;
        const std::size_t close = rest().find('}');
        const bool text_follows = first && close != std::string_view::npos && !trim(rest().substr(close + 1)).empty();
        if (is_text() || text_follows || (first && close == std::string_view::npos)) return text_with_bracket();
        const std::uint32_t end = begin + u32(text.size());
        const std::size_t colon = text.find(':');
        if (colon != std::string_view::npos && is_key_word(text.substr(0, colon))) {
            const std::uint32_t after = begin + u32(colon) + 1;
            fail(rules::no_space_after_colon, begin, after).fix.push_back({scanner_.span(after, after), " "});
            return false;
        }
        const std::string_view word = first_word(text);
        const bool word_is_key = is_key_word(word) && word.size() < text.size();
        const std::uint32_t before = brackets_.back().text_begin;
        if (before != 0 && !(word_is_key && scanner_.key_names_.contains(word))) {
            const std::string_view whole = bytes_.substr(before, end - before);
            const std::uint32_t comma = before + u32(whole.rfind(',', begin - before));
            fail(rules::comma_in_text, comma, comma + 1).fix.push_back({scanner_.span(before, end), quoted(whole)});
            return false;
        }
        if (word_is_key) {
            const std::uint32_t after = begin + u32(word.size());
            fail(rules::missing_colon, begin, after, {{"key", std::string(word)}})
                .fix.push_back({scanner_.span(after, after), ":"});
            return false;
        }
        fail(rules::key_without_value, begin, end, {{"key", std::string(text)}});
        return false;
    }

    /// `{value: 6 unit: x}` lacks a comma; `[Mål: x]` lacks quotes.
    bool colon_in_text(std::uint32_t begin, std::uint32_t end) {
        const std::string_view text = bytes_.substr(begin, end - begin);
        const std::size_t space = text.find_last_of(" \t");
        if (brackets_.back().mapping() && space != std::string_view::npos && is_key_word(text.substr(space + 1))) {
            const std::uint32_t gap = begin + u32(trim_right(text.substr(0, space)).size());
            const std::uint32_t other = bytes_[gap - 1] == ';' ? 1 : 0;
            fail(rules::missing_comma, begin + u32(space) + 1, end)
                .fix.push_back({scanner_.span(gap - other, gap), ","});
            return false;
        }
        std::uint32_t stop = end;
        while (stop < line_end() && std::string_view(",]}").find(bytes_[stop]) == std::string_view::npos)
            ++stop;
        const std::string_view whole = trim_right(bytes_.substr(begin, stop - begin));
        fail(rules::unquoted_colon, end, end + 1)
            .fix.push_back({scanner_.span(begin, begin + u32(whole.size())), quoted(whole)});
        return false;
    }

    Scanner& scanner_;
    std::string_view bytes_;
    std::uint32_t begin_;
    std::uint32_t at_;
    Line line_;
    std::vector<Bracket> brackets_;
    bool failed_ = false;
};

void Scanner::flow_value(const Line& line, std::size_t at) {
    FlowReader(*this, line, at).read();
}

} // namespace redovisa::yaml
