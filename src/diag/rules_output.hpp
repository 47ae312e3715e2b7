#pragma once

#include "diag/rule.hpp"

/// The output folder. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {

extern const Rule output_forbidden;
extern const Rule output_not_folder;
extern const Rule output_not_ours;
extern const Rule output_overlaps_input;
extern const Rule output_parent_missing;
extern const Rule output_name_taken;
extern const Rule output_locked;
extern const Rule output_failed;
extern const Rule output_unfinished;
extern const Rule output_leftover;
extern const Rule output_file_name;
extern const Rule published_lost;

} // namespace redovisa::diag::rules
