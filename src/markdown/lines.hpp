#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace redovisa::markdown {

/// The text line by line, as the Markdown library counts them.
class Lines {
public:
    explicit Lines(std::string_view text);

    [[nodiscard]] std::size_t size() const { return lines_.size(); }
    /// Without its line end; empty past the last.
    [[nodiscard]] std::string_view operator[](std::size_t line) const { return line < size() ? lines_[line] : ""; }

private:
    std::vector<std::string_view> lines_;
};

/// How many quotes and lists a line opens before its text, and where the text begins.
struct Containers {
    std::size_t depth = 0;
    std::size_t content = 0;
};
[[nodiscard]] Containers containers_of(std::string_view line);

/// Cells of a table's row: `|` parts them unless a backslash stands before it; one at either end of the row does not
/// count.
[[nodiscard]] std::size_t count_cells(std::string_view row);

/// The line between a table's header and its rows: dashes, colons and bars only.
[[nodiscard]] bool is_delimiter_row(std::string_view content);

/// The name in a line of the form `[name]: address`; empty when the line has another form.
[[nodiscard]] std::string_view definition_label(std::string_view content);

} // namespace redovisa::markdown
