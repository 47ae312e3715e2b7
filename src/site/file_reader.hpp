#pragma once

#include "diag/diagnostic.hpp"
#include "site/files.hpp"

#include <optional>

namespace redovisa::site {

/// Reads regular files below one folder and tells what is wrong with them. What is below is named by its path from that
/// folder, with `/` between the parts.
class FileReader {
public:
    /// `root` is the folder as a person named it; it opens messages' paths.
    FileReader(std::string root, FileSystem& files, text::SourceSet& sources, diag::Diagnostics& out);

    [[nodiscard]] const std::string& root() const { return root_; }
    /// Root and `below` as UTF-8, whatever bytes the disk has.
    [[nodiscard]] std::string path_of(std::string_view below) const;

    /// A fault on a file or folder as such; an empty `below` is the root.
    diag::Diagnostic& add(const diag::Rule& rule, std::string_view below, diag::Args args = {});
    /// `error` is a positive `errno`.
    void unreadable(std::string_view below, int error);

    /// Whether the thing is what its name says. Says so when it is not.
    bool has_kind(int folder, const std::string& name, const std::string& below, FileKind wanted);
    /// The bytes of a regular file of at most `limit` bytes, read once; nothing when that could not be, which is told.
    [[nodiscard]] std::optional<std::string> read(int folder, const std::string& name, const std::string& below,
                                                  std::size_t limit);
    text::SourceId add_source(const std::string& below, std::string bytes);

private:
    void wrong_kind(const std::string& below, FileKind kind, FileKind wanted);

    std::string root_;
    FileSystem& files_;
    text::SourceSet& sources_;
    diag::Diagnostics& out_;
};

/// `1,2 MB` or `12 kB`: bytes are hard to grasp.
[[nodiscard]] diag::Arg size_arg(std::string name, std::uint64_t bytes);

/// Names on a disk may be any bytes; messages carry UTF-8 only.
[[nodiscard]] std::string shown_name(std::string_view name);

} // namespace redovisa::site
