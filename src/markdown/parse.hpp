#pragma once

#include "diag/diagnostic.hpp"
#include "markdown/document.hpp"
#include "markdown/locator.hpp"

#include <string_view>

namespace redovisa::markdown {

/// Reads Markdown (CommonMark and GFM tables). Raw HTML, images, links off the allow list (https, http, mailto, tel,
/// `#id`, `lang:xx`, relative inside the site) and texts beyond the limits are reported at their place and left out.
/// Safe to call from several threads.
[[nodiscard]] Document parse(std::string_view text, const Locator& locate, diag::Diagnostics& out);

} // namespace redovisa::markdown
