#include "site/read.hpp"

#include "diag/rules_input.hpp"
#include "site/file_reader.hpp"
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

/// Endings of files that people write by mistake or by another program's will.
constexpr std::array<std::string_view, 6> near_endings{".yml", ".yaml.txt", ".yml.txt", ".YAML", ".YML", ".json"};

const std::string published_name = ".published";

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

class Reader {
public:
    Reader(const std::string& root, FileSystem& files, text::SourceSet& sources, diag::Diagnostics& out)
        : disk_(files), files_(root, files, sources, out) {}

    std::optional<Inputs> run() {
        const Handle folder(disk_, disk_.open_folder(files_.root()));
        if (!folder.ok()) {
            if (folder.error() == ENOENT || folder.error() == ENOTDIR) {
                files_.add(rules::folder_missing, "", {{"path", files_.path_of("")}});
            } else {
                files_.unreadable("", folder.error());
            }
            return std::nullopt;
        }
        std::vector<std::string> names;
        if (const int error = disk_.list(folder.get(), names); error < 0) {
            files_.unreadable("", -error);
            return std::nullopt;
        }
        read_root(folder.get(), names);
        return std::move(inputs_);
    }

private:
    /// Counts everything that is looked at; past the limit it says so once.
    bool within_count() {
        if (++count_ <= max_files) return true;
        if (count_ == max_files + 1) files_.add(rules::too_many_files, "", {{"limit", "2 000"}});
        return false;
    }

    /// A file, as long as all of them together are not too much.
    std::optional<std::string> read_file(int folder, const std::string& name, const std::string& below,
                                         std::size_t limit) {
        std::optional<std::string> bytes = files_.read(folder, name, below, limit);
        if (!bytes) return std::nullopt;
        total_ += bytes->size();
        if (total_ <= max_input_bytes) return bytes;
        if (!std::exchange(total_reported_, true)) {
            files_.add(rules::input_too_large, "", {size_arg("limit", max_input_bytes)});
        }
        return std::nullopt;
    }

    void read_yaml(int folder, const std::string& name, const std::string& below, InputFile file) {
        std::optional<std::string> bytes = read_file(folder, name, below, max_file_bytes);
        if (!bytes) {
            inputs_.unread.push_back({file.kind, file.year, file.area});
            return;
        }
        file.source = files_.add_source(below, std::move(*bytes));
        inputs_.files.push_back(std::move(file));
    }

    void read_root(int folder, const std::vector<std::string>& names) {
        if (std::ranges::binary_search(names, "organisation.yaml")) {
            read_yaml(folder, "organisation.yaml", "organisation.yaml", {.kind = InputKind::organisation});
        } else if (std::ranges::none_of(names, is_misspelt_organisation)) { // else its name is told
            files_.add(rules::organisation_missing, "", {{"path", files_.path_of("organisation.yaml")}});
        }
        if (std::ranges::binary_search(names, published_name)) {
            std::optional<std::string> bytes = read_file(folder, published_name, published_name, max_file_bytes);
            if (bytes) inputs_.published = files_.add_source(published_name, std::move(*bytes));
        }
        bool has_year = false;
        for (const std::string& name : names) {
            if (is_passed_over(name) || name == "organisation.yaml") continue;
            if (!within_count()) break;
            if (const int year = year_of(name); year != 0) {
                has_year = true;
                if (files_.has_kind(folder, name, name, FileKind::folder)) read_year(folder, name, year);
            } else {
                read_beside(folder, name);
            }
        }
        if (!has_year) files_.add(rules::no_reports, "", {{"path", files_.path_of("2024")}});
    }

    static bool is_misspelt_organisation(const std::string& name) {
        const std::string lower = text::to_lower(name);
        return name != "organisation.yaml" && (lower == "organisation.yaml" || lower == "organization.yaml");
    }

    /// Something that is neither organisation.yaml nor a year.
    void read_beside(int folder, const std::string& name) {
        if (name.ends_with(".svg") || name.ends_with(".png")) {
            std::optional<std::string> bytes = read_file(folder, name, name, max_logo_bytes);
            if (bytes) inputs_.images.push_back({name, std::move(*bytes)});
            return;
        }
        if (name_stray(folder, name, name)) return;
        if (is_misspelt_organisation(name)) {
            files_.add(rules::file_spelling, name, {{"name", "organisation.yaml"}});
        } else {
            files_.add(rules::file_not_read, name);
        }
    }

    void read_year(int root, const std::string& year_name, int year) {
        const Handle folder(disk_, disk_.open_folder_at(root, year_name));
        std::vector<std::string> names;
        const int error = folder.ok() ? -disk_.list(folder.get(), names) : folder.error();
        if (error != 0) {
            files_.unreadable(year_name, error);
            inputs_.unread.push_back({InputKind::report, year, {}});
            return;
        }
        if (std::ranges::binary_search(names, "report.yaml")) {
            read_yaml(folder.get(), "report.yaml", year_name + "/report.yaml",
                      {.kind = InputKind::report, .year = year});
        } else {
            files_.add(rules::report_missing, year_name,
                       {{"year", year_name}, {"path", files_.path_of(year_name + "/report.yaml")}});
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
            if (!name_stray(folder, name, below)) files_.add(rules::file_not_read, below);
            inputs_.unread.push_back({InputKind::area, year, text::id_like(name.substr(0, name.find('.')))});
            return;
        }
        const std::string area = name.substr(0, name.size() - std::string_view(".yaml").size());
        if (text::has_id_form(area)) {
            read_yaml(folder, name, below, {.kind = InputKind::area, .year = year, .area = area});
            return;
        }
        Diagnostic& fault = files_.add(rules::file_name, below);
        if (const std::string better = text::id_like(area); !better.empty()) {
            fault.hints.push_back(
                {{"byt namn på filen, till exempel till `{name}`", "rename the file, for example to `{name}`"},
                 {{"name", better + ".yaml"}}});
        }
        inputs_.unread.push_back({InputKind::area, year, text::id_like(area)});
    }

    /// Names folders that are not read and files that nearly have the right ending. False when it is neither.
    bool name_stray(int folder, const std::string& name, const std::string& below) {
        FileInfo info;
        if (disk_.info_at(folder, name, info) == 0 && info.kind == FileKind::folder) {
            files_.add(rules::folder_not_read, below);
            return true;
        }
        for (const std::string_view ending : near_endings) {
            if (!name.ends_with(ending)) continue;
            const std::string stem = text::id_like(name.substr(0, name.size() - ending.size()));
            files_.add(rules::file_ending, below,
                       {{"ending", std::string(ending)}, {"name", (stem.empty() ? "omrade" : stem) + ".yaml"}});
            return true;
        }
        return false;
    }

    FileSystem& disk_;
    FileReader files_;
    Inputs inputs_;
    std::size_t count_ = 0;
    std::uint64_t total_ = 0;
    bool total_reported_ = false;
};

} // namespace

std::optional<Inputs> read_inputs(const std::string& root, FileSystem& files, text::SourceSet& sources,
                                  diag::Diagnostics& out) {
    return Reader(root, files, sources, out).run();
}

} // namespace redovisa::site
