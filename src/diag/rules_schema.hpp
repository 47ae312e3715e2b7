#pragma once

#include "diag/rule.hpp"

/// Keys and the shape of values against the field table. How to add a rule: see rules.hpp.
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

} // namespace redovisa::diag::rules
