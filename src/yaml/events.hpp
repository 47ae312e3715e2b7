#pragma once

#include "yaml/outline.hpp"

#include <optional>

namespace redovisa::yaml {

/// Builds the tree from the parser's events and the places of the outline. Nothing when the parser refuses the text or
/// reads it otherwise than the outline does; the fault is in `out` then. With `cut`, texts under `|` do not go through
/// the parser (see reduce.hpp).
[[nodiscard]] std::optional<Document> build_tree(const text::Source& source, text::SourceId id, std::uint32_t start,
                                                 const Outline& outline, diag::Diagnostics& out, bool cut = true);

} // namespace redovisa::yaml
