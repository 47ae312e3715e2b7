#pragma once

#include "cli/options.hpp"
#include "cli/pipeline.hpp"
#include "text/output_file.hpp"

#include <vector>

namespace redovisa::cli {

/// Every file of the site that `options` ask for, in memory. The organisation's own layouts are read from `disk`, and
/// their faults go to `loaded`; with any error there are no files.
[[nodiscard]] std::vector<text::OutputFile> make_site_files(const Options& options, site::FileSystem& disk,
                                                            Loaded& loaded);

} // namespace redovisa::cli
