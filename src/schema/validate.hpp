#pragma once

#include "diag/diagnostic.hpp"
#include "schema/schema.hpp"
#include "yaml/document.hpp"

namespace redovisa::schema {

/// Checks a tree against a record of the field table: unknown, missing and empty keys, kinds, limits, options. What it
/// cannot know (whether a reference leads anywhere) is checked where all files are at hand.
void validate(const yaml::Document& document, const text::Source& source, const Record& record, diag::Diagnostics& out);

/// The tree as it would be with the suggestions for its keys and single values put in, so that one misspelt word is
/// told once and not again by everything that needed it. An id is left as it is: what refers to it does not know our
/// suggestion.
[[nodiscard]] yaml::Document as_meant(yaml::Document document, const Record& record, const diag::Diagnostics& faults);

} // namespace redovisa::schema
