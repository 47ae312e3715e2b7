#include "site/clear.hpp"

#include "site/marker.hpp"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace redovisa::site {
namespace {

const std::string marker(marker_name);
constexpr std::size_t longest_marker = 16'000'000;
constexpr std::size_t read_chunk = 65'536;

/// The marker as text; -ENOENT when there is none or when it is no regular file.
int read_marker_file(FileSystem& files, int folder, std::string& bytes) {
    FileInfo info;
    if (const int error = files.info_at(folder, marker, info); error < 0) return error;
    if (info.kind != FileKind::regular) return -ENOENT;
    const Handle file(files, files.open_file_at(folder, marker));
    if (!file.ok()) return -file.error();
    std::string chunk(read_chunk, '\0');
    while (bytes.size() <= longest_marker) {
        const std::int64_t got = files.read(file.get(), chunk);
        if (got < 0) return static_cast<int>(got);
        if (got == 0) return 0;
        bytes.append(chunk, 0, static_cast<std::size_t>(got));
    }
    return -EFBIG;
}

/// A folder that files of others are moved into, made when the first one comes.
class Target {
public:
    Target(FileSystem& files, int folder) : files_(files), folder_(folder) {}
    Target(FileSystem& files, Target& above, const std::string& name) : files_(files), above_(&above), name_(name) {}

    /// Gives the descriptor; -EEXIST when there is nowhere to move to.
    int open() {
        if (above_ == nullptr) return folder_ < 0 ? -EEXIST : folder_;
        if (handle_.ok()) return handle_.get();
        const int above = above_->open();
        if (above < 0) return above;
        const int made = files_.make_folder_at(above, name_);
        if (made < 0 && made != -EEXIST) return made;
        handle_ = Handle(files_, files_.open_folder_at(above, name_));
        if (!handle_.ok()) return handle_.error() == ENOTDIR || handle_.error() == ELOOP ? -EEXIST : -handle_.error();
        if (made < 0) return handle_.get();
        if (const int error = files_.set_mode(handle_.get(), folder_mode); error < 0) return error;
        const int error = files_.sync(above);
        return error < 0 ? error : handle_.get();
    }

private:
    FileSystem& files_;
    Target* above_ = nullptr;
    std::string name_;
    int folder_ = -1;
    Handle handle_;
};

class Clearer {
public:
    Clearer(FileSystem& files, const std::set<std::string>& listed)
        : files_(files), listed_(listed), folders_(folders_of(listed)) {}

    /// `prefix` is the path of the folder below the site, with `/` at its end. The marker itself is left.
    void clear(int folder, const std::string& prefix, Target& target) {
        std::vector<std::string> names;
        if (!ok(files_.list(folder, names))) return;
        bool moved = false;
        for (const std::string& name : names) {
            if (prefix.empty() && name == marker) continue;
            const std::string path = prefix + name;
            if (listed_.contains(path) && removed(folder, name)) continue;
            if (folders_.contains(path) && cleared_below(folder, name, path, target)) continue;
            moved |= moved_over(folder, name, path, target);
        }
        if (moved) ok(files_.sync(target.open()));
    }

    [[nodiscard]] bool left() const { return left_; }
    [[nodiscard]] int error() const { return error_; }

private:
    bool ok(int result) {
        if (result < 0 && error_ == 0) error_ = result;
        return result >= 0;
    }

    /// False when somebody put a folder where our file was.
    bool removed(int folder, const std::string& name) {
        const int result = files_.remove_file_at(folder, name);
        if (result == -EISDIR) return false;
        ok(result);
        return true;
    }

    /// False when somebody put something else where our folder was.
    bool cleared_below(int folder, const std::string& name, const std::string& path, Target& target) {
        {
            const Handle below(files_, files_.open_folder_at(folder, name));
            if (below.error() == ENOTDIR || below.error() == ELOOP) return false;
            if (!ok(-below.error())) return true;
            Target target_below(files_, target, name);
            clear(below.get(), path + '/', target_below);
        }
        const int result = files_.remove_folder_at(folder, name);
        if (result != -ENOTEMPTY) ok(result);
        return true;
    }

