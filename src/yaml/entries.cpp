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

/// A key whose colon was spoilt: `title; x`, `title = x`, `title :x`, `source {…}`. Its length and where its value
/// begins.
struct SpoiltKey {
    std::size_t size = 0;
    std::size_t value = 0;
    bool has_colon = false; ///< only the space is wrong
};

std::optional<SpoiltKey> spoilt_key(std::string_view text) {
    const std::size_t size = std::min(text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-"), text.size());
    if (!is_key_word(text.substr(0, size)) || size == text.size()) return std::nullopt;
    const std::size_t sign = std::min(text.find_first_not_of(' ', size), text.size());
    if (sign == text.size()) return std::nullopt;
    const std::size_t next = std::min(text.find_first_not_of(' ', sign + 1), text.size());
    const bool apart = next > sign + 1 || next == text.size();
    switch (text[sign]) {
    case '{':
    case '[': return SpoiltKey{size, sign, false};
    case ':':
        if (apart || (sign == size && text[next] != '{' && text[next] != '[')) return std::nullopt;
        return SpoiltKey{size, next, true};
    case '.': return sign == size && apart ? std::optional(SpoiltKey{size, next, false}) : std::nullopt;
    case ';':
    case '=': return SpoiltKey{size, next, false};
    default: return std::nullopt;
    }
}

/// `key:value` with nothing between, where the key is a word of ours; the position of the colon or npos.
std::size_t glued_colon(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon + 1 >= text.size() || is_blank(text[colon + 1])) {
        return std::string_view::npos;
    }
    // `https://…` is an address.
    if (!is_key_word(text.substr(0, colon)) || text.substr(colon + 1, 2) == "//") return std::string_view::npos;
    return colon;
}

} // namespace

void Scanner::content(const Line& line, Indent indent) {
    while (true) {
        if (is_glued_dash(line, indent)) {
            const std::uint32_t after = u32(line.begin + indent.at + 1);
            fault(rules::no_space_after_dash, after - 1, after).fix.push_back({span(after, after), " "});
        } else if (!is_dash(line.text.substr(indent.at))) {
            break;
        }
        if (dash(line, indent)) return;
    }
    if (!entry(line, indent)) text_line(line, indent);
}

/// `-id: a`, or `-text` where the dashes of a list stand.
bool Scanner::is_glued_dash(const Line& line, const Indent& indent) const {
    const std::string_view text = line.text.substr(indent.at);
    if (text.size() < 2 || text[0] != '-' || text[1] == '-' || is_blank(text[1])) return false;
    if (text[1] == '{' || text[1] == '[') return true;
    const std::size_t colon = text.find(':');
    if (colon != std::string_view::npos && is_key_word(text.substr(1, colon - 1))) return true;
    if (levels_.empty() || open_ == Open::item || open_ == Open::literal) return false;
    const std::size_t level = level_at(indent.column, true);
    return levels_[level].sequence && levels_[level].column == indent.column;
}

/// Reads a dash. True when nothing but a comment follows it.
bool Scanner::dash(const Line& line, Indent& indent) {
    if (needless_dash(line, indent)) return false;
    indent.column = place(line, indent, true, {});
    const std::size_t begin = line.begin + indent.at;
    add_token(TokenKind::dash, Style::plain, begin, begin + 1);
    open_ = Open::item;
    const std::size_t next = skip_blanks(line, indent.at + 1);
    if (next == line.text.size() || line.text[next] == '#') {
        ++line_;
        return true;
    }
    // A dash without a space counts as if it had one.
    indent.column += std::max<std::uint32_t>(2, u32(next - indent.at));
    indent.at = next;
    return false;
}

/// `- status: done` in the column of the other keys of a record: the dash is one too many. The first key of a record
/// begins another one instead.
bool Scanner::needless_dash(const Line& line, Indent& indent) {
    if (levels_.empty() || open_ == Open::value || open_ == Open::item) return false;
    const std::size_t around = level_at(indent.column, false);
    const Level& level = levels_[around];
    if (level.sequence || level.column != indent.column || line.text.size() < indent.at + 3) return false;
    const std::string_view rest = line.text.substr(indent.at + 2);
    const std::size_t colon = find_colon(rest);
    if (colon == std::string_view::npos || !is_key_word(rest.substr(0, colon))) return false;
    const std::string_view key = rest.substr(0, colon);
    if (key == level.first_key || level.keys.holds(key)) return false;
    const std::uint32_t begin = u32(line.begin + indent.at);
    auto& item = fault(rules::unexpected_dash, begin, begin + 1);
    item.notes.push_back({{rules::unexpected_dash.note, {}}, span_of_line(level.first_line)});
    item.fix.push_back({span(begin, begin + 2), ""});
    indent.at += 2;
    return true;
}

