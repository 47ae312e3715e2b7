#include "markdown/lines.hpp"

namespace redovisa::markdown {
namespace {

bool is_blank(char c) {
    return c == ' ' || c == '\t';
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && is_blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Length of a list marker at the front of the text, with the blank after it; 0 when there is none.
std::size_t list_marker(std::string_view text) {
    std::size_t length = 0;
    if (text.starts_with('-') || text.starts_with('*') || text.starts_with('+')) {
        length = 1;
    } else {
        while (length < text.size() && length < 9 && is_digit(text[length]))
            ++length;
        if (length == 0 || length == text.size() || (text[length] != '.' && text[length] != ')')) return 0;
        ++length;
    }
    if (length == text.size()) return length;
    return is_blank(text[length]) ? length + 1 : 0;
}

} // namespace

Lines::Lines(std::string_view text) {
    while (!text.empty()) {
        const std::size_t end = text.find_first_of("\r\n");
        lines_.push_back(text.substr(0, end));
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + (text.substr(end, 2) == "\r\n" ? 2 : 1));
    }
}

Containers containers_of(std::string_view line) {
    Containers found;
    for (;;) {
        std::size_t at = found.content;
        while (at < line.size() && is_blank(line[at]))
            ++at;
        if (at < line.size() && line[at] == '>') {
            found.content = at + 1;
        } else if (const std::size_t marker = list_marker(line.substr(at)); marker > 0) {
            found.content = at + marker;
        } else {
            found.content = at;
            return found;
        }
        ++found.depth;
    }
}

std::size_t count_cells(std::string_view row) {
    row = trim(row);
    if (row.starts_with('|')) row.remove_prefix(1);
    std::size_t cells = 0;
    bool open = false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i] == '|' && (i == 0 || row[i - 1] != '\\')) {
            ++cells;
            open = false;
        } else {
            open = true;
        }
    }
    return cells + (open ? 1 : 0);
}

bool is_delimiter_row(std::string_view content) {
    const std::string_view row = trim(content);
    return row.find('-') != std::string_view::npos && row.find_first_not_of("|:- \t") == std::string_view::npos &&
           row.find_first_of("|:") != std::string_view::npos;
}

std::string_view definition_label(std::string_view content) {
    content = trim(content);
    if (!content.starts_with('[')) return {};
    std::size_t close = 1;
    while (close < content.size() && content[close] != ']' && content[close] != '[')
        close += content[close] == '\\' ? 2U : 1U;
    if (close == 1 || content.substr(std::min(close, content.size()), 2) != "]:") return {};
    const std::string_view rest = trim(content.substr(close + 2));
    const std::size_t space = rest.find_first_of(" \t");
    const std::string_view after = space == std::string_view::npos ? std::string_view{} : trim(rest.substr(space));
    const bool titled = after.empty() || after.front() == '"' || after.front() == '\'' || after.front() == '(';
    // `<…>` may hold blanks.
    return titled || rest.starts_with('<') ? content.substr(1, close - 1) : std::string_view{};
}

} // namespace redovisa::markdown
