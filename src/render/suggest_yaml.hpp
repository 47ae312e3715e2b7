#pragma once

#include "lang/words.hpp"
#include "view/suggestion.hpp"

#include <string>

namespace redovisa::render {

/// The suggestions as lines of YAML that can be pasted under each goal, with the reasons as comments.
[[nodiscard]] std::string suggest_yaml(const std::vector<view::SuggestionView>& suggestions, lang::Language language);

} // namespace redovisa::render
