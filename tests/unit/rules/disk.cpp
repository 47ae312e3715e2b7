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

Findings linked(const std::string& name) {
    const TempFolder temp;
    write_reports(temp);
    fs::create_symlink("aldre.yaml", temp.path() / "reports/2024" / name);
    return check(temp);
}

const Pages pages{{"index.html", "start"}, {"2024/index.html", "2024"}};

/// What a build into `folder` says. What is `home` or `inputs` lies in the same place.
Findings built(const TempFolder& temp, const std::string& folder, const Pages& what = pages,
               site::FileSystem& disk = site::disk()) {
    text::SourceSet sources;
    diag::Diagnostics faults;
    const site::Destination destination{.folder = folder,
                                        .inputs = {temp.at("reports")},
                                        .home = temp.at("hem"),
                                        .patience = std::chrono::milliseconds(20)};
    (void)site::write_site(destination, what, disk, sources, faults);
    return findings(std::move(faults), sources, folder_of(temp));
}

/// A build in a folder that `prepare` has put something in.
template <class Prepare> std::function<Findings()> build_in(const std::string& below, const Prepare& prepare) {
    return [below, prepare] {
        const TempFolder temp;
        write_reports(temp);
        fs::create_directory(temp / "hem");
        prepare(temp);
        return built(temp, temp.at(below));
    };
}

const auto nothing = [](const TempFolder&) {};

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
    const auto sound = build_in("site", nothing);
    const auto put = [](const std::string& path) {
        return [path](const TempFolder& temp) { temp.write(path, "vårt eget"); };
    };
    return {
        {"not-a-file", [] { return linked("barn.yaml"); }, [] { return linked(".barn.yaml"); }},
        {"file-unreadable", [] { return unreadable("open_file_at aldre.yaml"); },
         [] { return unreadable("open_file_at saknas.yaml"); }},
        {"output-forbidden", build_in("hem", nothing), sound},
        {"output-not-folder", build_in("site", put("site")), sound},
        {"output-not-ours", build_in("site", put("site/brev.txt")), sound},
        {"output-overlaps-input", build_in("reports/site", nothing), sound},
        {"output-parent-missing", build_in("bygge/site", nothing), sound},
        {"output-name-taken",
         build_in("site",
                  [](const TempFolder& temp) {
                      (void)built(temp, temp.at("site"), Pages{{"index.html", "start"}});
                      temp.write("site/2024/index.html", "vårt eget");
                  }),
         sound},
        {"output-leftover", build_in("site", put(".site.redovisa-12/brev.txt")), sound},
        {"output-locked", locked_build, sound},
        {"output-failed", [] { return broken_build("write index.html", ENOSPC); }, sound},
        {"output-unfinished", [] { return broken_build("remove_file_at gammal.html", EACCES); }, sound},
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
