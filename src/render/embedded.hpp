#pragma once

#include <span>
#include <string_view>

namespace redovisa::render {

/// A file of templates/ as it was when the program was built. The views live as long as the program.
struct EmbeddedFile {
    std::string_view name; ///< path below templates/
    std::string_view bytes;
};

[[nodiscard]] std::span<const EmbeddedFile> embedded_files();

} // namespace redovisa::render
