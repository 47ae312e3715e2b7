#pragma once

#include "diag/rule.hpp"

/// Within one year. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {} // namespace redovisa::diag::rules
