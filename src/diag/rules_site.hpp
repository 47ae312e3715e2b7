#pragma once

#include "diag/rule.hpp"

/// Input folder and output. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {} // namespace redovisa::diag::rules
