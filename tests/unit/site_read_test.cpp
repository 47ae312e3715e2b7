#include "site/read.hpp"

#include "site/outcome.hpp"
#include "yaml/limits.hpp"

#include "../support/faulty_files.hpp"
#include "../support/temp_folder.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace redovisa;
using site::ExitCode;
using test::FaultyFiles;
using test::TempFolder;

namespace {

struct Read {
    text::SourceSet sources;
    diag::Diagnostics out;
    std::optional<site::Inputs> inputs;
    ExitCode exit = ExitCode::good;

    /// `path: kind year area` of each file.
    [[nodiscard]] std::vector<std::string> files(const TempFolder& temp) const {
        std::vector<std::string> lines;
        for (const site::InputFile& file : inputs.value().files) {
            const char* kinds[] = {"organisation", "report", "area"};
            lines.push_back(short_path(temp, sources[file.source].path()) + ": " + kinds[static_cast<int>(file.kind)] +
                            ' ' + std::to_string(file.year) + ' ' + file.area);
        }
        return lines;
    }
    /// `path: code: message` of each fault.
    [[nodiscard]] std::vector<std::string> faults(const TempFolder& temp) const {
        std::vector<std::string> lines;
        for (const diag::Diagnostic& item : out.items()) {
            lines.push_back(short_path(temp, sources[item.where.source].path()) + ": " + std::string(item.rule->code) +
                            ": " + diag::message_of(item, lang::Language::en));
        }
        return lines;
    }

private:
    static std::string short_path(const TempFolder& temp, std::string path) {
        const std::string root = temp.path().string() + '/';
        return path.starts_with(root) ? path.substr(root.size()) : path;
    }
};

Read read(const std::string& root, site::FileSystem& files = site::disk()) {
    Read result;
    result.inputs = site::read_inputs(root, files, result.sources, result.out);
    result.exit = site::exit_code(result.out);
    return result;
}

using Lines = std::vector<std::string>;

void write_small(const TempFolder& temp) {
    temp.write("r/organisation.yaml", "name: A\n");
    temp.write("r/2019/report.yaml", "year: 2019\n");
    temp.write("r/2019/eu.yaml", "area: eu\n");
}

} // namespace

TEST_CASE("files are read in order of year and name, whatever the folder's own order") {
    const TempFolder temp;
    temp.write("r/2022/report.yaml", "");
    temp.write("r/2016/zebra.yaml", "");
    temp.write("r/2016/report.yaml", "");
    temp.write("r/2016/aldre.yaml", "area: aldre\n");
    temp.write("r/organisation.yaml", "name: A\n");
    temp.write("r/logo.svg", "<svg/>");
    temp.write("r/.git/config", "hidden");
    temp.write("r/2016/.aldre.yaml.swp", "hidden");
    temp.write("r/2016/aldre.yaml~", "copy");
    const Read result = read(temp.at("r/"));
    CHECK(result.faults(temp).empty());
    CHECK(result.files(temp) == Lines{"r/organisation.yaml: organisation 0 ", "r/2016/report.yaml: report 2016 ",
                                      "r/2016/aldre.yaml: area 2016 aldre", "r/2016/zebra.yaml: area 2016 zebra",
                                      "r/2022/report.yaml: report 2022 "});
    CHECK(result.sources[result.inputs->files[2].source].bytes() == "area: aldre\n");
    REQUIRE(result.inputs->images.size() == 1);
    CHECK(result.inputs->images[0].name == "logo.svg");
    CHECK(result.inputs->images[0].bytes == "<svg/>");
}

TEST_CASE("a missing folder is a fault of the input") {
    const TempFolder temp;
    temp.write("file", "");
    for (const std::string name : {"nowhere", "file", "file/below"}) {
        const Read result = read(temp.at(name));
        CHECK_FALSE(result.inputs.has_value());
        CHECK(result.faults(temp) == Lines{name + ": folder-missing: there is no folder `" + temp.at(name) + "`"});
        CHECK(result.exit == ExitCode::faults);
    }
}

TEST_CASE("an empty folder lacks an organisation and a year") {
    const TempFolder temp;
    const Read result = read(temp.path().string());
    REQUIRE(result.inputs.has_value());
    CHECK(result.faults(temp) ==
          Lines{temp.path().string() + ": organisation-missing: the file organisation.yaml is missing",
                temp.path().string() + ": no-reports: the folder has no year"});
    CHECK(result.exit == ExitCode::faults);
}

