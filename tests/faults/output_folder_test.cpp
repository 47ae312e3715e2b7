#include "support/child.hpp"
#include "support/figures.hpp"
#include "support/program.hpp"
#include "support/temp_folder.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include <sys/resource.h>
#include <unistd.h>

using namespace redovisa;
using test::Ended;
using test::Start;
using test::TempFolder;
using Tree = std::map<std::string, std::string>;
using Reports = std::map<std::string, std::string>;

namespace {

void write_all(const TempFolder& folder, const std::string& below, const Reports& reports) {
    test::fs::remove_all(folder / below);
    for (const auto& [path, bytes] : reports)
        folder.write(below + "/" + path, bytes);
}

Ended build(const std::string& reports, const std::string& site, const Start& start = {}) {
    return test::run_child({test::program(), "build", reports, "-o", site}, start);
}

Reports other_reports() {
    Reports reports = test::small_reports();
    reports["2024/report.yaml"] = "year: 2024\ntitle: En annan\ngroups:\n  - id: extended\n    title: Utökade uppdrag\n"
                                  "    areas: [aldre, barn]\n";
    reports["2024/barn.yaml"] = "area: barn\ntitle: Barn\ngroup: extended\n";
    return reports;
}

/// Reports with the years and areas that the bits of `state` choose.
Reports reports_of(unsigned state) {
    Reports reports{{"organisation.yaml", "name: Exempel\nlanguage: sv\n"}};
    for (int y = 0; y < 2; ++y) {
        const int year = 2023 + y;
        std::string areas;
        for (const std::string area : {"aldre", "barn", "kultur"}) {
            const bool there = (state & 1U) != 0;
            state >>= 1U;
            if (!there) continue;
            areas += (areas.empty() ? "" : ", ") + area;
            reports[fmt::format("{}/{}.yaml", year, area)] = fmt::format(
                "area: {0}\ntitle: Området {0}\ngroup: g\ngoals:\n  - id: mal\n    title: Ett mål om {0}\n", area);
        }
        if (!areas.empty())
            reports[fmt::format("{}/report.yaml", year)] = fmt::format(
                "year: {0}\ntitle: Året {0}\ngroups:\n  - id: g\n    title: G\n    areas: [{1}]\n", year, areas);
    }
    return reports;
}

} // namespace

TEST_CASE("two builds at once into one folder: the site is that of one of them, whole") {
    const TempFolder folder;
    write_all(folder, "a", test::small_reports());
    write_all(folder, "b", other_reports());
    REQUIRE(build(folder.at("a"), folder.at("site-a")).code == 0);
    REQUIRE(build(folder.at("b"), folder.at("site-b")).code == 0);
    const Tree a = test::tree_of(folder / "site-a");
    const Tree b = test::tree_of(folder / "site-b");
    REQUIRE(a != b);
    const int rounds = test::whole() ? 50 : 2;
    for (int round = 0; round < rounds; ++round) {
        CAPTURE(round);
        std::vector<int> builds;
        for (const char* input : {"a", "b"})
            builds.push_back(
                test::start_child({test::program(), "build", folder.at(input), "-o", folder.at("try/site")}));
        test::fs::create_directories(folder / "try");
        for (const int each : builds)
            (void)test::wait_for(each);
        const Tree found = test::tree_of(folder / "try/site");
        CHECK((found == a || found == b || found.empty()));
        Tree beside = test::tree_of(folder / "try");
        std::erase_if(beside, [](const auto& item) { return item.first.starts_with("site/"); });
        CHECK(beside.empty());
    }
    test::tell(15, "two builds of different reports into one folder at once: the site of one of them", rounds, 0);
}

TEST_CASE("after any change of the reports the site is that of a first build, and files made by hand stay") {
    const TempFolder folder;
    std::mt19937 random(21);
    const int steps = test::whole() ? 200 : 4;
    unsigned state = 0b111111;
    write_all(folder, "reports", reports_of(state));
    REQUIRE(build(folder.at("reports"), folder.at("site")).code == 0);
    folder.write("site/CNAME", "example.org");
    folder.write("site/2023/egen.txt", "min");
    const Tree by_hand{{"CNAME", "example.org"}, {"2023/", ""}, {"2023/egen.txt", "min"}};
    for (int step = 0; step < steps; ++step) {
        CAPTURE(step);
        do {
            state ^= 1U << (random() % 6);
        } while ((state & 0b111111) == 0);
        write_all(folder, "reports", reports_of(state));
        test::fs::remove_all(folder / "clean");
        REQUIRE(build(folder.at("reports"), folder.at("clean")).code == 0);
        REQUIRE(build(folder.at("reports"), folder.at("site")).code == 0);
        Tree wanted = test::tree_of(folder / "clean");
        wanted.insert(by_hand.begin(), by_hand.end());
        CHECK(test::tree_of(folder / "site") == wanted);
    }
    test::tell(21, "a change of the reports, in a chain: the site is that of a first build, files by hand stay", steps,
               0);
}

