#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace redovisa::diag {

/// Text from a file, safe on a terminal: control and invisible characters, direction marks and ill-formed bytes are
/// written out as `\x1b`, `\u{202e}`, `\xf6`; a tab as `→`.
[[nodiscard]] std::string visible(std::string_view bytes);

/// A piece of a source line as it is shown, and where the marked bytes stand in it, in columns of a terminal.
struct Excerpt {
    std::string text;
    std::size_t mark = 0;
    std::size_t mark_width = 1;
};

/// Shows `line` with the bytes from `begin` to `end` marked. A line wider than `width` columns is cut around the mark,
/// with `…` where something was left out. The mark is never empty: a place between two bytes takes one column.
[[nodiscard]] Excerpt excerpt(std::string_view line, std::size_t begin, std::size_t end, std::size_t width);

} // namespace redovisa::diag
