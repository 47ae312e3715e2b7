#include "site/read_folder.hpp"

#include "diag/rules_input.hpp"
#include "site/file_reader.hpp"
#include "site/read.hpp"

namespace redovisa::site {
namespace {

namespace rules = diag::rules;

class FolderReader {
public:
    FolderReader(const std::string& root, const std::function<bool(std::string_view)>& is_file, FileSystem& files,
                 text::SourceSet& sources, diag::Diagnostics& out)
        : is_file_(is_file), disk_(files), files_(root, files, sources, out) {}

    std::vector<NamedSource> run() {
        read(Handle(disk_, disk_.open_folder(files_.root())), "", 0);
        return std::move(found_);
    }

private:
    /// `below` is the path of the open folder, with a slash at its end unless it is the root.
    void read(const Handle& folder, const std::string& below, std::size_t depth) {
        std::vector<std::string> names;
        const int error = folder.ok() ? -disk_.list(folder.get(), names) : folder.error();
        if (error != 0) return files_.unreadable(below.substr(0, below.size() - (below.empty() ? 0 : 1)), error);
        for (const std::string& name : names) {
            if (name.starts_with('.') || name.ends_with('~')) continue;
            if (++count_ > max_layout_files) {
                if (count_ == max_layout_files + 1)
                    files_.add(rules::too_many_files, "", {{"limit", std::to_string(max_layout_files)}});
                return;
            }
            const std::string path = below + name;
            FileInfo info;
            const bool is_folder = disk_.info_at(folder.get(), name, info) == 0 && info.kind == FileKind::folder;
            if (is_folder && depth < max_layout_depth && !is_file_(name)) {
                read(Handle(disk_, disk_.open_folder_at(folder.get(), name)), path + "/", depth + 1);
            } else if (std::optional<std::string> bytes = files_.read(folder.get(), name, path, max_file_bytes)) {
                found_.push_back({path, files_.add_source(path, std::move(*bytes))});
            }
        }
    }

    const std::function<bool(std::string_view)>& is_file_;
    FileSystem& disk_;
    FileReader files_;
    std::vector<NamedSource> found_;
    std::size_t count_ = 0;
};

} // namespace

std::vector<NamedSource> read_folder(const std::string& root, const std::function<bool(std::string_view)>& is_file,
                                     FileSystem& files, text::SourceSet& sources, diag::Diagnostics& out) {
    return FolderReader(root, is_file, files, sources, out).run();
}

} // namespace redovisa::site
