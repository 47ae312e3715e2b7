#include "site/place.hpp"

#include "diag/rules_output.hpp"
#include "site/clear.hpp"
#include "site/outcome.hpp"

#include <cerrno>
#include <utility>

namespace redovisa::site {
namespace {

namespace rules = diag::rules;
using lang::Words;

constexpr int deepest_folder = 1'000;

Words kind_words(FileKind kind) {
    switch (kind) {
    case FileKind::symlink: return {"en länk", "a link"};
    case FileKind::regular: return {"en fil", "a file"};
    case FileKind::folder: return {"en mapp", "a folder"};
    case FileKind::other: break;
    }
    return {"en enhet eller ett rör", "a device or a pipe"};
}

/// Whether `inner` is the folder `outer` or lies in it. Goes by what the folders are, not by how they are called, so
/// that links in a path do not fool it.
bool lies_in(FileSystem& files, Handle inner, const FileInfo& outer) {
    FileInfo last;
    for (int depth = 0; inner.ok() && depth < deepest_folder; ++depth) {
        FileInfo info;
        if (files.info(inner.get(), info) < 0) return false;
        if (info.same_file(outer)) return true;
        if (depth > 0 && info.same_file(last)) return false; // the root is its own parent
        last = info;
        inner = Handle(files, files.open_folder_at(inner.get(), ".."));
    }
    return false;
}

std::optional<FileInfo> info_of(FileSystem& files, const std::string& path) {
    const Handle folder(files, files.open_folder(path));
    FileInfo info;
    if (!folder.ok() || files.info(folder.get(), info) < 0) return std::nullopt;
    return info;
}

/// Cuts the path into the folder that holds the output and its name there. The name is empty when the path has none.
Place split(std::string path) {
    while (path.size() > 1 && path.ends_with('/'))
        path.pop_back();
    Place place;
    const std::size_t slash = path.rfind('/');
    place.name = slash == std::string::npos ? path : path.substr(slash + 1);
    place.folder = slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
    return place;
}

bool is_refused_folder(const Destination& destination, const FileInfo& output, FileSystem& files, Report& report) {
    const std::pair<std::string, Words> refused[] = {
        {"/", {"roten", "the root"}},
        {destination.home, {"er hemmapp", "your home folder"}},
        {".", {"mappen där ni står", "the folder you stand in"}},
    };
    for (const auto& [path, kind] : refused) {
        if (path.empty()) continue;
        const auto info = info_of(files, path);
        if (!info || !info->same_file(output)) continue;
        report.fault(rules::output_forbidden, {{"path", destination.folder}, {"kind", kind}});
        return true;
    }
    return false;
}

bool is_clear_of_inputs(const Destination& destination, const Place& place, const FileInfo* output, FileSystem& files,
                        Report& report) {
    for (const std::string& input : destination.inputs) {
        const auto info = info_of(files, input);
        if (!info) continue; // what cannot be opened was reported by the one who reads it
        const bool in_input = lies_in(files, Handle(files, files.open_folder_at(place.parent.get(), ".")), *info);
        const bool around_input = output != nullptr && lies_in(files, Handle(files, files.open_folder(input)), *output);
        if (in_input || around_input) {
            return report.fault(rules::output_overlaps_input, {{"path", destination.folder}, {"input", input}});
        }
    }
    return true;
}

} // namespace

bool Report::fault(const diag::Rule& rule, diag::Args args) {
    out_.add(rule, {output_, 0, 0}, std::move(args));
    return false;
}

bool Report::failed(const std::string& name, int error) {
    const diag::Rule& rule = placed_ ? rules::output_unfinished : rules::output_failed;
    return fault(rule, {{"name", name}, reason("reason", -error)});
}

bool look_again(Place& place, FileSystem& files, Report& report) {
    const std::string path = place.path(place.name);
    place.exists = false;
    place.listed.clear();
    FileInfo info;
    if (const int error = files.info_at(place.parent.get(), place.name, info); error < 0) {
        return error == -ENOENT || report.failed(path, error);
    }
    if (info.kind != FileKind::folder) {
        return report.fault(rules::output_not_folder, {{"path", path}, {"kind", kind_words(info.kind)}});
    }
    place.exists = true;
    const Handle folder(files, files.open_folder_at(place.parent.get(), place.name));
    if (!folder.ok()) return report.failed(path, -folder.error());
    Contents contents;
    if (const int error = look_into(files, folder.get(), contents); error < 0) return report.failed(path, error);
    if (contents.state == Contents::State::foreign) return report.fault(rules::output_not_ours, {{"path", path}});
    place.listed = std::move(contents.listed);
    return true;
}

std::optional<Place> find_place(const Destination& destination, FileSystem& files, Report& report) {
    Place place = split(destination.folder);
    if (place.name.empty() || place.name == "." || place.name == "..") {
        const Words kind = place.name.empty() ? Words{"roten eller har inget namn", "the root or has no name"}
                                              : Words{"mappen där ni står eller en mapp ovanför",
                                                      "the folder you stand in or one above it"};
        report.fault(rules::output_forbidden, {{"path", destination.folder}, {"kind", kind}});
        return std::nullopt;
    }
    place.parent = Handle(files, files.open_folder(place.folder));
    if (!place.parent.ok()) {
        if (place.parent.error() == ENOENT || place.parent.error() == ENOTDIR) {
            report.fault(rules::output_parent_missing, {{"path", place.folder}});
        } else {
            report.failed(place.folder, -place.parent.error());
        }
        return std::nullopt;
    }
    FileInfo info;
    const bool exists = files.info_at(place.parent.get(), place.name, info) == 0 && info.kind == FileKind::folder;
    if (exists && is_refused_folder(destination, info, files, report)) return std::nullopt;
    if (!is_clear_of_inputs(destination, place, exists ? &info : nullptr, files, report)) return std::nullopt;
    if (!look_again(place, files, report)) return std::nullopt;
    return place;
}

} // namespace redovisa::site
