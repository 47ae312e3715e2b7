#pragma once

#include "diag/diagnostic.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace redovisa::diag {

/// A text with edits put in, and the way back to the text as it was.
struct Mended {
    /// Bytes that are new, and those they stand for.
    struct Run {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        std::uint32_t former_begin = 0;
        std::uint32_t former_end = 0;
    };

    std::string text;
    std::vector<Run> runs; ///< in order

    /// Where a byte of `text` that is not new stood before.
    [[nodiscard]] std::uint32_t former(std::uint32_t at) const;
};

/// Puts the edits of one file in. They may come in any order; one that overlaps an earlier one is left out.
[[nodiscard]] Mended mend(std::string_view bytes, std::vector<Edit> edits);
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
