#pragma once

#include "diag/rule.hpp"

/// Within one year: the year itself, its groups and areas, ids. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {

extern const Rule year_twice;
extern const Rule year_mismatch;
extern const Rule area_file_name;
extern const Rule duplicate_id;
extern const Rule scope_clash;
extern const Rule area_in_no_group;
extern const Rule area_in_two_groups;
extern const Rule group_mismatch;

} // namespace redovisa::diag::rules
