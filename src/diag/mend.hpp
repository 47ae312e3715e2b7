#pragma once

#include "diag/diagnostic.hpp"

#include <string>
#include <vector>

namespace redovisa::diag {

/// Text with the edits of one file put in. Edits may come in any order; one that overlaps an earlier one is left out.
[[nodiscard]] std::string apply_edits(std::string_view bytes, std::vector<Edit> edits);

/// Lines as a fix leaves them.
struct MendedLine {
    /// Number of the line in the mended file.
    std::uint32_t line = 0;
    std::string text;
    /// Bytes of `text` that are new, as runs of begin and end.
    std::vector<std::pair<std::size_t, std::size_t>> fresh;
};

/// The lines that a fix changes or adds, at most `most` of them; empty when it only takes lines away.
[[nodiscard]] std::vector<MendedLine> mended_lines(const text::Source& source, std::vector<Edit> edits,
                                                   std::size_t most);

} // namespace redovisa::diag
