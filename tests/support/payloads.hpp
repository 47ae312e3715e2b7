#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// Hostile texts: our own under tests/data, and the public suites where they are.
namespace redovisa::test {

struct Payload {
    std::string suite;
    std::string text;
};

struct Payloads {
    std::vector<Payload> all;
    std::vector<std::string> missing; ///< suites that are not here, and where they would be
};

[[nodiscard]] Payloads hostile_texts();
[[nodiscard]] std::vector<std::string> hostile_ids();
/// Texts that would mean something in a layout of ours or in one of other programs.
[[nodiscard]] std::vector<Payload> template_texts();

} // namespace redovisa::test
