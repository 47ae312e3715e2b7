#pragma once

#include <filesystem>

namespace redovisa::test {

/// The root of the project's own files, from where tests read `reports/`, `docs/` and `tests/`.
[[nodiscard]] const std::filesystem::path& source_dir();

} // namespace redovisa::test
