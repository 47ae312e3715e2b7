#pragma once

#include <string>
#include <string_view>

namespace redovisa::fuzz {

/// What is wrong with HTML made of prose, or nothing: tags that are not in order, elements, attributes or links beyond
/// those that prose may have, characters that are not escaped. Strict, so that no browser can read it otherwise.
[[nodiscard]] std::string html_fault(std::string_view html);

/// The text that a browser reads where `escaped` stands between tags or in an attribute; sets `sound` to false when
/// something is not escaped.
[[nodiscard]] std::string unescaped(std::string_view escaped, bool& sound);

} // namespace redovisa::fuzz
