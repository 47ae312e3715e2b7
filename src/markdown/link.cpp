#include "markdown/link.hpp"

#include "diag/rules_markdown.hpp"
#include "markdown/limits.hpp"
#include "text/url.hpp"

#include <algorithm>
#include <string>

namespace redovisa::markdown {
namespace {

namespace rules = diag::rules;

/// Prose is shown on pages in one folder below the site's root: one step up is the root.
constexpr int climb = 1;

/// A language tag as in BCP 47, far enough for a reader's machine: `en`, `en-GB`, `sma`.
bool is_language_tag(std::string_view tag) {
    std::size_t part = 0;
    while (true) {
        const std::size_t dash = tag.find('-');
        const std::string_view word = tag.substr(0, dash);
        const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
        const auto is_letter_or_digit = [&](char c) { return is_letter(c) || (c >= '0' && c <= '9'); };
        const bool good = part == 0
                              ? word.size() >= 2 && word.size() <= 3 && std::ranges::all_of(word, is_letter)
                              : word.size() >= 2 && word.size() <= 8 && std::ranges::all_of(word, is_letter_or_digit);
        if (!good) return false;
        if (dash == std::string_view::npos) return true;
        tag.remove_prefix(dash + 1);
        ++part;
    }
}

} // namespace

LinkKind check_link(std::string_view url, bool wordless, text::Span where, diag::Diagnostics& out) {
    if (url.size() > limits::url_bytes) {
        out.add(rules::markdown_link_too_long, where, {{"limit", std::to_string(limits::url_bytes)}});
        return LinkKind::refused;
    }
    if (url.starts_with(passage_prefix)) {
        const std::string tag(url.substr(passage_prefix.size()));
        if (is_language_tag(tag)) return wordless ? LinkKind::refused : LinkKind::passage;
        out.add(rules::markdown_language, where, {{"tag", tag}});
        return LinkKind::refused;
    }
    const diag::Args args{{"url", std::string(url)}};
    switch (text::check_url(url, climb)) {
    case text::UrlFault::empty: out.add(rules::markdown_link_empty, where); return LinkKind::refused;
    case text::UrlFault::characters: out.add(rules::markdown_link_characters, where, args); return LinkKind::refused;
    case text::UrlFault::scheme: out.add(rules::markdown_link_scheme, where, args); return LinkKind::refused;
    case text::UrlFault::host: out.add(rules::markdown_link_host, where, args); return LinkKind::refused;
    case text::UrlFault::outside: out.add(rules::markdown_link_outside, where, args); return LinkKind::refused;
    case text::UrlFault::none: break;
    }
    if (wordless) {
        out.add(rules::markdown_link_wordless, where, args);
        return LinkKind::refused;
    }
    return LinkKind::link;
}

} // namespace redovisa::markdown
