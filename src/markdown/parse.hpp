#pragma once

#include "diag/diagnostic.hpp"
#include "markdown/document.hpp"

#include <functional>
#include <string_view>

namespace redovisa::markdown {

/// Gives the place in the file of `length` bytes at a line and byte column of the text, both from 0. It is shorter
/// where the file does not hold those bytes as they are; nothing is to be mended there.
using Locator = std::function<text::Span(std::size_t line, std::size_t column, std::size_t length)>;

[[nodiscard]] inline bool is_whole(text::Span where, std::size_t length) {
    return where.end - where.begin == length;
}

/// Reads Markdown (CommonMark and GFM tables). Raw HTML, images, links off the allow list (https, http, mailto, tel,
/// `#id`, `lang:xx`, relative inside the site) and texts beyond the limits are reported at their place and left out.
/// Safe to call from several threads.
[[nodiscard]] Document parse(std::string_view text, const Locator& locate, diag::Diagnostics& out);

} // namespace redovisa::markdown