/// Reads `key:` and its value. False when the line has no key.
bool Scanner::entry(const Line& line, const Indent& indent) {
    const std::string_view text = line.text.substr(indent.at);
    const char first = text.front();
    if (first == '?' && (text.size() == 1 || is_blank(text[1]))) {
        fault(rules::complex_key, u32(line.begin + indent.at), u32(line.begin + indent.at + 1));
        open_ = Open::nothing;
        ++line_;
        return true;
    }
    if (first == ':' && (text.size() == 1 || is_blank(text[1]))) {
        // The other half of `? key` is part of that fault.
        const std::string_view before = line.number > 1 ? line_at(line.number - 1).text : std::string_view{};
        const bool half = before.size() > indent.at && before[indent.at] == '?';
        if (!half) fault(rules::key_missing, u32(line.begin + indent.at), u32(line.begin + indent.at + 1));
        open_ = Open::nothing;
        ++line_;
        return true;
    }
    if (first == '"' || first == '\'') {
        // A quoted key closes on its line and is followed by a colon.
        std::size_t close = 1;
        while (close < text.size() && text[close] != first)
            close += text[close] == '\\' && first == '"' ? 2U : 1U;
        if (close >= text.size()) return false;
        const std::size_t after = std::min(text.find_first_not_of(' ', close + 1), text.size());
        if (after == text.size() || text[after] != ':') return false;
        if (after + 1 < text.size() && !is_blank(text[after + 1])) {
            const std::uint32_t value = u32(line.begin + indent.at + after + 1);
            fault(rules::no_space_after_colon, u32(line.begin + indent.at), value)
                .fix.push_back({span(value, value), " "});
        }
        if (first == '"') check_escapes(u32(line.begin + indent.at + 1), u32(line.begin + indent.at + close));
        key(line, indent, indent.at + close + 1, indent.at + after,
            first == '"' ? Style::double_quoted : Style::single_quoted);
        return true;
    }
    if (std::string_view("[{|>&*!%@`,]}").find(first) != std::string_view::npos) return false;
    if (mended_key(line, indent)) return true;
    std::size_t colon = find_colon(text.substr(0, plain_end(text)));
    // Prose that fell out of the text above it may hold a colon too.
    const std::string before(trim_right(text.substr(0, std::min(colon, text.size()))));
    const bool prose = open_ == Open::literal && !is_key_word(before) && !key_names_.contains(text::to_lower(before));
    if (colon != std::string_view::npos && !prose) {
        key(line, indent, indent.at + trim_right(text.substr(0, colon)).size(), indent.at + colon, Style::plain);
        return true;
    }
    colon = glued_colon(text);
    if (colon == std::string_view::npos) return false;
    // In a list `mailto:x` may be a text; where keys stand it is a key.
    const bool in_list = open_ == Open::item;
    if (in_list && !is_followed_by_child(line, indent.column, true)) return false;
    if (open_ == Open::plain && deeper(indent.column)) return false;
    if (open_ == Open::value && deeper(indent.column) && !is_followed_by_child(line, indent.column, true)) {
        return false;
    }
    const std::size_t after = line.begin + indent.at + colon + 1;
    fault(rules::no_space_after_colon, u32(line.begin + indent.at), u32(after))
        .fix.push_back({span(u32(after), u32(after)), " "});
    key(line, indent, indent.at + colon, indent.at + colon, Style::plain);
    return true;
}

/// Reads a line that begins with a key of this file and another sign where its colon belongs.
bool Scanner::mended_key(const Line& line, const Indent& indent) {
    const std::string_view text = line.text.substr(indent.at);
    const auto spoilt = spoilt_key(text);
    if (!spoilt) return false;
    const std::string_view name = text.substr(0, spoilt->size);
    const char first = spoilt->value < text.size() ? text[spoilt->value] : ' ';
    const bool brackets = (first == '{' || first == '[') && (text.back() == '}' || text.back() == ']');
    if (!key_names_.contains(name) && !brackets) return false;
    if ((open_ == Open::plain || open_ == Open::value) && deeper(indent.column) &&
        !is_followed_by_child(line, indent.column, true)) {
        return false;
    }
    const std::uint32_t begin = u32(line.begin + indent.at);
    const std::uint32_t end = begin + u32(spoilt->size);
    const std::uint32_t rest = begin + u32(spoilt->value);
    auto& item = spoilt->has_colon ? fault(rules::no_space_after_colon, begin, rest)
                                   : fault(rules::missing_colon, begin, end, {{"key", std::string(name)}});
    item.fix.push_back({span(end, rest), spoilt->value < text.size() ? ": " : ":"});
    place(line, indent, false, name);
    check_key(line, indent.at, name);
    open_ = Open::value;
    if (spoilt->value == text.size()) {
        ++line_;
    } else {
        value(line, indent.at + spoilt->value, true);
    }
    return true;
}

