#pragma once

#include "diag/rule.hpp"

/// Keys and values against the field table. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {} // namespace redovisa::diag::rules
