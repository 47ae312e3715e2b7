#include "support/prose_judge.hpp"

#include "lang/typography.hpp"
#include "support/prose.hpp"
#include "text/url.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace redovisa::test {
namespace {

/// Line ends as blanks, links as they are written on a page.
std::vector<markdown::Inline> comparable(const std::vector<markdown::Inline>& inlines, bool heading) {
    using Kind = markdown::Inline::Kind;
    std::vector<markdown::Inline> out;
    for (markdown::Inline item : inlines) {
        if (heading && (item.kind == Kind::soft_break || item.kind == Kind::hard_break))
            item = {Kind::text, " ", "", {}};
        if (item.kind == Kind::link) item.url = text::encode_url(item.url);
        if (item.kind == Kind::text) item.text = lang::typeset(item.text, lang::Language::en);
        item.children = comparable(item.children, heading);
        if (item.kind == Kind::text && !out.empty() && out.back().kind == Kind::text) {
            out.back().text += item.text;
        } else {
            out.push_back(std::move(item));
        }
    }
    return out;
}

void make_comparable(std::vector<markdown::Block>& blocks) {
    for (markdown::Block& block : blocks) {
        const bool heading = block.kind == markdown::Block::Kind::heading;
        if (heading) block.level = 1;
        block.inlines = comparable(block.inlines, heading);
        make_comparable(block.children);
    }
}

} // namespace

std::string fault_of_html(const std::string& page) {
    static constexpr std::array<std::string_view, 25> elements{
        "p",  "h1", "h2",  "h3",   "h4",    "h5",    "h6",    "ul", "ol", "li", "blockquote", "pre",   "code",
        "hr", "br", "div", "span", "table", "thead", "tbody", "tr", "th", "td", "em",         "strong"};
    static constexpr std::array<std::string_view, 8> attributes{"href",  "start", "tabindex", "class",
                                                                "scope", "role",  "lang",     "aria-label"};
    std::vector<std::string> open;
    std::size_t at = 0;
    while ((at = page.find_first_of("<&", at)) != std::string::npos) {
        if (page[at] == '&') {
            const std::string rest = page.substr(at, 6);
            const bool known =
                std::ranges::any_of(std::array<std::string_view, 5>{"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"},
                                    [&](std::string_view one) { return rest.starts_with(one); });
            if (!known) return "reference " + rest;
            ++at;
            continue;
        }
        const bool closing = page.compare(at + 1, 1, "/") == 0;
        const std::size_t name_begin = at + (closing ? 2 : 1);
        std::size_t end = page.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789", name_begin);
        if (end == std::string::npos) return "cut tag";
        const std::string name = page.substr(name_begin, end - name_begin);
        if (name != "a" && std::ranges::find(elements, name) == elements.end()) return "element " + name;
        while (page[end] == ' ') {
            const std::size_t equals = page.find("=\"", end);
            const std::string attribute = page.substr(end + 1, equals - end - 1);
            const std::size_t quote = page.find('"', equals + 2);
            if (equals == std::string::npos || quote == std::string::npos) return "cut attribute";
            if (std::ranges::find(attributes, attribute) == attributes.end()) return "attribute " + attribute;
            const std::string value = page.substr(equals + 2, quote - equals - 2);
            if (value.find_first_of("<>") != std::string::npos) return "value " + value;
            if (attribute == "href") {
                const std::size_t mark = value.find_first_of(":/?#");
                const std::string scheme = mark != std::string::npos && value[mark] == ':' ? value.substr(0, mark) : "";
                const bool good = scheme.empty() ? !value.starts_with("/")
                                                 : scheme == "https" || scheme == "http" || scheme == "HTTPS" ||
                                                       scheme == "HTTP" || scheme == "MAILTO" || scheme == "mailto" ||
                                                       scheme == "tel";
                if (!good) return "link " + value;
            }
            end = quote + 1;
        }
        if (page[end] != '>') return "tag " + page.substr(at, 20);
        if (closing) {
            if (open.empty() || open.back() != name) return "closing " + name;
            open.pop_back();
        } else if (name != "br" && name != "hr") {
            open.push_back(name);
        }
        at = end + 1;
    }
    return open.empty() ? "" : "open " + open.back();
}

std::string comparable(std::vector<markdown::Block> blocks) {
    make_comparable(blocks);
    return shown(blocks);
}

} // namespace redovisa::test
