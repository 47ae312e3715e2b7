#pragma once

#include "diag/diagnostic.hpp"

#include <vector>

namespace redovisa::yaml {

/// What the look at the bytes of a file found.
struct Bytes {
    /// The file is UTF-8 text of a size that can be read on.
    bool readable = false;
    /// No fault that makes its text unreliable.
    bool sound = true;
    /// Past the byte order mark.
    std::uint32_t start = 0;
    /// Where characters stand that cannot be seen or look like a plain space; whether that matters depends on the
    /// place, which only the outline knows.
    std::vector<std::uint32_t> unseen;
};

/// Checks size, encoding and characters.
[[nodiscard]] Bytes check_bytes(const text::Source& source, text::SourceId id, diag::Diagnostics& out);

} // namespace redovisa::yaml
