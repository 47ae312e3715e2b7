#pragma once

#include "diag/rule.hpp"

/// Texts and values as they are written: quotes, colons, brackets. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {

extern const Rule unquoted_colon;
extern const Rule special_first_character;
extern const Rule missing_closing_quote;
extern const Rule missing_opening_quote;
extern const Rule text_after_quote;
extern const Rule curly_quotes;
extern const Rule text_cut_by_hash;
extern const Rule text_dedented;
extern const Rule text_on_several_lines;
extern const Rule text_after_bar;
extern const Rule unknown_escape;
extern const Rule surrogate_escape;
extern const Rule unclosed_bracket;
extern const Rule bracket_mismatch;
extern const Rule missing_opening_bracket;
extern const Rule missing_comma;
extern const Rule empty_list_item;
extern const Rule key_without_value;
extern const Rule comma_in_text;
extern const Rule decimal_comma_in_brackets;
extern const Rule decimal_comma_in_list;
extern const Rule value_too_long;
extern const Rule key_in_text;

} // namespace redovisa::diag::rules
