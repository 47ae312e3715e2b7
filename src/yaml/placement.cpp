#include "diag/rules_yaml.hpp"
#include "yaml/limits.hpp"
#include "yaml/repair.hpp"
#include "yaml/scanner.hpp"

#include <algorithm>

namespace redovisa::yaml {
namespace {

namespace rules = diag::rules;

/// How far a list or mapping is indented under its key by everybody.
constexpr std::uint32_t step = 2;

std::uint32_t distance(std::uint32_t a, std::uint32_t b) {
    return a > b ? a - b : b - a;
}

/// Whether the line's columns up to its content are its bytes: with tabs, which are a fault of their own, they are not.
bool is_indented_by_spaces(const Line& line, std::uint32_t column) {
    return line.text.find_first_not_of(' ') == column;
}

} // namespace

diag::Args indent_args(std::uint32_t is, std::uint32_t should_be) {
    const std::uint32_t by = distance(is, should_be);
    const std::string columns = std::to_string(by);
    const std::string spaces = std::to_string(should_be);
    const bool in = is > should_be;
    const diag::Arg start = should_be == 0 ? diag::Arg("start", "längst till vänster", "at the left margin")
                                           : diag::Arg("start", "med " + spaces + " mellanslag",
                                                       "with " + spaces + (should_be == 1 ? " space" : " spaces"));
    return {{"by", columns + " steg", columns + (by == 1 ? " column" : " columns")},
            {"way", in ? "för långt in" : "för långt ut", in ? "in" : "out"},
            start};
}

/// Finds the list or mapping that a key or dash at this column belongs to, opens one, or reports that it stands wrong.
/// Gives the column that the line is taken to stand in.
std::uint32_t Scanner::place(const Line& line, const Indent& indent, bool dash, std::string_view key) {
    if (levels_.empty()) {
        // Something was read, and yet no list or mapping is open: a value in brackets was the whole file.
        if (!result_.tokens.empty() && !several_documents_) {
            several_documents_ = true;
            const text::Span where = span_of_line(line.number);
            fault(rules::second_document, where.begin, where.end);
        }
        open_level(line, indent.column, dash);
        return indent.column;
    }
    const Level& top = levels_.back();
    const bool inside = indent.column > top.column;
    // A list may stand in the column of its key.
    const bool list_of_key = dash && !top.sequence && indent.column == top.column;
    if ((open_ == Open::value && (inside || list_of_key)) || (open_ == Open::item && inside)) {
        open_level(line, indent.column, dash);
        return indent.column;
    }
    const std::size_t found = level_at(indent.column, dash);
    if (levels_[found].column == indent.column && levels_[found].sequence == dash) {
        settle(found, line);
        return indent.column;
    }
    return misplaced(line, indent, dash, key);
}

void Scanner::open_level(const Line& line, std::uint32_t column, bool dash) {
    if (levels_.size() >= limits::depth) {
        if (!too_deep_) {
            const text::Span where = span_of_line(line.number);
            fault(rules::too_deep, where.begin, where.end, {{"limit", std::to_string(limits::depth)}});
        }
        too_deep_ = true;
        return;
    }
    Level level;
    level.sequence = dash;
    level.column = column;
    level.first_line = level.last_line = line.number;
    level.count = 1;
    levels_.push_back(std::move(level));
}

/// Goes on with an open level and closes those within it.
void Scanner::settle(std::size_t level, const Line& line) {
    levels_.resize(level + 1);
    levels_.back().last_line = line.number;
    ++levels_.back().count;
}

/// The deepest level that starts at this column or before; of a key's mapping and a list in the same column, the kind
/// that fits.
std::size_t Scanner::level_at(std::uint32_t column, bool dash) const {
    std::size_t found = levels_.size() - 1;
    while (found > 0 && levels_[found].column > column)
        --found;
    if (found > 0 && levels_[found].sequence && !dash && levels_[found - 1].column == levels_[found].column) --found;
    return found;
}

std::optional<std::size_t> Scanner::nearest_level(std::uint32_t column, bool dash) const {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < levels_.size(); ++i) {
        if (levels_[i].sequence != dash) continue;
        if (!best || distance(levels_[i].column, column) <= distance(levels_[*best].column, column)) best = i;
    }
    return best;
}

