#include "site/read_folder.hpp"

#include "diag/rules_input.hpp"
#include "site/outcome.hpp"
#include "site/read.hpp"

namespace redovisa::site {
namespace {

namespace rules = diag::rules;

class FolderReader {
public:
    FolderReader(std::string root, FileSystem& files, text::SourceSet& sources, diag::Diagnostics& out)
        : root_(std::move(root)), files_(files), sources_(sources), out_(out) {}

    std::vector<NamedSource> run() {
        const Handle folder(files_, files_.open_folder(root_));
        if (folder.ok()) {
            read(folder.get(), "", 0);
        } else {
            unreadable(root_, folder.error());
        }
        return std::move(found_);
    }

private:
    void read(int folder, const std::string& prefix, std::size_t depth) {
        std::vector<std::string> names;
        if (const int error = files_.list(folder, names); error < 0) return unreadable(root_ + "/" + prefix, -error);
        for (const std::string& name : names) {
            if (name.starts_with('.') || name.ends_with('~')) continue;
            if (++count_ > max_layout_files) {
                if (count_ == max_layout_files + 1)
                    fault(rules::too_many_files, root_, {{"limit", std::to_string(max_layout_files)}});
                return;
            }
            FileInfo info;
            if (const int error = files_.info_at(folder, name, info); error < 0) {
                unreadable(root_ + "/" + prefix + name, -error);
            } else if (info.kind == FileKind::folder && depth < max_layout_depth) {
                const Handle below(files_, files_.open_folder_at(folder, name));
                if (below.ok())
                    read(below.get(), prefix + name + "/", depth + 1);
                else
                    unreadable(root_ + "/" + prefix + name, below.error());
            } else {
                read_one(folder, name, prefix + name);
            }
        }
    }

    void read_one(int folder, const std::string& name, const std::string& path) {
        const Handle file(files_, files_.open_file_at(folder, name));
        if (!file.ok()) return unreadable(root_ + "/" + path, file.error());
        FileInfo info;
        if (const int error = files_.info(file.get(), info); error < 0) return unreadable(root_ + "/" + path, -error);
        if (info.kind != FileKind::regular) {
            return fault(rules::not_a_file, root_ + "/" + path,
                         {{"name", name},
                          {"kind", lang::Words{"något annat", "something else"}},
                          {"wanted", lang::Words{"en vanlig fil", "a regular file"}}});
        }
        std::string bytes;
        std::string chunk(64 * 1024, '\0');
        while (bytes.size() <= max_file_bytes) {
            const std::int64_t got = files_.read(file.get(), chunk);
            if (got < 0) return unreadable(root_ + "/" + path, static_cast<int>(-got));
            if (got == 0) break;
            bytes.append(chunk, 0, static_cast<std::size_t>(got));
        }
        if (bytes.size() > max_file_bytes) {
            return fault(rules::oversized_file, root_ + "/" + path,
                         {{"size", lang::Words{"över 1 MB", "over 1 MB"}}, {"limit", "1 MB"}});
        }
        found_.push_back({path, sources_.add(root_ + "/" + path, std::move(bytes))});
    }

    void fault(const diag::Rule& rule, const std::string& path, diag::Args args) {
        out_.add(rule, {sources_.add(path, {}), 0, 0}, std::move(args));
    }

    void unreadable(const std::string& path, int error) {
        fault(rules::file_unreadable, path, {{"name", path}, reason("reason", error)});
    }

    std::string root_;
    FileSystem& files_;
    text::SourceSet& sources_;
    diag::Diagnostics& out_;
    std::vector<NamedSource> found_;
    std::size_t count_ = 0;
};

} // namespace

std::vector<NamedSource> read_folder(const std::string& root, FileSystem& files, text::SourceSet& sources,
                                     diag::Diagnostics& out) {
    return FolderReader(root, files, sources, out).run();
}

} // namespace redovisa::site
