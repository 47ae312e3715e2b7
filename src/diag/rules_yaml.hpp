#pragma once

#include "diag/rule.hpp"

/// Form of the YAML: lines, quotes, indentation, structure. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {} // namespace redovisa::diag::rules