TEST_CASE("names that stray are named, with the right name where one can be guessed") {
    const TempFolder temp;
    write_small(temp);
    temp.write("r/2019/aldre.yml", "");
    temp.write("r/2019/Äldre & LSS.yaml", "");
    temp.write("r/2019/EU.YAML", "");
    temp.write("r/2019/–.yml", "");
    temp.write("r/2019/–.yaml", "");
    temp.write("r/2019/#aldre.yaml#", "copy");
    temp.write("r/2019/#aldre.txt", "");
    temp.write("r/19x9/report.yaml", "");
    temp.write("r/1899/report.yaml", "");
    temp.write("r/2019/notes.txt", "");
    temp.write("r/2019/sub/x.yaml", "");
    temp.write("r/Organisation.yaml", "");
    temp.write("r/readme.md", "");
    temp.write("r/2019-gammal/report.yaml", "");
    temp.write("r/2020/barn.yaml", "");
    const Read result = read(temp.at("r"));
    CHECK(result.faults(temp) ==
          Lines{"r/1899: folder-not-read: the folder is not a year and is not read",
                "r/19x9: folder-not-read: the folder is not a year and is not read",
                "r/2019/#aldre.txt: file-not-read: the file does not belong here and is not read",
                "r/2019/EU.YAML: file-ending: the file ends in .YAML and is not read",
                "r/2019/aldre.yml: file-ending: the file ends in .yml and is not read",
                "r/2019/notes.txt: file-not-read: the file does not belong here and is not read",
                "r/2019/sub: folder-not-read: the folder is not a year and is not read",
                "r/2019/Äldre & LSS.yaml: file-name: the name of the file cannot be that of an area",
                "r/2019/–.yaml: file-name: the name of the file cannot be that of an area",
                "r/2019/–.yml: file-ending: the file ends in .yml and is not read",
                "r/2019-gammal: folder-not-read: the folder is not a year and is not read",
                "r/2020: report-missing: the folder 2020 has no report.yaml",
                "r/Organisation.yaml: file-spelling: the name of the file is misspelt and it is not read",
                "r/readme.md: file-not-read: the file does not belong here and is not read"});
    CHECK(diag::hints_of(result.out.items()[7], lang::Language::sv) ==
          Lines{"använd bara små bokstäver a–z, siffror och bindestreck, högst 64 tecken",
                "byt namn på filen, till exempel till `aldre-lss.yaml`"});
    CHECK(diag::hints_of(result.out.items()[9], lang::Language::sv) == Lines{"byt namn på filen till `omrade.yaml`"});
    CHECK(diag::hints_of(result.out.items()[4], lang::Language::sv) == Lines{"byt namn på filen till `aldre.yaml`"});
    CHECK(result.exit == ExitCode::faults);
}

