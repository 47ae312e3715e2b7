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

} // namespace

/// Finds the list or mapping that a key or dash at this column belongs to, opens one, or reports that it stands wrong.
void Scanner::place(const Line& line, const Indent& indent, bool dash, std::string_view key) {
    if (levels_.empty()) {
        // Something was read, and yet no list or mapping is open: a value in brackets was the whole file.
        if (!result_.tokens.empty() && !several_documents_) {
            several_documents_ = true;
            const text::Span where = span_of_line(line.number);
            fault(rules::second_document, where.begin, where.end);
        }
        return open_level(line, indent.column, dash);
    }
    const Level& top = levels_.back();
    const bool deeper = indent.column > top.column;
    // A list may stand in the column of its key.
    if (open_ == Open::value && (deeper || (dash && !top.sequence && indent.column == top.column))) {
        return open_level(line, indent.column, dash);
    }
    if (open_ == Open::item && deeper) return open_level(line, indent.column, dash);

    const std::size_t found = level_at(indent.column, dash);
    if (levels_[found].column == indent.column && levels_[found].sequence == dash) return settle(found, line);
    misplaced(line, indent, dash, key);
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

void Scanner::misplaced(const Line& line, const Indent& indent, bool dash, std::string_view key) {
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
            return;
        }
        return wrong_indent(line, indent, around + 1);
    }
    const auto level = nearest_level(indent.column, dash);
    if (!level) {
        const auto end = line.begin + static_cast<std::uint32_t>(trim_right(line.text).size());
        auto& item = fault(dash ? rules::unexpected_dash : rules::missing_dash, begin, dash ? begin + 1 : end);
        if (!dash) item.fix.push_back({span(begin, begin), "- "});
        const Level& top = levels_[around];
        item.notes.push_back({{item.rule->note, {}}, span_of_line(top.first_line)});
        settle(around, line);
        return;
    }
    if (first_line_is_odd(indent, *level)) return settle(*level, line);
    wrong_indent(line, indent, *level);
}

/// When the first line of a block is the one that stands wrong, the second is where it shows. The usual step tells
/// which; the block is then moved to where the rest of it stands.
bool Scanner::first_line_is_odd(const Indent& indent, std::size_t level) {
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
    auto& item = fault(rules::wrong_indent, where.begin, where.end,
                       {{"by", std::to_string(distance(from, ideal))},
                        {"way", from > ideal ? "för långt in" : "för långt ut", from > ideal ? "in" : "out"},
                        {"spaces", std::to_string(ideal)}});
    item.fix.push_back({span(first.begin, first.begin + from), std::string(ideal, ' ')});
    for (std::size_t i = outer; i <= level; ++i)
        levels_[i].column += ideal - from;
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
    const bool too_far_in = indent.column > expected;
    const auto end = line.begin + static_cast<std::uint32_t>(trim_right(line.text).size());
    auto& item = fault(rules::wrong_indent, content, end,
                       {{"by", std::to_string(distance(indent.column, expected))},
                        {"way", too_far_in ? "för långt in" : "för långt ut", too_far_in ? "in" : "out"},
                        {"spaces", std::to_string(expected)}});
    item.notes.push_back({{rules::wrong_indent.note, {}}, span_of_line(beside)});
    item.fix.push_back(edit);
    shift_ = Shift{out_.size() - 1, indent.column, expected, line.number};
}

} // namespace redovisa::yaml
