#pragma once

#include "diag/rule.hpp"

/// Encoding and characters, before the parser. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {

} // namespace redovisa::diag::rules
