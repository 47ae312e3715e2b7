#include "site/files.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <thread>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace redovisa::site {
namespace {

/// Repeats a call that a signal broke off. Gives the negative `errno` on failure.
template <class Call> auto retry(Call call) {
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result < 0 ? static_cast<decltype(result)>(-errno) : result;
}

void fill(const struct stat& from, FileInfo& out) {
    if (S_ISREG(from.st_mode)) {
        out.kind = FileKind::regular;
    } else if (S_ISDIR(from.st_mode)) {
        out.kind = FileKind::folder;
    } else {
        out.kind = S_ISLNK(from.st_mode) ? FileKind::symlink : FileKind::other;
    }
    out.device = from.st_dev;
    out.inode = from.st_ino;
    out.size = static_cast<std::uint64_t>(std::max<off_t>(from.st_size, 0));
    out.owner = from.st_uid;
}

struct CloseFolder {
    void operator()(DIR* stream) const { ::closedir(stream); }
};

constexpr int folder_flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

class Disk final : public FileSystem {
public:
    int open_folder(const std::string& path) override {
        return retry([&] { return ::open(path.c_str(), folder_flags); });
    }
    int open_folder_at(int folder, const std::string& name) override {
        return retry([&] { return ::openat(folder, name.c_str(), folder_flags | O_NOFOLLOW); });
    }
    int open_file_at(int folder, const std::string& name) override {
        constexpr int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
        return retry([&] { return ::openat(folder, name.c_str(), flags); });
    }
    int create_file_at(int folder, const std::string& name) override {
        constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
        return retry([&] { return ::openat(folder, name.c_str(), flags, 0600); });
    }
    int open_lock_at(int folder, const std::string& name) override {
        constexpr int flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
        return retry([&] { return ::openat(folder, name.c_str(), flags, 0600); });
    }
    // Linux has freed the descriptor even when close was broken off: a second try could close another file.
    int close(int file) override { return ::close(file) == 0 || errno == EINTR ? 0 : -errno; }

    int info(int file, FileInfo& out) override {
        struct stat status {};
        const int result = retry([&] { return ::fstat(file, &status); });
        if (result == 0) fill(status, out);
        return result;
    }
    int info_at(int folder, const std::string& name, FileInfo& out) override {
        struct stat status {};
        const int result = retry([&] { return ::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW); });
        if (result == 0) fill(status, out);
        return result;
    }
    int list(int folder, std::vector<std::string>& names) override {
        names.clear();
        // The stream owns its descriptor and moves its place: it gets one of its own.
        const int own = retry([&] { return ::openat(folder, ".", folder_flags); });
        if (own < 0) return own;
        const std::unique_ptr<DIR, CloseFolder> stream(::fdopendir(own));
        if (!stream) {
            const int error = errno;
            ::close(own);
            return -error;
        }
        errno = 0;
        while (const dirent* entry = ::readdir(stream.get())) {
            const std::string_view name = entry->d_name;
            if (name != "." && name != "..") names.emplace_back(name);
            errno = 0;
        }
        if (errno != 0) return -errno;
        std::ranges::sort(names);
        return 0;
    }

    std::int64_t read(int file, std::span<char> into) override {
        return retry([&] { return ::read(file, into.data(), into.size()); });
    }
    std::int64_t write(int file, std::string_view bytes) override {
        return retry([&] { return ::write(file, bytes.data(), bytes.size()); });
    }
    int truncate(int file) override {
        return retry([&] { return ::ftruncate(file, 0); });
    }
    int set_mode(int file, std::uint32_t mode) override {
        return retry([&] { return ::fchmod(file, mode); });
    }
    int sync(int file) override {
        return retry([&] { return ::fsync(file); });
    }

    int make_folder_at(int folder, const std::string& name) override {
        return retry([&] { return ::mkdirat(folder, name.c_str(), 0700); });
    }
    int remove_file_at(int folder, const std::string& name) override {
        return retry([&] { return ::unlinkat(folder, name.c_str(), 0); });
    }
    int remove_folder_at(int folder, const std::string& name) override {
        return retry([&] { return ::unlinkat(folder, name.c_str(), AT_REMOVEDIR); });
    }
    int rename_at(int from_folder, const std::string& from, int to_folder, const std::string& to, Rename how) override {
        const unsigned flags = how == Rename::keep ? RENAME_NOREPLACE : how == Rename::exchange ? RENAME_EXCHANGE : 0U;
        return retry([&] { return ::renameat2(from_folder, from.c_str(), to_folder, to.c_str(), flags); });
    }

    int lock(int file) override {
        return retry([&] { return ::flock(file, LOCK_EX | LOCK_NB); });
    }
    void pause(std::chrono::milliseconds time) override { std::this_thread::sleep_for(time); }
    [[nodiscard]] int process() const override { return ::getpid(); }
    [[nodiscard]] std::uint32_t user() const override { return ::geteuid(); }
};

} // namespace

FileSystem& disk() {
    static Disk the_disk;
    return the_disk;
}

Handle::Handle(Handle&& other) noexcept : files_(other.files_), descriptor_(std::exchange(other.descriptor_, -1)) {}

Handle& Handle::operator=(Handle&& other) noexcept {
    if (this != &other) {
        close();
        files_ = other.files_;
        descriptor_ = std::exchange(other.descriptor_, -1);
    }
    return *this;
}

Handle::~Handle() {
    close();
}

int Handle::close() {
    if (!ok()) return 0;
    return files_->close(std::exchange(descriptor_, -1));
}

} // namespace redovisa::site
