#pragma once

#include "corpus/corpus.hpp"
#include "corpus/lineage.hpp"

#include <optional>

/// Goals and areas followed over all years at once, also over years without a report.
namespace redovisa::corpus {

/// The life of a goal: all goals that `continues` ties together, in either direction. A goal that nothing is tied to is
/// a chain of its own.
struct GoalChain {
    /// Of the earliest goal's ref, `2016-aldre-trygg-aldreomsorg`; the name of a page, so it has the form of an id and
    /// never changes when later years are added.
    std::string id;
    std::vector<GoalIndex> goals; ///< by year, then as in the report
};

/// An area followed through its years under whatever name: at most one area a year. It goes on as the area with the
/// same id, else as the one area that continues it and nothing else. Where areas were merged or split, the others end
/// or begin there. So every area is in one chain, and sums over chains are sums over areas.
struct AreaChain {
    std::string id;               ///< `2016-aldre`
    std::vector<AreaIndex> areas; ///< by year
};

struct Chains {
    std::vector<GoalChain> goals;
    std::vector<std::uint32_t> of_goal; ///< index into `goals`, by GoalIndex
    std::vector<AreaChain> areas;
    std::vector<std::uint32_t> of_area; ///< index into `areas`, by AreaIndex
    /// Ids that a chain would have had before an earlier chain was tied to it, and where it is now. Published links to
    /// them go on working.
    struct Alias {
        std::string id;
        std::uint32_t chain = 0;
    };
    std::vector<Alias> aliases;
};

[[nodiscard]] Chains make_chains(const Corpus& corpus);

/// The nearest year on the far side of `year`, seen from the goal's own, with a goal that this one is tied to, when no
/// goal of `year` itself is: the year that it came back from, or that it will come back in. Nothing when it is tied to
/// a goal of `year`, or to nothing beyond. Works in both directions, so that what has come back read one way comes back
/// read the other.
[[nodiscard]] std::optional<int> year_beyond(const Corpus& corpus, GoalIndex goal, int year);

/// What became of a goal by a given later year; of an earlier one it tells how far back the goal goes.
enum class Fate : std::uint8_t {
    alive,       ///< it, or a goal that it is tied to, is in that year's report
    ended,       ///< nothing continues it
    transferred, ///< another organisation took over, as the goal or its area says
    away,        ///< not in that year's report, but in one beyond it
};
[[nodiscard]] Fate fate_of(const Corpus& corpus, GoalIndex goal, int year);

/// The goals of two years and what ties them, also by way of the years between. The years are taken in the order given:
/// with the later one first, what came after comes before, and the whole is mirrored.
struct YearLinks {
    int from_year = 0;
    int to_year = 0;
    GoalIndex from_begin = 0;
    GoalIndex to_begin = 0;
    std::vector<std::vector<GoalIndex>> successors;   ///< of each goal of the first year, in order
    std::vector<std::vector<GoalIndex>> predecessors; ///< of each goal of the second year, in order

    [[nodiscard]] const std::vector<GoalIndex>& after(GoalIndex goal) const { return successors[goal - from_begin]; }
    [[nodiscard]] const std::vector<GoalIndex>& before(GoalIndex goal) const { return predecessors[goal - to_begin]; }
};

/// A year without a report has no goals.
[[nodiscard]] YearLinks links_between(const Corpus& corpus, int from, int to);

/// As origin_kind for a goal of the second year, but seen from the two years alone: what happened between them by way
/// of other years counts as one step, and without a forerunner in the first year the goal is `created`; year_beyond
/// tells whether it is new or has come back.
[[nodiscard]] LineageKind kind_between(const Corpus& corpus, const YearLinks& links, GoalIndex goal);

} // namespace redovisa::corpus
