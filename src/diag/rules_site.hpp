#pragma once

#include "diag/rule.hpp"

/// Templates, input folder and output. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {} // namespace redovisa::diag::rules
