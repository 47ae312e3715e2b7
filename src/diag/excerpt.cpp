#include "diag/excerpt.hpp"

#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <vector>

namespace redovisa::diag {
namespace {

/// How far around a mark a line is looked at: a line can be as long as the file.
constexpr std::size_t reach = 4000;

std::string shown(std::string_view bytes, text::CodePoint point) {
    if (!point.valid) return fmt::format("\\x{:02x}", static_cast<unsigned char>(bytes.front()));
    if (point.value == U'\t') return "→";
    if (point.value < 0x20 || point.value == 0x7F) {
        return fmt::format("\\x{:02x}", static_cast<std::uint32_t>(point.value));
    }
    if (!text::is_visible(point.value)) return fmt::format("\\u{{{:x}}}", static_cast<std::uint32_t>(point.value));
    return std::string(bytes.substr(0, point.length));
}

struct Cell {
    std::string shown;
    std::size_t width = 0;
    std::size_t at = 0;
};

std::vector<Cell> cells_of(std::string_view line, std::size_t first, std::size_t last) {
    std::vector<Cell> cells;
    for (std::size_t at = first; at < last;) {
        const std::string_view rest = line.substr(at);
        const text::CodePoint point = text::decode(rest);
        std::string text = shown(rest, point);
        const std::size_t width = text::display_width(text);
        cells.push_back({std::move(text), width, at});
        at += point.length;
    }
    return cells;
}

bool is_inside_code_point(std::string_view line, std::size_t at) {
    return at < line.size() && (static_cast<unsigned char>(line[at]) & 0xC0U) == 0x80U;
}

} // namespace

std::string visible(std::string_view bytes) {
    std::string out;
    while (!bytes.empty()) {
        const text::CodePoint point = text::decode(bytes);
        out += shown(bytes, point);
        bytes.remove_prefix(point.length);
    }
    return out;
}

Excerpt excerpt(std::string_view line, std::size_t begin, std::size_t end, std::size_t width) {
    begin = std::min(begin, line.size());
    end = std::clamp(end, begin, line.size());
    std::size_t first = begin > reach ? begin - reach : 0;
    while (first > 0 && is_inside_code_point(line, first))
        --first;
    const std::size_t last = std::min(line.size(), begin + reach);
    const std::vector<Cell> cells = cells_of(line, first, last);

    std::size_t before = 0;
    std::size_t marked = 0;
    std::size_t total = 0;
    for (const Cell& cell : cells) {
        if (cell.at < begin) before += cell.width;
        if (cell.at >= begin && cell.at < end) marked += cell.width;
        total += cell.width;
    }

    width = std::max<std::size_t>(width, 20);
    const bool whole = first == 0 && last == line.size() && total <= width;
    // The first column shown: the start of the line while the mark still fits, else a third of the width before it.
    std::size_t from = 0;
    if (!whole && before + std::min(marked + 1, width / 3) > width - 1) from = before - width / 3;

    Excerpt out;
    std::size_t column = 0;
    std::size_t used = 0;
    if (from > 0 || first > 0) {
        out.text = "…";
        used = 1;
    }
    bool cut = false;
    std::size_t mark_end = 0;
    bool found = false;
    for (const Cell& cell : cells) {
        const std::size_t start = column;
        column += cell.width;
        if (start < from) continue;
        if (!whole && used + cell.width > width - 1) {
            cut = true;
            break;
        }
        if (cell.at >= begin && !found) {
            out.mark = used;
            found = true;
        }
        used += cell.width;
        out.text += cell.shown;
        if (cell.at >= begin && cell.at < end) mark_end = used;
    }
    if (!found) out.mark = used;
    if (cut || last < line.size()) out.text += "…";
    out.mark_width = mark_end > out.mark ? mark_end - out.mark : 1;
    return out;
}

} // namespace redovisa::diag
