#include "site/write.hpp"

#include "diag/rules_output.hpp"
#include "site/clear.hpp"
#include "site/marker.hpp"
#include "site/place.hpp"
#include "text/portable.hpp"

#include <algorithm>
#include <cerrno>
#include <map>
#include <ranges>
#include <string_view>
#include <utility>

namespace redovisa::site {
namespace {

namespace rules = diag::rules;

constexpr std::chrono::milliseconds lock_pause{20};
constexpr std::size_t longest_lock_text = 32;
constexpr int most_tries = 100;

/// The lock file beside the output. It is gone when nobody builds.
class Lock {
public:
    Lock(FileSystem& files, const Place& place)
        : files_(files), parent_(place.parent.get()), name_('.' + place.name + ".redovisa.lock"),
          path_(place.path(name_)) {}
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;
    ~Lock() {
        if (held_) files_.remove_file_at(parent_, name_);
    }

    bool take(std::chrono::milliseconds patience, Report& report) {
        while (true) {
            file_ = Handle(files_, files_.open_lock_at(parent_, name_));
            if (!file_.ok()) return report.failed(path_, -file_.error());
            FileInfo info;
            if (const int error = files_.info(file_.get(), info); error < 0) return report.failed(path_, error);
            // What stands there under our name but is not ours is left as it is.
            if (info.kind != FileKind::regular || info.size > longest_lock_text) return report.failed(path_, -ENXIO);
            const int error = files_.lock(file_.get());
            if (error == -EWOULDBLOCK) {
                if (patience <= std::chrono::milliseconds::zero()) {
                    return report.fault(rules::output_locked, {{"process", holder()}});
                }
                files_.pause(lock_pause);
                patience -= lock_pause;
                continue;
            }
            if (error < 0) return report.failed(path_, error);
            // The one who had it before takes the file away: then this lock is on a file without a name.
            FileInfo named;
            const int looked = files_.info_at(parent_, name_, named);
            if (looked == -ENOENT || (looked == 0 && !named.same_file(info))) continue;
            if (looked < 0) return report.failed(path_, looked);
            held_ = true;
            return sign(report);
        }
    }

private:
    bool sign(Report& report) {
        int error = files_.truncate(file_.get());
        const std::string text = std::to_string(files_.process()) + '\n';
        if (error == 0) error = static_cast<int>(std::min<std::int64_t>(files_.write(file_.get(), text), 0));
        return error == 0 || report.failed(path_, error);
    }

    /// The number that the holder wrote, or `?`.
    std::string holder() {
        std::string text(longest_lock_text, '\0');
        const std::int64_t got = files_.read(file_.get(), text);
        text.resize(static_cast<std::size_t>(std::max<std::int64_t>(got, 0)));
        text.resize(std::min(text.find_first_not_of("0123456789"), text.size()));
        return text.empty() ? "?" : text;
    }

    FileSystem& files_;
    int parent_;
    std::string name_;
    std::string path_;
    Handle file_;
    bool held_ = false;
};

/// Writes the pages into one folder, with their own folders as they are needed.
class Staging {
public:
    Staging(FileSystem& files, Handle root, std::string path, Report& report)
        : files_(files), path_(std::move(path)), report_(report) {
        folders_.emplace("", std::move(root));
    }

    bool write(const std::string& path, std::string_view bytes) {
        const std::size_t slash = path.rfind('/');
        const int folder = folder_for(slash == std::string::npos ? "" : path.substr(0, slash));
        if (folder < 0) return false;
        Handle file(files_, files_.create_file_at(folder, slash == std::string::npos ? path : path.substr(slash + 1)));
        int error = -file.error();
        if (error == 0) error = write_all(file.get(), bytes);
        if (error == 0) error = files_.set_mode(file.get(), file_mode);
        if (error == 0) error = files_.sync(file.get());
        // A disk that is full or far away may tell so only now.
        const int closed = file.close();
        if (error == 0) error = closed;
        return error == 0 || report_.failed(path_ + '/' + path, error);
    }

