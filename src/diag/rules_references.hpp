#pragma once

#include "diag/rule.hpp"

/// References within one year to what is not there. How to add a rule: see rules.hpp.
namespace redovisa::diag::rules {

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

} // namespace redovisa::diag::rules
