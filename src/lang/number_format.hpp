#pragma once

#include "lang/decimal.hpp"
#include "lang/words.hpp"

#include <cstdint>
#include <string>
#include <string_view>

/// Numbers as people read them. The rules for Swedish are those of Språkrådet's Svenska skrivregler: groups of three
/// with a no-break space, a decimal comma, a true minus sign, a no-break space before a unit.
namespace redovisa::lang {

/// U+00A0. Keeps a number and its unit on one line.
inline constexpr std::string_view no_break_space = "\u00A0";

/// `8 664 191`, `3,5`, `−12`. Every digit that was written is kept; groups from four digits up.
[[nodiscard]] std::string number_text(const Decimal& value, Language language);
[[nodiscard]] std::string number_text(std::int64_t value, Language language);

/// An amount with its unit: `8 664 191 kr`. Even hundred thousands from one million up are told in millions, as people
/// say them: `3,5 miljoner kr`.
[[nodiscard]] std::string money_text(const Decimal& kronor, Language language);

/// `35 %`, rounded half up to whole per cent, except that a part that is not nothing never becomes `0 %` and one that
/// is not all never `100 %`: `< 1 %`, `> 99 %`. Empty when there is no whole.
[[nodiscard]] std::string share_text(std::int64_t part, std::int64_t whole, Language language);

} // namespace redovisa::lang
