#include "support/child.hpp"
#include "support/figures.hpp"
#include "support/program.hpp"
#include "support/temp_folder.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <sstream>

using namespace redovisa;
using test::Ended;
using test::TempFolder;
using Tree = std::map<std::string, std::string>;

/// The real program under strace, which lets one system call after the other fail, or kills the program there.
namespace {

struct Calls {
    int before = 0; ///< made by the loader, before the program itself runs
    int all = 0;
};

/// Two versions of small reports, the sites they become, and a folder to try in.
class Stage {
public:
    Stage() {
        auto reports = test::small_reports();
        write("former", reports);
        reports["2024/aldre.yaml"] += "intro: |\n  Nytt.\ngoals:\n  - id: mal\n    title: Ett nytt mål\n";
        write("fresh", reports);
        former = built("former", "former-site");
        fresh = built("fresh", "fresh-site");
    }

    Tree former;
    Tree fresh;

    /// The former site in place, beside nothing else.
    void reset() const {
        test::fs::remove_all(folder_ / "try");
        test::fs::create_directories(folder_ / "try");
        test::fs::copy(folder_ / "former-site", folder_ / "try/site", test::fs::copy_options::recursive);
    }

    [[nodiscard]] std::vector<std::string> build() const {
        return {test::program(), "build", folder_.at("fresh"), "-o", folder_.at("try/site"), "-j1"};
    }
    [[nodiscard]] Ended build_under(std::vector<std::string> strace) const {
        strace.insert(strace.begin(), "strace");
        for (const std::string& word : build())
            strace.push_back(word);
        return test::run_child(strace);
    }

    [[nodiscard]] Tree site() const { return test::tree_of(folder_ / "try/site"); }
    [[nodiscard]] Tree beside() const {
        Tree tree = test::tree_of(folder_ / "try");
        std::erase_if(tree, [](const auto& item) { return item.first.starts_with("site/"); });
        return tree;
    }
    [[nodiscard]] std::string log() const { return folder_.at("log"); }

    /// How often each system call is made.
    [[nodiscard]] std::map<std::string, Calls> calls() const {
        reset();
        REQUIRE(build_under({"-f", "-o", log()}).code == 0);
        std::map<std::string, Calls> out;
        std::istringstream lines(test::read_bytes(log()));
        bool loading = true;
        for (std::string line; std::getline(lines, line);) {
            const std::size_t name = line.find_first_not_of("0123456789 ");
            const std::size_t end = line.find('(');
            if (name == std::string::npos || end == std::string::npos || end < name) continue;
            if (line.find("SIGXFSZ") != std::string::npos) loading = false;
            Calls& calls = out[line.substr(name, end - name)];
            ++calls.all;
            if (loading) ++calls.before;
        }
        return out;
    }

private:
    void write(const std::string& name, const std::map<std::string, std::string>& reports) const {
        for (const auto& [path, bytes] : reports)
            folder_.write(name + "/" + path, bytes);
    }
    [[nodiscard]] Tree built(const std::string& reports, const std::string& site) const {
        REQUIRE(test::run_child({test::program(), "build", folder_.at(reports), "-o", folder_.at(site)}).code == 0);
        return test::tree_of(folder_ / site);
    }

    TempFolder folder_;
};

constexpr std::array broken_calls{"openat", "mkdirat", "write", "fsync",      "renameat2",  "unlinkat",
                                  "close",  "fchmod",  "flock", "getdents64", "newfstatat", "read"};

bool can_trace() {
    if (!test::whole()) return false;
    if (test::has_command("strace") && test::run_child({"strace", "-o", "/dev/null", "true"}).code == 0) return true;
    test::tell_not_run(11, "one system call of a build fails", "strace cannot trace here");
    return false;
}

} // namespace

