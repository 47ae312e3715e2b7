#pragma once

#include "diag/rule.hpp"

/// How single values are written: numbers, dates, ids, addresses. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {

extern const Rule number_format;
extern const Rule number_with_decimals;
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
