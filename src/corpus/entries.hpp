#pragma once

#include "corpus/corpus.hpp"
#include "diag/diagnostic.hpp"

namespace redovisa::corpus {

/// Fills goals, areas, activities and figures of a corpus whose reports are in their final place, and the tables of
/// refs. Ids that repeat are reported, with the first place; the later record keeps its entry but not its ref.
void make_entries(Corpus& corpus, diag::Diagnostics& out);

} // namespace redovisa::corpus
