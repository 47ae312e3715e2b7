#pragma once

#include "corpus/corpus.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// What goals are known by, for finding those that are alike.
namespace redovisa::corpus {

/// Word stems of a text and how often they come. Swedish bends words at their end and joins them at the front: the
/// first seven letters say what a word is about. Words of less than four letters say nothing.
using Words = std::map<std::string, double>;

struct Profile {
    GoalIndex goal = 0;
    Words title;      ///< of the goal, with the name of a challenge
    Words activities; ///< titles of the activities
    Words text;       ///< all that is told of it: the above, descriptions, outcomes, and what areas give to a challenge
    std::set<std::string> names;    ///< words with a capital inside a title, abbreviations, and projects
    std::set<std::string> measures; ///< ids of indicators, or units of figures without one
};

/// The first word of the text that has the stem, in lower case; when none has, the stem, with `…` where it was cut.
[[nodiscard]] std::string word_of_stem(std::string_view text, std::string_view stem);

/// Of every goal of a year, in their order.
[[nodiscard]] std::vector<Profile> profiles_of(const Corpus& corpus, int year);

/// Words with their weights, so that the length is one; by word number. Empty for no words.
using Weights = std::vector<std::pair<std::uint32_t, double>>;

/// How much each word says among given goals: rare words say more, by the logarithm of the inverse share of goals whose
/// text has it.
class Rarity {
public:
    void count(const Profile& profile);
    [[nodiscard]] double of(const std::string& word) const;
    /// Takes only words that were counted.
    [[nodiscard]] Weights weigh(const Words& words) const;

private:
    struct Word {
        std::uint32_t number = 0;
        double goals = 0;
    };
    double goals_ = 0;
    std::unordered_map<std::string, Word> words_;
};

/// Cosine: 0 without common words, 1 for the same words in the same proportions.
[[nodiscard]] double likeness(const Weights& a, const Weights& b);

} // namespace redovisa::corpus
