#pragma once

#include "diag/rule.hpp"

/// Prose in Markdown. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {

// Limits.
extern const Rule markdown_too_long;
extern const Rule markdown_too_deep;
extern const Rule markdown_too_many;
extern const Rule markdown_table_too_large;

// What prose may not hold.
extern const Rule markdown_html;
extern const Rule markdown_image;
extern const Rule markdown_footnote;
extern const Rule markdown_table_cells;

// Links.
extern const Rule markdown_link_scheme;
extern const Rule markdown_link_host;
extern const Rule markdown_link_outside;
extern const Rule markdown_link_characters;
extern const Rule markdown_link_empty;
extern const Rule markdown_link_wordless;
extern const Rule markdown_link_title;
extern const Rule markdown_link_too_long;
extern const Rule markdown_language;
extern const Rule markdown_definition_unused;

// What Markdown makes of ordinary writing.
extern const Rule markdown_numbered_text;
extern const Rule markdown_indented_code;
extern const Rule markdown_heading_space;
extern const Rule markdown_underlined_heading;
extern const Rule markdown_pasted_bullet;

} // namespace redovisa::diag::rules
