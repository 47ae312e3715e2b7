#pragma once

#include <cstdint>

/// Limits on input from strangers. Each is far above what a real report needs; the message of a fault names the limit.
namespace redovisa::yaml::limits {

inline constexpr std::uint32_t file_bytes = 1'000'000;
inline constexpr std::uint32_t depth = 32;
inline constexpr std::uint32_t flow_depth = 16;
inline constexpr std::uint32_t nodes = 200'000;
inline constexpr std::uint32_t keys_in_mapping = 2'000;
inline constexpr std::uint32_t scalar_bytes = 256 * 1024;
inline constexpr std::uint32_t line_bytes = 16 * 1024;
inline constexpr std::uint32_t lines = 50'000;

} // namespace redovisa::yaml::limits
