#pragma once

#include "diag/rule.hpp"

/// Within one year. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {

extern const Rule year_twice;
extern const Rule year_mismatch;
extern const Rule area_file_name;
extern const Rule duplicate_id;
extern const Rule scope_clash;
extern const Rule level_mismatch;
extern const Rule area_in_no_group;
extern const Rule area_in_two_groups;
extern const Rule group_mismatch;
extern const Rule unknown_group;
extern const Rule unknown_area;
extern const Rule unknown_challenge;
extern const Rule unknown_project;
extern const Rule unknown_publication;
extern const Rule unknown_shared_outcome;
extern const Rule unknown_member;
extern const Rule unknown_indicator;
extern const Rule unknown_figure;
extern const Rule unknown_document;
extern const Rule unknown_rule;
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
extern const Rule accept_unused;
extern const Rule accept_error;

} // namespace redovisa::diag::rules
