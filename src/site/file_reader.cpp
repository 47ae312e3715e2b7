#include "site/file_reader.hpp"

#include "diag/rules_input.hpp"
#include "site/outcome.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace redovisa::site {
namespace {

namespace rules = diag::rules;

constexpr std::size_t read_chunk = 65'536;

lang::Words kind_words(FileKind kind) {
    switch (kind) {
    case FileKind::folder: return {"en mapp", "a folder"};
    case FileKind::symlink: return {"en länk", "a link"};
    case FileKind::regular: return {"en vanlig fil", "a regular file"};
    case FileKind::other: break;
    }
    return {"en enhet eller ett rör", "a device or a pipe"};
}

/// Stops one byte past the limit: a file may grow while it is read. Gives a negative `errno` or 0.
int read_all(FileSystem& files, int file, std::size_t limit, std::string& bytes) {
    std::string chunk(read_chunk, '\0');
    while (bytes.size() <= limit) {
        const std::int64_t got = files.read(file, chunk);
        if (got < 0) return static_cast<int>(got);
        if (got == 0) return 0;
        bytes.append(chunk, 0, static_cast<std::size_t>(got));
    }
    return 0;
}

} // namespace

FileReader::FileReader(std::string root, FileSystem& files, text::SourceSet& sources, diag::Diagnostics& out)
    : root_(std::move(root)), files_(files), sources_(sources), out_(out) {
    while (root_.size() > 1 && root_.ends_with('/'))
        root_.pop_back();
}

std::string FileReader::path_of(std::string_view below) const {
    if (below.empty()) return shown_name(root_);
    return shown_name(root_ == "/" ? root_ + std::string(below) : root_ + '/' + std::string(below));
}

diag::Diagnostic& FileReader::add(const diag::Rule& rule, std::string_view below, diag::Args args) {
    const text::SourceId id = sources_.add_name(path_of(below));
    return out_.add(rule, {id, 0, 0}, std::move(args));
}

void FileReader::unreadable(std::string_view below, int error) {
    add(rules::file_unreadable, below, {{"name", path_of(below)}, reason("reason", error)});
}

void FileReader::wrong_kind(const std::string& below, FileKind kind, FileKind wanted) {
    const std::size_t slash = below.rfind('/');
    const std::string name = slash == std::string::npos ? below : below.substr(slash + 1);
    add(rules::not_a_file, below,
        {{"name", shown_name(name)}, {"kind", kind_words(kind)}, {"wanted", kind_words(wanted)}});
}

bool FileReader::has_kind(int folder, const std::string& name, const std::string& below, FileKind wanted) {
    FileInfo info;
    if (const int error = files_.info_at(folder, name, info); error < 0) {
        unreadable(below, -error);
        return false;
    }
    if (info.kind == wanted) return true;
    wrong_kind(below, info.kind, wanted);
    return false;
}

std::optional<std::string> FileReader::read(int folder, const std::string& name, const std::string& below,
                                            std::size_t limit) {
    if (!has_kind(folder, name, below, FileKind::regular)) return std::nullopt;
    const Handle file(files_, files_.open_file_at(folder, name));
    if (!file.ok()) {
        unreadable(below, file.error());
        return std::nullopt;
    }
    FileInfo info;
    if (const int error = files_.info(file.get(), info); error < 0) {
        unreadable(below, -error);
        return std::nullopt;
    }
    // The name may have got another meaning between the two looks.
    if (info.kind != FileKind::regular) {
        wrong_kind(below, info.kind, FileKind::regular);
        return std::nullopt;
    }
    std::string bytes;
    if (info.size <= limit) {
        bytes.reserve(info.size);
        if (const int error = read_all(files_, file.get(), limit, bytes); error < 0) {
            unreadable(below, -error);
            return std::nullopt;
        }
    }
    const std::uint64_t size = std::max<std::uint64_t>(info.size, bytes.size());
    if (size > limit) {
        add(rules::oversized_file, below, {size_arg("size", size), size_arg("limit", limit)});
        return std::nullopt;
    }
    return bytes;
}

text::SourceId FileReader::add_source(const std::string& below, std::string bytes) {
    return sources_.add(path_of(below), std::move(bytes));
}

diag::Arg size_arg(std::string name, std::uint64_t bytes) {
    if (bytes < 1'000'000) {
        const std::string kilobytes = std::to_string((bytes + 999) / 1'000) + " kB";
        return {std::move(name), kilobytes};
    }
    const std::uint64_t tenths = (bytes + 99'999) / 100'000;
    const std::string whole = std::to_string(tenths / 10);
    const std::string part = std::to_string(tenths % 10);
    return {std::move(name), whole + ',' + part + " MB", whole + '.' + part + " MB"};
}

std::string shown_name(std::string_view name) {
    std::string result;
    while (!name.empty()) {
        const text::CodePoint point = text::decode(name);
        text::append_utf8(result, point.valid ? point.value : U'\uFFFD');
        name.remove_prefix(point.length);
    }
    return result;
}

} // namespace redovisa::site
