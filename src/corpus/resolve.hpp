#pragma once

#include "corpus/corpus.hpp"
#include "diag/diagnostic.hpp"

namespace redovisa::corpus {

/// Follows every reference of the corpus and fills predecessors and successors. A reference that leads nowhere is
/// reported with the nearest id that exists; one into a file that could not be read is left alone.
void resolve(Corpus& corpus, diag::Diagnostics& out);

} // namespace redovisa::corpus
