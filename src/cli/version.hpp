#pragma once

namespace redovisa::cli {

/// Version of the program; a test compares it with the one in CMakeLists.txt.
inline constexpr const char* version = "1.0.0";

} // namespace redovisa::cli
