#include "markdown/html.hpp"

#include "diag/rules_markdown.hpp"
#include "markdown/locator.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace redovisa::markdown {
namespace {

/// The name of an element at the start of `text`, as it is written.
std::string_view name_in(std::string_view text) {
    const auto end = std::ranges::find_if_not(
        text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

std::string_view mark_of(std::string_view tag) {
    const std::string name = text::to_lower(name_in(tag.substr(1)));
    if (name == "b" || name == "strong") return "**";
    if (name == "i" || name == "em") return "*";
    return {};
}

bool is_on_one_line(const Tag& tag) {
    return tag.text.find('\n') == std::string_view::npos;
}

/// Whether the file holds the tag, or its first line, as it is.
bool is_there(const Tag& tag) {
    return is_whole(tag.where, std::min(tag.text.find('\n'), tag.text.size()));
}

} // namespace

bool is_pair(std::string_view open, std::string_view close) {
    if (!open.starts_with('<') || !close.starts_with("</")) return false;
    const std::string_view name = name_in(open.substr(1));
    return !name.empty() && text::to_lower(name) == text::to_lower(name_in(close.substr(2)));
}

void report_html(const Tag& open, const std::optional<Tag>& close, diag::Diagnostics& out) {
    diag::Diagnostic& fault = out.add(diag::rules::markdown_html, open.where);
    const bool marks = close && is_on_one_line(open) && is_on_one_line(*close);
    const std::string_view mark = marks ? mark_of(open.text) : std::string_view{};
    const auto mend = [&](const Tag& tag) {
        if (mark.empty())
            fault.fix.push_back({{tag.where.source, tag.where.begin, tag.where.begin}, "\\"});
        else
            fault.fix.push_back({tag.where, std::string(mark)});
    };
    if (!is_there(open) || (close && !is_there(*close))) return;
    mend(open);
    if (close) mend(*close);
}

} // namespace redovisa::markdown
