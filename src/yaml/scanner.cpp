#include "yaml/scanner.hpp"

#include "diag/rules_bytes.hpp"
#include "diag/rules_yaml.hpp"
#include "yaml/limits.hpp"
#include "yaml/repair.hpp"

#include <algorithm>

namespace redovisa::yaml {
namespace {

namespace rules = diag::rules;

/// Below this many keys a walk is quicker than a table.
constexpr std::size_t few_keys = 12;

std::uint32_t u32(std::size_t value) {
    return static_cast<std::uint32_t>(value);
}

} // namespace

std::optional<std::uint32_t> KeySet::add(std::string_view key, std::uint32_t where) {
    if (index_.empty()) {
        const auto found = std::ranges::find(keys_, key, &std::pair<std::string_view, std::uint32_t>::first);
        if (found != keys_.end()) return found->second;
    } else if (const auto found = index_.find(key); found != index_.end()) {
        return found->second;
    }
    keys_.emplace_back(key, where);
    if (keys_.size() == few_keys) index_.insert(keys_.begin(), keys_.end());
    if (keys_.size() > few_keys) index_.emplace(key, where);
    return std::nullopt;
}

bool KeySet::holds(std::string_view key) const {
    if (!index_.empty()) return index_.contains(key);
    return std::ranges::find(keys_, key, &std::pair<std::string_view, std::uint32_t>::first) != keys_.end();
}

bool KeySet::first_time_reported(std::string_view key) {
    if (std::ranges::find(reported_, key) != reported_.end()) return false;
    reported_.push_back(key);
    return true;
}

Scanner::Scanner(const text::Source& source, text::SourceId id, std::uint32_t start, diag::Diagnostics& out)
    : source_(source), id_(id), start_(start), out_(out) {}

Outline Scanner::run() {
    end_line_ = source_.line_count() + 1;
    if (end_line_ > limits::lines + 2) {
        const std::uint32_t at = source_.line_begin(limits::lines + 1);
        fault(rules::too_many_lines, at, at, {{"limit", std::to_string(limits::lines)}});
        end_line_ = limits::lines + 1;
    }
    while (line_ < end_line_)
        read_line();
    keys_in_texts();
    return std::move(result_);
}

Line Scanner::line_at(std::uint32_t number) const {
    Line line{number, source_.line_begin(number), source_.line_text(number)};
    if (line.begin < start_) {
        line.text.remove_prefix(std::min<std::size_t>(start_ - line.begin, line.text.size()));
        line.begin = start_;
    }
    return line;
}

text::Span Scanner::span_of_line(std::uint32_t number) const {
    const Line line = line_at(number);
    const auto blanks = static_cast<std::uint32_t>(std::min(line.text.find_first_not_of(' '), line.text.size()));
    const auto size = static_cast<std::uint32_t>(trim_right(line.text).size());
    return span(line.begin + std::min(blanks, size), line.begin + size);
}

diag::Diagnostic& Scanner::fault(const diag::Rule& rule, std::uint32_t begin, std::uint32_t end, diag::Args args) {
    if (rule.severity == diag::Severity::error) result_.sound = false;
    return out_.add(rule, span(begin, end), std::move(args));
}

void Scanner::add_token(TokenKind kind, Style style, std::size_t begin, std::size_t end, std::size_t after) {
    result_.tokens.push_back({kind, style, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end),
                              static_cast<std::uint32_t>(after), 0});
}