TEST_CASE("only regular files inside the folder are read, without waiting and without following links") {
    const TempFolder temp;
    write_small(temp);
    temp.write("outside/secret.yaml", "secret: yes\n");
    temp.write("outside/year/report.yaml", "secret: yes\n");
    test::fs::create_symlink(temp / "outside/secret.yaml", temp / "r/2019/a-file-outside.yaml");
    test::fs::create_symlink("eu.yaml", temp / "r/2019/b-file-inside.yaml");
    test::fs::create_symlink(temp / "outside", temp / "r/2019/c-folder-outside.yaml");
    test::fs::create_symlink("nowhere", temp / "r/2019/d-dangling.yaml");
    test::fs::create_symlink("e-loop.yaml", temp / "r/2019/e-loop.yaml");
    test::fs::create_directory(temp / "r/2019/f-folder.yaml");
    REQUIRE(::mkfifo(temp.at("r/2019/g-pipe.yaml").c_str(), 0600) == 0);
    const int listener = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    temp.at("r/2019/h-socket.yaml").copy(address.sun_path, sizeof(address.sun_path) - 1);
    REQUIRE(::bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    ::close(listener);
    test::fs::create_directory_symlink(temp / "outside/year", temp / "r/2020");
    test::fs::create_symlink("/etc/passwd", temp / "r/logo.svg");
    REQUIRE(::mkfifo(temp.at("r/2021").c_str(), 0600) == 0);

    const Read result = read(temp.at("r"));
    CHECK(
        result.faults(temp) ==
        Lines{
            "r/2019/a-file-outside.yaml: not-a-file: `a-file-outside.yaml` is a link; it should be a regular file",
            "r/2019/b-file-inside.yaml: not-a-file: `b-file-inside.yaml` is a link; it should be a regular file",
            "r/2019/c-folder-outside.yaml: not-a-file: `c-folder-outside.yaml` is a link; it should be a regular file",
            "r/2019/d-dangling.yaml: not-a-file: `d-dangling.yaml` is a link; it should be a regular file",
            "r/2019/e-loop.yaml: not-a-file: `e-loop.yaml` is a link; it should be a regular file",
            "r/2019/f-folder.yaml: not-a-file: `f-folder.yaml` is a folder; it should be a regular file",
            "r/2019/g-pipe.yaml: not-a-file: `g-pipe.yaml` is a device or a pipe; it should be a regular file",
            "r/2019/h-socket.yaml: not-a-file: `h-socket.yaml` is a device or a pipe; it should be a regular file",
            "r/2020: not-a-file: `2020` is a link; it should be a folder",
            "r/2021: not-a-file: `2021` is a device or a pipe; it should be a folder",
            "r/logo.svg: not-a-file: `logo.svg` is a link; it should be a regular file"});
    CHECK(result.files(temp).size() == 3);
    CHECK(result.inputs->unread.size() == 8);
    for (std::uint32_t i = 0; i < result.sources.size(); ++i) {
        CHECK(result.sources[text::SourceId{i}].bytes().find("secret") == std::string_view::npos);
    }
}

TEST_CASE("a link that takes the place of a file between two looks is not followed") {
    const TempFolder temp;
    write_small(temp);
    temp.write("outside.yaml", "secret: yes\n");
    FaultyFiles files;
    files.before = [&](const std::string& call) {
        if (call != "open_file_at eu.yaml") return;
        test::fs::remove(temp / "r/2019/eu.yaml");
        test::fs::create_symlink(temp / "outside.yaml", temp / "r/2019/eu.yaml");
    };
    const Read result = read(temp.at("r"), files);
    CHECK(result.faults(temp) ==
          Lines{"r/2019/eu.yaml: file-unreadable: `" + temp.at("r/2019/eu.yaml") + "` cannot be read: it is a link"});
    CHECK(result.files(temp).size() == 2);
}

TEST_CASE("each limit holds at the limit and names itself one past it") {
    const TempFolder temp;
    write_small(temp);
    SUBCASE("a file of a million bytes") {
        temp.write("r/2019/eu.yaml", std::string(site::max_file_bytes, 'x'));
        CHECK(read(temp.at("r")).faults(temp).empty());
        temp.write("r/2019/eu.yaml", std::string(site::max_file_bytes + 1, 'x'));
        CHECK(read(temp.at("r")).faults(temp) ==
              Lines{"r/2019/eu.yaml: oversized-file: the file is 1.1 MB; the limit is 1.0 MB"});
        static_assert(site::max_file_bytes == yaml::limits::file_bytes);
    }
    SUBCASE("an image of two hundred thousand bytes") {
        temp.write("r/logo.png", std::string(site::max_logo_bytes, 'x'));
        CHECK(read(temp.at("r")).faults(temp).empty());
        temp.write("r/logo.png", std::string(site::max_logo_bytes + 1, 'x'));
        CHECK(read(temp.at("r")).faults(temp) ==
              Lines{"r/logo.png: oversized-file: the file is 201 kB; the limit is 200 kB"});
    }
    SUBCASE("two thousand files") {
        // organisation.yaml and report.yaml are there anyway; everything else counts, the folder and eu.yaml too.
        for (std::size_t i = 0; i < site::max_files - 2; ++i)
            temp.write("r/2019/a" + std::to_string(i) + ".yaml", "");
        CHECK(read(temp.at("r")).faults(temp).empty());
        temp.write("r/2019/one-more.yaml", "");
        temp.write("r/2020/report.yaml", "");
        temp.write("r/2020/and-more.yaml", "");
        CHECK(read(temp.at("r")).faults(temp) == Lines{"r: too-many-files: the folder holds more than 2 000 files"});
    }
    SUBCASE("64 million bytes in all") {
        static_assert(site::max_input_bytes == 64'000'000);
        const std::string million(1'000'000, 'x');
        for (int i = 0; i < 63; ++i)
            temp.write("r/2019/a" + std::to_string(i) + ".yaml", million);
        temp.write("r/2019/b.yaml", std::string(1'000'000 - 8 - 11 - 9, 'x'));
        CHECK(read(temp.at("r")).faults(temp).empty());
        temp.write("r/2019/c.yaml", "x");
        CHECK(read(temp.at("r")).faults(temp) ==
              Lines{"r: input-too-large: the files are larger than 64.0 MB together"});
    }
}

TEST_CASE("what the computer does not hand over is a fault of the environment, and the other files are read") {
    const TempFolder temp;
    write_small(temp);
    int points = 0;
    for (int at = 1;; ++at) {
        FaultyFiles files;
        files.fault = FaultyFiles::Fault::error;
        files.error = EIO;
        files.at = at;
        const Read result = read(temp.at("r"), files);
        if (files.calls < at) break;
        ++points;
        CAPTURE(files.log[static_cast<std::size_t>(at) - 1]);
        // Closing a file that was only read can fail without harm.
        const bool harmless = files.log[static_cast<std::size_t>(at) - 1].starts_with("close");
        CHECK(result.exit == (harmless ? ExitCode::good : ExitCode::environment));
        CHECK(result.out.size() == (harmless ? 0U : 1U));
    }
    MESSAGE(points, " points");
    CHECK(points > 20);
}

TEST_CASE("files without the right to read them end in code 3") {
    const TempFolder temp;
    write_small(temp);
    test::fs::permissions(temp / "r/2019/eu.yaml", test::fs::perms::none);
    test::fs::permissions(temp.path(), test::fs::perms::all);
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && ::setuid(65534) != 0) ::_exit(99);
        const Read result = read(temp.at("r"));
        const bool named =
            result.faults(temp) == Lines{"r/2019/eu.yaml: file-unreadable: `" + temp.at("r/2019/eu.yaml") +
                                         "` cannot be read: a right is missing"};
        ::_exit(named ? static_cast<int>(result.exit) : 98);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 3);
}

TEST_CASE("a name that is no text is shown as text") {
    const TempFolder temp;
    write_small(temp);
    temp.write("r/2019/\xff\xfe.yaml", "");
    CHECK(read(temp.at("r")).faults(temp) ==
          Lines{"r/2019/\uFFFD\uFFFD.yaml: file-name: the name of the file cannot be that of an area"});
}
