#pragma once

#include "support/source_dir.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace redovisa::test {

inline std::filesystem::path tests_folder() {
    return source_dir() / "tests";
}

/// A file under tests/, whole; fails the test when it cannot be read.
inline std::string read_test_file(const std::string& path) {
    std::ifstream file(tests_folder() / path, std::ios::binary);
    INFO("file: tests/" << path);
    REQUIRE(file.good());
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// Compares `text` with the file `path` under tests/. With REDOVISA_RENEW=1 in the environment the file is written
/// instead: read the difference before you keep it.
inline void check_golden(const std::string& path, std::string_view text) {
    const std::filesystem::path file = tests_folder() / path;
    const char* renew = std::getenv("REDOVISA_RENEW");
    if (renew != nullptr && std::string_view(renew) == "1") {
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << text;
        return;
    }
    INFO("golden file: tests/" << path);
    CHECK(read_test_file(path) == std::string(text));
}

} // namespace redovisa::test