/// Reads one line and what belongs to it: a text under `|`, a value over several lines.
void Scanner::read_line() {
    const Line line = line_at(line_);
    if (line.text.size() > limits::line_bytes) {
        fault(rules::line_too_long, line.begin, line.begin, {{"limit", std::to_string(limits::line_bytes)}});
        ++line_;
        return;
    }
    if (conflict_mark(line)) return;
    const std::size_t first = line.text.find_first_not_of(" \t");
    const bool comment = first != std::string_view::npos && line.text[first] == '#';
    if (first == std::string_view::npos || comment) {
        // A comment ends an unquoted text; after a blank line a deeper one continues it.
        if (comment && open_ == Open::plain) open_ = Open::nothing;
        if (open_ != Open::plain) {
            result_.dropped.push_back(line_);
        } else if (line.text.find('\t') != std::string_view::npos) {
            result_.emptied.push_back(line_);
        }
        ++line_;
        return;
    }
    if (document_mark(line)) return;
    const Indent indent = indentation(line);
    if (indent.at == line.text.size()) {
        result_.emptied.push_back(line_);
        ++line_;
        return;
    }
    content(line, indent);
}

/// Column of the first character that is not a blank. A tab or a foreign space there is reported; the line then counts
/// as indented the way that fits best.
Scanner::Indent Scanner::indentation(const Line& line) {
    Indent indent;
    std::size_t tabs = 0;
    std::size_t foreign = 0;
    std::size_t first_bad = std::string_view::npos;
    while (indent.at < line.text.size()) {
        const char byte = line.text[indent.at];
        std::size_t length = 1;
        if (byte == '\t') {
            ++tabs;
        } else if (line.text.substr(indent.at).starts_with("\xEF\xBB\xBF")) {
            // Told with the bytes; it takes no column.
            indent.at += 3;
            continue;
        } else if (byte != ' ') {
            length = foreign_space(line.text.substr(indent.at));
            if (length == 0) break;
            ++foreign;
        }
        if (byte != ' ' && first_bad == std::string_view::npos) first_bad = indent.at;
        indent.at += length;
        indent.column += byte == '\t' ? 2U : 1U;
    }
    if (tabs + foreign == 0 || indent.at == line.text.size()) return indent;

    if (tabs > 0 && !levels_.empty()) {
        indent.column = column_for_tabs(line, indent);
    }
    const auto begin = static_cast<std::uint32_t>(line.begin + first_bad);
    const auto end = static_cast<std::uint32_t>(line.begin + indent.at);
    auto& item = fault(tabs > 0 ? rules::tab_indent : rules::foreign_space_indent, begin, end);
    item.fix.push_back({span(line.begin, end), std::string(indent.column, ' ')});
    return indent;
}

/// A tab has no width of its own: the line after it, or else the lists and mappings that are open, tell where it can
/// stand.
std::uint32_t Scanner::column_for_tabs(const Line& line, const Indent& indent) const {
    const Level& top = levels_.back();
    const std::string_view text = trim_right(line.text.substr(indent.at));
    const bool dash_here = is_dash(text);
    const auto is_open = [&](std::size_t column) {
        return std::ranges::any_of(
            levels_, [&](const Level& level) { return level.column == column && level.sequence == dash_here; });
    };
    if (const auto next = next_content(line.number); next && next->text.front() != '\t') {
        const std::size_t column = next->text.find_first_not_of(' ');
        const bool dash_next = is_dash(next->text.substr(column));
        const bool opens = text.ends_with(':') || text.ends_with('|') || text.ends_with('>');
        if (dash_here && !dash_next && column >= 2 && is_open(column - 2)) return u32(column - 2);
        if (!dash_here && opens && column >= 2 && is_open(column - 2)) return u32(column - 2);
        if (!opens && dash_here == dash_next && is_open(column)) return u32(column);
    }
    if (open_ == Open::value || open_ == Open::item) return top.column + 2;
    if (!dash_here && !top.sequence) return top.column;
    const auto level = nearest_level(indent.column, dash_here);
    return level ? levels_[*level].column : indent.column;
}