    /// Puts the names in the folders to disk, the innermost first.
    bool finish() {
        for (const auto& [name, handle] : folders_ | std::views::reverse) {
            const int folder = handle.get();
            int error = files_.set_mode(folder, folder_mode);
            if (error == 0) error = files_.sync(folder);
            if (error != 0) return report_.failed(path_ + '/' + name, error);
        }
        return true;
    }

private:
    int write_all(int file, std::string_view bytes) {
        while (!bytes.empty()) {
            const std::int64_t written = files_.write(file, bytes);
            if (written < 0) return static_cast<int>(written);
            if (written == 0) return -EIO;
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return 0;
    }

    /// Descriptor of the folder, made with those above it when it is not there; negative after a reported failure.
    int folder_for(const std::string& path) {
        if (const auto found = folders_.find(path); found != folders_.end()) return found->second.get();
        const std::size_t slash = path.rfind('/');
        const int above = folder_for(slash == std::string::npos ? "" : path.substr(0, slash));
        if (above < 0) return above;
        const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
        const int error = files_.make_folder_at(above, name);
        Handle folder(files_, error == 0 ? files_.open_folder_at(above, name) : error);
        if (!folder.ok()) {
            report_.failed(path_ + '/' + path, -folder.error());
            return -1;
        }
        return folders_.emplace(path, std::move(folder)).first->second.get();
    }

    FileSystem& files_;
    std::string path_;
    Report& report_;
    std::map<std::string, Handle> folders_; ///< by path below the site
};

class Writer {
public:
    Writer(Place& place, std::span<const text::OutputFile> pages, FileSystem& files, Report& report)
        : place_(place), pages_(pages), files_(files), report_(report) {}

    /// To be called under the lock.
    bool run() {
        if (!look_again(place_, files_, report_) || !clear_leftovers() || !no_name_taken()) return false;
        if (!fill() || !swap()) {
            // Nothing of it is needed; what cannot be taken away now is a leftover for the next build.
            int error = 0;
            if (!staging_.empty()) (void)clear_folder(files_, parent(), staging_, -1, error);
            return false;
        }
        report_.placed();
        if (const int error = files_.sync(parent()); error < 0) return report_.failed(place_.folder, error);
        return clear_leftovers();
    }

private:
    [[nodiscard]] int parent() const { return place_.parent.get(); }
    [[nodiscard]] std::string prefix() const { return '.' + place_.name + ".redovisa-"; }

    bool no_name_taken() {
        if (!place_.exists) return true;
        const Handle folder(files_, files_.open_folder_at(parent(), place_.name));
        if (!folder.ok()) return report_.failed(place_.path(place_.name), -folder.error());
        std::set<std::string> paths;
        for (const text::OutputFile& page : pages_)
            paths.insert(page.path);
        std::string taken;
        const int error = find_taken(files_, folder.get(), place_.listed, paths, taken);
        if (error < 0) return report_.failed(place_.path(place_.name), error);
        return taken.empty() || report_.fault(rules::output_name_taken, {{"name", taken}});
    }

    /// A free name beside the output; nobody else makes such a name while we have the lock.
    bool make_staging(Handle& folder) {
        int error = -EEXIST;
        for (int number = 0; number < most_tries && error == -EEXIST; ++number) {
            const std::string name = prefix() + std::to_string(files_.process()) + '-' + std::to_string(number);
            error = files_.make_folder_at(parent(), name);
            if (error == 0) staging_ = name;
        }
        if (error < 0) return report_.failed(place_.path(prefix()), error);
        folder = Handle(files_, files_.open_folder_at(parent(), staging_));
        return folder.ok() || report_.failed(place_.path(staging_), -folder.error());
    }

    bool fill() {
        Handle folder;
        if (!make_staging(folder)) return false;
        Staging site(files_, std::move(folder), place_.path(staging_), report_);
        // First the marker: whenever the build is broken off, it says what may be taken away.
        if (!site.write(std::string(marker_name), marker_text(pages_))) return false;
        for (const text::OutputFile& page : pages_) {
            if (!site.write(page.path, page.bytes)) return false;
        }
        return site.finish();
    }

