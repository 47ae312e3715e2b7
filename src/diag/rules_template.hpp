#pragma once

#include "diag/rule.hpp"

/// Layouts in templates/. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {

extern const Rule template_tag_unclosed;
extern const Rule template_tag_unreadable;
extern const Rule template_section_unclosed;
extern const Rule template_section_end;
extern const Rule template_section_place;
extern const Rule template_too_deep;
extern const Rule template_unknown_include;
extern const Rule template_include_place;
extern const Rule template_include_loop;
extern const Rule template_value_place;
extern const Rule template_html_unfinished;
extern const Rule template_unknown_name;
extern const Rule template_wrong_kind;
extern const Rule template_too_large;
extern const Rule template_file_name;
extern const Rule template_file_taken;

} // namespace redovisa::diag::rules
