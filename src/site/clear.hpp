#pragma once

#include "site/files.hpp"

#include <set>
#include <string>

/// Parts of write_site: taking away what the program made and keeping what others made.
namespace redovisa::site {

/// Modes of what is written, whatever the umask.
inline constexpr std::uint32_t file_mode = 0644;
inline constexpr std::uint32_t folder_mode = 0755;

/// What a folder holds, as far as its marker tells.
struct Contents {
    enum class State : std::uint8_t {
        ours,    ///< has a marker that the program wrote
        empty,   ///< nothing, or just the marker of a build that was killed while it wrote it
        foreign, ///< files without a marker
    };
    State state = State::empty;
    std::set<std::string> listed; ///< paths in the marker
};

/// Gives a negative `errno` when the folder cannot be read.
[[nodiscard]] int look_into(FileSystem& files, int folder, Contents& contents);

/// The folders that hold the listed paths: `data`, `2019` …
[[nodiscard]] std::set<std::string> folders_of(const std::set<std::string>& paths);

/// Puts into `taken` the first of the new `paths` that stands in `folder` already without being listed. Gives a
/// negative `errno` when a folder cannot be read.
[[nodiscard]] int find_taken(FileSystem& files, int folder, const std::set<std::string>& listed,
                             const std::set<std::string>& paths, std::string& taken);

enum class Cleared : std::uint8_t {
    gone,
    left,   ///< it holds files of others that could not be moved, since `into` has the same names or there is no `into`
    failed, ///< a call failed
};

/// Takes away the folder `name`: removes what its marker lists and moves everything else into the open folder `into`
/// (negative: nowhere, it stays). Can be broken off at any call and done again. `error` is of the first failed call.
[[nodiscard]] Cleared clear_folder(FileSystem& files, int parent, const std::string& name, int into, int& error);

/// Renames only when the new name is free, also where the system has no single call for it.
int rename_to_free(FileSystem& files, int from_folder, const std::string& from, int to_folder, const std::string& to);

} // namespace redovisa::site
