#pragma once

#include <string>
#include <string_view>

/// Swedish alphabetical order with natural numbers.
namespace redovisa::lang {

/// A key whose byte order is the Swedish order of the texts: x y (ü) z å ä (æ) ö (ø), w as a letter of its own, é with
/// e, letter case ignored, runs of digits by their value so that `M2` comes before `M10`. Texts that differ in case or
/// accent only keep a fixed order among themselves. Expects NFC, which all input is.
[[nodiscard]] std::string collation_key(std::string_view text);

/// For sorting: whether `a` stands before `b`.
[[nodiscard]] bool collates_before(std::string_view a, std::string_view b);

} // namespace redovisa::lang
