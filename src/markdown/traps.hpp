#pragma once

#include "diag/diagnostic.hpp"
#include "markdown/lines.hpp"
#include "markdown/locator.hpp"

/// What Markdown makes of ordinary writing without anyone having meant it.
namespace redovisa::markdown {

/// Lines of a paragraph, from `first` to before `end`, that were meant as something else: `#rubrik`, `• punkt`.
void check_paragraph_lines(const Lines& lines, std::size_t first, std::size_t end, const Locator& locate,
                           diag::Diagnostics& out);

/// A line `2025. Året …` that became a list with the number 2025. `single`: the list has one item.
void check_numbered_text(const Lines& lines, std::size_t line, std::size_t column, int start, bool single,
                         const Locator& locate, diag::Diagnostics& out);

/// Lines `[name]: address` that nothing refers to, which vanish, and those meant as footnotes.
void check_definitions(std::string_view text, const Lines& lines, const Locator& locate, diag::Diagnostics& out);

} // namespace redovisa::markdown
