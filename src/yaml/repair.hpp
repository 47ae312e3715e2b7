#pragma once

#include <string>
#include <string_view>

namespace redovisa::yaml {

/// The text as a quoted YAML value on one line: in double quotes, or in single ones when it holds `"` or `\`.
[[nodiscard]] std::string quoted(std::string_view text);

/// Looks like a key of ours: a lower-case ASCII word of letters, digits, `_` or `-`.
[[nodiscard]] bool is_key_word(std::string_view text);

/// The first word of a text.
[[nodiscard]] std::string_view first_word(std::string_view text);

[[nodiscard]] std::string_view trim(std::string_view text);
[[nodiscard]] std::string_view trim_right(std::string_view text);

/// Where a plain text ends: before ` #`, and without blanks at the end.
[[nodiscard]] std::size_t plain_end(std::string_view text);

/// Position of the first colon that makes what stands before it a key (followed by a blank or nothing), or npos.
[[nodiscard]] std::size_t find_colon(std::string_view text);

/// Position of the quote that closes a quoted text on this line, searched from `at`, or npos. `\"` and `''` close
/// nothing.
[[nodiscard]] std::size_t closing_quote(std::string_view text, std::size_t at, char quote);

[[nodiscard]] bool is_blank(char byte);
/// `-` followed by a blank or nothing.
[[nodiscard]] bool is_dash(std::string_view text);

/// A curly or angle quote at the front or the end of a text: its length in bytes, or 0.
[[nodiscard]] std::size_t curly_quote(std::string_view text);
[[nodiscard]] std::size_t curly_quote_at_end(std::string_view text);
/// How many of them there are.
[[nodiscard]] std::size_t curly_quotes_in(std::string_view text);

/// The length in bytes of a space that is not ours (no-break space and the like) at the front of a text, or 0.
[[nodiscard]] std::size_t foreign_space(std::string_view text);

} // namespace redovisa::yaml
