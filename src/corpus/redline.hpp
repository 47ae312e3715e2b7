#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace redovisa::corpus {

/// A run of a text that was kept, added or removed.
struct RedlinePiece {
    enum class Kind : std::uint8_t { kept, added, removed };
    Kind kind = Kind::kept;
    std::string text;

    friend bool operator==(const RedlinePiece&, const RedlinePiece&) = default;
};

/// What changed between two wordings, word by word (shortest edit script, Wu et al. 1990, as libdtl has it). What was
/// kept and removed makes the earlier text, what was kept and added the later one, byte for byte; a removed run stands
/// before the added run that took its place. A lone short word between two changes counts as changed, and texts with
/// little in common come out as one run removed and one added: a redline is for reading.
[[nodiscard]] std::vector<RedlinePiece> redline(std::string_view earlier, std::string_view later);

} // namespace redovisa::corpus
