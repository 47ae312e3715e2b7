#include "mutants/memory_files.hpp"

#include <algorithm>
#include <cerrno>
#include <set>

namespace redovisa::mutants {

MemoryFiles::MemoryFiles(const Files& files, const Files& changed) : files_(files), changed_(changed) {}

const std::string* MemoryFiles::file(const std::string& path) const {
    if (const auto found = changed_.find(path); found != changed_.end()) return &found->second;
    const auto found = files_.find(path);
    return found == files_.end() ? nullptr : &found->second;
}

bool MemoryFiles::is_folder(const std::string& path) const {
    const auto first = files_.lower_bound(path + "/");
    return path.empty() || (first != files_.end() && first->first.starts_with(path + "/"));
}

std::string MemoryFiles::below(int folder, const std::string& name) const {
    const std::string& above = open_[static_cast<std::size_t>(folder)].path;
    return above.empty() ? name : above + "/" + name;
}

int MemoryFiles::opened(std::string path, const std::string* bytes) {
    open_.push_back({std::move(path), bytes, 0});
    return static_cast<int>(open_.size() - 1);
}

int MemoryFiles::open_folder(const std::string& /*path*/) {
    return opened({}, nullptr);
}

int MemoryFiles::open_folder_at(int folder, const std::string& name) {
    std::string path = below(folder, name);
    return is_folder(path) ? opened(std::move(path), nullptr) : -ENOENT;
}

int MemoryFiles::open_file_at(int folder, const std::string& name) {
    std::string path = below(folder, name);
    const std::string* bytes = file(path);
    return bytes == nullptr ? -ENOENT : opened(std::move(path), bytes);
}

int MemoryFiles::close(int /*file*/) {
    return 0;
}

int MemoryFiles::info(int file, site::FileInfo& out) {
    const Open& open = open_[static_cast<std::size_t>(file)];
    out = {};
    out.kind = open.bytes == nullptr ? site::FileKind::folder : site::FileKind::regular;
    out.size = open.bytes == nullptr ? 0 : open.bytes->size();
    return 0;
}

int MemoryFiles::info_at(int folder, const std::string& name, site::FileInfo& out) {
    const std::string path = below(folder, name);
    const std::string* bytes = file(path);
    if (bytes == nullptr && !is_folder(path)) return -ENOENT;
    out = {};
    out.kind = bytes == nullptr ? site::FileKind::folder : site::FileKind::regular;
    out.size = bytes == nullptr ? 0 : bytes->size();
    return 0;
}

int MemoryFiles::list(int folder, std::vector<std::string>& names) {
    const std::string& path = open_[static_cast<std::size_t>(folder)].path;
    const std::string prefix = path.empty() ? path : path + "/";
    std::set<std::string> found;
    for (const Files* all : {&files_, &changed_}) {
        for (auto at = all->lower_bound(prefix); at != all->end() && at->first.starts_with(prefix); ++at) {
            const std::string rest = at->first.substr(prefix.size());
            found.insert(rest.substr(0, rest.find('/')));
        }
    }
    names.assign(found.begin(), found.end());
    return 0;
}

std::int64_t MemoryFiles::read(int file, std::span<char> into) {
    Open& open = open_[static_cast<std::size_t>(file)];
    if (open.bytes == nullptr) return -EISDIR;
    const std::size_t count = open.bytes->copy(into.data(), into.size(), open.at);
    open.at += count;
    return static_cast<std::int64_t>(count);
}

int MemoryFiles::create_file_at(int, const std::string&) {
    return -EROFS;
}
int MemoryFiles::open_lock_at(int, const std::string&) {
    return -EROFS;
}
std::int64_t MemoryFiles::write(int, std::string_view) {
    return -EROFS;
}
int MemoryFiles::truncate(int) {
    return -EROFS;
}
int MemoryFiles::set_mode(int, std::uint32_t) {
    return -EROFS;
}
int MemoryFiles::sync(int) {
    return -EROFS;
}
int MemoryFiles::make_folder_at(int, const std::string&) {
    return -EROFS;
}
int MemoryFiles::remove_file_at(int, const std::string&) {
    return -EROFS;
}
int MemoryFiles::remove_folder_at(int, const std::string&) {
    return -EROFS;
}
int MemoryFiles::rename_at(int, const std::string&, int, const std::string&, site::Rename) {
    return -EROFS;
}
int MemoryFiles::lock(int) {
    return -EROFS;
}

} // namespace redovisa::mutants
