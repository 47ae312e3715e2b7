#pragma once

#include "lang/words.hpp"
#include "render/template_tree.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace redovisa::render::layout {

/// Follows the HTML of a layout, as much of the tokenizer of the HTML standard (13.2.5) as is needed to know where in
/// the page a value stands. It never corrects anything.
class HtmlScanner {
public:
    explicit HtmlScanner(bool raw_elements) : raw_elements_(raw_elements) {}

    enum class Event : std::uint8_t { none, url_begin, url_end };

    /// Reads on until a link attribute begins or ends, or to the end. Gives the number of bytes read.
    std::size_t advance(std::string_view text, Event& event);

    /// How a value is written here; nothing where no value may stand.
    [[nodiscard]] std::optional<Context> value_context() const;
    /// Where we are, for the message that a value may not stand here.
    [[nodiscard]] lang::Words place() const;
    /// A value was read here: in an attribute without quotes it is part of it.
    void note_value();

    [[nodiscard]] bool in_content() const { return mode_ == Mode::content; }
    /// The same place in the page, so that a section may begin in one and end in the other.
    [[nodiscard]] bool same_place(const HtmlScanner& other) const;

private:
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

    /// One byte. False: the byte is to be read again in the new mode.
    bool step(char c);
    bool step_in_tag(char c);
    bool step_in_raw(char c);
    void open_value(char quote);
    void close_tag();
    [[nodiscard]] bool holds_url() const;
    [[nodiscard]] bool takes_no_value() const;
    [[nodiscard]] bool is_json_script() const;

    bool raw_elements_;
    Mode mode_ = Mode::content;
    bool end_tag_ = false;
    bool url_ended_ = false;
    char quote_ = 0;
    std::string element_;
    std::string attribute_;
    std::string type_; ///< value of the attribute `type` of this tag
    std::string tail_; ///< what may become the end of a comment or of raw text
};

} // namespace redovisa::render::layout
