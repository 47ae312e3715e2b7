#pragma once

#include "diag/rule.hpp"

/// Keys and values against the field table. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {

extern const Rule unknown_key;
extern const Rule missing_key;
extern const Rule empty_value;
extern const Rule empty_item;
extern const Rule list_expected;
extern const Rule list_not_expected;
extern const Rule list_too_long;
extern const Rule record_expected;
extern const Rule text_expected;
extern const Rule one_line_expected;
extern const Rule text_too_long;
extern const Rule unknown_value;
extern const Rule number_format;
extern const Rule decimal_comma;
extern const Rule leading_zero;
extern const Rule number_in_quotes;
extern const Rule number_out_of_range;
extern const Rule year_out_of_range;
extern const Rule boolean_format;
extern const Rule date_format;
extern const Rule impossible_date;
extern const Rule period_format;
extern const Rule id_format;
extern const Rule id_reserved;
extern const Rule reference_format;
extern const Rule url_format;

} // namespace redovisa::diag::rules
