#include "markdown/guard.hpp"

#include "diag/rules_markdown.hpp"
#include "markdown/limits.hpp"

#include <string>

namespace redovisa::markdown {
namespace {

namespace rules = diag::rules;

diag::Args limit(std::size_t value) {
    return {{"limit", std::to_string(value)}};
}

/// A header with many columns and short rows is filled up by the library to columns x rows cells.
bool tables_fit(const Lines& lines, const Locator& locate, diag::Diagnostics& out) {
    bool fit = true;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Containers start = containers_of(lines[i]);
        const std::string_view content = lines[i].substr(start.content);
        // A dash that begins a row of a table looks like a list: the line as a whole may be the delimiter too.
        const bool whole = is_delimiter_row(lines[i]);
        if (!whole && !is_delimiter_row(content)) continue;
        const std::size_t columns = count_cells(whole ? lines[i] : content);
        if (columns > limits::table_columns) {
            out.add(rules::markdown_table_too_large, locate(i, 0, lines[i].size()),
                    {{"what", std::to_string(columns) + " kolumner", std::to_string(columns) + " columns"},
                     {"limit", std::to_string(limits::table_columns)}});
            fit = false;
            continue;
        }
        std::size_t rows = 0;
        while (lines[i + 1 + rows].find_first_not_of(" \t") != std::string_view::npos)
            ++rows;
        if (rows > limits::table_rows) {
            out.add(rules::markdown_table_too_large, locate(i, 0, lines[i].size()),
                    {{"what", std::to_string(rows) + " rader", std::to_string(rows) + " rows"},
                     {"limit", std::to_string(limits::table_rows)}});
            fit = false;
            i += rows;
        }
    }
    return fit;
}

} // namespace

bool within_limits(std::string_view text, const Lines& lines, const Locator& locate, diag::Diagnostics& out) {
    if (text.size() > limits::bytes) {
        out.add(rules::markdown_too_long, locate(0, 0, lines[0].size()),
                {{"size", std::to_string(text.size())}, {"limit", std::to_string(limits::bytes)}});
        return false;
    }
    bool fit = tables_fit(lines, locate, out);
    std::size_t definitions = 0;
    std::size_t openings = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Containers start = containers_of(lines[i]);
        if (start.depth > limits::depth) {
            out.add(rules::markdown_too_deep, locate(i, 0, lines[i].size()), limit(limits::depth));
            fit = false;
        }
        const bool defines =
            lines[i].substr(start.content).starts_with('[') && lines[i].find("]:") != std::string_view::npos;
        if (defines && ++definitions == limits::definitions + 1) {
            out.add(rules::markdown_too_many, locate(i, 0, lines[i].size()),
                    {{"what", "länkdefinitioner", "link definitions"}, {"limit", std::to_string(limits::definitions)}});
            fit = false;
        }
        for (std::size_t at = lines[i].find('<'); at != std::string_view::npos; at = lines[i].find('<', at + 1)) {
            const std::string_view two = lines[i].substr(at, 2);
            if ((two == "<?" || two == "<!") && ++openings == limits::html_openings + 1) {
                out.add(rules::markdown_too_many, locate(i, at, 2),
                        {{"what", "`<?` och `<!`", "`<?` and `<!`"}, {"limit", std::to_string(limits::html_openings)}});
                fit = false;
            }
        }
    }
    return fit;
}

} // namespace redovisa::markdown
