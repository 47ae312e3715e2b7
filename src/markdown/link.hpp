#pragma once

#include "diag/diagnostic.hpp"

#include <cstdint>
#include <string_view>

namespace redovisa::markdown {

enum class LinkKind : std::uint8_t { refused, link, passage };

/// What marks a passage in another language: `[text](lang:en)`.
inline constexpr std::string_view passage_prefix = "lang:";

/// Judges where a link leads, after entities and escapes are resolved, and reports what is wrong with it. `wordless`:
/// it has no text to follow.
[[nodiscard]] LinkKind check_link(std::string_view url, bool wordless, text::Span where, diag::Diagnostics& out);

} // namespace redovisa::markdown
