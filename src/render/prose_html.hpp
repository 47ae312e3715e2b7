#pragma once

#include "lang/words.hpp"
#include "markdown/document.hpp"
#include "render/value.hpp"

namespace redovisa::render {

/// Prose as HTML. Its first level of headings becomes `heading_level`, deeper ones follow without a gap. Headings have
/// no ids: links lead to ids of goals and areas, never to what someone happened to write. Typography is that of
/// `language`, but not in code and not in passages of another language.
[[nodiscard]] Html prose_html(const markdown::Document& document, int heading_level = 3,
                              lang::Language language = lang::Language::sv);

/// The same for one line without blocks around it, for a cell or a heading: its paragraphs after each other.
[[nodiscard]] Html prose_line_html(const markdown::Document& document, lang::Language language = lang::Language::sv);

} // namespace redovisa::render