std::uint32_t Scanner::misplaced(const Line& line, const Indent& indent, bool dash, std::string_view key) {
    const auto begin = static_cast<std::uint32_t>(line.begin + indent.at);
    const std::size_t around = level_at(indent.column, dash);
    const bool in_list_column = !dash && levels_[around].sequence && levels_[around].column == indent.column;
    if (in_list_column) {
        // The dash is gone, or the line stands too far out? The first key of an item tells.
        const bool has_item = around + 1 < levels_.size() && !levels_[around + 1].sequence;
        if (!has_item || levels_[around + 1].first_key == key) {
            fault(rules::missing_dash, begin, begin + static_cast<std::uint32_t>(key.size()))
                .fix.push_back({span(begin, begin), "- "});
            settle(around, line);
            open_level(line, indent.column + step, false);
            return indent.column;
        }
        wrong_indent(line, indent, around + 1);
        return levels_.back().column;
    }
    if (dash && lost_dash_above(line, indent, around)) return indent.column;
    const auto level = nearest_level(indent.column, dash);
    if (!level) {
        const auto end = line.begin + static_cast<std::uint32_t>(trim_right(line.text).size());
        auto& item = fault(dash ? rules::unexpected_dash : rules::missing_dash, begin, dash ? begin + 1 : end);
        if (!dash) item.fix.push_back({span(begin, begin), "- "});
        item.notes.push_back({{item.rule->note, {}}, span_of_line(levels_[around].first_line)});
        settle(around, line);
        // The items that follow are part of the same slip.
        open_level(line, indent.column, dash);
        return indent.column;
    }
    if (!dash && lost_first_dash(line, indent, *level)) return indent.column;
    if (dash && levels_[*level].count > 1 && moved_item(line, indent, *level)) return indent.column;
    if (first_line_is_odd(line, indent, *level)) {
        settle(*level, line);
    } else {
        wrong_indent(line, indent, *level);
    }
    return levels_.back().column;
}

/// `id: a` and under it, two columns deeper, the other keys of the item: the dash before the first is gone.
bool Scanner::lost_first_dash(const Line& line, const Indent& indent, std::size_t level) {
    Level& first = levels_[level];
    if (level + 1 != levels_.size() || level == 0 || first.sequence || first.count != 1) return false;
    // One column, when the blank after the dash is left.
    const bool dashed = is_dash(trim(line_at(first.first_line).text));
    const bool one = !dashed && indent.column == first.column + 1 && item_keys_.contains(first.first_key);
    if (indent.column != first.column + step && !one) return false;
    const auto next = next_content(line.number);
    if (!next) return false;
    const std::size_t column = next->text.find_first_not_of(' ');
    const bool next_is_dash = is_dash(next->text.substr(column));
    if (column != (next_is_dash ? first.column : indent.column)) return false;
    const text::Span where = span_of_line(first.first_line);
    fault(rules::missing_dash, where.begin, where.end)
        .fix.push_back({span(where.begin - (one ? 1U : 0U), where.begin), "- "});
    Level item = first;
    first.sequence = true;
    first.column -= one ? 1U : 0U;
    item.column = indent.column;
    ++item.count;
    item.last_line = line.number;
    levels_.push_back(std::move(item));
    return true;
}

/// A dash two columns out from the keys above it, which stand under a key: the first item of the list lost its dash.
bool Scanner::lost_dash_above(const Line& line, const Indent& indent, std::size_t around) {
    if (around + 1 >= levels_.size() || levels_[around].sequence) return false;
    const Level& item = levels_[around + 1];
    if (item.sequence || item.column != indent.column + step || levels_[around].column > indent.column) return false;
    const Line first = line_at(item.first_line);
    if (!is_indented_by_spaces(first, item.column)) return false;
    const text::Span where = span_of_line(item.first_line);
    fault(rules::missing_dash, where.begin, where.end)
        .fix.push_back({span(first.begin + indent.column, first.begin + item.column), "- "});
    levels_.resize(around + 1);
    open_level(line, indent.column, true);
    return true;
}

