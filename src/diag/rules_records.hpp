#pragma once

#include "diag/rule.hpp"

/// Within one year: what activities, figures, outcomes and endings say of themselves. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {

extern const Rule level_mismatch;
extern const Rule outcome_missing;
extern const Rule outcome_unreported;
extern const Rule reason_missing;
extern const Rule reason_text_missing;
extern const Rule long_title;
extern const Rule unit_missing;
extern const Rule range_reversed;
extern const Rule breakdown_sum;
extern const Rule share_over_whole;
extern const Rule shared_outcome_unused;
extern const Rule shared_outcome_without_id;
extern const Rule ended_without_to;

} // namespace redovisa::diag::rules
