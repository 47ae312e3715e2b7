#pragma once

#include "diag/rule.hpp"

/// Lines and structure of the YAML: indentation, dashes, keys, documents. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {

extern const Rule tab_indent;
extern const Rule foreign_space_indent;
extern const Rule git_conflict;
extern const Rule second_document;
extern const Rule yaml_directive;
extern const Rule wrong_indent;
extern const Rule missing_dash;
extern const Rule unexpected_dash;
extern const Rule no_space_after_dash;
extern const Rule missing_colon;
extern const Rule no_space_after_colon;
extern const Rule duplicate_key;
extern const Rule merge_key;
extern const Rule complex_key;
extern const Rule key_missing;
extern const Rule list_on_key_line;
extern const Rule stray_text;
extern const Rule too_deep;
extern const Rule too_many_keys;
extern const Rule too_many_values;
extern const Rule root_not_mapping;
extern const Rule not_readable;
extern const Rule not_understood;

} // namespace redovisa::diag::rules
