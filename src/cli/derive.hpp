#pragma once

#include "corpus/corpus.hpp"
#include "view/derived.hpp"

namespace redovisa::cli {

/// What is worked out about the goals, for every view.
[[nodiscard]] view::Derived derive(const corpus::Corpus& corpus);

} // namespace redovisa::cli