void Scanner::key(const Line& line, const Indent& indent, std::size_t end, std::size_t colon, Style style) {
    std::string_view name = line.text.substr(indent.at, end - indent.at);
    if (style != Style::plain) name = name.substr(1, name.size() - 2);
    place(line, indent, false, name);
    check_key(line, indent.at, name);
    add_token(TokenKind::key, style, line.begin + indent.at, line.begin + end, line.begin + colon + 1);
    open_ = Open::value;
    const std::size_t next = skip_blanks(line, colon + 1);
    if (next == line.text.size()) {
        ++line_;
        return;
    }
    value(line, next, true);
}

void Scanner::check_key(const Line& line, std::size_t at, std::string_view key) {
    const std::uint32_t begin = u32(line.begin + at);
    const std::uint32_t end = begin + u32(key.size());
    if (key == "<<") {
        fault(rules::merge_key, begin, end);
        return;
    }
    if (levels_.empty() || levels_.back().sequence) return;
    Level& level = levels_.back();
    key_names_.emplace(key, line.number);
    const auto earlier = level.keys.add(key, begin);
    if (!earlier) {
        if (level.first_key.empty()) {
            level.first_key = key;
            if (levels_.size() > 1 && levels_[levels_.size() - 2].sequence) item_keys_.insert(key);
        }
        if (level.keys.size() == limits::keys_in_mapping + 1) {
            fault(rules::too_many_keys, begin, end, {{"limit", std::to_string(limits::keys_in_mapping)}});
        }
        return;
    }
    // The first key of an item again: the dash of the next item was lost. The keys after it belong to that item.
    const bool lost_dash = levels_.size() > 1 && levels_[levels_.size() - 2].sequence && key == level.first_key &&
                           level.first_line != line.number;
    const std::string_view line_before = line_at(source_.line_of(*earlier)).text;
    const bool copied = line_before.size() > at && trim(line.text.substr(at)) == trim(line_before.substr(at));
    if (lost_dash && !copied && at >= 2 && is_followed_by_child(line, u32(at), true)) {
        auto& item = fault(rules::missing_dash, begin, end);
        item.notes.push_back({{rules::missing_dash.note, {}}, span(*earlier, *earlier + u32(key.size()))});
        item.fix.push_back({span(begin - 2, begin), "- "});
        level.keys = KeySet();
        (void)level.keys.add(key, begin);
        return;
    }
    if (!level.keys.first_time_reported(key)) return;
    // The tree can be trusted all the same: the first one is kept.
    const bool sound = result_.sound;
    auto& item = fault(rules::duplicate_key, begin, end, {{"key", std::string(key)}});
    result_.sound = sound;
    item.notes.push_back({{rules::duplicate_key.note, {}}, span(*earlier, *earlier + u32(key.size()))});
    const Line first = line_at(source_.line_of(*earlier));
    const std::string_view value = trim_right(line.text.substr(at + key.size()));
    const bool same = value.size() > 1 && value.find_first_of("|>[{\"'") == std::string_view::npos &&
                      trim_right(source_.bytes().substr(*earlier + key.size(), first.begin + first.text.size() -
                                                                                   *earlier - key.size())) == value;
    if (same && trim(line.text.substr(0, at)).empty()) {
        item.fix.push_back({span(line.begin, source_.line_begin(line.number + 1)), ""});
    }
}

std::optional<Line> Scanner::next_content(std::uint32_t number) const {
    while (++number < end_line_) {
        const Line line = line_at(number);
        const std::size_t first = line.text.find_first_not_of(' ');
        if (first != std::string_view::npos && line.text[first] != '#') return line;
    }
    return std::nullopt;
}

/// Does the next line with content continue what this one began: deeper, or in the same column with a key?
bool Scanner::is_followed_by_child(const Line& line, std::uint32_t column, bool same_column) const {
    const auto next = next_content(line.number);
    if (!next) return false;
    const std::size_t first = next->text.find_first_not_of(' ');
    const std::string_view rest = next->text.substr(first);
    const std::size_t colon = find_colon(rest);
    const bool structure = is_dash(rest) || (colon != std::string_view::npos && is_key_word(rest.substr(0, colon)));
    return structure && (first > column || (same_column && first == column && !is_dash(rest)));
}

