#pragma once

namespace redovisa::yaml {

/// Characters that no text may hold: control characters (C0, DEL, C1; tab and line ends are up to the caller), line and
/// paragraph separators, noncharacters, and a byte order mark inside a text.
[[nodiscard]] bool is_forbidden(char32_t value);

/// Characters that cannot be seen and change how a text reads: direction marks and zero-width characters. Joiners
/// within emoji and soft hyphens are not among them.
[[nodiscard]] bool is_invisible(char32_t value);

/// Characters that look like nothing or like a space: never part of a key.
[[nodiscard]] bool is_unseen_in_key(char32_t value);

} // namespace redovisa::yaml
