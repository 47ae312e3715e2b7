#include "fixture.hpp"

#include "cli/pipeline.hpp"
#include "render/published.hpp"
#include "site/write.hpp"
#include "support/faulty_files.hpp"
#include "support/program.hpp"

#include <algorithm>

namespace redovisa::test {
namespace {

using Pages = std::vector<text::OutputFile>;

std::string folder_of(const TempFolder& temp) {
    return temp.path().string() + "/";
}

void write_reports(const TempFolder& temp) {
    for (const auto& [path, bytes] : small_reports())
        temp.write("reports/" + path, bytes);
}

Findings check(const TempFolder& temp, site::FileSystem& disk = site::disk()) {
    const auto loaded = cli::load(temp.at("reports"), disk, 1, lang::Date{2026, 11, 1});
    return findings(std::move(loaded->faults), loaded->sources, folder_of(temp));
}

/// A file system where the first call of that name fails with `error`; `task` is run once without the fault to find it.
template <class Task> void fail_at(FaultyFiles& files, const std::string& call, int error, const Task& task) {
    FaultyFiles sound;
    files.number = sound.number = 4711;
    task(sound);
    files.fault = FaultyFiles::Fault::error;
    files.error = error;
    files.at = static_cast<int>(std::ranges::find(sound.log, call) - sound.log.begin()) + 1;
}

Findings unreadable(const std::string& call) {
    const TempFolder temp;
    write_reports(temp);
    FaultyFiles files;
    fail_at(files, call, EACCES, [&](site::FileSystem& disk) { (void)check(temp, disk); });
    return check(temp, files);
}

const Pages pages{{"index.html", "start"}, {"2024/index.html", "2024"}};

/// What a build into `folder` says.
Findings built(const TempFolder& temp, const std::string& folder, const Pages& what = pages,
               site::FileSystem& disk = site::disk()) {
    text::SourceSet sources;
    diag::Diagnostics faults;
    const site::Destination destination{
        .folder = folder, .inputs = {temp.at("reports")}, .home = {}, .patience = std::chrono::milliseconds(20)};
    (void)site::write_site(destination, what, disk, sources, faults);
    return findings(std::move(faults), sources, folder_of(temp));
}

Findings sound_build() {
    const TempFolder temp;
    return built(temp, temp.at("site"));
}

Findings name_taken() {
    const TempFolder temp;
    (void)built(temp, temp.at("site"), Pages{{"index.html", "start"}});
    temp.write("site/2024/index.html", "vårt eget");
    return built(temp, temp.at("site"));
}

Findings locked_build() {
    const TempFolder temp;
    temp.write(".site.redovisa.lock", "4711\n");
    const site::Handle parent(site::disk(), site::disk().open_folder(temp.path().string()));
    const site::Handle lock(site::disk(), site::disk().open_lock_at(parent.get(), ".site.redovisa.lock"));
    (void)site::disk().lock(lock.get());
    return built(temp, temp.at("site"));
}

/// The second build of a site, with one call that fails.
Findings broken_build(const std::string& call, int error) {
    const auto second = [](const TempFolder& temp, site::FileSystem& disk) {
        (void)built(temp, temp.at("site"), Pages{{"index.html", "start"}, {"2023/gammal.html", "2023"}});
        return built(temp, temp.at("site"), pages, disk);
    };
    const TempFolder temp;
    FaultyFiles files;
    fail_at(files, call, error, [&](site::FileSystem& disk) { (void)second(temp, disk); });
    return second(temp, files);
}

Findings named(const std::string& name) {
    const TempFolder temp;
    return built(temp, temp.at("site"), Pages{{"index.html", "start"}, {name, "en sida"}});
}

Findings published(const render::Addresses& now) {
    text::SourceSet sources;
    diag::Diagnostics faults;
    const text::SourceId id =
        sources.add("reports/.published", "2024/aldre.html\n  mal-aldre-trygg\n2024/index.html\n");
    render::check_published(id, sources[id], now, faults);
    return findings(std::move(faults), sources);
}

} // namespace

std::vector<Fixture> disk_fixtures() {
    return {
        {"file-unreadable", [] { return unreadable("open_file_at aldre.yaml"); },
         [] { return unreadable("open_file_at saknas.yaml"); }},
        {"output-name-taken", name_taken, sound_build},
        {"output-locked", locked_build, sound_build},
        {"output-failed", [] { return broken_build("write index.html", ENOSPC); }, sound_build},
        {"output-unfinished", [] { return broken_build("remove_file_at gammal.html", EACCES); }, sound_build},
        {"output-file-name", [] { return named("Äldre.html"); }, [] { return named("aldre.html"); }},
        {"published-lost",
         [] {
             return published({{"2024/index.html", {}}});
         },
         [] {
             return published({{"2024/index.html", {}}, {"2024/aldre.html", {"mal-aldre-trygg"}}});
         }},
    };
}

} // namespace redovisa::test
