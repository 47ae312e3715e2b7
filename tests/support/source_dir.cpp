#include "support/source_dir.hpp"

namespace redovisa::test {

const std::filesystem::path& source_dir() {
    static const std::filesystem::path path = REDOVISA_SOURCE_DIR;
    return path;
}

} // namespace redovisa::test
