#include "support/child.hpp"
#include "support/figures.hpp"
#include "support/program.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <stdio.h>

using namespace redovisa;
using test::Ended;
using test::TempFolder;
namespace fs = test::fs;
using Tree = std::map<std::string, std::string>;

/// Links that lead out of the reports or the site, in place before a build or put there while it runs.
namespace {

constexpr std::string_view secret = "hemligheten";

/// Reports, layouts and a former site; and beside them, outside, files of the same names that nobody is to read or
/// write.
class Stage {
public:
    Stage() {
        auto reports = test::small_reports();
        reports["organisation.yaml"] += "logo:\n  file: logo.svg\n  alt: En bild\n";
        reports["logo.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>\n";
        for (const auto& [path, bytes] : reports) {
            folder_.write("reports/" + path, bytes);
            folder_.write("outside/reports/" + path, bytes + "# " + std::string(secret) + "\n");
        }
        folder_.write("outside/reports/2024/aldre.yaml",
                      "area: aldre\ntitle: Äldre\ngroup: extended\nintro: " + std::string(secret) + "\n");
        folder_.write("outside/reports/logo.svg", "<svg><title>" + std::string(secret) + "</title></svg>\n");
        folder_.write("layouts/foot.html", "<p>En fot</p>\n");
        folder_.write("outside/layouts/foot.html", "<p>" + std::string(secret) + "</p>\n");
        REQUIRE(build().code == 0);
        fs::copy(folder_ / "site", folder_ / "outside/site", fs::copy_options::recursive);
        outside_ = outside();
    }

    [[nodiscard]] const TempFolder& folder() const { return folder_; }

    [[nodiscard]] Ended build() const {
        return test::run_child({test::program(), "build", folder_.at("reports"), "-o", folder_.at("site"),
                                "--templates", folder_.at("layouts")},
                               test::within(5, 500'000'000));
    }

    /// What is wrong after a build: nothing outside is changed, nothing of it is in the site.
    [[nodiscard]] std::string fault() const {
        if (outside() != outside_) return "something outside has changed";
        // A link that was there before and was refused is not the site.
        if (fs::is_symlink(fs::symlink_status(folder_ / "site"))) return "";
        for (const auto& [path, bytes] : test::tree_of(folder_ / "site"))
            if (bytes.find(secret) != std::string::npos) return path + " holds what stands outside";
        return "";
    }

private:
    [[nodiscard]] Tree outside() const { return test::tree_of(folder_ / "outside"); }

    TempFolder folder_;
    Tree outside_;
};

const std::vector<std::string> places{
    "reports/organisation.yaml",
    "reports/2024",
    "reports/2024/report.yaml",
    "reports/2024/aldre.yaml",
    "reports/logo.svg",
    "site",
    "site/2024",
    "site/2024/aldre.html",
    "site/.redovisa",
    "site/data",
    ".site.redovisa.lock",
    "layouts/foot.html",
};

void swap(const std::string& a, const std::string& b) {
    (void)::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE);
}

} // namespace

TEST_CASE("a link in place of anything read or written is not followed") {
    std::int64_t tried = 0;
    for (const std::string& place : places) {
        for (const std::string kind : {"file outside", "folder outside", "the same outside", "dangling", "loop"}) {
            CAPTURE(place);
            CAPTURE(kind);
            const Stage stage;
            const TempFolder& folder = stage.folder();
            fs::remove_all(folder / place);
            fs::path target = fs::path(place).filename();
            if (kind == "file outside") target = folder / "outside/reports/2024/aldre.yaml";
            if (kind == "folder outside") target = folder / "outside/reports/2024";
            if (kind == "the same outside") target = folder / ("outside/" + place);
            if (kind == "dangling") target = folder / "outside/new";
            fs::create_symlink(target, folder / place);
            const Ended ended = stage.build();
            CAPTURE(ended.err);
            CHECK(ended.signal == 0);
            CHECK((ended.code >= 0 && ended.code <= 3));
            if (place.starts_with("reports/") || place.starts_with("layouts/")) CHECK(ended.code != 0);
            CHECK(stage.fault() == "");
            // Whoever goes on with a link that was refused would write through it.
            if (ended.code != 0 && fs::is_symlink(fs::symlink_status(folder / place)))
                CHECK(fs::read_symlink(folder / place) == target);
            ++tried;
        }
    }
    test::tell(5, "a link to elsewhere in place of a file or folder that is read or written: not followed", tried, 0);
}

TEST_CASE("a link that changes places with a file or folder while builds run is not followed") {
    std::int64_t builds = 0;
    const auto patience = std::chrono::milliseconds(test::whole() ? 4'000 : 200);
    for (const std::string& place : places) {
        if (place == ".site.redovisa.lock") continue; // is there during a build only
        CAPTURE(place);
        const Stage stage;
        const std::string at = stage.folder().at(place);
        const std::string link = stage.folder().at("link");
        fs::create_symlink(stage.folder() / ("outside/" + place), link);
        std::atomic<bool> over = false;
        std::thread other([&] {
            while (!over)
                swap(at, link);
        });
        const auto end = std::chrono::steady_clock::now() + patience;
        while (std::chrono::steady_clock::now() < end) {
            const Ended ended = stage.build();
            CAPTURE(ended.err);
            CHECK(ended.signal == 0);
            CHECK((ended.code >= 0 && ended.code <= 3));
            ++builds;
        }
        over = true;
        other.join();
        if (fs::is_symlink(fs::symlink_status(at))) swap(at, link);
        CHECK(stage.fault() == "");
    }
    test::tell(5, "a build while a link and what is read or written change places all the time: not followed", builds,
               0);
}
