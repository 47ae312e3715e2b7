#pragma once

#include "schema/schema.hpp"

#include <string>
#include <string_view>
#include <vector>

/// What somebody most likely meant.
namespace redovisa::schema {

/// The known name nearest to a misspelt one by Damerau–Levenshtein distance, at most a third of its length (at least
/// one); empty when none is that near. Case and the signs `-`, `_` and space do not count. Of equally near names the
/// first.
[[nodiscard]] std::string_view nearest(std::string_view text, const std::vector<std::string_view>& known);

/// The option that `text` stands for: by its synonyms or its labels in any language, else by nearness. Null when none.
[[nodiscard]] const Option* nearest_option(std::string_view text, const Choice& choice);

/// Names in backticks with commas, at most `most` of them and then how many more: "`a`, `b` (+3)".
[[nodiscard]] std::string listed(const std::vector<std::string_view>& names, std::size_t most = 12);

} // namespace redovisa::schema
