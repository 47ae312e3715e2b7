#include "render/data_list.hpp"

#include "diag/excerpt.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace redovisa::render {
namespace {

constexpr std::array<std::string_view, 3> goal_columns{"ref", "fulfilment", "title"};
constexpr std::array<std::string_view, 3> activity_columns{"ref", "status", "title"};
constexpr std::array<std::string_view, 4> figure_columns{"ref", "value", "unit", "what"};
constexpr std::string_view gap = "  ";

std::span<const std::string_view> columns_of(const view::Table& table) {
    if (table.name == "goals") return goal_columns;
    if (table.name == "activities") return activity_columns;
    return figure_columns;
}

struct ToText {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(bool truth) const { return truth ? "true" : "false"; }
    std::string operator()(std::int64_t whole) const { return std::to_string(whole); }
    std::string operator()(const lang::Decimal& decimal) const { return lang::plain(decimal); }
    /// One record is one line, whatever the text.
    std::string operator()(const std::string& text) const {
        std::string line = text;
        std::ranges::replace_if(
            line, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
        return diag::visible(line);
    }
};

bool is_number(const view::Cell& cell) {
    return std::holds_alternative<lang::Decimal>(cell) || std::holds_alternative<std::int64_t>(cell);
}

void trim_right(std::string& line) {
    while (line.ends_with(' '))
        line.pop_back();
}

/// At most `width` columns, with `…` where something was left out.
std::string cut(const std::string& line, std::size_t width) {
    if (width == 0 || text::display_width(line) <= width) return line;
    std::string out;
    std::string_view rest = line;
    std::size_t used = 0;
    while (!rest.empty()) {
        const text::CodePoint point = text::decode(rest);
        const std::string_view bytes = rest.substr(0, point.length);
        const std::size_t columns = text::display_width(bytes);
        if (used + columns + 1 > width) break;
        out += bytes;
        used += columns;
        rest.remove_prefix(point.length);
    }
    trim_right(out);
    return out + "…";
}

} // namespace

std::string list_text(const view::Table& table, std::size_t width) {
    std::vector<std::size_t> shown;
    for (const std::string_view name : columns_of(table)) {
        const auto column = std::ranges::find(table.columns, name, &view::Column::name);
        if (column != table.columns.end()) shown.push_back(static_cast<std::size_t>(column - table.columns.begin()));
    }
    std::vector<std::vector<std::string>> lines;
    std::vector<std::size_t> widths(shown.size());
    for (const view::Row& row : table.rows) {
        std::vector<std::string>& line = lines.emplace_back();
        for (std::size_t i = 0; i < shown.size(); ++i) {
            line.push_back(std::visit(ToText{}, row[shown[i]]));
            widths[i] = std::max(widths[i], text::display_width(line.back()));
        }
    }
    std::string out;
    for (std::size_t number = 0; number < lines.size(); ++number) {
        std::string line;
        for (std::size_t i = 0; i < shown.size(); ++i) {
            const std::string& text = lines[number][i];
            const std::string padding(widths[i] - text::display_width(text), ' ');
            if (i > 0) line += gap;
            line += is_number(table.rows[number][shown[i]]) ? padding + text : text + padding;
        }
        trim_right(line);
        out += cut(line, width) + '\n';
    }
    return out;
}

} // namespace redovisa::render
