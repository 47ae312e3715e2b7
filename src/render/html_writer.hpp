#pragma once

#include "render/value.hpp"

#include <array>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace redovisa::render {

/// The name of an element or attribute, written in the program itself: checked when it is compiled, so that no text
/// from a report can become a name, and none of the names that run code or fetch things can be written at all.
class MarkupName {
public:
    // Not explicit: names are written as literals where they are used.
    consteval MarkupName(const char* literal) : text_(literal) {
        if (text_.empty() || !is_letter(text_.front())) throw "a name begins with a letter";
        for (const char c : text_) {
            const bool digit = c >= '0' && c <= '9';
            if (!is_letter(c) && !digit && c != '-' && c != ':') throw "a name has letters, digits, hyphens and colons";
        }
        constexpr std::array<std::string_view, 14> refused{"script", "style",  "iframe", "object",       "embed",
                                                           "base",   "meta",   "link",   "form",         "frame",
                                                           "srcdoc", "srcset", "applet", "foreignObject"};
        for (const std::string_view name : refused) {
            if (text_ == name) throw "this name can run code or fetch something";
        }
        if (text_.starts_with("on")) throw "an attribute that begins with on runs code";
    }

    [[nodiscard]] std::string_view text() const { return text_; }

private:
    static consteval bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
    std::string_view text_;
};

struct Attribute {
    MarkupName name;
    std::string_view value;
};

/// Writes HTML or SVG that is well-formed and escaped whatever it is given: the only maker of Html.
class HtmlWriter {
public:
    /// Values are escaped; links (`href`, `src`) that are not safe become `#`.
    HtmlWriter& open(MarkupName element, std::initializer_list<Attribute> attributes = {});
    /// Ends the innermost open element.
    HtmlWriter& close();
    /// An element without content: `<br>`, in SVG `<path/>`.
    HtmlWriter& empty(MarkupName element, std::initializer_list<Attribute> attributes = {});
    HtmlWriter& text(std::string_view text);
    HtmlWriter& add(const Html& piece);
    /// A line end, for the eyes of those who read the source.
    HtmlWriter& line();

    /// What was written; elements still open are closed. The writer is empty afterwards.
    [[nodiscard]] Html finish();

private:
    void begin(MarkupName element, std::initializer_list<Attribute> attributes);

    std::string out_;
    std::vector<std::string_view> open_;
};

} // namespace redovisa::render
