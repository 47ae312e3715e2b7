#include "site/read.hpp"

#include "diag/rules_input.hpp"
#include "site/outcome.hpp"
#include "text/portable.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <utility>

namespace redovisa::site {
namespace {

namespace rules = diag::rules;
using diag::Diagnostic;
using diag::Rule;
using lang::Words;

/// Endings of files that people write by mistake or by another program's will.
constexpr std::array<std::string_view, 6> near_endings{".yml", ".yaml.txt", ".yml.txt", ".YAML", ".YML", ".json"};
constexpr std::size_t read_chunk = 64 * 1024;

/// A year that a folder may be named after, or 0.
int year_of(std::string_view name) {
    int year = 0;
    if (name.size() != 4 || std::from_chars(name.data(), name.data() + 4, year).ptr != name.data() + 4) return 0;
    return year >= 1900 && year <= 2199 ? year : 0;
}

/// Hidden files, and the copies that editors leave.
bool is_passed_over(std::string_view name) {
    return name.starts_with('.') || name.ends_with('~') || (name.starts_with('#') && name.ends_with('#'));
}

/// Names on a disk may be any bytes; messages carry UTF-8 only.
std::string shown(std::string_view name) {
    std::string result;
    while (!name.empty()) {
        const text::CodePoint point = text::decode(name);
        text::append_utf8(result, point.valid ? point.value : U'\uFFFD');
        name.remove_prefix(point.length);
    }
    return result;
}

std::string without_trailing_slash(std::string path) {
    while (path.size() > 1 && path.ends_with('/'))
        path.pop_back();
    return path;
}

/// `1 000 000 byte` is harder to grasp than `1,0 MB`.
diag::Arg size_arg(std::string name, std::uint64_t bytes) {
    const std::uint64_t tenths = (bytes + 99'999) / 100'000;
    if (bytes < 1'000'000) {
        const std::string kilobytes = std::to_string((bytes + 999) / 1'000) + " kB";
        return {std::move(name), kilobytes};
    }
    const std::string whole = std::to_string(tenths / 10);
    const std::string part = std::to_string(tenths % 10);
    return {std::move(name), whole + ',' + part + " MB", whole + '.' + part + " MB"};
}

Words kind_words(FileKind kind) {
    switch (kind) {
    case FileKind::folder: return {"en mapp", "a folder"};
    case FileKind::symlink: return {"en länk", "a link"};
    case FileKind::regular: return {"en vanlig fil", "a regular file"};
    case FileKind::other: break;
    }
    return {"en enhet eller ett rör", "a device or a pipe"};
}

class Reader {
public:
    Reader(std::string root, FileSystem& files, text::SourceSet& sources, diag::Diagnostics& out)
        : root_(std::move(root)), files_(files), sources_(sources), out_(out) {}

    std::optional<Inputs> run() {
        const Handle folder(files_, files_.open_folder(root_));
        if (!folder.ok()) {
            if (folder.error() == ENOENT || folder.error() == ENOTDIR) {
                add(rules::folder_missing, "", {{"path", shown(root_)}});
            } else {
                unreadable("", folder.error());
            }
            return std::nullopt;
        }
        std::vector<std::string> names;
        if (const int error = files_.list(folder.get(), names); error < 0) {
            unreadable("", -error);
            return std::nullopt;
        }
        read_root(folder.get(), names);
        return std::move(inputs_);
    }

private:
    struct Content {
        std::string bytes;
        bool ok = false;
    };

    [[nodiscard]] std::string path_of(std::string_view below) const {
        if (below.empty()) return shown(root_);
        return shown(root_ == "/" ? root_ + std::string(below) : root_ + '/' + std::string(below));
    }

    /// A fault on a file or folder as such.
    Diagnostic& add(const Rule& rule, std::string_view below, diag::Args args = {}) {
        const text::SourceId id = sources_.add(path_of(below), {});
        return out_.add(rule, {id, 0, 0}, std::move(args));
    }

    void unreadable(std::string_view below, int error) {
        add(rules::file_unreadable, below, {{"name", path_of(below)}, reason("reason", error)});
    }

    /// Whether the thing is what its name says. Says so when it is not.
    bool has_kind(int folder, const std::string& name, const std::string& below, FileKind wanted) {
        FileInfo info;
        if (const int error = files_.info_at(folder, name, info); error < 0) {
            unreadable(below, -error);
            return false;
        }
        if (info.kind == wanted) return true;
        wrong_kind(name, below, info.kind, wanted);
        return false;
    }

    void wrong_kind(const std::string& name, const std::string& below, FileKind kind, FileKind wanted) {
        add(rules::not_a_file, below,
            {{"name", shown(name)}, {"kind", kind_words(kind)}, {"wanted", kind_words(wanted)}});
    }

    /// Counts everything that is looked at; past the limit it says so once.
    bool within_count() {
        if (++count_ <= max_files) return true;
        if (count_ == max_files + 1) add(rules::too_many_files, "", {{"limit", "2 000"}});
        return false;
    }

    Content read_file(int folder, const std::string& name, const std::string& below, std::size_t limit) {
        if (!has_kind(folder, name, below, FileKind::regular)) return {};
        Handle file(files_, files_.open_file_at(folder, name));
        FileInfo info;
        if (!file.ok()) {
            unreadable(below, file.error());
            return {};
        }
        if (const int error = files_.info(file.get(), info); error < 0) {
            unreadable(below, -error);
            return {};
        }
        // The name may have got another meaning between the two looks.
        if (info.kind != FileKind::regular) {
            wrong_kind(name, below, info.kind, FileKind::regular);
            return {};
        }
        Content content;
        if (info.size <= limit) {
            content.bytes.reserve(info.size);
            if (const int error = read_all(file.get(), limit, content.bytes); error < 0) {
                unreadable(below, -error);
                return {};
            }
        }
        const std::uint64_t size = std::max<std::uint64_t>(info.size, content.bytes.size());
        if (size > limit) {
            add(rules::oversized_file, below, {size_arg("size", size), size_arg("limit", limit)});
            return {};
        }
        total_ += content.bytes.size();
        if (total_ > max_input_bytes) {
            if (!std::exchange(total_reported_, true)) {
                add(rules::input_too_large, "", {size_arg("limit", max_input_bytes)});
            }
            return {};
        }
        content.ok = true;
        return content;
    }

    /// Stops one byte past the limit: a file may grow while it is read.
    int read_all(int file, std::size_t limit, std::string& bytes) {
        std::string chunk(read_chunk, '\0');
        while (bytes.size() <= limit) {
            const std::int64_t got = files_.read(file, chunk);
            if (got < 0) return static_cast<int>(got);
            if (got == 0) return 0;
            bytes.append(chunk, 0, static_cast<std::size_t>(got));
        }
        return 0;
    }

    void read_yaml(int folder, const std::string& name, const std::string& below, InputFile file) {
        Content content = read_file(folder, name, below, max_file_bytes);
        if (!content.ok) {
            inputs_.unread.push_back({file.kind, file.year, file.area});
            return;
        }
        file.source = sources_.add(path_of(below), std::move(content.bytes));
        inputs_.files.push_back(std::move(file));
    }

    void read_root(int folder, const std::vector<std::string>& names) {
        if (std::ranges::binary_search(names, "organisation.yaml")) {
            read_yaml(folder, "organisation.yaml", "organisation.yaml", {.kind = InputKind::organisation});
        } else {
            add(rules::organisation_missing, "", {{"path", path_of("organisation.yaml")}});
        }
        bool has_year = false;
        for (const std::string& name : names) {
            if (is_passed_over(name) || name == "organisation.yaml") continue;
            if (!within_count()) break;
            if (const int year = year_of(name); year != 0) {
                has_year = true;
                if (has_kind(folder, name, name, FileKind::folder)) read_year(folder, name, year);
            } else {
                read_beside(folder, name);
            }
        }
        if (!has_year) add(rules::no_reports, "", {{"path", path_of("2024")}});
    }

    /// Something that is neither organisation.yaml nor a year.
    void read_beside(int folder, const std::string& name) {
        if (name.ends_with(".svg") || name.ends_with(".png")) {
            Content content = read_file(folder, name, name, max_logo_bytes);
            if (content.ok) inputs_.images.push_back({name, std::move(content.bytes)});
            return;
        }
        if (name_stray(folder, name, name)) return;
        const std::string lower = text::to_lower(name);
        if (lower == "organisation.yaml" || lower == "organization.yaml") {
            add(rules::file_spelling, name, {{"name", "organisation.yaml"}});
        } else {
            add(rules::file_not_read, name);
        }
    }

    void read_year(int root, const std::string& year_name, int year) {
        const Handle folder(files_, files_.open_folder_at(root, year_name));
        std::vector<std::string> names;
        const int error = folder.ok() ? -files_.list(folder.get(), names) : folder.error();
        if (error != 0) {
            unreadable(year_name, error);
            inputs_.unread.push_back({InputKind::report, year, {}});
            return;
        }
        if (std::ranges::binary_search(names, "report.yaml")) {
            read_yaml(folder.get(), "report.yaml", year_name + "/report.yaml",
                      {.kind = InputKind::report, .year = year});
        } else {
            add(rules::report_missing, year_name, {{"year", year_name}, {"path", path_of(year_name + "/report.yaml")}});
            inputs_.unread.push_back({InputKind::report, year, {}});
        }
        for (const std::string& name : names) {
            if (is_passed_over(name) || name == "report.yaml") continue;
            if (!within_count()) break;
            read_in_year(folder.get(), name, year_name, year);
        }
    }

    void read_in_year(int folder, const std::string& name, const std::string& year_name, int year) {
        const std::string below = year_name + '/' + name;
        if (!name.ends_with(".yaml")) {
            if (!name_stray(folder, name, below)) add(rules::file_not_read, below);
            inputs_.unread.push_back({InputKind::area, year, text::id_like(name.substr(0, name.find('.')))});
            return;
        }
        const std::string area = name.substr(0, name.size() - std::string_view(".yaml").size());
        if (text::has_id_form(area)) {
            read_yaml(folder, name, below, {.kind = InputKind::area, .year = year, .area = area});
            return;
        }
        Diagnostic& fault = add(rules::file_name, below);
        if (const std::string better = text::id_like(area); !better.empty()) {
            fault.hints.push_back({{"till exempel `{name}`", "for example `{name}`"}, {{"name", better + ".yaml"}}});
        }
        inputs_.unread.push_back({InputKind::area, year, text::id_like(area)});
    }

    /// Names folders that are not read and files that nearly have the right ending. False when it is neither.
    bool name_stray(int folder, const std::string& name, const std::string& below) {
        FileInfo info;
        if (files_.info_at(folder, name, info) == 0 && info.kind == FileKind::folder) {
            add(rules::folder_not_read, below);
            return true;
        }
        for (const std::string_view ending : near_endings) {
            if (!name.ends_with(ending) || name.size() == ending.size()) continue;
            const std::string stem = text::id_like(name.substr(0, name.size() - ending.size()));
            add(rules::file_ending, below,
                {{"ending", std::string(ending)}, {"name", (stem.empty() ? "omrade" : stem) + ".yaml"}});
            return true;
        }
        return false;
    }

    std::string root_;
    FileSystem& files_;
    text::SourceSet& sources_;
    diag::Diagnostics& out_;
    Inputs inputs_;
    std::size_t count_ = 0;
    std::uint64_t total_ = 0;
    bool total_reported_ = false;
};

} // namespace

std::optional<Inputs> read_inputs(const std::string& root, FileSystem& files, text::SourceSet& sources,
                                  diag::Diagnostics& out) {
    return Reader(without_trailing_slash(root), files, sources, out).run();
}

} // namespace redovisa::site
