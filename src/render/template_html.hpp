#pragma once

#include "render/template_tree.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace redovisa::render::layout {

/// Follows the HTML of a layout, as much of the tokenizer of the HTML standard (13.2.5) as is needed to know where in
/// the page a value stands. It never corrects anything.
class HtmlScanner {
public:
    explicit HtmlScanner(bool raw_elements) : raw_elements_(raw_elements) {}

    enum class Mode : std::uint8_t {
        content,
        tag_open,
        end_tag_open,
        tag_name,
        before_attribute,
        attribute_name,
        after_attribute_name,
        before_value,
        quoted,
        unquoted,
        declaration,
        comment,
        bogus_comment,
        raw,
    };

    enum class Event : std::uint8_t { none, url_begin, url_end };

    /// Reads on until a link attribute begins or ends, or to the end. Gives the number of bytes read.
    std::size_t advance(std::string_view text, Event& event);

    /// How a value is written here; nothing where no value may stand.
    [[nodiscard]] std::optional<Context> value_context() const;
    /// Whether this attribute holds code or the like: no value can be made safe there.
    [[nodiscard]] bool takes_no_value() const;
    /// A value was read here: in an attribute without quotes it is part of it.
    void note_value();

    [[nodiscard]] Mode mode() const { return mode_; }
    [[nodiscard]] bool in_content() const { return mode_ == Mode::content; }
    [[nodiscard]] std::string_view element() const { return element_; }
    [[nodiscard]] bool in_end_tag() const { return end_tag_; }
    [[nodiscard]] std::string_view attribute() const { return attribute_; }
    [[nodiscard]] char quote() const { return quote_; }
    /// Where that began which we are in, in the text it was read from: a quote or a `<`. Null between tags.
    [[nodiscard]] const char* begun() const;
    /// The same place in the page, so that a section may begin in one and end in the other.
    [[nodiscard]] bool same_place(const HtmlScanner& other) const;

private:
    void note_begin(const char* byte);
    /// One byte. False: the byte is to be read again in the new mode.
    bool step(char c);
    bool step_in_tag(char c);
    bool step_in_raw(char c);
    void open_tag();
    void open_value(char quote);
    void close_tag();
    [[nodiscard]] bool holds_url() const;
    [[nodiscard]] bool is_json_script() const;

    bool raw_elements_;
    Mode mode_ = Mode::content;
    bool end_tag_ = false;
    bool url_ended_ = false;
    char quote_ = 0;
    std::string element_;
    std::string attribute_;
    std::string type_;            ///< value of the attribute `type` of this tag
    std::string tail_;            ///< what may become the end of a comment or of raw text
    const char* less_ = nullptr;  ///< the last `<` that may begin a tag
    const char* tag_ = nullptr;   ///< the `<` of the tag, comment or raw element
    const char* value_ = nullptr; ///< the quote that opened the value of the attribute
};

} // namespace redovisa::render::layout
