#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Pages as another HTML parser (gumbo) reads them, and what it finds wrong with them.
namespace redovisa::test {

/// An element, or a text when it has no name.
struct Element {
    std::string name;
    std::vector<std::pair<std::string, std::string>> attributes;
    std::vector<Element> children;
    std::string text;

    [[nodiscard]] const std::string* attribute(std::string_view wanted) const;
    /// All text below.
    [[nodiscard]] std::string all_text() const;
};

[[nodiscard]] Element parse_html(std::string_view html);

/// The elements with the names of their attributes, one a line, without any text and any value but that of `class`.
[[nodiscard]] std::string outline(const Element& element);

/// What could act or lead somewhere, one a line: event attributes, active elements, schemes off the allow list.
[[nodiscard]] std::string active_parts(const Element& element);

/// Replaces what lies between a paragraph that ends in `first` and the next sibling that holds `last` by nothing but
/// an element `prose`. What prose may not hold is told in `foreign`, and so is a beginning without an end.
void cut_prose(Element& element, std::string_view first, std::string_view last, std::string& foreign);

} // namespace redovisa::test
