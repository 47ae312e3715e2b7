#pragma once

#include "diag/diagnostic.hpp"
#include "site/files.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace redovisa::site {

/// Limits on the input; the message of a fault names the limit.
inline constexpr std::size_t max_file_bytes = 1'000'000;
inline constexpr std::size_t max_logo_bytes = 200'000;
inline constexpr std::size_t max_files = 2'000;
inline constexpr std::size_t max_input_bytes = 64'000'000;

enum class InputKind : std::uint8_t { organisation, report, area };

/// One YAML file that was read. Path and bytes are in the SourceSet.
struct InputFile {
    text::SourceId source{};
    InputKind kind = InputKind::area;
    int year = 0;          ///< from the folder; 0 for the organisation
    std::string area = {}; ///< from the name of the file; areas only
};

/// An image beside organisation.yaml.
struct ImageFile {
    std::string name; ///< `logo.svg`
    std::string bytes;
};

/// A file that is there but could not be read: what refers to it is no fault of its own.
struct UnreadFile {
    InputKind kind = InputKind::area;
    int year = 0;
    std::string area;
};

struct Inputs {
    std::vector<InputFile> files; ///< the organisation, then by year: the report and its areas by name
    std::vector<ImageFile> images;
    std::vector<UnreadFile> unread;
    std::optional<text::SourceId> published; ///< the list of published addresses, `root`/.published, when there is one
};

/// Reads `root`/organisation.yaml, `root`/<year>/report.yaml and `root`/<year>/<area>.yaml, and the images beside the
/// first, and `root`/.published. Only regular files inside the root are read, each once; links are not followed. Other
/// hidden files and those ending in `~` are passed over; everything else that is not read is named. Each fault stands
/// on the file or folder it is about, which is added to `sources` without bytes. Nothing when there is no folder to
/// read; else what could be read, with the faults in `out` (their kind tells the exit code, see outcome.hpp).
[[nodiscard]] std::optional<Inputs> read_inputs(const std::string& root, FileSystem& files, text::SourceSet& sources,
                                                diag::Diagnostics& out);

} // namespace redovisa::site
