#pragma once

#include "diag/diagnostic.hpp"
#include "render/template_html.hpp"

#include <string>
#include <string_view>

/// Words for where in the HTML of a layout something stands, for messages.
namespace redovisa::render::layout {

/// The argument `place`: "in the attribute `onclick`, which holds code".
[[nodiscard]] diag::Arg place_arg(const HtmlScanner& html);

/// What to do with the value `name`, which may not stand here.
[[nodiscard]] diag::Message value_hint(const HtmlScanner& html, std::string_view name);

/// The arguments `what` and `end` for a layout that ends here, in the middle of something.
[[nodiscard]] diag::Args unfinished_args(const HtmlScanner& html);

} // namespace redovisa::render::layout
