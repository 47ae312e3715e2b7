#pragma once

#include "corpus/corpus.hpp"

#include <string>
#include <vector>

namespace redovisa::corpus {

/// Why two goals may be the same. Each part is between 0 and 1.
struct Evidence {
    double wording = 0;    ///< how alike the titles are, rare words counting more
    double activities = 0; ///< the same for the titles of their activities
    double names = 0;      ///< names and abbreviations that both mention
    bool same_id = false;
    bool same_area = false;                  ///< the same area, or one that continues it
    std::vector<std::string> shared_words;   ///< the rarest first, at most five
    std::vector<std::string> shared_names;   ///< at most five
    std::vector<std::string> shared_figures; ///< units of figures with an indicator or unit in common, at most five
};

struct Suggestion {
    GoalIndex earlier = 0;
    GoalIndex later = 0;
    double score = 0; ///< 0 to 1
    Evidence evidence;
};

struct SuggestOptions {
    /// Below it nothing is proposed. Chosen by the figures in docs/quality.md: four of five proposals are right.
    double least = 0.24;
    /// Proposes also for goals that have `continues`, as if they had none: for measuring.
    bool ignore_stated = false;
};

/// Goals of the year `earlier` that goals of the year `later` may continue: for each goal the best, and others that
/// come close to it. Only pairs that share a word are looked at, found by way of an index of words. By later goal, best
/// first.
[[nodiscard]] std::vector<Suggestion> suggest_links(const Corpus& corpus, int earlier, int later,
                                                    const SuggestOptions& options = {});

} // namespace redovisa::corpus
