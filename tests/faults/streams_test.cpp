#include "support/child.hpp"
#include "support/figures.hpp"
#include "support/program.hpp"
#include "support/temp_folder.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace redovisa;
using test::Ended;
using test::Start;
using test::TempFolder;
using Words = std::vector<std::string>;

namespace {

/// Small reports on disk, sound or with faults.
class Reports {
public:
    Reports() {
        for (const auto& [path, bytes] : test::small_reports()) {
            folder_.write("sound/" + path, bytes);
            folder_.write("faulty/" + path, bytes);
        }
        folder_.write("faulty/2024/aldre.yaml", "area: aldre\ntitle: Äldre\ngrupp: extended\nmål: 1\n");
    }
    [[nodiscard]] std::string sound() const { return folder_.at("sound"); }
    [[nodiscard]] std::string faulty() const { return folder_.at("faulty"); }
    [[nodiscard]] const TempFolder& folder() const { return folder_; }

    /// Commands whose result goes to stdout.
    [[nodiscard]] std::vector<Words> results() const {
        return {{"export", sound()},
                {"export", sound(), "--format", "csv"},
                {"list", "goals", sound(), "--format", "json"},
                {"schema", "area"},
                {"explain"},
                {"check", faulty(), "--format", "json"},
                {"check", faulty(), "--format", "sarif"},
                {"--help"},
                {"--version"}};
    }

private:
    TempFolder folder_;
};

Ended run(Words words, const Start& start = {}) {
    words.insert(words.begin(), test::program());
    return test::run_child(words, start);
}

std::string quoted(const Words& words) {
    std::string out = "'" + test::program() + "'";
    for (const std::string& word : words)
        out += " '" + word + "'";
    return out;
}

/// Runs the program on a terminal of its own with so many columns; gives what appeared on it.
Ended run_on_terminal(Words words, unsigned short columns, const std::map<std::string, std::string>& variables = {}) {
    words.insert(words.begin(), test::program());
    const int master = ::posix_openpt(O_RDWR | O_NOCTTY);
    REQUIRE(master >= 0);
    REQUIRE(::grantpt(master) == 0);
    REQUIRE(::unlockpt(master) == 0);
    const std::string name = ::ptsname(master);
    const int terminal = ::open(name.c_str(), O_RDWR | O_NOCTTY);
    REQUIRE(terminal >= 0);
    const winsize size{24, columns, 0, 0};
    REQUIRE(::ioctl(terminal, TIOCSWINSZ, &size) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(terminal, STDOUT_FILENO);
        ::dup2(terminal, STDERR_FILENO);
        ::setenv("TERM", "xterm", 1);
        for (const auto& [key, value] : variables)
            ::setenv(key.c_str(), value.c_str(), 1);
        ::alarm(30);
        std::vector<char*> arguments;
        for (std::string& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        ::execv(arguments.front(), arguments.data());
        ::_exit(127);
    }
    ::close(terminal);
    std::string shown;
    std::array<char, 4096> buffer{};
    for (ssize_t count = 0; (count = ::read(master, buffer.data(), buffer.size())) > 0;)
        shown.append(buffer.data(), static_cast<std::size_t>(count));
    ::close(master);
    Ended ended = test::wait_for(child);
    ended.out = shown;
    return ended;
}

} // namespace

TEST_CASE("a stream that takes no more ends in a code, never in a signal") {
    const Reports reports;
    std::int64_t tried = 0;
    for (const Words& words : reports.results()) {
        const bool faulty = words.front() == "check";
        for (const std::string& to :
             {std::string(">/dev/full"), std::string(">&-"), std::string("| head -c 1 >/dev/null")}) {
            const std::string line = quoted(words) + " 2>/dev/null " + to;
            CAPTURE(line);
            const Ended ended = test::run_child({"bash", "-c", line + "; exit ${PIPESTATUS[0]}"});
            ++tried;
            CHECK(ended.signal == 0);
            const bool piped = to.starts_with("|");
            // A short result may have been written before the reader went away.
            CHECK((ended.code == 3 || (piped && ended.code == (faulty ? 1 : 0))));
        }
    }
    for (const std::string& to :
         {std::string("2>/dev/full"), std::string("2>&-"), std::string("2>&1 | head -c 1 >/dev/null")}) {
        const std::string line = quoted({"check", reports.faulty()}) + " " + to;
        CAPTURE(line);
        const Ended ended = test::run_child({"bash", "-c", line + "; exit ${PIPESTATUS[0]}"});
        ++tried;
        CHECK((ended.code == 1 || ended.code == 3));
    }
    test::tell(19, "a command whose output is full, closed or broken off: a code, no signal", tried, 0);
}

TEST_CASE("no control character of the input reaches the output") {
    const Reports reports;
    const std::string escape = "\x1b[2J\x1b]0;x\x07";
    std::int64_t tried = 0;
    const auto check = [&](const Words& words, int code) {
        CAPTURE(words);
        const Ended ended = run(words);
        ++tried;
        CHECK(ended.signal == 0);
        CHECK(ended.code == code);
        for (const std::string* text : {&ended.out, &ended.err}) {
            CAPTURE(*text);
            CHECK(text->find('\x1b') == std::string::npos);
            CHECK(text->find('\x07') == std::string::npos);
            CHECK(text->find('\x9b') == std::string::npos);
        }
    };
    const TempFolder& folder = reports.folder();
    const std::string area = "area: aldre\ntitle: Äldre\ngroup: extended\n";
    const std::string quoted_escape = "\"\\x1b[2J\\x07\"";
    const std::vector<std::string> files{
        area + "intro: a" + escape + "b\n",     area + escape + ": x\n",        area + "x" + quoted_escape + ": 1\n",
        "area: " + quoted_escape + "\n",        area + quoted_escape + ": 1\n", area + "goals: " + quoted_escape + "\n",
        area + "intro: " + quoted_escape + "\n"};
    for (const std::string& file : files) {
        folder.write("faulty/2024/aldre.yaml", file);
        for (const char* format : {"text", "json", "github", "sarif", "rdjson"})
            check({"check", reports.faulty(), "--format", format}, 1);
    }
    folder.write("faulty/2024/aldre.yaml", area);
    folder.write("faulty/2024/" + escape + ".yaml", area);
    for (const char* format : {"text", "json", "github", "sarif", "rdjson"})
        check({"check", reports.faulty(), "--format", format}, 1);
    check({"check", folder.at(escape)}, 1);
    check({"explain", escape}, 2);
    check({escape}, 2);
    check({"check", "--" + escape}, 2);
    check({"check", "--format", escape}, 2);
    check({"list", "goals", reports.sound(), "--area", escape}, 2);
    check({"list", "goals", reports.sound(), "--status", escape}, 2);
    check({"compare", "2019", escape, "2020"}, 2);
    check({"lineage", "show", escape, reports.sound()}, 2);
    check({"export", reports.sound(), "--format", "csv", "--table", escape}, 2);
    check({"build", reports.sound(), "-o", folder.at(escape + "/x")}, 2);
    test::tell(19, "control characters in a file, a name or the command line: none in the output", tried, 0);
}

TEST_CASE("a terminal of any width shows the messages") {
    const Reports reports;
    std::int64_t tried = 0;
    for (const unsigned short columns : std::initializer_list<unsigned short>{0, 1, 2, 7, 20, 80, 9999}) {
        CAPTURE(columns);
        for (const Words& words : {Words{"check", reports.faulty()}, Words{"list", "goals", reports.sound()},
                                   Words{"explain", "unknown-key"}, Words{"--help"}}) {
            const Ended ended = run_on_terminal(words, columns);
            ++tried;
            CHECK(ended.signal == 0);
            CHECK(ended.code == (words.front() == "check" ? 1 : 0));
        }
        const Ended plain = run_on_terminal({"check", reports.faulty()}, columns, {{"NO_COLOR", "1"}});
        CHECK(plain.out.find('\x1b') == std::string::npos);
        CHECK(plain.out.find("unknown-key") != std::string::npos);
    }
    CHECK(run_on_terminal({"check", reports.faulty()}, 80).out.find("\x1b[") != std::string::npos);
    test::tell(19, "a command on a terminal of 0 to 9 999 columns", tried, 0);
}

TEST_CASE("what is no file is not waited for") {
    std::int64_t tried = 0;
    for (const std::string& name : {std::string("organisation.yaml"), std::string("2024/report.yaml"),
                                    std::string("2024/aldre.yaml"), std::string("2024"), std::string("logo.svg")}) {
        for (const char* kind : {"pipe", "folder", "device", "link", "dangling", "loop", "unreadable"}) {
            const Reports reports;
            const std::string path = reports.folder().at("sound/" + name);
            CAPTURE(path);
            CAPTURE(kind);
            const std::string what = kind;
            const bool is_year = name == "2024";
            if ((what == "folder" || what == "unreadable") && is_year) continue;
            if (what == "unreadable" && (::geteuid() == 0 || name == "logo.svg")) continue;
            if (what != "unreadable") test::fs::remove_all(path);
            if (what == "pipe") REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
            if (what == "folder") test::fs::create_directory(path);
            if (what == "device" && ::mknod(path.c_str(), S_IFCHR | 0600, makedev(1, 5)) != 0) continue;
            if (what == "link") test::fs::create_symlink("/etc/hostname", path);
            if (what == "dangling") test::fs::create_symlink("nowhere", path);
            if (what == "loop") test::fs::create_symlink(test::fs::path(name).filename(), path);
            if (what == "unreadable") test::fs::permissions(path, test::fs::perms::none);
            const Ended ended = run({"check", reports.sound()});
            ++tried;
            CAPTURE(ended.err);
            CHECK(ended.signal == 0);
            CHECK((ended.code == 1 || ended.code == 3));
        }
    }
    test::tell(6, "a pipe, folder, device or link in place of a file or year: code 1 or 3, no wait", tried, 0);
}
