#pragma once

#include "diag/rule.hpp"

/// The accessibility statement of the site. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {

extern const Rule accessibility_old;
extern const Rule accessibility_missing;

} // namespace redovisa::diag::rules
