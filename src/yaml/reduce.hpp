#pragma once

#include "yaml/outline.hpp"

#include <string>
#include <vector>

namespace redovisa::yaml {

/// The file as the parser gets it. Most of a report is text under `|`, and the parser spends as much on each byte of it
/// as on syntax. Such texts are cut out, with `""` where the `|` was; so are unquoted texts, with `x` in their place,
/// and comments and blank lines. The columns of what remains are the same, and each line knows which line of the file
/// it is.
struct Reduced {
    std::string text;
    std::vector<std::uint32_t> lines;
};

/// With `cut` false the lines are all kept: what the parser then reads must be the same, which a test holds true.
[[nodiscard]] Reduced reduce(const text::Source& source, std::uint32_t start, const Outline& outline, bool cut);

/// The text under a `|` that was cut out, as the parser would give it.
[[nodiscard]] std::string literal_text(const text::Source& source, const Literal& literal);

} // namespace redovisa::yaml
