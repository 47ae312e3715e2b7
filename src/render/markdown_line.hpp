#pragma once

#include "lang/words.hpp"
#include "markdown/document.hpp"
#include "render/escape.hpp"

#include <string>
#include <vector>

namespace redovisa::render {

/// The inlines of one paragraph, heading or cell as GFM, with typography. Line ends of the source stay in a paragraph
/// and become spaces elsewhere. Emphasis that no way of writing would have read the same is left out: the words matter
/// more.
[[nodiscard]] std::string markdown_line(const std::vector<markdown::Inline>& inlines, MarkdownPlace place,
                                        lang::Language language);

} // namespace redovisa::render
