#pragma once

#include "site/files.hpp"

#include <map>
#include <string>
#include <vector>

namespace redovisa::mutants {

/// Paths below the reports folder (`2019/aldre.yaml`) and the bytes of each file.
using Files = std::map<std::string, std::string, std::less<>>;

/// A reports folder in memory, for reading only, with some of its files changed.
class MemoryFiles final : public site::FileSystem {
public:
    MemoryFiles(const Files& files, const Files& changed);

    int open_folder(const std::string& path) override;
    int open_folder_at(int folder, const std::string& name) override;
    int open_file_at(int folder, const std::string& name) override;
    int close(int file) override;
    int info(int file, site::FileInfo& out) override;
    int info_at(int folder, const std::string& name, site::FileInfo& out) override;
    int list(int folder, std::vector<std::string>& names) override;
    std::int64_t read(int file, std::span<char> into) override;

    int create_file_at(int, const std::string&) override;
    int open_lock_at(int, const std::string&) override;
    std::int64_t write(int, std::string_view) override;
    int truncate(int) override;
    int set_mode(int, std::uint32_t) override;
    int sync(int) override;
    int make_folder_at(int, const std::string&) override;
    int remove_file_at(int, const std::string&) override;
    int remove_folder_at(int, const std::string&) override;
    int rename_at(int, const std::string&, int, const std::string&, site::Rename) override;
    int lock(int) override;
    void pause(std::chrono::milliseconds) override {}
    [[nodiscard]] int process() const override { return 1; }
    [[nodiscard]] std::uint32_t user() const override { return 1; }

private:
    struct Open {
        std::string path; ///< empty for the reports folder
        const std::string* bytes = nullptr;
        std::size_t at = 0;
    };
    int opened(std::string path, const std::string* bytes);
    [[nodiscard]] std::string below(int folder, const std::string& name) const;
    [[nodiscard]] bool is_folder(const std::string& path) const;
    [[nodiscard]] const std::string* file(const std::string& path) const;

    const Files& files_;
    const Files& changed_;
    std::vector<Open> open_;
};

} // namespace redovisa::mutants
