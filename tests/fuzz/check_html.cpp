#include "fuzz/check_html.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace redovisa::fuzz {
namespace {

constexpr std::array<std::string_view, 26> elements{
    "p",  "h1",    "h2",    "h3",    "h4", "h5", "h6", "ul",  "ol", "li", "blockquote", "pre",  "code",
    "hr", "table", "thead", "tbody", "tr", "th", "td", "div", "a",  "em", "strong",     "span", "br"};

bool is_void(std::string_view element) {
    return element == "hr" || element == "br";
}

bool is_word(std::string_view text, std::string_view more) {
    return !text.empty() && std::ranges::all_of(text, [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || more.find(c) != std::string_view::npos;
    });
}

/// Judged apart from text/url.cpp: with blanks and controls left out, as browsers do, no scheme but the four.
bool is_harmless_link(std::string_view url) {
    if (url == "#") return true;
    std::string seen;
    for (const char c : url) {
        if (static_cast<unsigned char>(c) > 0x20 && c != '\x7f')
            seen += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    if (seen.empty() || seen.starts_with('/') || seen.starts_with('\\')) return false;
    const std::size_t end = seen.find_first_of(":/?#");
    if (end == std::string::npos || seen[end] != ':') return true;
    const std::string scheme = seen.substr(0, end);
    return scheme == "https" || scheme == "http" || scheme == "mailto" || scheme == "tel";
}

bool allowed(std::string_view element, std::string_view name, std::string_view value) {
    if (element == "a") return name == "href" && is_harmless_link(value);
    if (element == "ol") return name == "start" && is_word(value, "");
    if (element == "span") return name == "lang" && is_word(value, "-ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    if (element == "pre") return name == "tabindex" && value == "0";
    if (element == "th") return name == "scope" && value == "col";
    if (element == "td") return name == "class" && value == "number";
    if (element != "div") return false;
    return (name == "class" && value == "table-scroll") || (name == "role" && value == "group") ||
           (name == "tabindex" && value == "0") || name == "aria-label";
}

class Checker {
public:
    explicit Checker(std::string_view html) : rest_(html) {}

    std::string run() {
        while (fault_.empty() && !rest_.empty()) {
            const std::size_t tag = rest_.find('<');
            bool sound = true;
            (void)unescaped(rest_.substr(0, tag), sound);
            if (!sound) fault_ = "text that is not escaped";
            rest_.remove_prefix(std::min(tag, rest_.size()));
            if (!rest_.empty() && fault_.empty()) read_tag();
        }
        if (fault_.empty() && !open_.empty()) fault_ = "an element is not closed";
        return fault_;
    }

private:
    bool take(std::string_view word) {
        if (!rest_.starts_with(word)) return false;
        rest_.remove_prefix(word.size());
        return true;
    }

    std::string_view take_name() {
        std::size_t end = 0;
        while (end < rest_.size() && is_word(rest_.substr(end, 1), "-"))
            ++end;
        const std::string_view name = rest_.substr(0, end);
        rest_.remove_prefix(end);
        return name;
    }

    void read_tag() {
        take("<");
        const bool closes = take("/");
        const std::string_view element = take_name();
        if (std::ranges::find(elements, element) == elements.end()) {
            fault_ = "an element that prose may not have";
        } else if (closes) {
            if (open_.empty() || open_.back() != element || !take(">")) fault_ = "an end tag out of place";
            if (fault_.empty()) open_.pop_back();
        } else {
            while (fault_.empty() && take(" "))
                read_attribute(element);
            if (fault_.empty() && !take(">")) fault_ = "a tag out of form";
            if (!is_void(element)) open_.push_back(element);
        }
    }

    void read_attribute(std::string_view element) {
        const std::string_view name = take_name();
        if (!take("=\"")) {
            fault_ = "an attribute out of form";
            return;
        }
        const std::size_t end = rest_.find('"');
        bool sound = end != std::string_view::npos;
        const std::string value = unescaped(rest_.substr(0, end), sound);
        if (!sound) {
            fault_ = "an attribute that is not escaped";
            return;
        }
        if (!allowed(element, name, value)) fault_ = "an attribute that prose may not have: " + value;
        rest_.remove_prefix(end + 1);
    }

    std::string_view rest_;
    std::vector<std::string_view> open_;
    std::string fault_;
};

} // namespace

std::string unescaped(std::string_view escaped, bool& sound) {
    static constexpr std::array<std::pair<std::string_view, char>, 5> references{
        {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}}};
    std::string out;
    while (!escaped.empty()) {
        const char c = escaped.front();
        const auto byte = static_cast<unsigned char>(c);
        if (c == '&') {
            const auto found =
                std::ranges::find_if(references, [&](const auto& one) { return escaped.starts_with(one.first); });
            if (found == references.end()) {
                sound = false;
                return out;
            }
            out += found->second;
            escaped.remove_prefix(found->first.size());
            continue;
        }
        if (c == '<' || c == '>' || (byte < 0x20 && c != '\n' && c != '\t' && c != '\r') || byte == 0x7f) sound = false;
        out += c;
        escaped.remove_prefix(1);
    }
    return out;
}

std::string html_fault(std::string_view html) {
    return Checker(html).run();
}

} // namespace redovisa::fuzz
