#pragma once

#include "lang/words.hpp"
#include "markdown/document.hpp"

#include <string>

namespace redovisa::render {

/// Prose as GFM that reads back as the same tree, but for its headings, which begin at `heading_level`, passages in
/// other languages, which are plain text in Markdown, and typography, which is that of `language`. Ends without a line
/// end; empty for an empty text.
[[nodiscard]] std::string prose_markdown(const markdown::Document& document, int heading_level = 3,
                                         lang::Language language = lang::Language::sv);

} // namespace redovisa::render
