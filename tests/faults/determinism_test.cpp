#include "support/child.hpp"
#include "support/figures.hpp"
#include "support/source_dir.hpp"
#include "support/temp_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include <sys/stat.h>
#include <unistd.h>

using namespace redovisa;
using test::Ended;
using test::Start;
using test::TempFolder;
namespace fs = std::filesystem;

namespace {

const fs::path input = test::source_dir() / "tests/build/whole/input";

using Tree = std::map<std::string, std::string>;

Tree site_of(const std::vector<std::string>& words, const fs::path& site, const Start& start = {}) {
    const Ended ended = test::run_child(words, start);
    CHECK(ended.code == 0);
    Tree tree = test::tree_of(site);
    fs::remove_all(site);
    return tree;
}

/// Copies the files of a folder one by one, the last first, so that the folder lists them in another order.
void copy_backwards(const fs::path& from, const fs::path& to) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(from))
        if (entry.is_regular_file()) files.push_back(fs::relative(entry.path(), from));
    std::ranges::sort(files, std::greater{});
    for (const fs::path& file : files) {
        fs::create_directories((to / file).parent_path());
        fs::copy_file(from / file, to / file);
    }
}

/// Swedish and Turkish as the C library has them, made here: they need not be installed.
bool make_locales(const TempFolder& folder) {
    if (!test::has_command("localedef") || !fs::exists("/usr/share/i18n/locales/tr_TR")) return false;
    fs::create_directory(folder / "locales");
    for (const std::string name : {"sv_SE", "tr_TR"})
        (void)test::run_child({"localedef", "-i", name, "-f", "UTF-8", folder.at("locales/" + name + ".UTF-8")});
    return fs::exists(folder / "locales/tr_TR.UTF-8/LC_CTYPE");
}

} // namespace

TEST_CASE("the same input becomes the same bytes whatever is around the program") {
    const TempFolder folder;
    const std::string site = folder.at("site");
    const std::vector<std::string> plain{test::program(), "build", input.string(), "-o", site};
    const Tree wanted = site_of(plain, site);
    REQUIRE(wanted.size() > 20);
    std::int64_t variants = 0;
    const auto same = [&](const std::string& what, const Tree& found) {
        CAPTURE(what);
        CHECK(found == wanted);
        ++variants;
    };
    const auto with = [&](const std::string& name, const std::string& value, const std::string& more = "") {
        Start start;
        start.variables[name] = value;
        if (!more.empty()) start.variables["LOCPATH"] = more;
        same(name + "=" + value, site_of(plain, site, start));
    };
    with("LC_ALL", "C");
    if (test::whole()) {
        with("LANG", "en_US.UTF-8");
        with("TZ", "Pacific/Kiritimati");
        with("TZ", "America/Adak");
        with("SOURCE_DATE_EPOCH", "1");
        with("HOME", "/nonexistent");
        with("NO_COLOR", "1");
        with("CLICOLOR_FORCE", "1");
    }
    with("TZ", "Asia/Kathmandu");
    // Making locales takes longer than all else here.
    if (test::whole() && make_locales(folder)) {
        with("LC_ALL", "sv_SE.UTF-8", folder.at("locales"));
        with("LC_ALL", "tr_TR.UTF-8", folder.at("locales"));
    } else {
        test::tell_not_run(17, "sites built under Swedish and Turkish locales", "no localedef");
    }
    for (const mode_t mask : {0000U, 0077U}) {
        Start start;
        start.before = [mask] { ::umask(mask); };
        same("umask " + std::to_string(mask), site_of(plain, site, start));
    }
    for (const char* jobs : {"-j1", "-j8", "-j64"}) {
        std::vector<std::string> words = plain;
        words.emplace_back(jobs);
        same(jobs, site_of(words, site));
    }
    if (!test::whole()) return;
    if (test::has_command("faketime")) {
        for (const char* time : {"1999-12-31 23:59:59", "2038-02-01 00:00:00"}) {
            std::vector<std::string> words{"faketime", time};
            words.insert(words.end(), plain.begin(), plain.end());
            same(time, site_of(words, site));
        }
    } else {
        test::tell_not_run(17, "sites built in 1999 and in 2038", "no faketime");
    }
    const fs::path copy = folder / "elsewhere/en annan mapp";
    copy_backwards(input, copy);
    same("other folder, files in another order", site_of({test::program(), "build", copy.string(), "-o", site}, site));
    fs::create_directory(folder / "other");
    same("other output",
         site_of({test::program(), "build", input.string(), "-o", folder.at("other/ut")}, folder / "other/ut"));
    Start inside;
    inside.before = [&] { (void)::chdir(copy.c_str()); };
    same("relative paths", site_of({test::program(), "build", ".", "-o", "../../site"}, site, inside));
    if (::geteuid() == 0) {
        fs::permissions(folder.path(), fs::perms::all);
        fs::copy_file(test::program(), folder / "redovisa");
        copy_backwards(input, folder / "reports");
        Start other;
        other.before = [] { (void)!::setuid(65534); };
        same("another user", site_of({folder.at("redovisa"), "build", folder.at("reports"), "-o", site}, site, other));
    }
    test::tell(17, "sites of the same input in other surroundings: locale, zone, clock, mask, threads, folder, user",
               variants, 0);
}