TEST_CASE("folders that cannot be written or read end in code 2 or 3, and the input stays as it is") {
    if (::geteuid() != 0) {
        test::tell_not_run(16, "read-only folders, input of another user", "needs root to become another user");
        return;
    }
    const TempFolder folder;
    namespace fs = std::filesystem;
    fs::permissions(folder.path(), fs::perms::all);
    fs::copy_file(test::program(), folder / "redovisa");
    write_all(folder, "reports", test::small_reports());
    fs::create_directories(folder / "locked");
    folder.write("theirs/site/index.html", "x");
    fs::create_directories(folder / "open");
    fs::permissions(folder / "open", fs::perms::all);
    REQUIRE(build(folder.at("reports"), folder.at("ours/../site-of-root")).code == 2);
    fs::create_directories(folder / "ours");
    REQUIRE(build(folder.at("reports"), folder.at("ours/site")).code == 0);
    fs::create_directory_symlink("/etc", folder / "link");
    const Tree before = test::tree_of(folder.path());
    Start nobody;
    nobody.before = [] {
        if (::setuid(65534) != 0) ::_exit(99);
    };
    struct Case {
        std::string output;
        int code;
    };
    std::int64_t tried = 0;
    for (const Case& item :
         {Case{"locked/site", 3}, Case{"theirs/site", 2}, Case{"ours/site", 3}, Case{"link", 2}, Case{"link/site", 3},
          Case{"reports", 2}, Case{"reports/2024", 2}, Case{"reports/2024/site", 2}, Case{".", 2},
          Case{"nowhere/site", 2}, Case{"redovisa", 2}, Case{"redovisa/site", 2}}) {
        CAPTURE(item.output);
        const Ended ended = test::run_child(
            {folder.at("redovisa"), "build", folder.at("reports"), "-o", folder.at(item.output)}, nobody);
        CAPTURE(ended.err);
        CHECK(ended.code == item.code);
        CHECK(test::tree_of(folder.path()) == before);
        ++tried;
    }
    for (const char* output : {"/", "/etc", "/proc", "/dev/null", "/root/x"}) {
        CAPTURE(output);
        const Ended ended =
            test::run_child({folder.at("redovisa"), "build", folder.at("reports"), "-o", output}, nobody);
        CHECK((ended.code == 2 || ended.code == 3));
        ++tried;
    }
    for (const char* path : {"reports/2024/aldre.yaml", "reports/2024", "reports"}) {
        CAPTURE(path);
        const auto former = fs::status(folder / path).permissions();
        fs::permissions(folder / path, fs::perms::none);
        const Ended ended = test::run_child(
            {folder.at("redovisa"), "build", folder.at("reports"), "-o", folder.at("open/site")}, nobody);
        fs::permissions(folder / path, former);
        CHECK(ended.code == 3);
        CHECK(test::tree_of(folder.path()) == before);
        ++tried;
    }
    test::tell(16, "folders of others, read-only, links, within each other, missing: code 2 or 3, nothing changed",
               tried, 0);
}

TEST_CASE("a disk that is full, and a limit on the size of files, leave the former site whole") {
    const TempFolder folder;
    write_all(folder, "a", test::small_reports());
    write_all(folder, "b", other_reports());
    REQUIRE(build(folder.at("a"), folder.at("site-a")).code == 0);
    REQUIRE(build(folder.at("b"), folder.at("site-b")).code == 0);
    const Tree a = test::tree_of(folder / "site-a");
    const Tree b = test::tree_of(folder / "site-b");
    std::int64_t limits = 0;
    for (rlim_t size = 0; size < 100'000; size += test::whole() ? rlim_t{997} : rlim_t{33'331}) {
        CAPTURE(size);
        test::fs::remove_all(folder / "try");
        test::fs::create_directories(folder / "try");
        test::fs::copy(folder / "site-a", folder / "try/site", test::fs::copy_options::recursive);
        Start small;
        small.before = [size] {
            const rlimit limit{size, size};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        };
        const Ended ended = build(folder.at("b"), folder.at("try/site"), small);
        ++limits;
        CHECK(ended.signal == 0);
        CHECK((ended.code == 0 || ended.code == 3));
        CHECK(test::tree_of(folder / "try/site") == (ended.code == 0 ? b : a));
    }
    test::tell(11, "a limit on the size of files from 0 to 100 kB: the former site or the new one", limits, 0);

    if (!test::whole()) return;
    const std::string disk = folder.at("disk");
    std::int64_t sizes = 0;
    for (int kilobytes = 4; kilobytes <= 1'600; kilobytes += 12) {
        CAPTURE(kilobytes);
        test::fs::create_directories(disk);
        if (test::run_child({"mount", "-t", "tmpfs", "-o", fmt::format("size={}k", kilobytes), "tmpfs", disk}).code !=
            0) {
            test::tell_not_run(11, "disks of 4 to 1 600 kB, full", "a disk of its own can only be made by root");
            return;
        }
        const Ended first = build(folder.at("a"), disk + "/site");
        const Tree had = first.code == 0 ? a : Tree{};
        const Ended second = build(folder.at("b"), disk + "/site");
        const Tree found = test::tree_of(disk + "/site");
        (void)test::run_child({"umount", disk});
        ++sizes;
        CHECK((first.code == 0 || first.code == 3));
        CHECK((second.code == 0 || second.code == 3));
        CHECK(found == (second.code == 0 ? b : had));
    }
    test::tell(11, "disks of 4 to 1 600 kB, full: the former site or the new one", sizes, 0);
}