/// A line without key and dash, or what stands after a dash.
void Scanner::text_line(const Line& line, const Indent& indent) {
    if (levels_.empty()) {
        if (missing_colon(line, indent)) return;
        if (std::string_view("[{\"'|>&*!%@`").find(line.text[indent.at]) != std::string_view::npos) {
            return value(line, indent.at, false);
        }
        return stray_text(line, indent);
    }
    const bool inside = deeper(indent.column);
    if ((open_ == Open::value || open_ == Open::item) && inside) {
        if (missing_colon(line, indent)) return;
        return value(line, indent.at, false);
    }
    if (open_ == Open::plain && inside) return continuation(line, indent.at);
    if (open_ == Open::literal) {
        const std::string_view text = line.text.substr(indent.at);
        const bool key = key_names_.contains(first_word(text)) ||
                         (is_key_word(trim_right(text)) && is_followed_by_child(line, indent.column, false));
        if (key && missing_colon(line, indent)) return;
        return dedented_text(line, indent);
    }
    const std::size_t around = level_at(indent.column, false);
    if (levels_[around].column == indent.column && levels_[around].sequence) {
        const std::uint32_t begin = u32(line.begin + indent.at);
        fault(rules::missing_dash, begin, u32(line.begin + trim_right(line.text).size()))
            .fix.push_back({span(begin, begin), "- "});
        settle(around, line);
        open_ = Open::item;
        return value(line, indent.at, false);
    }
    if (missing_colon(line, indent)) return;
    if (lost_dash_of_value(line, indent)) return;
    stray_text(line, indent);
}

/// `{value: 6, …}` under a list of such, a little further in than its dashes.
bool Scanner::lost_dash_of_value(const Line& line, const Indent& indent) {
    const char first = line.text[indent.at];
    if (first != '{' && first != '[') return false;
    const std::size_t around = level_at(indent.column, true);
    const std::uint32_t dash = levels_[around].column;
    if (!levels_[around].sequence || indent.column <= dash || indent.column > dash + 2) return false;
    const std::uint32_t begin = u32(line.begin + indent.at);
    fault(rules::missing_dash, begin, u32(line.begin + trim_right(line.text).size()))
        .fix.push_back({span(line.begin + dash, begin), "- "});
    settle(around, line);
    open_ = Open::item;
    value(line, indent.at, false);
    return true;
}

/// `title Äldre` or `activities` where a key must stand. The word is then read as the key it was meant to be.
bool Scanner::missing_colon(const Line& line, const Indent& indent) {
    const std::string_view text = line.text.substr(indent.at, plain_end(line.text.substr(indent.at)));
    const std::string_view word = first_word(text);
    if (!is_key_word(word)) return false;
    const bool alone = word.size() == text.size();
    const bool could_be_text =
        !levels_.empty() && (open_ == Open::value || open_ == Open::item) && deeper(indent.column);
    if (could_be_text && !is_followed_by_child(line, indent.column, true)) return false;
    if (!could_be_text) {
        // Among keys: the word starts a line where keys stand.
        const bool among_keys = levels_.empty() || std::ranges::any_of(levels_, [&](const Level& level) {
                                    return !level.sequence && level.column == indent.column;
                                });
        if (!among_keys) return false;
        const bool known = key_names_.contains(word);
        if ((levels_.empty() || (alone && !known)) &&
            !is_followed_by_child(line, indent.column, alone || levels_.empty()))
            return false;
    }
    const std::uint32_t begin = u32(line.begin + indent.at);
    const std::uint32_t end = begin + u32(word.size());
    fault(rules::missing_colon, begin, end, {{"key", std::string(word)}}).fix.push_back({span(end, end), ":"});
    place(line, indent, false, word);
    check_key(line, indent.at, word);
    open_ = Open::value;
    if (alone) {
        ++line_;
        return true;
    }
    value(line, skip_blanks(line, indent.at + word.size()), true);
    return true;
}

void Scanner::stray_text(const Line& line, const Indent& indent) {
    const std::uint32_t begin = u32(line.begin + indent.at);
    const std::uint32_t end = u32(line.begin + trim_right(line.text).size());
    const bool in_same_run = shift_ && shift_->from == indent.column && shift_->line + 1 == line.number;
    const bool first = levels_.empty() && result_.tokens.empty();
    if (!in_same_run) fault(first ? rules::root_not_mapping : rules::stray_text, begin, end);
    shift_ = Shift{0, indent.column, indent.column, line.number};
    result_.sound = false;
    ++line_;
}

} // namespace redovisa::yaml
