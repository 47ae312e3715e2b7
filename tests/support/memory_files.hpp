#pragma once

#include "site/files.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <map>
#include <set>
#include <string>

namespace redovisa::test {

/// A file system in memory, to read from only: the fastest way to load many versions of the same reports. `root` is the
/// path of the folder that `files` lie in.
class MemoryFiles final : public site::FileSystem {
public:
    MemoryFiles(std::string root, std::map<std::string, std::string> content)
        : files(std::move(content)), root_(std::move(root)) {}

    std::map<std::string, std::string> files; ///< path below the root -> bytes
    bool reversed = false;                    ///< whether folders are listed from the end

    int open_folder(const std::string& path) override { return path == root_ ? opened("") : -ENOENT; }
    int open_folder_at(int folder, const std::string& name) override {
        const std::string path = below(folder, name);
        return is_folder(path) ? opened(path + "/") : files.contains(path) ? -ENOTDIR : -ENOENT;
    }
    int open_file_at(int folder, const std::string& name) override {
        const std::string path = below(folder, name);
        return files.contains(path) ? opened(path) : -ENOENT;
    }
    int close(int file) override {
        open_.erase(file);
        return 0;
    }
    int info(int file, site::FileInfo& out) override { return describe(open_.at(file).path, out); }
    int info_at(int folder, const std::string& name, site::FileInfo& out) override {
        const std::string path = below(folder, name);
        return describe(is_folder(path) ? path + "/" : path, out);
    }
    int list(int folder, std::vector<std::string>& names) override {
        const std::string& path = open_.at(folder).path;
        std::set<std::string> found;
        for (auto at = files.lower_bound(path); at != files.end() && at->first.starts_with(path); ++at)
            found.insert(at->first.substr(path.size(), at->first.find('/', path.size()) - path.size()));
        names.assign(found.begin(), found.end());
        if (reversed) std::ranges::reverse(names);
        return 0;
    }
    std::int64_t read(int file, std::span<char> into) override {
        Open& open = open_.at(file);
        const std::string& bytes = files.at(open.path);
        const std::size_t size = std::min(into.size(), bytes.size() - open.at);
        std::memcpy(into.data(), bytes.data() + open.at, size);
        open.at += size;
        return static_cast<std::int64_t>(size);
    }

    int create_file_at(int, const std::string&) override { return -EROFS; }
    int open_lock_at(int, const std::string&) override { return -EROFS; }
    std::int64_t write(int, std::string_view) override { return -EROFS; }
    int truncate(int) override { return -EROFS; }
    int set_mode(int, std::uint32_t) override { return -EROFS; }
    int sync(int) override { return -EROFS; }
    int make_folder_at(int, const std::string&) override { return -EROFS; }
    int remove_file_at(int, const std::string&) override { return -EROFS; }
    int remove_folder_at(int, const std::string&) override { return -EROFS; }
    int rename_at(int, const std::string&, int, const std::string&, site::Rename) override { return -EROFS; }
    int lock(int) override { return -EROFS; }
    void pause(std::chrono::milliseconds) override {}
    [[nodiscard]] int process() const override { return 1; }
    [[nodiscard]] std::uint32_t user() const override { return 0; }

private:
    struct Open {
        std::string path; ///< folders end in `/`, the root is empty
        std::size_t at = 0;
    };

    int opened(const std::string& path) {
        open_[++last_] = {path, 0};
        return last_;
    }
    [[nodiscard]] std::string below(int folder, const std::string& name) const { return open_.at(folder).path + name; }
    [[nodiscard]] bool is_folder(const std::string& path) const {
        const auto at = files.lower_bound(path + "/");
        return at != files.end() && at->first.starts_with(path + "/");
    }
    int describe(const std::string& path, site::FileInfo& out) const {
        out = {};
        out.inode = std::hash<std::string>{}(path);
        if (path.empty() || path.ends_with('/')) {
            out.kind = site::FileKind::folder;
            return 0;
        }
        const auto found = files.find(path);
        if (found == files.end()) return -ENOENT;
        out.kind = site::FileKind::regular;
        out.size = found->second.size();
        return 0;
    }

    std::string root_;
    std::map<int, Open> open_;
    int last_ = 2;
};

} // namespace redovisa::test
