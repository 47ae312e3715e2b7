#pragma once

#include "corpus/corpus.hpp"

#include <optional>

/// What became of each goal: computed from `continues`, ids and wordings, never from a list.
namespace redovisa::corpus {

using schema::LineageKind;

/// Wordings are the same when they differ only in case, spaces, hyphens and the signs of punctuation.
[[nodiscard]] bool same_wording(std::string_view a, std::string_view b);
/// Equal for texts of the same wording and only for those: for looking texts up.
[[nodiscard]] std::string wording_key(std::string_view text);

/// How a goal came to be, seen from its own year: kept, reworded, split, merged, moved or new. A goal is
/// - new without a forerunner;
/// - merged with more than one forerunner of the same (latest) year;
/// - split when its only forerunner has more than one successor in this goal's year;
/// - moved with the same wording in an area that does not continue the forerunner's area;
/// - kept with the same wording otherwise, and else reworded.
[[nodiscard]] LineageKind origin_kind(const Corpus& corpus, GoalIndex goal);

/// What became of a goal that no later goal continues: ended or transferred, as the goal says or else its area; nothing
/// when it has successors, or when its year is the latest and nothing is said.
[[nodiscard]] std::optional<LineageKind> fate_kind(const Corpus& corpus, GoalIndex goal);

/// Whether `later` is the same area as `earlier` under another year: the same id, or linked by `continues` over any
/// number of years.
[[nodiscard]] bool same_area(const Corpus& corpus, AreaIndex earlier, AreaIndex later);

/// Whether a goal stayed where it was: in the same area, or outside areas in the same scope.
[[nodiscard]] bool same_place(const Corpus& corpus, GoalIndex earlier, GoalIndex later);

} // namespace redovisa::corpus
