#pragma once

#include <cstdint>

/// Limits on single values, where the field has none of its own.
namespace redovisa::schema::limits {

inline constexpr std::uint32_t text_length = 500;  ///< code points
inline constexpr std::uint32_t title_length = 400; ///< code points of a title
inline constexpr std::uint32_t prose_bytes =
    16'000; ///< for editors; the Markdown stage has the same limit and checks it
inline constexpr std::uint32_t id_length = 64;
inline constexpr std::uint32_t url_length = 2'000;
inline constexpr std::uint32_t reference_length = 3 * id_length + 2;
inline constexpr std::uint32_t items_in_list = 2'000;
inline constexpr int first_year = 1900;
inline constexpr int last_year = 2199;

} // namespace redovisa::schema::limits
