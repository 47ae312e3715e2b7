#include "site/write.hpp"

#include "site/marker.hpp"
#include "site/outcome.hpp"
#include "site/sha256.hpp"

#include "../support/faulty_files.hpp"
#include "../support/temp_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace redovisa;
using site::ExitCode;
using test::FaultyFiles;
using test::TempFolder;
using Pages = std::vector<text::OutputFile>;
using Tree = std::map<std::string, std::string>;

namespace {

const Pages former{{"index.html", "former start"},
                   {"2016/index.html", "former 2016"},
                   {"2016/barn.html", "former page that goes"},
                   {"data/old/goals.csv", "a\r\n"}};
const Pages fresh{{"index.html", "new start"},
                  {"2019/index.html", "new 2019"},
                  {"2016/index.html", std::string(70'000, 'x')},
                  {"data/all.json", "{}"}};

struct Run {
    bool ok = false;
    ExitCode exit = ExitCode::good;
    std::vector<std::string> codes;
    std::vector<std::string> messages;
};

Run write(const site::Destination& destination, const Pages& pages, site::FileSystem& files = site::disk()) {
    text::SourceSet sources;
    diag::Diagnostics out;
    Run run;
    run.ok = site::write_site(destination, pages, files, sources, out);
    run.exit = site::exit_code(out);
    for (const diag::Diagnostic& item : out.items()) {
        run.codes.emplace_back(item.rule->code);
        run.messages.push_back(diag::message_of(item, lang::Language::en));
    }
    return run;
}

Run write(const std::string& folder, const Pages& pages, site::FileSystem& files = site::disk()) {
    return write(site::Destination{.folder = folder, .inputs = {}, .home = {}}, pages, files);
}

Tree expected(const Pages& pages, const Tree& others = {}) {
    Tree tree = others;
    tree[".redovisa"] = site::marker_text(pages);
    for (const auto& page : pages) {
        tree[page.path] = page.bytes;
        for (std::size_t at = page.path.find('/'); at != std::string::npos; at = page.path.find('/', at + 1)) {
            tree[page.path.substr(0, at + 1)] = "";
        }
    }
    return tree;
}

/// All that lies beside the output folder.
std::vector<std::string> beside(const TempFolder& temp) {
    std::vector<std::string> names;
    for (const auto& entry : test::fs::directory_iterator(temp.path()))
        names.push_back(entry.path().filename());
    std::erase(names, "site");
    std::ranges::sort(names);
    return names;
}

} // namespace

TEST_CASE("a first site is written whole, with its marker, and nothing beside it") {
    const TempFolder temp;
    CHECK(write(temp.at("site"), fresh).ok);
    CHECK(test::tree_of(temp / "site") == expected(fresh));
    CHECK(beside(temp).empty());
}

TEST_CASE("an empty folder is taken") {
    const TempFolder temp;
    test::fs::create_directory(temp / "site");
    CHECK(write(temp.at("site/"), fresh).ok);
    CHECK(test::tree_of(temp / "site") == expected(fresh));
}

TEST_CASE("pages of removed entries vanish and files of others stay") {
    const TempFolder temp;
    REQUIRE(write(temp.at("site"), former).ok);
    temp.write("site/CNAME", "example.org");
    temp.write("site/data/old/by-hand.txt", "mine");
    temp.write("site/extra/deep/note.txt", "mine too");
    REQUIRE(write(temp.at("site"), fresh).ok);
    CHECK(test::tree_of(temp / "site") == expected(fresh, {{"CNAME", "example.org"},
                                                           {"data/old/", ""},
                                                           {"data/old/by-hand.txt", "mine"},
                                                           {"extra/", ""},
                                                           {"extra/deep/", ""},
                                                           {"extra/deep/note.txt", "mine too"}}));
    CHECK(beside(temp).empty());
    SUBCASE("and again") {
        REQUIRE(write(temp.at("site"), former).ok);
        CHECK(test::read_bytes(temp / "site/data/old/by-hand.txt") == "mine");
        CHECK(test::read_bytes(temp / "site/extra/deep/note.txt") == "mine too");
        CHECK_FALSE(test::fs::exists(temp / "site/2019"));
        CHECK(beside(temp).empty());
    }
}

TEST_CASE("a page never takes the place of a file that somebody else made") {
    const TempFolder temp;
    REQUIRE(write(temp.at("site"), former).ok);
    SUBCASE("as a file") {
        temp.write("site/2019/index.html", "mine");
    }
    SUBCASE("as a file where a folder is to be") {
        temp.write("site/2019", "mine");
    }
    SUBCASE("as a folder where a file is to be") {
        temp.write("site/data/all.json/x", "mine");
    }
    SUBCASE("as a link where a folder is to be") {
        test::fs::create_symlink("/", temp / "site/2019");
    }
    const Tree before = test::tree_of(temp / "site");
    const Run run = write(temp.at("site"), fresh);
    CHECK_FALSE(run.ok);
    CHECK(run.exit == ExitCode::usage);
    CHECK(run.codes == std::vector<std::string>{"output-name-taken"});
    CHECK(test::tree_of(temp / "site") == before);
    CHECK(beside(temp).empty());
}

TEST_CASE("folders that cannot be the output are refused before anything is written") {
    const TempFolder temp;
    temp.write("reports/organisation.yaml", "name: A\n");
    temp.write("full/mine.txt", "mine");
    temp.write("fake/.redovisa", "not our marker\n");
    temp.write("fake/mine.txt", "mine");
    temp.write("file", "mine");
    test::fs::create_directory(temp / "home");
    test::fs::create_directory_symlink(temp / "full", temp / "link");
    test::fs::create_directory_symlink(temp / "nowhere", temp / "dangling");
    test::fs::create_directory_symlink("loop", temp / "loop");
    test::fs::create_directory_symlink(temp / "reports", temp / "reports-link");
    REQUIRE(::mkfifo(temp.at("pipe").c_str(), 0600) == 0);
    const Tree before = test::tree_of(temp.path());

    struct Case {
        std::string folder;
        std::string code;
    };
    const Case cases[] = {
        {"/", "output-forbidden"},
        {"", "output-forbidden"},
        {".", "output-forbidden"},
        {"..", "output-forbidden"},
        {temp.at("x/.."), "output-forbidden"},
        {temp.at("home"), "output-forbidden"},
        {temp.at("home///"), "output-forbidden"},
        {test::fs::current_path().string(), "output-forbidden"},
        {temp.at("full"), "output-not-ours"},
        {temp.at("fake"), "output-not-ours"},
        {temp.at("file"), "output-not-folder"},
        {temp.at("pipe"), "output-not-folder"},
        {temp.at("link"), "output-not-folder"},
        {temp.at("link/"), "output-not-folder"},
        {temp.at("dangling"), "output-not-folder"},
        {temp.at("loop"), "output-not-folder"},
        {"/dev/null", "output-not-folder"},
        {temp.at("reports"), "output-overlaps-input"},
        {temp.at("reports/site"), "output-overlaps-input"},
        {temp.at("reports-link/site"), "output-overlaps-input"},
        {temp.path().string(), "output-overlaps-input"},
        {temp.at("missing/site"), "output-parent-missing"},
        {temp.at("file/site"), "output-parent-missing"},
    };
    for (const Case& item : cases) {
        CAPTURE(item.folder);
        FaultyFiles files;
        const Run run =
            write(site::Destination{.folder = item.folder, .inputs = {temp.at("reports")}, .home = temp.at("home")},
                  fresh, files);
        CHECK_FALSE(run.ok);
        CHECK(run.exit == ExitCode::usage);
        CHECK(run.codes == std::vector<std::string>{item.code});
        CHECK(std::ranges::none_of(files.log, [](const std::string& call) {
            return call.starts_with("create") || call.starts_with("open_lock") || call.starts_with("make") ||
                   call.starts_with("rename") || call.starts_with("remove");
        }));
    }
    CHECK(test::tree_of(temp.path()) == before);
}

TEST_CASE("names that are not safe everywhere are never written") {
    const TempFolder temp;
    const std::string bad[] = {"../x.html",
                               "/etc/x.html",
                               "a/../x.html",
                               "./x.html",
                               "a//x.html",
                               "A.html",
                               "con.html",
                               "com1.html",
                               "nul/x.html",
                               ".redovisa",
                               ".git/x.html",
                               "x",
                               "x.exe",
                               "x.html.exe",
                               "x.",
                               "å.html",
                               "a b.html",
                               "-x.html",
                               "x\n.html",
                               std::string("x\0.html", 7),
                               "a\\x.html",
                               "",
                               std::string(65, 'a') + ".html",
                               "x.html/"};
    for (const std::string& path : bad) {
        CAPTURE(path);
        const Run run = write(temp.at("site"), Pages{{"index.html", ""}, {path, ""}});
        CHECK(run.codes == std::vector<std::string>{"output-file-name"});
        CHECK(run.exit == ExitCode::internal);
    }
    CHECK(write(temp.at("site"), Pages{{"index.html", ""}, {"index.html", ""}}).exit == ExitCode::internal);
    CHECK(test::tree_of(temp.path()).empty());
}

TEST_CASE("modes do not depend on the umask") {
    for (const mode_t mask : {0000U, 0022U, 0077U, 0777U}) {
        CAPTURE(mask);
        const TempFolder temp;
        const mode_t former_mask = ::umask(mask);
        const Run run = write(temp.at("site"), fresh);
        ::umask(former_mask);
        REQUIRE(run.ok);
        const auto mode_of = [&](const std::string& name) {
            struct stat status {};
            ::stat(temp.at(name).c_str(), &status);
            return status.st_mode & 07777U;
        };
        CHECK(mode_of("site") == 0755U);
        CHECK(mode_of("site/2019") == 0755U);
        CHECK(mode_of("site/2019/index.html") == 0644U);
        CHECK(mode_of("site/.redovisa") == 0644U);
    }
}

TEST_CASE("files reach the disk before their folder, folders before the swap, the swap before the end") {
    const TempFolder temp;
    REQUIRE(write(temp.at("site"), former).ok);
    FaultyFiles files;
    REQUIRE(write(temp.at("site"), fresh, files).ok);
    const auto position = [&](const std::string& call) {
        const auto at = std::ranges::find(files.log, call);
        REQUIRE_MESSAGE(at != files.log.end(), call);
        return at - files.log.begin();
    };
    const std::string staging = ".site.redovisa-" + std::to_string(::getpid()) + "-0";
    const auto swap = position("rename_at site");
    for (const std::string name : {"index.html", "all.json", ".redovisa"})
        CHECK(position("sync " + name) < position("sync " + staging));
    for (const std::string name : {"2019", "2016", "data", staging.c_str()})
        CHECK(position("sync " + name) < swap);
    CHECK(position("sync all.json") < position("sync data"));
    CHECK(position("sync 2019") < position("sync " + staging));
    const auto parent = std::ranges::find(files.log.begin() + swap, files.log.end(), "sync " + temp.path().string());
    REQUIRE(parent != files.log.end());
    const auto removed =
        std::ranges::find_if(files.log, [](const std::string& call) { return call == "remove_file_at barn.html"; });
    CHECK(parent < removed);
}

namespace {

struct Tally {
    int points = 0;
    int former = 0;
    int fresh = 0;
};

/// Breaks off the second build of a site at every call in turn and looks at what is left.
Tally break_off(FaultyFiles::Fault fault, int error, bool can_exchange) {
    const Tree by_hand{{"CNAME", "mine"}, {"2016/note.txt", "mine"}};
    Tally tally;
    for (int at = 1;; ++at) {
        const TempFolder temp;
        REQUIRE(write(temp.at("site"), former).ok);
        temp.write("site/CNAME", "mine");
        temp.write("site/2016/note.txt", "mine");

        FaultyFiles files;
        files.fault = fault;
        files.at = at;
        files.error = error;
        files.can_exchange = files.can_keep = can_exchange;
        Run run;
        if (fault == FaultyFiles::Fault::die) {
            const pid_t child = ::fork();
            if (child == 0) {
                run = write(temp.at("site"), fresh, files);
                ::_exit(0);
            }
            int status = 0;
            ::waitpid(child, &status, 0);
            if (!WIFSIGNALED(status)) break;
        } else {
            run = write(temp.at("site"), fresh, files);
            if (files.calls < at) break;
        }
        ++tally.points;
        CAPTURE(at);
        CAPTURE(files.log.empty()
                    ? std::string("?")
                    : files.log[std::min<std::size_t>(files.log.size(), static_cast<std::size_t>(at)) - 1]);

        // The files of others may be on their way; the rest is exactly one of the two.
        Tree tree = test::tree_of(temp / "site");
        const bool marked_fresh = tree[".redovisa"] == site::marker_text(fresh);
        for (const auto& [path, bytes] : by_hand)
            tree.erase(path);
        if (marked_fresh) {
            CHECK(tree == expected(fresh));
            ++tally.fresh;
        } else if (can_exchange || !tree[".redovisa"].empty()) {
            CHECK(tree == expected(former));
            CHECK(test::read_bytes(temp / "site/CNAME") == "mine");
            ++tally.former;
        }
        if (fault == FaultyFiles::Fault::error) {
            if (!marked_fresh) CHECK(run.exit == ExitCode::environment);
            // A call whose failure changes nothing (closing what was only read, looking for what is not there) is
            // passed over.
            CHECK(run.ok == (run.exit == ExitCode::good));
            if (run.ok) CHECK(test::tree_of(temp / "site") == expected(fresh, by_hand));
            if (!marked_fresh) {
                const auto left = beside(temp);
                CHECK(left.size() <= 1);
            }
        }

        // The next build works and clears up, and no file of others is lost.
        REQUIRE(write(temp.at("site"), fresh).ok);
        CHECK(test::tree_of(temp / "site") == expected(fresh, by_hand));
        CHECK(beside(temp) == std::vector<std::string>{});
    }
    return tally;
}

} // namespace

TEST_CASE("an error in any one call leaves the former site or the new one, and the next build clears up") {
    for (const int error : {ENOSPC, EIO, EACCES}) {
        const Tally tally = break_off(FaultyFiles::Fault::error, error, true);
        MESSAGE("errno ", error, ": ", tally.points, " points, ", tally.former, " former, ", tally.fresh, " new");
        CHECK(tally.points > 80);
        CHECK(tally.former + tally.fresh == tally.points);
    }
}

TEST_CASE("a build killed at any call leaves the former site or the new one, and the next build clears up") {
    const Tally tally = break_off(FaultyFiles::Fault::kill, 0, true);
    MESSAGE("kill: ", tally.points, " points, ", tally.former, " former, ", tally.fresh, " new");
    CHECK(tally.former + tally.fresh == tally.points);
    CHECK(tally.fresh > 10);
}

TEST_CASE("SIGKILL at any call leaves the former site or the new one, and the next build clears up") {
    const Tally tally = break_off(FaultyFiles::Fault::die, 0, true);
    MESSAGE("SIGKILL: ", tally.points, " points, ", tally.former, " former, ", tally.fresh, " new");
    CHECK(tally.former + tally.fresh == tally.points);
}

TEST_CASE("where names cannot be exchanged an error restores the former site, and a kill is mended by the next build") {
    const Tally errors = break_off(FaultyFiles::Fault::error, EIO, false);
    MESSAGE("no exchange, EIO: ", errors.points, " points, ", errors.former, " former, ", errors.fresh, " new");
    CHECK(errors.former + errors.fresh == errors.points);
    const Tally kills = break_off(FaultyFiles::Fault::kill, 0, false);
    MESSAGE("no exchange, kill: ", kills.points, " points, ", kills.former, " former, ", kills.fresh, " new");
}

TEST_CASE("two builds at once: one waits for the other and the pages are never mixed") {
    int mixed = 0;
    for (int round = 0; round < 50; ++round) {
        const TempFolder temp;
        if (round % 2 == 0) REQUIRE(write(temp.at("site"), former).ok);
        std::vector<pid_t> children;
        for (const Pages* pages : {&former, &fresh, &former}) {
            const pid_t child = ::fork();
            if (child == 0) ::_exit(write(temp.at("site"), *pages).ok ? 0 : 1);
            children.push_back(child);
        }
        for (const pid_t child : children) {
            int status = 0;
            ::waitpid(child, &status, 0);
            CHECK(WIFEXITED(status));
            CHECK(WEXITSTATUS(status) == 0);
        }
        const Tree tree = test::tree_of(temp / "site");
        if (tree != expected(former) && tree != expected(fresh)) ++mixed;
        CHECK(beside(temp).empty());
    }
    CHECK(mixed == 0);
}

TEST_CASE("a build that does not get the folder says who has it") {
    const TempFolder temp;
    temp.write(".site.redovisa.lock", "4711\n");
    const site::Handle parent(site::disk(), site::disk().open_folder(temp.path().string()));
    const site::Handle lock(site::disk(), site::disk().open_lock_at(parent.get(), ".site.redovisa.lock"));
    REQUIRE(site::disk().lock(lock.get()) == 0);
    const Run run = write(
        site::Destination{
            .folder = temp.at("site"), .inputs = {}, .home = {}, .patience = std::chrono::milliseconds(50)},
        fresh);
    CHECK(run.exit == ExitCode::environment);
    CHECK(run.messages == std::vector<std::string>{"another build into the same folder is running (process 4711)"});
    CHECK(beside(temp) == std::vector<std::string>{".site.redovisa.lock"});
}

TEST_CASE("what stands in place of the lock is neither followed nor changed") {
    const TempFolder temp;
    temp.write("mine.txt", "mine");
    SUBCASE("link") {
        test::fs::create_symlink(temp / "mine.txt", temp / ".site.redovisa.lock");
    }
    SUBCASE("dangling link") {
        test::fs::create_symlink(temp / "made.txt", temp / ".site.redovisa.lock");
    }
    SUBCASE("pipe") {
        REQUIRE(::mkfifo(temp.at(".site.redovisa.lock").c_str(), 0600) == 0);
    }
    SUBCASE("folder") {
        test::fs::create_directory(temp / ".site.redovisa.lock");
    }
    SUBCASE("somebody's file") {
        temp.write(".site.redovisa.lock", std::string(40, 'x'));
    }
    const Tree before = test::tree_of(temp.path());
    const Run run = write(temp.at("site"), fresh);
    CHECK(run.exit == ExitCode::environment);
    CHECK(run.codes == std::vector<std::string>{"output-failed"});
    CHECK(test::tree_of(temp.path()) == before);
}

TEST_CASE("a marker from elsewhere cannot make the program remove other files") {
    const TempFolder temp;
    temp.write("outside.html", "mine");
    const std::string hash(64, '0');
    const std::string head = site::marker_text(Pages{});
    SUBCASE("with a path that leads out") {
        temp.write("site/.redovisa", head + hash + "  ../outside.html\n");
        temp.write("site/page.html", "mine");
        CHECK(write(temp.at("site"), fresh).codes == std::vector<std::string>{"output-not-ours"});
    }
    SUBCASE("with a folder that is a link") {
        temp.write("elsewhere/x.html", "mine");
        temp.write("site/.redovisa", head + hash + "  a/x.html\n");
        test::fs::create_directory_symlink(temp / "elsewhere", temp / "site/a");
        CHECK(write(temp.at("site"), fresh).ok);
        CHECK(test::read_bytes(temp / "elsewhere/x.html") == "mine");
        CHECK(test::fs::is_symlink(temp / "site/a"));
    }
    SUBCASE("that is a link") {
        temp.write("marker", head);
        temp.write("site/mine.html", "mine");
        test::fs::create_symlink(temp / "marker", temp / "site/.redovisa");
        CHECK(write(temp.at("site"), fresh).codes == std::vector<std::string>{"output-not-ours"});
        CHECK(test::read_bytes(temp / "site/mine.html") == "mine");
    }
    CHECK(test::read_bytes(temp / "outside.html") == "mine");
}

TEST_CASE("links put into the output folder during the writing are not followed") {
    const TempFolder temp;
    temp.write("elsewhere/index.html", "mine");
    REQUIRE(write(temp.at("site"), former).ok);
    const Tree before = test::tree_of(temp / "elsewhere");
    int tries = 0;
    for (int at = 1; at < 200; ++at) {
        FaultyFiles files;
        files.before = [&](const std::string&) {
            if (files.calls != at) return;
            ++tries;
            // Somebody swaps a folder of the site and then the whole output for a link.
            std::error_code ignored;
            if (at % 2 == 0) {
                test::fs::rename(temp / "site/2016", temp.path() / ("gone" + std::to_string(at)), ignored);
                test::fs::create_directory_symlink(temp / "elsewhere", temp / "site/2016", ignored);
            } else {
                test::fs::rename(temp / "site", temp.path() / ("away" + std::to_string(at)), ignored);
                test::fs::create_directory_symlink(temp / "elsewhere", temp / "site", ignored);
            }
        };
        (void)write(temp.at("site"), at % 3 == 0 ? former : fresh, files);
        CHECK(test::tree_of(temp / "elsewhere") == before);
        std::error_code ignored;
        if (test::fs::is_symlink(temp / "site")) test::fs::remove(temp / "site", ignored);
        if (test::fs::exists(temp / "site") && test::fs::is_symlink(temp / "site/2016"))
            test::fs::remove(temp / "site/2016", ignored);
    }
    CHECK(tries > 50);
}

TEST_CASE("a folder beside the output that only looks like a leftover is left alone") {
    const TempFolder temp;
    temp.write(".site.redovisa-x/mine.txt", "mine");
    temp.write(".site.redovisa-12/mine.txt", "mine");
    temp.write(".site.redovisa-13", "mine");
    const Run run = write(temp.at("site"), fresh);
    CHECK(run.ok);
    CHECK(run.codes == std::vector<std::string>{"output-leftover"});
    CHECK(run.exit == ExitCode::good);
    CHECK(beside(temp) == std::vector<std::string>{".site.redovisa-12", ".site.redovisa-13", ".site.redovisa-x"});
}

TEST_CASE("the marker is what sha256sum checks, the same for the same pages in any order") {
    CHECK(site::sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(site::sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(site::sha256(std::string(1'000'000, 'a')) ==
          "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    Pages turned = fresh;
    std::ranges::reverse(turned);
    CHECK(site::marker_text(turned) == site::marker_text(fresh));
    CHECK(site::marker_text(Pages{{"b.html", "abc"}, {"a.html", ""}}) ==
          "# made by redovisa; each build replaces the files listed here and keeps all others\n"
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.html\n"
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.html\n");
}
