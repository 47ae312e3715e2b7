#pragma once

#include "diag/diagnostic.hpp"
#include "markdown/lines.hpp"
#include "markdown/locator.hpp"

namespace redovisa::markdown {

/// Reports what goes beyond the limits. False: the text must not reach the Markdown library.
[[nodiscard]] bool within_limits(std::string_view text, const Lines& lines, const Locator& locate,
                                 diag::Diagnostics& out);

} // namespace redovisa::markdown
