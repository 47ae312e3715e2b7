#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace redovisa::text {

/// A code point read from the front of a text and its length in bytes. `length` is 0 at the end of the text; an
/// ill-formed byte gives `valid == false` with length 1, so that a loop always moves on.
struct CodePoint {
    char32_t value = 0;
    std::uint8_t length = 0;
    bool valid = false;
};

/// Strict decoding as in Unicode 15, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF.
[[nodiscard]] CodePoint decode(std::string_view bytes);

/// Ill-formed bytes count as one each.
[[nodiscard]] std::size_t count_code_points(std::string_view bytes);

/// Columns that a terminal uses: wide characters take two, combining marks none.
[[nodiscard]] std::size_t display_width(std::string_view bytes);

/// Has a shape of its own: false for control and format characters, surrogates, private and unassigned ones.
[[nodiscard]] bool is_visible(char32_t code_point);

void append_utf8(std::string& out, char32_t code_point);

/// Unicode normalisation form C (utf8proc).
[[nodiscard]] std::string to_nfc(std::string_view bytes);

/// Lower case, code point by code point (utf8proc), for comparing words; not for showing.
[[nodiscard]] std::string to_lower(std::string_view bytes);

/// At most `count` code points of the text, with `…` where something was left out.
[[nodiscard]] std::string ellipsis(std::string_view bytes, std::size_t count);

} // namespace redovisa::text
