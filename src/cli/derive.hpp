#pragma once

#include "corpus/corpus.hpp"
#include "view/derived.hpp"

namespace redovisa::cli {

/// What is worked out about the goals, for every view; with `links` also where the pages across the years are.
[[nodiscard]] view::Derived derive(const corpus::Corpus& corpus, bool links = false);

} // namespace redovisa::cli
