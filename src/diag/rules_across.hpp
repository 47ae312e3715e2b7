#pragma once

#include "diag/rule.hpp"

/// Across years. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {

extern const Rule continues_unknown;
extern const Rule continues_not_earlier;
extern const Rule goal_gone;
extern const Rule area_gone;
extern const Rule ended_with_successor;
extern const Rule lineage_mismatch;
extern const Rule indicator_unit;
extern const Rule indicator_conflict;
extern const Rule status_regressed;

} // namespace redovisa::diag::rules
