#include "support/program.hpp"
#include "support/source_dir.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace redovisa;
using Variables = std::map<std::string, std::string>;
using Words = std::vector<std::string>;

namespace {

/// Reports with one error.
std::string faulty_reports(const test::TempFolder& folder) {
    for (const auto& [path, bytes] : test::small_reports())
        folder.write(path, bytes);
    folder.write("2024/aldre.yaml", "area: aldre\ntitle: Äldre\ngruop: extended\n");
    return folder.path().string();
}

/// The messages of a check as somebody sees them who sits in `/hem/rapporter` at a machine of that name.
std::string messages(const Words& arguments, const Variables& variables, bool terminal) {
    std::ostringstream out;
    std::ostringstream err;
    cli::Environment environment{.out = out, .err = err, .files = site::disk(), .variable = {}};
    environment.variable = [&](std::string_view name) {
        const auto found = variables.find(std::string(name));
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    };
    environment.err_is_terminal = terminal;
    environment.folder = "/hem/rapporter";
    environment.host = "maskin";
    CHECK(cli::run(arguments, environment) == 1);
    return err.str();
}

} // namespace

TEST_CASE("messages have colour on a terminal, or where somebody asks for it") {
    const test::TempFolder folder;
    const std::string root = faulty_reports(folder);
    const auto has_colour = [&](const Words& options, const Variables& variables, bool terminal) {
        Words arguments{"check", root};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return messages(arguments, variables, terminal).find("\x1b[") != std::string::npos;
    };
    CHECK(has_colour({}, {}, true));
    CHECK(has_colour({}, {{"TERM", "xterm"}, {"NO_COLOR", ""}}, true));
    CHECK_FALSE(has_colour({}, {{"TERM", "dumb"}}, true));
    CHECK_FALSE(has_colour({}, {{"NO_COLOR", "1"}}, true));
    CHECK_FALSE(has_colour({"--color", "never"}, {{"CLICOLOR_FORCE", "1"}}, true));
    CHECK_FALSE(has_colour({}, {}, false));
    CHECK_FALSE(has_colour({}, {{"CLICOLOR_FORCE", ""}}, false));
    CHECK_FALSE(has_colour({}, {{"CLICOLOR_FORCE", "0"}}, false));
    CHECK(has_colour({}, {{"CLICOLOR_FORCE", "1"}}, false));
    CHECK_FALSE(has_colour({}, {{"CLICOLOR_FORCE", "1"}, {"NO_COLOR", "1"}}, false));
    CHECK(has_colour({"--färg", "always"}, {{"NO_COLOR", "1"}}, false));
}

TEST_CASE("places lead to their files on a terminal that is nobody's build server") {
    const test::TempFolder folder;
    const std::string root = faulty_reports(folder);
    const auto has_links = [&](const Variables& variables, bool terminal) {
        return messages({"check", root}, variables, terminal).find("\x1b]8;;file://maskin/") != std::string::npos;
    };
    CHECK(has_links({}, true));
    CHECK_FALSE(has_links({{"CI", "true"}}, true));
    CHECK_FALSE(has_links({{"CLICOLOR_FORCE", "1"}}, false));
    CHECK_FALSE(has_links({{"NO_COLOR", "1"}}, true));
}

TEST_CASE("without reports to say it the language is that of the surroundings, and Swedish where they name none") {
    const auto told = [](const Words& options, const Variables& variables) {
        Words arguments{"check", "nowhere"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const std::string err = test::run_program(arguments, variables).err;
        return err.substr(0, err.find('\n'));
    };
    const std::string swedish = "nowhere: fel: mappen `nowhere` finns inte [folder-missing]";
    const std::string english = "nowhere: error: there is no folder `nowhere` [folder-missing]";
    CHECK(told({}, {}) == swedish);
    CHECK(told({}, {{"LANG", "en_GB.UTF-8"}}) == english);
    CHECK(told({}, {{"LC_ALL", ""}, {"LC_MESSAGES", "en"}, {"LANG", "sv_SE.UTF-8"}}) == english);
    CHECK(told({}, {{"LC_ALL", "sv_SE.UTF-8"}, {"LANG", "en_GB.UTF-8"}}) == swedish);
    CHECK(told({}, {{"LC_ALL", "C"}, {"LANG", "en_GB.UTF-8"}}) == swedish);
    CHECK(told({"--lang", "en"}, {{"LANG", "sv_SE.UTF-8"}}) == english);
    CHECK(told({"--lang=sv"}, {{"LANG", "en_GB.UTF-8"}}) == swedish);
}

TEST_CASE("no command works on reports with errors: each tells them and nothing else") {
    const test::TempFolder folder;
    const std::string root = faulty_reports(folder);
    const std::string told = test::run_program({"check", root}).err;
    CHECK(told.find("[unknown-key]") != std::string::npos);
    for (const Words& command : std::vector<Words>{{"build", root, "-o", folder.at("site")},
                                                   {"compare", "2023", "2024", root},
                                                   {"lineage", "show", "2024/aldre/x", root},
                                                   {"lineage", "suggest", "2023", "2024", root},
                                                   {"list", "goals", root},
                                                   {"export", root}}) {
        CAPTURE(command.front());
        const test::Run run = test::run_program(command);
        CHECK(run.code == 1);
        CHECK(run.out == "");
        CHECK(run.err == told);
    }
    CHECK_FALSE(std::filesystem::exists(folder / "site"));
}

TEST_CASE("with --strict a warning stops as an error does") {
    const test::TempFolder folder;
    for (const auto& [path, bytes] : test::small_reports())
        folder.write("in/" + path, bytes);
    const std::string root = folder.at("in");
    CHECK(test::run_program({"check", root, "--strict"}).code == 0);
    CHECK(test::run_program({"build", root, "--strict", "-o", folder.at("first")}).code == 0);
    folder.write("in/2024/aldre.yaml", "area: aldre\ntitle: Äldre\ngroup: extended\nactivities:\n"
                                       "  - id: natverk\n    title: Samordna nätverken\n    status: done\n");
    const test::Run warned = test::run_program({"check", root});
    CHECK(warned.code == 0);
    CHECK(warned.err.find("[outcome-missing]") != std::string::npos);
    const test::Run strict = test::run_program({"check", root, "--strict"});
    CHECK(strict.code == 1);
    CHECK(strict.err == warned.err);
    CHECK(test::run_program({"build", root, "--strict", "-o", folder.at("second")}).code == 1);
    CHECK_FALSE(std::filesystem::exists(folder / "second"));
}

TEST_CASE("a comparison comes in the form that is asked for") {
    const std::string reports = (test::source_dir() / "tests/data/export").string();
    const auto compared = [&](const char* format) {
        const test::Run run =
            test::run_program({"compare", "2016", "2019", reports, "--by", "area", "--format", format});
        CHECK(run.code == 0);
        CHECK(run.err == "");
        return run.out;
    };
    CHECK(compared("text").starts_with("Jämförelse 2016 och 2019\n\nMål och aktiviteter varje år\n"));
    CHECK(compared("markdown").starts_with("# Jämförelse 2016 och 2019\n\n## Alla områden tillsammans\n"));
    CHECK(compared("html").starts_with("<!DOCTYPE html>\n<html lang=\"sv\">\n"));
    CHECK(compared("csv").starts_with(
        "year,area_id,area,state,measure,value\r\n2016,2016-aldre,Äldre,present,goals,1\r\n"));
    CHECK(nlohmann::json::parse(compared("json")).at("organisation") == "Exempelförbundet");
}
