#include "markdown/traps.hpp"

#include "diag/rules_markdown.hpp"
#include "text/utf8.hpp"

#include <array>
#include <string>

namespace redovisa::markdown {
namespace {

namespace rules = diag::rules;

/// Signs that Word and Outlook put before points of a list.
constexpr std::array<std::string_view, 5> pasted_bullets{"•", "·", "▪", "◦", "\xEF\x82\xB7"};

std::size_t count_front(std::string_view text, char c) {
    std::size_t count = 0;
    while (count < text.size() && text[count] == c)
        ++count;
    return count;
}

/// Tells lines of code between fences from others (CommonMark 0.31, section 4.5).
class Fences {
public:
    /// Whether the line, without what it is nested in, is code or one of its fences. Lines must come in order.
    bool take(std::string_view content) {
        if (length_ > 0) {
            const std::size_t count = count_front(content, mark_);
            const bool closes = count >= length_ && content.find_first_not_of(" \t", count) == std::string_view::npos;
            if (closes) length_ = 0;
            return true;
        }
        if (content.empty() || (content.front() != '`' && content.front() != '~')) return false;
        const std::size_t count = count_front(content, content.front());
        if (count < 3 || (content.front() == '`' && content.find('`', count) != std::string_view::npos)) return false;
        mark_ = content.front();
        length_ = count;
        return true;
    }

private:
    char mark_ = '`';
    std::size_t length_ = 0; ///< of the fence that is open; 0: none
};

} // namespace

void check_paragraph_lines(const Lines& lines, std::size_t first, std::size_t end, const Locator& locate,
                           diag::Diagnostics& out) {
    for (std::size_t i = first; i < end; ++i) {
        const std::size_t begin = containers_of(lines[i]).content;
        const std::string_view content = lines[i].substr(begin);
        const std::size_t marks = count_front(content, '#');
        if (marks > 0 && marks <= 6 && marks < content.size() && content[marks] != ' ' && content[marks] != '\t') {
            const text::Span where = locate(i, begin, content.size());
            diag::Diagnostic& fault = out.add(rules::markdown_heading_space, where);
            const auto after = where.begin + static_cast<std::uint32_t>(marks);
            if (is_whole(where, content.size())) fault.fix.push_back({{where.source, after, after}, " "});
        }
        for (const std::string_view bullet : pasted_bullets) {
            if (!content.starts_with(bullet)) continue;
            std::size_t length = bullet.size();
            while (length < content.size() && (content[length] == ' ' || content[length] == '\t'))
                ++length;
            const text::Span where = locate(i, begin, length);
            diag::Diagnostic& fault = out.add(rules::markdown_pasted_bullet, where, {{"bullet", std::string(bullet)}});
            if (is_whole(where, length)) fault.fix.push_back({where, "- "});
        }
    }
}

void check_numbered_text(const Lines& lines, std::size_t line, std::size_t column, int start, bool single,
                         const Locator& locate, diag::Diagnostics& out) {
    const bool lone = single && start > 1;
    if (start < 1000 && !lone) return;
    const std::size_t digits = lines[line].find_first_not_of("0123456789", column);
    if (digits == std::string_view::npos || digits == column) return;
    const text::Span where = locate(line, column, digits + 1 - column);
    const std::string number(lines[line].substr(column, digits + 1 - column));
    diag::Diagnostic& fault = out.add(rules::markdown_numbered_text, where, {{"number", number}});
    const auto mark = where.begin + static_cast<std::uint32_t>(digits - column);
    if (is_whole(where, number.size())) fault.fix.push_back({{where.source, mark, mark}, "\\"});
}

void check_definitions(std::string_view text, const Lines& lines, const Locator& locate, diag::Diagnostics& out) {
    const std::string lower = text::to_lower(text);
    Fences fences;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::size_t begin = containers_of(lines[i]).content;
        const std::string_view content = lines[i].substr(begin);
        if (fences.take(content)) continue;
        if (content.starts_with("[^") && content.substr(std::min(content.find(']'), content.size()), 2) == "]:") {
            out.add(rules::markdown_footnote, locate(i, begin, content.size()));
            continue;
        }
        const std::string_view label = definition_label(content);
        if (label.empty()) continue;
        const std::string reference = "[" + text::to_lower(label) + "]";
        std::size_t uses = 0;
        for (std::size_t at = lower.find(reference); at != std::string::npos; at = lower.find(reference, at + 1)) {
            if (lower.compare(at + reference.size(), 1, ":") != 0) ++uses;
        }
        if (uses > 0) continue;
        out.add(rules::markdown_definition_unused, locate(i, begin, content.size()), {{"label", std::string(label)}});
    }
}

} // namespace redovisa::markdown
