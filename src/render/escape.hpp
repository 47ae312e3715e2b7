#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/// The escaping of each format in one place. Every function takes any bytes and gives text that means just those bytes
/// (control characters, which HTML and Markdown cannot carry, become U+FFFD).
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

/// Text that GFM reads back as exactly that text: `plain_text(parse(markdown_text(s))) == s`. Line ends become spaces,
/// since a text is one line. Safe anywhere in a line, also in a cell of a table.
[[nodiscard]] std::string markdown_text(std::string_view text);

/// Where a piece of Markdown stands, which decides what must be escaped. At the start of a later line of a paragraph
/// (`next_line`) a number begins a list only when it is 1: `2019. Året efter` may stand there as it is.
enum class MarkdownPlace : std::uint8_t { line_start, next_line, in_line, in_cell };
[[nodiscard]] std::string markdown_text(std::string_view text, MarkdownPlace place);

/// What stands before the words of a link. A `!` at the end of `out` is escaped: it would make the link an image.
void append_markdown_link_start(std::string& out);

/// A code span that holds exactly this text; in a cell `|` is escaped there too. Plain text when there is no fence for
/// it: it holds a run of backticks of every length up to 80.
[[nodiscard]] std::string markdown_code(std::string_view text, MarkdownPlace place = MarkdownPlace::in_line);

/// The destination of a Markdown link; what is not a safe URL becomes `#`.
[[nodiscard]] std::string markdown_url(std::string_view url);

/// A cell of a CSV file, RFC 4180. Text that a spreadsheet could run as a formula, also after blanks and quotes, gets
/// `'` in front; numbers are left alone. Quotes stand around text that holds the separator, a quote or a line end.
[[nodiscard]] std::string csv_cell(std::string_view text, char separator);

} // namespace redovisa::render
