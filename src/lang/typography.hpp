#pragma once

#include "lang/words.hpp"

#include <string>
#include <string_view>

namespace redovisa::lang {

/// Text as a printer would set it, from how it is typed. Swedish: `"x"` as ”x”, `'` as ’, ` - ` as ` – `, `...` as `…`;
/// a quote right after a digit with none open is an inch and stays. English keeps its quotes, since which side one
/// stands on cannot be told for sure.
[[nodiscard]] std::string typeset(std::string_view text, Language language);

} // namespace redovisa::lang
