#include "support/child.hpp"
#include "support/figures.hpp"
#include "support/full_reports.hpp"
#include "support/payloads.hpp"
#include "support/temp_folder.hpp"

#include "schema/values.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace redovisa;
using schema::Kind;
using test::Ended;
using test::FullReports;
using test::Leaf;
using test::TempFolder;
namespace fs = test::fs;

/// The real program under strace, on reports with hostile ids: every path that it opens or changes is looked at.
namespace {

/// Only read, by the loader and the libraries.
constexpr std::array system_places{
    "/etc/ld.so", "/etc/localtime",          "/lib",     "/usr/lib", "/usr/share/zoneinfo",
    "/proc/",     "/sys/devices/system/cpu", "/dev/null"};

struct Touch {
    std::string call;
    std::string path;
    bool changes = false;
};

bool changes(const std::string& call, const std::string& line) {
    if (call == "open" || call == "openat" || call == "openat2")
        return line.find("O_WRONLY") != line.npos || line.find("O_RDWR") != line.npos ||
               line.find("O_CREAT") != line.npos || line.find("O_TRUNC") != line.npos;
    static const std::set<std::string> others{"mkdir",    "mkdirat",  "rename",   "renameat",  "renameat2", "unlink",
                                              "unlinkat", "rmdir",    "link",     "linkat",    "symlink",   "symlinkat",
                                              "chmod",    "fchmodat", "truncate", "creat",     "mknod",     "mknodat",
                                              "chown",    "fchownat", "utime",    "utimensat", "setxattr"};
    return others.contains(call);
}

/// The paths in the log of `strace -f -y -e trace=%file`; those of a call relative to an open folder are joined to it.
std::vector<Touch> touches_of(const std::string& log) {
    static const std::regex call_name(R"(^(?:\d+\s+)?(\w+)\()");
    static const std::regex path(R"re((?:(?:AT_FDCWD|\d+)<((?:[^>\\]|\\.)*)>, )?"((?:[^"\\]|\\.)*)")re");
    std::vector<Touch> out;
    std::istringstream lines(log);
    const std::string here = fs::current_path().string();
    for (std::string line; std::getline(lines, line);) {
        std::smatch name;
        if (!std::regex_search(line, name, call_name)) continue;
        const std::string call = name[1];
        if (call == "execve" || call == "readlink") continue;
        for (auto at = std::sregex_iterator(line.begin(), line.end(), path); at != std::sregex_iterator(); ++at) {
            const std::string base = (*at)[1].matched ? (*at)[1].str() : here;
            out.push_back({call, (fs::path(base) / (*at)[2].str()).lexically_normal().string(), changes(call, line)});
        }
    }
    return out;
}

bool is_below(const std::string& path, const std::string& root) {
    return path == root || path.starts_with(root + "/");
}

/// The touches that are out of bounds, one a line.
std::string escapes(const std::vector<Touch>& touches, const TempFolder& folder) {
    std::string out;
    for (const Touch& touch : touches) {
        bool allowed = is_below(touch.path, folder.at("out"));
        if (!touch.changes) {
            allowed = allowed || is_below(touch.path, folder.at("reports")) ||
                      std::ranges::any_of(system_places, [&](const char* at) { return touch.path.starts_with(at); });
            // Folders that are opened to be walked through or compared, and names that are only looked at.
            const bool content = touch.call.starts_with("open") && fs::is_regular_file(touch.path);
            allowed = allowed || !content;
        }
        if (!allowed) out += touch.call + " " + touch.path + "\n";
    }
    return out;
}

} // namespace

TEST_CASE("with hostile ids in any field nothing is read outside the reports and nothing written outside the site") {
    if (!test::whole()) return;
    if (!test::has_command("strace") || test::run_child({"strace", "-o", "/dev/null", "true"}).code != 0) {
        test::tell_not_run(4, "the paths of system calls of builds with hostile ids", "strace cannot trace here");
        return;
    }
    const FullReports harmless;
    const TempFolder folder;
    for (const char* other : {"index.html", "secret.yaml", "x", "x.html", "etc/x"})
        folder.write(other, "not ours\n");
    std::int64_t runs = 0;
    std::int64_t seen = 0;
    std::int64_t built = 0;
    const auto build = [&](FullReports& reports) {
        fs::remove_all(folder / "reports");
        fs::remove_all(folder / "out");
        fs::create_directories(folder / "out");
        for (const auto& [path, bytes] : reports.files())
            folder.write("reports/" + path, bytes);
        const Ended ended =
            test::run_child({"strace", "-f", "-y", "-s", "9000", "-e", "trace=%file", "-o", folder.at("log"),
                             test::program(), "build", folder.at("reports"), "-o", folder.at("out/site"), "-j1"});
        CHECK((ended.code == 0 || ended.code == 1));
        const std::vector<Touch> touches = touches_of(test::read_bytes(folder / "log"));
        CHECK(escapes(touches, folder) == "");
        const std::int64_t changing = std::ranges::count_if(touches, &Touch::changes);
        CHECK(changing >= (ended.code == 0 ? 10 : 0));
        if (ended.code == 0)
            ++built;
        else
            CHECK(!fs::exists(folder / "out/site"));
        ++runs;
        seen += std::ssize(touches);
    };
    std::size_t turn = 0;
    for (const std::string& id : test::hostile_ids()) {
        CAPTURE(id);
        FullReports all = harmless;
        std::vector<std::size_t> likely;
        for (std::size_t i = 0; i < all.leaves.size(); ++i) {
            Leaf& leaf = all.leaves[i];
            if (!leaf.is_id_like()) continue;
            leaf.value = id;
            leaf.free = true;
            if (leaf.field->kind == Kind::id && schema::is_id(id)) likely.push_back(i);
        }
        build(all);
        // One that may be an id is one, in one field after the other.
        for (std::size_t i = 0; i < std::min<std::size_t>(likely.size(), 5); ++i) {
            FullReports one = harmless;
            one.leaves[likely[turn++ % likely.size()]].value = id;
            build(one);
        }
    }
    CHECK(built > 0);
    fs::remove_all(folder / "reports");
    fs::remove_all(folder / "out");
    fs::remove(folder / "log");
    CHECK(test::tree_of(folder.path()).size() == 6);
    test::tell(4, "builds with hostile ids in every field that takes one, each system call on a path looked at", runs,
               0);
    test::tell(4, "paths of these calls, all within the reports or the site", seen, 0);
}
