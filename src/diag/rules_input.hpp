#pragma once

#include "diag/rule.hpp"

/// The reports folder and its files, before any file is understood. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {

extern const Rule folder_missing;
extern const Rule organisation_missing;
extern const Rule report_missing;
extern const Rule no_reports;
extern const Rule file_name;
extern const Rule file_ending;
extern const Rule file_spelling;
extern const Rule file_not_read;
extern const Rule folder_not_read;
extern const Rule not_a_file;
extern const Rule oversized_file;
extern const Rule too_many_files;
extern const Rule input_too_large;
extern const Rule file_unreadable;
extern const Rule logo_missing;
extern const Rule logo_name;

} // namespace redovisa::diag::rules
