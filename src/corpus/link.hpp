#pragma once

#include "corpus/corpus.hpp"
#include "diag/diagnostic.hpp"

#include <memory>

namespace redovisa::corpus {

/// Puts the years together and resolves every reference. Faults: the same year twice, ids that repeat within a scope,
/// references to nowhere or to a later year. What cannot be resolved is left out of the links, so that later stages
/// never meet a null they did not ask for. The reports are moved in and must not move afterwards: a Corpus is neither
/// copied nor moved once linked, which its holder ensures by keeping it on the heap.
[[nodiscard]] std::unique_ptr<const Corpus> link(model::Organisation organisation, std::vector<model::Report> reports,
                                                 diag::Diagnostics& out);

} // namespace redovisa::corpus
