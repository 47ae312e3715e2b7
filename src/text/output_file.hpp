#pragma once

#include <string>

namespace redovisa::text {

/// One file of the site, made in memory. `path` is relative to the output folder, with `/`, and of portable names only
/// (see text/portable.hpp).
struct OutputFile {
    std::string path;
    std::string bytes;
};

} // namespace redovisa::text
