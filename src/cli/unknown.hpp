#pragma once

#include "lang/words.hpp"

#include <string>
#include <string_view>
#include <vector>

/// What to say of a word on the command line that names nothing.
namespace redovisa::cli {

/// How such a sentence ends: with the name that was most likely meant (`near` when the caller knows better than the
/// spelling tells), else with all names when they are few, else with nothing. Starts with `; ` unless it is empty.
[[nodiscard]] std::string instead_of(std::string_view word, const std::vector<std::string_view>& known,
                                     lang::Language language, std::string_view near = {});

} // namespace redovisa::cli