/// Marks that git leaves where two versions could not be merged. One message for the whole conflict; "their" half is
/// skipped, so that it does not give faults of its own.
bool Scanner::conflict_mark(const Line& line) {
    const auto is_mark = [](std::string_view text, char byte) {
        return text.size() >= 7 && text.substr(0, 7) == std::string(7, byte) && (text.size() == 7 || text[7] == ' ');
    };
    if (line.text.empty()) return false;
    if (!is_mark(line.text, '<')) {
        if (!is_mark(line.text, '>') && !is_mark(line.text, '=') && !is_mark(line.text, '|')) return false;
        fault(rules::git_conflict, line.begin, line.begin + 7);
        ++line_;
        return true;
    }
    std::uint32_t middle = 0;
    std::uint32_t last = 0;
    for (std::uint32_t number = line.number + 1; number < end_line_ && last == 0; ++number) {
        const std::string_view text = line_at(number).text;
        if (is_mark(text, '<')) break;
        if (middle == 0 && (is_mark(text, '=') || is_mark(text, '|'))) middle = number;
        if (is_mark(text, '>')) last = number;
    }
    auto& item = fault(rules::git_conflict, line.begin, line.begin + 7);
    for (const std::uint32_t other : {middle, last}) {
        if (other != 0) item.notes.push_back({{rules::git_conflict.note, {}}, span_of_line(other)});
    }
    ++line_;
    if (middle == 0 || last == 0) return true;
    // Our half is read; theirs is jumped over when it comes.
    const std::uint32_t resume = last + 1;
    const std::uint32_t stop = end_line_;
    end_line_ = middle;
    while (line_ < end_line_)
        read_line();
    end_line_ = stop;
    line_ = resume;
    return true;
}

/// `---`, `...` and `%`: one document, so `---` may only stand before everything else.
bool Scanner::document_mark(const Line& line) {
    const std::string_view text = line.text;
    if (text.front() == '%' && levels_.empty() && !seen_mark_) {
        fault(rules::yaml_directive, line.begin, line.begin + static_cast<std::uint32_t>(trim_right(text).size()))
            .fix.push_back({span(line.begin, source_.line_begin(line.number + 1)), ""});
        ++line_;
        return true;
    }
    const std::string_view mark = text.substr(0, 3);
    if ((mark != "---" && mark != "...") || (text.size() > 3 && !is_blank(text[3]))) return false;
    const std::string_view rest = trim(text.substr(3));
    const bool only_mark = rest.empty() || rest.front() == '#';
    if (mark == "---" && !seen_mark_ && levels_.empty() && open_ == Open::nothing && only_mark) {
        seen_mark_ = true;
        ++line_;
        return true;
    }
    std::uint32_t next = line.number + 1;
    while (mark == "..." && only_mark && next < end_line_ && trim(line_at(next).text).empty())
        ++next;
    const bool content_follows = next < end_line_;
    if (mark == "..." && only_mark && !content_follows) {
        line_ = next;
        return true;
    }
    if (!several_documents_) {
        several_documents_ = true;
        const text::Span where = mark == "..." && only_mark ? span_of_line(next) : span_of_line(line.number);
        auto& item = fault(rules::second_document, where.begin, where.end);
        item.fix.push_back({span(line.begin, source_.line_begin(line.number + 1)), ""});
    }
    // A mark in the middle of something is a stray line; before keys at the margin it begins another document.
    const auto following = next_content(line.number);
    if (!following || following->text.front() != ' ') {
        levels_.clear();
        open_ = Open::nothing;
    }
    ++line_;
    return true;
}

/// The next byte that is not a blank. Tabs between parts of a line are faults as they are at its start.
std::size_t Scanner::skip_blanks(const Line& line, std::size_t at) {
    const std::size_t begin = at;
    bool tab = false;
    while (at < line.text.size() && is_blank(line.text[at])) {
        tab = tab || line.text[at] == '\t';
        ++at;
    }
    if (tab && at < line.text.size() && line.text[at] != '#') {
        const auto from = static_cast<std::uint32_t>(line.begin + begin);
        const auto to = static_cast<std::uint32_t>(line.begin + at);
        fault(rules::tab_indent, from, to).fix.push_back({span(from, to), " "});
    }
    return at;
}

Outline read_outline(const text::Source& source, text::SourceId id, std::uint32_t start, diag::Diagnostics& out) {
    return Scanner(source, id, start, out).run();
}

} // namespace redovisa::yaml
