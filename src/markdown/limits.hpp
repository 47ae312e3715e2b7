#pragma once

#include <cstddef>

/// Limits on prose from strangers, checked before the Markdown library sees it: some short texts make it slow or its
/// output huge. Each is far above what a real report needs; the message of a fault names the limit.
namespace redovisa::markdown::limits {

inline constexpr std::size_t bytes = 16'000;
/// Quotes and lists in each other, and emphasis in emphasis.
inline constexpr std::size_t depth = 16;
inline constexpr std::size_t table_columns = 24;
inline constexpr std::size_t table_rows = 200;
/// Lines `[name]: address`, which links refer to.
inline constexpr std::size_t definitions = 50;
inline constexpr std::size_t links = 200;
inline constexpr std::size_t url_bytes = 2'000;
/// Places where a comment or declaration of HTML seems to begin.
inline constexpr std::size_t html_openings = 100;

} // namespace redovisa::markdown::limits