TEST_CASE("whichever system call of a build fails, the site is the former one or the new one, whole") {
    if (!can_trace()) return;
    const Stage stage;
    const auto calls = stage.calls();
    std::int64_t points = 0;
    for (const char* call : broken_calls) {
        const auto found = calls.find(call);
        if (found == calls.end()) continue;
        for (const char* error : {"ENOSPC", "EIO"}) {
            for (int at = found->second.before + 1; at <= found->second.all; ++at) {
                stage.reset();
                const std::string inject = fmt::format("inject={}:error={}:when={}", call, error, at);
                CAPTURE(inject);
                const Ended ended = stage.build_under({"-f", "-o", "/dev/null", "-e", "trace=none", "-e", inject});
                ++points;
                const Tree site = stage.site();
                CAPTURE(ended.err);
                CHECK(ended.signal == 0);
                CHECK((site == stage.former || site == stage.fresh));
                CHECK((ended.code == 0 || ended.code == 3));
                if (ended.code == 0) CHECK(site == stage.fresh);
                if (site == stage.former) CHECK(ended.code == 3);
                // What could not be removed may stay; the next build clears it.
                if (std::string(call) != "unlinkat" && std::string(call) != "getdents64" && ended.code == 0)
                    CHECK(stage.beside().empty());
            }
        }
    }
    CHECK(points > 100);
    test::tell(11, "one system call of a build fails (strace; ENOSPC, EIO): former site or new one, code 0 or 3",
               points, 0);
}

TEST_CASE("a build killed at any system call leaves the former site or the new one, and the next one clears up") {
    if (!can_trace()) return;
    const Stage stage;
    const auto calls = stage.calls();
    std::int64_t points = 0;
    for (const char* call : broken_calls) {
        const auto found = calls.find(call);
        if (found == calls.end() || std::string(call) == "read" || std::string(call) == "newfstatat") continue;
        for (int at = found->second.before + 1; at <= found->second.all; ++at) {
            stage.reset();
            const std::string inject = fmt::format("inject={}:signal=SIGKILL:when={}", call, at);
            CAPTURE(inject);
            (void)stage.build_under({"-f", "-o", "/dev/null", "-e", "trace=none", "-e", inject});
            ++points;
            const Tree site = stage.site();
            CHECK((site == stage.former || site == stage.fresh));
            const Ended next = test::run_child(stage.build());
            CHECK(next.code == 0);
            CHECK(stage.site() == stage.fresh);
            CHECK(stage.beside().empty());
        }
    }
    CHECK(points > 80);
    test::tell(13, "a build is killed at one system call (strace): former site or new one; the next build clears up",
               points, 0);
}

TEST_CASE("every page reaches the disk before the new site takes its place") {
    if (!can_trace()) return;
    const Stage stage;
    stage.reset();
    REQUIRE(stage.build_under({"-f", "-y", "-e", "trace=openat,fsync,renameat2,mkdirat", "-o", stage.log()}).code == 0);
    std::istringstream lines(test::read_bytes(stage.log()));
    std::map<std::string, int> made;   // file or folder -> line of its making
    std::map<std::string, int> synced; // -> line of its last fsync
    int swapped = 0;
    int number = 0;
    int parent_synced = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        const auto in_angles = [&] {
            const std::size_t end = line.rfind('>');
            const std::size_t begin = line.rfind('<', end);
            return line.substr(begin + 1, end - begin - 1);
        };
        if (line.find("openat(") != std::string::npos && line.find("O_CREAT") != std::string::npos &&
            line.find(".lock") == std::string::npos)
            made[in_angles()] = number;
        if (line.find("fsync(") != std::string::npos) synced[in_angles()] = number;
        if (line.find("fsync(") != std::string::npos && swapped != 0) parent_synced = number;
        if (line.find("RENAME_EXCHANGE") != std::string::npos && swapped == 0) swapped = number;
    }
    REQUIRE(swapped != 0);
    CHECK(made.size() > 10);
    for (const auto& [path, at] : made) {
        CAPTURE(path);
        CHECK(synced[path] > at);
        CHECK(synced[path] < swapped);
        const std::string folder = path.substr(0, path.rfind('/'));
        CHECK(synced[folder] > synced[path]);
        CHECK(synced[folder] < swapped);
    }
    CHECK(parent_synced > swapped);
    test::tell(14, "pages of a build whose way to the disk was followed: file, folder, swap, folder above",
               static_cast<std::int64_t>(made.size()), 0);
}
