#pragma once

#include "diag/rule.hpp"

/// What an organisation has decided about rules. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {

extern const Rule why_too_short;
extern const Rule level_error;
extern const Rule level_twice;
extern const Rule unknown_rule;
extern const Rule accept_unused;
extern const Rule accept_error;

} // namespace redovisa::diag::rules
