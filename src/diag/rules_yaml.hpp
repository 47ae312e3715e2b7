#pragma once

#include "diag/rule.hpp"

/// Form of the YAML: lines, quotes, indentation, structure. How to add a rule: see rules.hpp.
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
extern const Rule unquoted_colon;
extern const Rule special_first_character;
extern const Rule missing_closing_quote;
extern const Rule missing_opening_quote;
extern const Rule text_after_quote;
extern const Rule curly_quotes;
extern const Rule text_cut_by_hash;
extern const Rule duplicate_key;
extern const Rule merge_key;
extern const Rule complex_key;
extern const Rule key_missing;
extern const Rule list_on_key_line;
extern const Rule text_dedented;
extern const Rule stray_text;
extern const Rule text_on_several_lines;
extern const Rule text_after_bar;
extern const Rule unknown_escape;
extern const Rule surrogate_escape;
extern const Rule unclosed_bracket;
extern const Rule bracket_mismatch;
extern const Rule missing_comma;
extern const Rule empty_list_item;
extern const Rule key_without_value;
extern const Rule comma_in_text;
extern const Rule decimal_comma_in_brackets;
extern const Rule decimal_comma_in_list;
extern const Rule too_deep;
extern const Rule too_many_keys;
extern const Rule too_many_values;
extern const Rule value_too_long;
extern const Rule root_not_mapping;
extern const Rule key_in_text;
extern const Rule not_readable;
extern const Rule not_understood;

} // namespace redovisa::diag::rules
