#pragma once

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Reading the reports folder and writing the site: the only room that touches the disk.
namespace redovisa::site {

enum class FileKind : std::uint8_t { regular, folder, symlink, other };

struct FileInfo {
    FileKind kind = FileKind::other;
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::uint64_t size = 0;
    std::uint32_t owner = 0;

    [[nodiscard]] bool same_file(const FileInfo& other) const { return device == other.device && inode == other.inode; }
};

enum class Rename : std::uint8_t {
    replace,  ///< as rename(2): takes the place of a file or an empty folder
    keep,     ///< fails with EEXIST when the new name is taken
    exchange, ///< both names exist and change places at one moment
};

/// What the program asks of a file system, call by call, so that a test can make any call fail or be the last. Every
/// function gives a negative `errno` on failure and 0 or what it says otherwise; none throws. A name is one part of a
/// path, relative to an open folder; links are never followed but by `open_folder`.
class FileSystem {
public:
    virtual ~FileSystem() = default;

    /// Opens a folder that a person named on the command line, by its whole path. Gives a descriptor.
    virtual int open_folder(const std::string& path) = 0;
    /// A folder below an open one. Gives a descriptor.
    virtual int open_folder_at(int folder, const std::string& name) = 0;
    /// For reading; does not wait for a writer of a FIFO. Gives a descriptor.
    virtual int open_file_at(int folder, const std::string& name) = 0;
    /// A new file; EEXIST when the name is taken. Gives a descriptor.
    virtual int create_file_at(int folder, const std::string& name) = 0;
    /// The lock file: opened, or made when it is not there. Gives a descriptor.
    virtual int open_lock_at(int folder, const std::string& name) = 0;
    virtual int close(int file) = 0;

    virtual int info(int file, FileInfo& out) = 0;
    virtual int info_at(int folder, const std::string& name, FileInfo& out) = 0;
    /// The names in an open folder without `.` and `..`, sorted by byte.
    virtual int list(int folder, std::vector<std::string>& names) = 0;

    /// Gives the number of bytes, 0 at the end.
    virtual std::int64_t read(int file, std::span<char> into) = 0;
    /// Gives the number of bytes written, which may be fewer.
    virtual std::int64_t write(int file, std::string_view bytes) = 0;
    virtual int truncate(int file) = 0;
    virtual int set_mode(int file, std::uint32_t mode) = 0;
    virtual int sync(int file) = 0;

    virtual int make_folder_at(int folder, const std::string& name) = 0;
    virtual int remove_file_at(int folder, const std::string& name) = 0;
    virtual int remove_folder_at(int folder, const std::string& name) = 0;
    virtual int rename_at(int from_folder, const std::string& from, int to_folder, const std::string& to,
                          Rename how) = 0;

    /// Takes the lock of an open file without waiting: EWOULDBLOCK when another process has it. Freed by `close`, and
    /// by the kernel when the process dies.
    virtual int lock(int file) = 0;
    virtual void pause(std::chrono::milliseconds time) = 0;
    /// The number of this process.
    [[nodiscard]] virtual int process() const = 0;
    /// The user that new files belong to.
    [[nodiscard]] virtual std::uint32_t user() const = 0;
};

/// The real one.
[[nodiscard]] FileSystem& disk();

/// An open descriptor, closed when it goes out of scope. Call `close` where a failure matters: after writing.
class Handle {
public:
    Handle() = default;
    /// Takes what an opening function gave, a failure too.
    Handle(FileSystem& files, int descriptor) : files_(&files), descriptor_(descriptor) {}
    Handle(Handle&& other) noexcept;
    Handle& operator=(Handle&& other) noexcept;
    ~Handle();

    [[nodiscard]] bool ok() const { return descriptor_ >= 0; }
    /// `errno` of the opening that failed, positive.
    [[nodiscard]] int error() const { return ok() ? 0 : -descriptor_; }
    [[nodiscard]] int get() const { return descriptor_; }
    int close();

private:
    FileSystem* files_ = nullptr;
    int descriptor_ = -1;
};

} // namespace redovisa::site
