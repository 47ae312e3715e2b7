#pragma once

#include "text/output_file.hpp"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace redovisa::site {

/// The file in every site that says which files the program made. `sha256sum -c .redovisa` checks a site against it.
inline constexpr std::string_view marker_name = ".redovisa";

/// One line a file, sorted by path; the same for the same site.
[[nodiscard]] std::string marker_text(std::span<const text::OutputFile> files);

/// The paths that a marker lists, or nothing when the program did not write it: any line out of form, any path that is
/// not portable.
[[nodiscard]] std::optional<std::set<std::string>> read_marker(std::string_view bytes);

} // namespace redovisa::site
