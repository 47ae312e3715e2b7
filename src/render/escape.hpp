#pragma once

#include <string>
#include <string_view>

/// The escaping of each format in one place. Every function takes any bytes and gives text that means just those bytes
/// (control characters, which no format can carry, become U+FFFD or a visible form).
namespace redovisa::render {

/// Between tags.
void append_html_text(std::string& out, std::string_view text);
/// Inside a quoted attribute, whichever quote is used.
void append_html_attribute(std::string& out, std::string_view text);
[[nodiscard]] std::string html_text(std::string_view text);
[[nodiscard]] std::string html_attribute(std::string_view text);

/// Whether a link may be written into a page: https, http, mailto, tel, a fragment, or a path that stays on the site.
/// Refuses other schemes, `//host`, backslashes, white space and control characters.
[[nodiscard]] bool is_safe_url(std::string_view url);

/// The link with everything that a URL cannot hold percent-encoded (RFC 3986), or `#` when it is not safe.
[[nodiscard]] std::string safe_url(std::string_view url);

/// JSON that may stand inside `<script>`: `<`, `>` and `&` as `\u003c` and so on, so that no tag can end or begin.
void append_json_for_script(std::string& out, std::string_view json);

/// Text that GFM reads back as exactly that text: `text(parse(markdown_text(s))) == s` for any one-line `s`. Line ends
/// become spaces, since a text is one line.
[[nodiscard]] std::string markdown_text(std::string_view text);

/// The same for a table cell: `|` too.
[[nodiscard]] std::string markdown_cell(std::string_view text);

/// A code span that holds exactly this text.
[[nodiscard]] std::string markdown_code(std::string_view text);

/// The destination of a Markdown link, `<…>` where needed; not safe URLs become `#`.
[[nodiscard]] std::string markdown_url(std::string_view url);

/// A cell of a CSV file, RFC 4180. Text that a spreadsheet would run as a formula gets `'` in front; numbers are left
/// alone. Quotes are put around the text when it holds the separator, a quote or a line end.
[[nodiscard]] std::string csv_cell(std::string_view text, char separator);

/// Text for a terminal: control characters, which could move the cursor or hide text, as `\x1b`; bidirectional marks
/// as `\u202e`. Tab stays.
[[nodiscard]] std::string terminal_text(std::string_view text);

} // namespace redovisa::render
