#include "render/html_writer.hpp"

#include "render/escape.hpp"

#include <algorithm>
#include <utility>

namespace redovisa::render {
namespace {

constexpr std::array<std::string_view, 6> void_elements{"br", "hr", "img", "col", "wbr", "input"};
constexpr std::array<std::string_view, 4> link_attributes{"href", "src", "xlink:href", "cite"};
// True when they are there, whatever their value: written as the name alone.
constexpr std::array<std::string_view, 4> boolean_attributes{"checked", "disabled", "hidden", "selected"};

} // namespace

void HtmlWriter::begin(MarkupName element, std::initializer_list<Attribute> attributes) {
    out_.append("<").append(element.text());
    for (const Attribute& attribute : attributes) {
        out_.append(" ").append(attribute.name.text());
        if (std::ranges::find(boolean_attributes, attribute.name.text()) != boolean_attributes.end()) continue;
        out_ += "=\"";
        if (std::ranges::find(link_attributes, attribute.name.text()) != link_attributes.end()) {
            append_html_attribute(out_, safe_url(attribute.value));
        } else {
            append_html_attribute(out_, attribute.value);
        }
        out_ += '"';
    }
}

HtmlWriter& HtmlWriter::open(MarkupName element, std::initializer_list<Attribute> attributes) {
    begin(element, attributes);
    out_ += '>';
    open_.push_back(element.text());
    return *this;
}

HtmlWriter& HtmlWriter::close() {
    if (open_.empty()) return *this;
    out_.append("</").append(open_.back()).append(">");
    open_.pop_back();
    return *this;
}

HtmlWriter& HtmlWriter::empty(MarkupName element, std::initializer_list<Attribute> attributes) {
    begin(element, attributes);
    const bool is_void = std::ranges::find(void_elements, element.text()) != void_elements.end();
    out_ += is_void ? ">" : "/>";
    return *this;
}

HtmlWriter& HtmlWriter::text(std::string_view text) {
    append_html_text(out_, text);
    return *this;
}

HtmlWriter& HtmlWriter::add(const Html& piece) {
    out_ += piece.str();
    return *this;
}

HtmlWriter& HtmlWriter::line() {
    out_ += '\n';
    return *this;
}

Html HtmlWriter::finish() {
    while (!open_.empty())
        close();
    return Html(std::exchange(out_, {}));
}

} // namespace redovisa::render
