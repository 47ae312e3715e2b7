#pragma once

#include "diag/diagnostic.hpp"
#include "schema/schema.hpp"
#include "yaml/document.hpp"

#include <string_view>
#include <vector>

namespace redovisa::schema {

/// Checks a tree against a record of the field table: unknown, missing and empty keys, kinds, limits, options. What it
/// cannot know (whether a reference leads anywhere) is checked where all files are at hand.
void validate(const yaml::Document& document, const text::Source& source, const Record& record, diag::Diagnostics& out);

/// `[a-z0-9][a-z0-9-]{0,63}` and not a name that some system keeps for itself (`con`, `index` …).
[[nodiscard]] bool is_id(std::string_view text);

/// The known name nearest to a misspelt one: by a word people use instead, else by edit distance (Damerau, at most a
/// third of the length); empty when none is near.
[[nodiscard]] std::string_view nearest(std::string_view text, const std::vector<std::string_view>& known);

} // namespace redovisa::schema