    bool moved_over(int folder, const std::string& name, const std::string& path, Target& target) {
        const int into = target.open();
        const int result = into < 0 ? into : rename_to_free(files_, folder, name, into, name);
        if (result != -EEXIST) return ok(result);
        // Two folders of the same name become one.
        if (into < 0 || !cleared_below(folder, name, path, target)) left_ = true;
        return false;
    }

    FileSystem& files_;
    const std::set<std::string>& listed_;
    std::set<std::string> folders_;
    bool left_ = false;
    int error_ = 0;
};

/// Whether something that the marker does not list stands where `path` is to be: 1, 0, or a negative `errno`.
int is_taken(FileSystem& files, int folder, const std::set<std::string>& listed, const std::string& path) {
    Handle below;
    std::size_t begin = 0;
    while (true) {
        const std::size_t slash = path.find('/', begin);
        const bool is_last = slash == std::string::npos;
        const std::string name = path.substr(begin, is_last ? slash : slash - begin);
        FileInfo info;
        const int error = files.info_at(folder, name, info);
        if (error < 0) return error == -ENOENT ? 0 : error;
        if (is_last && info.kind == FileKind::folder) return 1;
        if (is_last || info.kind != FileKind::folder) return listed.contains(path.substr(0, slash)) ? 0 : 1;
        below = Handle(files, files.open_folder_at(folder, name));
        if (!below.ok()) return -below.error();
        folder = below.get();
        begin = slash + 1;
    }
}

} // namespace

int look_into(FileSystem& files, int folder, Contents& contents) {
    std::string bytes;
    const int error = read_marker_file(files, folder, bytes);
    if (error < 0 && error != -ENOENT && error != -ELOOP) return error;
    if (error == 0) {
        if (auto listed = read_marker(bytes)) {
            contents.state = Contents::State::ours;
            contents.listed = std::move(*listed);
            return 0;
        }
    }
    std::vector<std::string> names;
    if (const int failed = files.list(folder, names); failed < 0) return failed;
    const bool broken_marker = error == 0 && names.size() == 1;
    contents.state = names.empty() || broken_marker ? Contents::State::empty : Contents::State::foreign;
    return 0;
}

std::set<std::string> folders_of(const std::set<std::string>& paths) {
    std::set<std::string> folders;
    for (const std::string& path : paths) {
        for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1)) {
            folders.insert(path.substr(0, slash));
        }
    }
    return folders;
}

int find_taken(FileSystem& files, int folder, const std::set<std::string>& listed, const std::set<std::string>& paths,
               std::string& taken) {
    for (const std::string& path : paths) {
        if (listed.contains(path)) continue;
        const int result = is_taken(files, folder, listed, path);
        if (result < 0) return result;
        if (result == 0) continue;
        taken = path;
        return 0;
    }
    return 0;
}

Cleared clear_folder(FileSystem& files, int parent, const std::string& name, int into, int& error) {
    const auto failed = [&error](int result) {
        if (error == 0) error = result;
        return Cleared::failed;
    };
    {
        const Handle folder(files, files.open_folder_at(parent, name));
        if (!folder.ok()) return failed(-folder.error());
        Contents contents;
        if (const int result = look_into(files, folder.get(), contents); result < 0) return failed(result);
        if (contents.state == Contents::State::foreign) return Cleared::left;
        Clearer clearer(files, contents.listed);
        Target target(files, into);
        clearer.clear(folder.get(), "", target);
        if (clearer.error() < 0) return failed(clearer.error());
        if (clearer.left()) return Cleared::left;
        // Last of all, so that a run that is broken off can be taken up again.
        const int result = files.remove_file_at(folder.get(), marker);
        if (result < 0 && result != -ENOENT) return failed(result);
    }
    const int result = files.remove_folder_at(parent, name);
    return result < 0 ? failed(result) : Cleared::gone;
}

int rename_to_free(FileSystem& files, int from_folder, const std::string& from, int to_folder, const std::string& to) {
    const int result = files.rename_at(from_folder, from, to_folder, to, Rename::keep);
    if (result != -EINVAL && result != -ENOSYS) return result;
    FileInfo info;
    const int there = files.info_at(to_folder, to, info);
    if (there == 0) return -EEXIST;
    return there == -ENOENT ? files.rename_at(from_folder, from, to_folder, to, Rename::replace) : there;
}

} // namespace redovisa::site
