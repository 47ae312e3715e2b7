#pragma once

#include "diag/diagnostic.hpp"
#include "site/files.hpp"
#include "text/output_file.hpp"

#include <chrono>
#include <span>
#include <string>
#include <vector>

namespace redovisa::site {

/// Where the site goes, and what it must stay clear of.
struct Destination {
    std::string folder;              ///< as on the command line; its parent must exist
    std::vector<std::string> inputs; ///< folders that are read: reports, layouts
    std::string home;                ///< of the user; empty when unknown
    /// How long to wait for another build into the same folder.
    std::chrono::milliseconds patience{std::chrono::seconds(30)};
};

/// Puts the site in place, everything or nothing. At every moment, also when the process is killed or a call fails, the
/// folder holds the former site or the new one, whole. (On a file system that cannot exchange two names there is a
/// moment without any; the next build mends what a kill then leaves.)
///
/// The files are written into a fresh folder beside the output, put to disk, and the two folders change names. Files
/// in the output folder that the program did not make are kept. Leftovers of killed builds are cleared. Refused before
/// anything is written: a folder that is not empty and not ours, anything but a folder, the root, the home folder, the
/// current folder, a folder within an input or around one. Modes are 0644 and 0755 whatever the umask.
///
/// True when the new site is in place and nothing failed; the faults are in `out` (see exit_code in outcome.hpp).
bool write_site(const Destination& destination, std::span<const text::OutputFile> pages, FileSystem& files,
                text::SourceSet& sources, diag::Diagnostics& out);

} // namespace redovisa::site
