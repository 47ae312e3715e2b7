#pragma once

#include "cli/options.hpp"
#include "cli/pipeline.hpp"
#include "render/published.hpp"
#include "text/output_file.hpp"

#include <vector>

namespace redovisa::cli {

/// Every file of the site that `options` ask for, in memory. The organisation's own layouts are read from `disk`, and
/// their faults go to `loaded`; with any error there the files are of no use.
[[nodiscard]] std::vector<text::OutputFile> make_site_files(const Options& options, site::FileSystem& disk,
                                                            Loaded& loaded);

/// What others may link to in a site made of these files.
[[nodiscard]] render::Addresses make_addresses(const Loaded& loaded, const std::vector<text::OutputFile>& files);

} // namespace redovisa::cli
