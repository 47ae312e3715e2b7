#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

#include <cstdlib>

namespace redovisa::test {

namespace fs = std::filesystem;

/// A folder of its own for one test, gone afterwards. In memory where the system has such a place: the tests write much
/// and none of them asks what a disk keeps.
class TempFolder {
public:
    TempFolder() {
        const fs::path in_memory = "/dev/shm";
        const fs::path above = fs::is_directory(in_memory) ? in_memory : fs::temp_directory_path();
        std::string name = (above / "redovisa-test-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) std::abort();
        path_ = name;
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    ~TempFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }

    [[nodiscard]] fs::path operator/(const std::string& below) const { return path_ / below; }
    [[nodiscard]] const fs::path& path() const { return path_; }
    [[nodiscard]] std::string at(const std::string& below) const { return (path_ / below).string(); }

    /// Makes the folders above too.
    void write(const std::string& below, const std::string& bytes) const {
        fs::create_directories((path_ / below).parent_path());
        std::ofstream(path_ / below, std::ios::binary) << bytes;
    }

private:
    fs::path path_;
};

inline std::string read_bytes(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Every file and folder below `root`, hidden ones too: path -> bytes; folders end in `/`, links are `-> target`.
inline std::map<std::string, std::string> tree_of(const fs::path& root) {
    std::map<std::string, std::string> tree;
    std::error_code missing;
    for (const auto& entry : fs::recursive_directory_iterator(root, missing)) {
        const std::string path = fs::relative(entry.path().parent_path(), root) / entry.path().filename();
        const std::string name = path.starts_with("./") ? path.substr(2) : path;
        if (entry.is_symlink()) {
            tree[name] = "-> " + fs::read_symlink(entry.path()).string();
        } else if (entry.is_directory()) {
            tree[name + '/'] = "";
        } else if (entry.is_regular_file()) {
            tree[name] = read_bytes(entry.path());
        } else {
            tree[name] = "(special)";
        }
    }
    return tree;
}

} // namespace redovisa::test
