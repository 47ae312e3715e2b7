#pragma once

#include "diag/diagnostic.hpp"
#include "site/files.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace redovisa::site {

inline constexpr std::size_t max_layout_files = 200;
inline constexpr std::size_t max_layout_depth = 4;

/// A file below a folder that was read.
struct NamedSource {
    std::string name; ///< path below the folder, with `/`
    text::SourceId source{};
};

/// Reads every regular file below `root`, in order of name: the layouts of an organisation. Hidden files are passed
/// over; links, devices and files over the limits are faults, and so is a folder with a name that `is_file` takes for
/// that of a file.
[[nodiscard]] std::vector<NamedSource> read_folder(const std::string& root,
                                                   const std::function<bool(std::string_view)>& is_file,
                                                   FileSystem& files, text::SourceSet& sources, diag::Diagnostics& out);

} // namespace redovisa::site
