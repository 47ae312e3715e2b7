#pragma once

#include "diag/diagnostic.hpp"

#include <optional>
#include <string_view>

/// HTML in prose: reported as people see it, a tag and its end as one.
namespace redovisa::markdown {

/// A tag as it is written, and where.
struct Tag {
    std::string_view text;
    text::Span where;
};

/// Whether `close` is the end of what `open` begins: `<b>` and `</b>`.
[[nodiscard]] bool is_pair(std::string_view open, std::string_view close);

/// Reports a tag, with its end when it has one. The repair is Markdown where there is any for it, and text otherwise.
void report_html(const Tag& open, const std::optional<Tag>& close, diag::Diagnostics& out);

} // namespace redovisa::markdown
