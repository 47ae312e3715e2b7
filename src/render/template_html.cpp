#include "render/template_html.hpp"

#include <algorithm>
#include <array>

namespace redovisa::render::layout {
namespace {

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}
char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
bool is_letter(char c) {
    return lower(c) >= 'a' && lower(c) <= 'z';
}

template <std::size_t Count> bool contains(const std::array<std::string_view, Count>& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

/// Elements whose content is not HTML: the browser looks only for the end tag.
constexpr std::array<std::string_view, 7> raw_names{"script",  "style",    "xmp",      "iframe",
                                                    "noembed", "noframes", "plaintext"};
/// Elements whose content is text with character references and no tags.
constexpr std::array<std::string_view, 2> text_names{"title", "textarea"};
constexpr std::array<std::string_view, 11> url_names{
    "href", "src", "action", "formaction", "cite", "poster", "background", "data", "ping", "manifest", "xlink:href"};
/// Attributes that hold code or lists of links. Those that begin with `on` hold code too.
constexpr std::array<std::string_view, 5> code_names{"style", "srcdoc", "srcset", "imagesrcset", "http-equiv"};

} // namespace

std::size_t HtmlScanner::advance(std::string_view text, Event& event) {
    event = Event::none;
    std::size_t at = 0;
    while (at < text.size()) {
        const bool was_url = mode_ == Mode::quoted && holds_url();
        if (was_url && text[at] == quote_ && !url_ended_) {
            // The quote itself belongs to what follows the link.
            url_ended_ = true;
            event = Event::url_end;
            return at;
        }
        url_ended_ = false;
        note_begin(text.data() + at);
        if (!step(text[at])) continue;
        ++at;
        if (!was_url && mode_ == Mode::quoted && holds_url()) {
            event = Event::url_begin;
            return at;
        }
    }
    return at;
}

void HtmlScanner::note_begin(const char* byte) {
    if (*byte == '<' && (mode_ == Mode::content || mode_ == Mode::raw)) less_ = byte;
    if (mode_ == Mode::before_value) value_ = byte;
}

bool HtmlScanner::step(char c) {
    switch (mode_) {
    case Mode::content:
        if (c == '<') open_tag();
        return true;
    case Mode::tag_open:
        if (c == '/') {
            mode_ = Mode::end_tag_open;
            return true;
        }
        if (c == '!') {
            mode_ = Mode::declaration;
            return true;
        }
        if (c == '?') {
            mode_ = Mode::bogus_comment;
            return true;
        }
        mode_ = is_letter(c) ? Mode::tag_name : Mode::content;
        return false;
    case Mode::end_tag_open:
        end_tag_ = true;
        mode_ = is_letter(c) ? Mode::tag_name : Mode::bogus_comment;
        return false;
    case Mode::declaration:
        tail_ += c;
        if (tail_ == "--") {
            mode_ = Mode::comment;
        } else if (tail_ != "-") {
            mode_ = Mode::bogus_comment;
            return false;
        }
        return true;
    case Mode::comment:
        if (c == '>' && (tail_.ends_with("--") || tail_.ends_with("--!"))) {
            mode_ = Mode::content;
        } else {
            tail_ += c;
            if (tail_.size() > 3) tail_.erase(0, 1);
        }
        return true;
    case Mode::bogus_comment:
        if (c == '>') mode_ = Mode::content;
        return true;
    case Mode::raw: return step_in_raw(c);
    default: return step_in_tag(c);
    }
}

bool HtmlScanner::step_in_tag(char c) {
    if (mode_ == Mode::quoted) {
        if (c == quote_) {
            mode_ = Mode::before_attribute;
        } else if (attribute_ == "type") {
            type_ += lower(c);
        }
        return true;
    }
    if (c == '>') {
        close_tag();
        return true;
    }
    switch (mode_) {
    case Mode::tag_name:
        if (is_space(c) || c == '/') {
            mode_ = Mode::before_attribute;
        } else {
            element_ += lower(c);
        }
        return true;
    case Mode::before_attribute:
        if (is_space(c) || c == '/') return true;
        attribute_.clear();
        mode_ = Mode::attribute_name;
        attribute_ += lower(c);
        return true;
    case Mode::attribute_name:
        if (is_space(c)) {
            mode_ = Mode::after_attribute_name;
        } else if (c == '/') {
            mode_ = Mode::before_attribute;
        } else if (c == '=') {
            mode_ = Mode::before_value;
        } else {
            attribute_ += lower(c);
        }
        return true;
    case Mode::after_attribute_name:
        if (is_space(c)) return true;
        if (c == '=') {
            mode_ = Mode::before_value;
            return true;
        }
        mode_ = Mode::before_attribute;
        return false;
    case Mode::before_value:
        if (is_space(c)) return true;
        if (c == '"' || c == '\'') {
            open_value(c);
            return true;
        }
        open_value(0);
        return false;
    default: // unquoted
        if (is_space(c)) {
            mode_ = Mode::before_attribute;
        } else if (attribute_ == "type") {
            type_ += lower(c);
        }
        return true;
    }
}

bool HtmlScanner::step_in_raw(char c) {
    const std::string end = "</" + element_;
    if (tail_ == end && (is_space(c) || c == '/' || c == '>')) {
        end_tag_ = true;
        tag_ = less_;
        mode_ = Mode::before_attribute;
        return false;
    }
    tail_ += lower(c);
    if (!end.starts_with(tail_)) tail_.assign(c == '<' ? 1 : 0, '<');
    return true;
}

void HtmlScanner::open_tag() {
    mode_ = Mode::tag_open;
    tag_ = less_;
    element_.clear();
    attribute_.clear();
    type_.clear();
    tail_.clear();
    end_tag_ = false;
}

void HtmlScanner::open_value(char quote) {
    quote_ = quote;
    mode_ = quote == 0 ? Mode::unquoted : Mode::quoted;
    if (attribute_ == "type") type_.clear();
}

void HtmlScanner::close_tag() {
    const bool special = contains(raw_names, element_) || contains(text_names, element_);
    mode_ = raw_elements_ && !end_tag_ && special ? Mode::raw : Mode::content;
    tail_.clear();
    attribute_.clear();
}

bool HtmlScanner::holds_url() const {
    return contains(url_names, attribute_);
}

bool HtmlScanner::takes_no_value() const {
    return attribute_.starts_with("on") || contains(code_names, attribute_) ||
           (attribute_ == "type" && element_ == "script");
}

bool HtmlScanner::is_json_script() const {
    return element_ == "script" && (type_ == "application/ld+json" || type_ == "application/json");
}

std::optional<Context> HtmlScanner::value_context() const {
    if (mode_ == Mode::content) return Context::content;
    if (mode_ == Mode::quoted && !takes_no_value()) return Context::attribute;
    if (mode_ == Mode::raw) {
        if (contains(text_names, element_)) return Context::attribute;
        if (is_json_script()) return Context::json;
    }
    return std::nullopt;
}

const char* HtmlScanner::begun() const {
    if (mode_ == Mode::content) return nullptr;
    return mode_ == Mode::quoted ? value_ : tag_;
}

void HtmlScanner::note_value() {
    if (mode_ == Mode::before_value) open_value(0);
    if (mode_ == Mode::tag_open) mode_ = Mode::tag_name;
}

bool HtmlScanner::same_place(const HtmlScanner& other) const {
    if (mode_ != other.mode_) return false;
    if (mode_ == Mode::content) return true;
    const bool in_attribute = mode_ == Mode::quoted || mode_ == Mode::unquoted || mode_ == Mode::attribute_name ||
                              mode_ == Mode::after_attribute_name || mode_ == Mode::before_value;
    return element_ == other.element_ && end_tag_ == other.end_tag_ &&
           (!in_attribute || attribute_ == other.attribute_) && type_ == other.type_ && tail_ == other.tail_;
}

} // namespace redovisa::render::layout
