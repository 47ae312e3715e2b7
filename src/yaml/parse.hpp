#pragma once

#include "diag/diagnostic.hpp"
#include "yaml/document.hpp"

#include <optional>

namespace redovisa::yaml {

/// Reads one file of the YAML subset (block style, one document; no anchors, aliases, tags, merge keys or tabs) into a
/// tree. Every fault goes into `out` with its place; nothing when the tree cannot be trusted. Duplicate keys are
/// reported and the first one kept. Never throws for bad input; bounded in time and memory by yaml/limits.hpp.
/// The root of a tree that is given is a mapping.
[[nodiscard]] std::optional<Document> parse(const text::Source& source, text::SourceId id, diag::Diagnostics& out);

} // namespace redovisa::yaml
