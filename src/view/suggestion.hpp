#pragma once

#include "corpus/suggest.hpp"
#include "lang/words.hpp"

#include <string>
#include <vector>

namespace redovisa::view {

/// A proposed forerunner and why.
struct ForerunnerView {
    std::string ref;
    std::string title;
    int score = 0;                     ///< per cent
    std::vector<std::string> evidence; ///< phrases, the strongest first
};

/// A goal that has no `continues` yet.
struct SuggestionView {
    std::string ref;
    std::string title;
    bool likely = true;                      ///< false: the forerunners are only the nearest there are
    std::vector<ForerunnerView> forerunners; ///< best first
};

[[nodiscard]] std::vector<SuggestionView> make_suggestions(const corpus::Corpus& corpus,
                                                           const std::vector<corpus::Suggestion>& suggestions,
                                                           lang::Language language);

} // namespace redovisa::view