/// When the first line of a block is the one that stands wrong, the second is where it shows. The usual step tells
/// which; the block is then moved to where the rest of it stands.
bool Scanner::first_line_is_odd(const Line& line, const Indent& indent, std::size_t level) {
    if (levels_[level].count != 1 || level == 0) return false;
    std::size_t outer = level;
    while (outer > 1 && levels_[outer - 1].first_line == levels_[level].first_line)
        --outer;
    const std::uint32_t ideal = levels_[outer - 1].column + step;
    const std::uint32_t moved = levels_[outer].column + indent.column - levels_[level].column;
    if (moved != ideal || levels_[outer].column == ideal) return false;

    const Line first = line_at(levels_[outer].first_line);
    const std::uint32_t from = levels_[outer].column;
    const text::Span where = span_of_line(first.number);
    auto& item = fault(rules::wrong_indent, where.begin, where.end, indent_args(from, ideal));
    for (std::uint32_t number = first.number; number < line.number; ++number)
        shift_line(item, number, from, ideal);
    for (std::size_t i = outer; i <= level; ++i)
        levels_[i].column += ideal - from;
    return true;
}

/// Moves a line with what it belongs to.
void Scanner::shift_line(diag::Diagnostic& item, std::uint32_t number, std::uint32_t from, std::uint32_t to) {
    const Line line = line_at(number);
    const std::size_t column = line.text.find_first_not_of(' ');
    if (column == std::string_view::npos || column < from) return;
    const std::size_t moved = column - from + to;
    item.fix.push_back({span(line.begin, line.begin + static_cast<std::uint32_t>(column)), std::string(moved, ' ')});
}

/// A dash that stands wrong, and under it the keys of its item as far off: they were moved together. They are read
/// where they stand.
bool Scanner::moved_item(const Line& line, const Indent& indent, std::size_t level) {
    const std::uint32_t expected = levels_[level].column;
    const auto next = next_content(line.number);
    const std::uint32_t keys = indent.column + step;
    if (!next || next->text.find_first_not_of(' ') != keys || is_dash(next->text.substr(keys))) return false;
    const std::uint32_t beside = levels_[level].last_line;
    const auto content = static_cast<std::uint32_t>(line.begin + indent.at);
    const auto end = line.begin + static_cast<std::uint32_t>(trim_right(line.text).size());
    auto& item = fault(rules::wrong_indent, content, end, indent_args(indent.column, expected));
    item.notes.push_back({{rules::wrong_indent.note, {}}, span_of_line(beside)});
    shift_line(item, line.number, indent.column, expected);
    for (std::uint32_t number = line.number + 1; number < end_line_; ++number) {
        const std::string_view text = line_at(number).text;
        const std::size_t column = text.find_first_not_of(' ');
        if (column != std::string_view::npos && column < keys) break;
        shift_line(item, number, indent.column, expected);
    }
    settle(level, line);
    open_ = Open::nothing;
    return true;
}

void Scanner::wrong_indent(const Line& line, const Indent& indent, std::size_t level) {
    const std::uint32_t expected = levels_[level].column;
    const std::uint32_t beside = levels_[level].last_line;
    const auto content = static_cast<std::uint32_t>(line.begin + indent.at);
    const diag::Edit edit{span(line.begin, content), std::string(expected, ' ')};
    settle(level, line);
    open_ = Open::nothing;
    // Lines that were moved together are one mistake.
    if (shift_ && shift_->from == indent.column && shift_->to == expected) {
        shift_->line = line.number;
        out_.items()[shift_->fault].fix.push_back(edit);
        return;
    }
    const auto end = line.begin + static_cast<std::uint32_t>(trim_right(line.text).size());
    auto& item = fault(rules::wrong_indent, content, end, indent_args(indent.column, expected));
    item.notes.push_back({{rules::wrong_indent.note, {}}, span_of_line(beside)});
    item.fix.push_back(edit);
    shift_ = Shift{out_.size() - 1, indent.column, expected, line.number};
}

} // namespace redovisa::yaml
