#pragma once

#include "diag/diagnostic.hpp"
#include "schema/schema.hpp"
#include "yaml/document.hpp"

namespace redovisa::schema {

/// Checks a tree against a record of the field table: unknown, missing and empty keys, kinds, limits, options. What it
/// cannot know (whether a reference leads anywhere) is checked where all files are at hand.
void validate(const yaml::Document& document, const Record& record, diag::Diagnostics& out);

} // namespace redovisa::schema
