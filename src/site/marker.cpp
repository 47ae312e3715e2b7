#include "site/marker.hpp"

#include "site/sha256.hpp"
#include "text/portable.hpp"

#include <algorithm>
#include <vector>

namespace redovisa::site {
namespace {

constexpr std::string_view first_line =
    "# made by redovisa; each build replaces the files listed here and keeps all others\n";
constexpr std::size_t hash_digits = 64;

bool is_hash(std::string_view text) {
    return text.size() == hash_digits && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace

std::string marker_text(std::span<const text::OutputFile> files) {
    std::vector<const text::OutputFile*> sorted;
    sorted.reserve(files.size());
    for (const text::OutputFile& file : files)
        sorted.push_back(&file);
    std::ranges::sort(sorted, {}, [](const text::OutputFile* file) { return std::string_view(file->path); });

    std::string text(first_line);
    for (const text::OutputFile* file : sorted)
        text += sha256(file->bytes) + "  " + file->path + '\n';
    return text;
}

std::optional<std::set<std::string>> read_marker(std::string_view bytes) {
    if (!bytes.starts_with(first_line)) return std::nullopt;
    bytes.remove_prefix(first_line.size());
    std::set<std::string> paths;
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        if (end == std::string_view::npos) return std::nullopt;
        const std::string_view line = bytes.substr(0, end);
        bytes.remove_prefix(end + 1);
        const bool in_form = line.size() > hash_digits + 2 && is_hash(line.substr(0, hash_digits)) &&
                             line.substr(hash_digits, 2) == "  ";
        if (!in_form || !text::is_portable_path(line.substr(hash_digits + 2))) return std::nullopt;
        paths.emplace(line.substr(hash_digits + 2));
    }
    return paths;
}

} // namespace redovisa::site
