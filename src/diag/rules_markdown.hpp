#pragma once

#include "diag/rule.hpp"

/// Prose in Markdown. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {} // namespace redovisa::diag::rules