    bool swap() {
        const std::string output = place_.path(place_.name);
        if (!place_.exists) {
            const int error = rename_to_free(files_, parent(), staging_, parent(), place_.name);
            return error == 0 || report_.failed(output, error);
        }
        const int error = files_.rename_at(parent(), staging_, parent(), place_.name, Rename::exchange);
        if (error != -EINVAL && error != -ENOSYS) return error == 0 || report_.failed(output, error);
        return swap_in_two();
    }

    /// For file systems that cannot exchange two names.
    bool swap_in_two() {
        const std::string output = place_.path(place_.name);
        const std::string away = staging_ + "-0";
        int error = rename_to_free(files_, parent(), place_.name, parent(), away);
        if (error < 0) return report_.failed(output, error);
        error = rename_to_free(files_, parent(), staging_, parent(), place_.name);
        if (error == 0) return true;
        rename_to_free(files_, parent(), away, parent(), place_.name);
        return report_.failed(output, error);
    }

    /// Whether a name is one that make_staging or swap_in_two gives.
    [[nodiscard]] bool is_leftover_name(std::string_view name) const {
        const std::string start = prefix();
        if (!name.starts_with(start) || name.size() == start.size()) return false;
        return name.find_first_not_of("0123456789-", start.size()) == std::string_view::npos;
    }

    /// Takes away what killed builds left, and the former site after the swap. What others put into these folders goes
    /// into the output folder.
    bool clear_leftovers() {
        std::vector<std::string> names;
        if (const int error = files_.list(parent(), names); error < 0) return report_.failed(place_.folder, error);
        std::erase_if(names, [&](const std::string& name) { return !is_leftover_name(name); });
        if (names.empty()) return true;

        const Handle output(files_, files_.open_folder_at(parent(), place_.name));
        if (!output.ok() && output.error() != ENOENT) return report_.failed(place_.path(place_.name), -output.error());
        bool good = true;
        for (const std::string& name : names) {
            FileInfo info;
            if (const int error = files_.info_at(parent(), name, info); error < 0) {
                good = report_.failed(place_.path(name), error);
                continue;
            }
            if (info.kind != FileKind::folder) continue;
            // In a folder that many may write to, somebody else may have made the name.
            if (name != staging_ && info.owner != files_.user()) continue;
            int error = 0;
            const Cleared cleared = clear_folder(files_, parent(), name, output.get(), error);
            if (cleared == Cleared::failed) good = report_.failed(place_.path(name), error);
            if (cleared == Cleared::left && output.ok())
                report_.fault(rules::output_leftover, {{"name", place_.path(name)}});
        }
        return good;
    }

    Place& place_;
    std::span<const text::OutputFile> pages_;
    FileSystem& files_;
    Report& report_;
    std::string staging_; ///< name of the fresh folder; after the swap the former site has it
};

/// The first page whose path cannot be that of a file of the site, or null.
const text::OutputFile* first_bad(std::span<const text::OutputFile> pages) {
    std::set<std::string_view> seen;
    for (const text::OutputFile& page : pages) {
        if (!text::is_portable_path(page.path) || !seen.insert(page.path).second) return &page;
    }
    return nullptr;
}

} // namespace

bool write_site(const Destination& destination, std::span<const text::OutputFile> pages, FileSystem& files,
                text::SourceSet& sources, diag::Diagnostics& out) {
    Report report(sources.add_name(destination.folder), out);
    if (const text::OutputFile* bad = first_bad(pages)) {
        return report.fault(rules::output_file_name, {{"name", bad->path}});
    }
    std::optional<Place> place = find_place(destination, files, report);
    if (!place) return false;
    Lock lock(files, *place);
    return lock.take(destination.patience, report) && Writer(*place, pages, files, report).run();
}

} // namespace redovisa::site
