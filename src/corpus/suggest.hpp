#pragma once

#include "corpus/corpus.hpp"

#include <string>
#include <vector>

namespace redovisa::corpus {

/// Why two goals may be the same. Each part is between 0 and 1.
struct Evidence {
    double wording = 0;    ///< how alike the titles are, rare words counting more
    double activities = 0; ///< the same for the titles of their activities
    double text = 0;       ///< the same for all that is told of them
    double names = 0;      ///< names, abbreviations and projects that both mention: three are enough
    double way = 0;        ///< in the same place: one out of the number of goals that the later year has there
    bool same_id = false;
    bool same_area = false;                   ///< the same area, or one that continues it; outside areas the same level
    std::vector<std::string> shared_words;    ///< of the titles, as the later one has them, else of all texts, cut to
                                              ///< stems; the rarest first, at most five
    std::vector<std::string> shared_names;    ///< at most five
    std::vector<std::string> shared_measures; ///< indicators or units that both have figures of, at most five
};

struct Suggestion {
    GoalIndex earlier = 0;
    GoalIndex later = 0;
    double score = 0; ///< 0 to 1
    /// False: the evidence is weak, and the goal is only one of the nearest there are.
    bool likely = true;
    Evidence evidence;
};

struct SuggestOptions {
    /// Below it nothing is likely. Chosen by the figures in docs/quality.md: four of five proposals are right.
    double least = 0.20;
    /// Proposes also for goals that have `continues`, as if they had none: for measuring.
    bool ignore_stated = false;
};

/// Goals of the year `earlier` that goals of the year `later` may continue: for each goal the best, and others that
/// come close to it; for a goal without a likely one the three nearest. By later goal, best first.
[[nodiscard]] std::vector<Suggestion> suggest_links(const Corpus& corpus, int earlier, int later,
                                                    const SuggestOptions& options = {});

} // namespace redovisa::corpus
