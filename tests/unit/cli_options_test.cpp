#include "support/program.hpp"

#include <doctest/doctest.h>

using namespace redovisa;

namespace {

std::string refused(const std::vector<std::string>& arguments) {
    const test::Run run = test::run_program(arguments);
    CHECK(run.code == 2);
    CHECK(run.out == "");
    return run.err;
}

} // namespace

TEST_CASE("a wrong command line is told in the reader's words, with what was meant") {
    CHECK(refused({}) == "redovisa: ange ett kommando: check, build, compare, lineage, list, export, schema, explain\n"
                         "se `redovisa --help`\n");
    CHECK(refused({"--foo"}) == refused({}));
    CHECK(refused({"chek", "--lang=en"}) ==
          "redovisa: there is no command `chek`; did you mean `check`?\nsee `redovisa --help`\n");
    CHECK(refused({"check", "--lang"}) == "redovisa: --lang behöver ett värde\nse `redovisa check --help`\n");
    CHECK(refused({"chek"}) == "redovisa: det finns inget kommando `chek`; menade du `check`?\nse `redovisa --help`\n");
    CHECK(refused({"check", "--formt", "json"}) ==
          "redovisa: okänt på kommandoraden: `--formt`; menade du `--format`?\nse `redovisa check --help`\n");
    CHECK(refused({"check", "reports", "mer"}) ==
          "redovisa: okänt på kommandoraden: `mer`\nse `redovisa check --help`\n");
    CHECK(refused({"check", "--format", "jsn"}) ==
          "redovisa: --format: `jsn` är inget värde; menade du `json`?\nse `redovisa check --help`\n");
    CHECK(refused({"check", "--year", "199"}) ==
          "redovisa: --year: `199` är inget heltal från 1900 till 2199\nse `redovisa check --help`\n");
    for (const std::string wrong : {"2200", "2019x", "tjugo", "99999999999"})
        CHECK(refused({"check", "--year", wrong}) == "redovisa: --year: `" + wrong +
                                                         "` är inget heltal från 1900 till 2199\nse `redovisa check "
                                                         "--help`\n");
    CHECK(refused({"check", "--year"}) == "redovisa: --year behöver ett värde\nse `redovisa check --help`\n");
    CHECK(refused({"list"}) == "redovisa: WHAT saknas: goals, activities eller figures\nse `redovisa list --help`\n");
    CHECK(refused({"lineage"}) == "redovisa: ange ett kommando: show, suggest\nse `redovisa lineage --help`\n");
    CHECK(refused({"check", "--lang", "en", "--foo=1"})
              .starts_with("redovisa: unknown on the command line: `--foo=1`; those that exist: `--help`, `--lang`"));
}

TEST_CASE("words that name nothing in the reports are refused instead of giving an empty result") {
    test::TempFolder folder;
    for (const auto& [path, bytes] : test::small_reports())
        folder.write(path, bytes);
    const std::string root = folder.path().string();
    CHECK(refused({"list", "goals", root, "--area", "aldr"}) ==
          "redovisa: det finns inget område `aldr`; menade du `aldre`?\n");
    CHECK(refused({"list", "activities", root, "--status", "klart"}) ==
          "redovisa: `klart` är inget värde; menade du `done`?\n");
    CHECK(refused({"list", "activities", root, "--status", "xyzzy"}) ==
          "redovisa: `xyzzy` är inget värde; de som finns: `done`, `partial`, `ongoing`, `postponed`, `not_done`, "
          "`unreported`\n");
    CHECK(refused({"list", "activities", root, "--reason", "personal"}) ==
          "redovisa: `personal` är inget värde; menade du `staffing`?\n");
    CHECK(refused({"lineage", "suggest", "2023", "2024", root}) ==
          "redovisa: det finns ingen verksamhetsberättelse för 2023; år som finns: 2024\n");
    CHECK(refused({"lineage", "show", "2024/aldre/xyzzy", root}) ==
          "redovisa: det finns inget mål `2024/aldre/xyzzy`\n"
          "mål skrivs år/område/mål; `redovisa list goals` visar alla\n");
    CHECK(refused({"export", root, "--format", "csv", "--table", "goal"}) ==
          "redovisa: det finns ingen tabell `goal`; menade du `goals`?\n");
    CHECK(refused({"explain", "unknown-valu"}) ==
          "redovisa: det finns ingen kod `unknown-valu`; menade du `unknown-value`?\n");
    for (const std::vector<std::string>& command : std::vector<std::vector<std::string>>{
             {"check"}, {"build", "-o", folder.at("site")}, {"list", "goals"}, {"export"}}) {
        std::vector<std::string> arguments = command;
        arguments.insert(arguments.end(), {root, "--year", "2017"});
        CHECK(refused(arguments) == "redovisa: det finns ingen verksamhetsberättelse för 2017; år som finns: 2024\n");
    }
    CHECK_FALSE(std::filesystem::exists(folder / "site"));
}

TEST_CASE("words that are no years are told as they were written") {
    const std::string see = "\nse `redovisa compare --help`\n";
    const auto no_year = [&](const std::string& word) {
        return "redovisa: `" + word + "` är inget år; ange minst två år, och mappen sist" + see;
    };
    CHECK(refused({"compare", "2016"}) == "redovisa: ange minst två år" + see);
    CHECK(refused({"lineage", "suggest", "2016", "2019", "2020"}) ==
          "redovisa: ange två år\nse `redovisa lineage suggest --help`\n");
    CHECK(refused({"compare", "2016", "20199"}) == no_year("20199"));
    CHECK(refused({"compare", "2016", "berättelser"}) == no_year("berättelser"));
    CHECK(refused({"compare", "reports", "2016", "2019"}) == no_year("reports"));
}

TEST_CASE("a comparison of some goals or areas asks for what there is") {
    test::TempFolder folder;
    for (const auto& [path, bytes] : test::small_reports())
        folder.write(path, bytes);
    folder.write("2025/report.yaml", "year: 2025\ntitle: Verksamhetsberättelse 2025\ngroups: []\n");
    const std::string root = folder.path().string();
    const std::string see = "\nse `redovisa compare --help`\n";
    CHECK(refused({"compare", "2024", "2025", root, "--kind", "splt"}) ==
          "redovisa: --kind: `splt` är inget värde; menade du `split`?" + see);
    CHECK(refused({"compare", "2024", "2025", root, "--by", "area", "--kind", "split"}) ==
          "redovisa: --kind väljer mål; ange --by goal" + see);
    CHECK(refused({"compare", "2024", "2025", root, "--by", "indicator", "--area", "aldre"}) ==
          "redovisa: --area väljer områden och mål, inte nyckeltal" + see);
    CHECK(refused({"compare", "2024", "2025", root, "--area", "aldr"}) ==
          "redovisa: det finns inget område `aldr`; menade du `aldre`?\n");
    CHECK(test::run_program({"compare", "2024", "2025", "--area", "aldre", "--kind", "new", root}).code == 0);
    CHECK(test::run_program({"compare", "2024", "2025", "--area", "outside", root}).code == 0);
}

TEST_CASE("a comparison needs two different years with a report") {
    test::TempFolder folder;
    for (const auto& [path, bytes] : test::small_reports())
        folder.write(path, bytes);
    for (const char* other : {"2024", "2017"}) {
        CHECK(refused({"compare", "2024", other, folder.path().string()}) ==
              "redovisa: minst två olika år måste ha en verksamhetsberättelse; år som finns: 2024\n");
    }
}

TEST_CASE("an option that may be repeated takes one word each time, and the folder may follow it") {
    test::TempFolder folder;
    for (const auto& [path, bytes] : test::small_reports())
        folder.write("in/" + path, bytes);
    const std::string root = folder.at("in");
    for (const std::vector<std::string>& command : std::vector<std::vector<std::string>>{
             {"check"}, {"build", "-o", folder.at("site")}, {"list", "goals"}, {"export"}}) {
        std::vector<std::string> arguments = command;
        arguments.insert(arguments.end(), {"--year", "2024", "--year", "2024", root});
        const test::Run run = test::run_program(arguments);
        INFO(command.front(), ": ", run.err);
        CHECK(run.code == 0);
    }
    CHECK(
        test::run_program({"build", "-o", folder.at("data"), "--only", "data,markdown", "--only", "html", root}).code ==
        0);
    CHECK(std::filesystem::exists(folder / "data" / "index.html"));
    CHECK(std::filesystem::exists(folder / "data" / "data"));
}

TEST_CASE("help names what a command takes, in line also after å, ä and ö") {
    const test::Run run = test::run_program({"build", "--help"});
    CHECK(run.code == 0);
    CHECK(run.out == "Bygg webbplatsen\n"
                     "Användning: redovisa build [DIR] [FLAGGOR]\n"
                     "\n"
                     "Argument:\n"
                     "  DIR                         Mappen med berättelserna; annars `reports`\n"
                     "\n"
                     "Flaggor:\n"
                     "  -h,--help                   Visa hjälp\n"
                     "  --lang sv|en                Språk i meddelanden: sv eller en\n"
                     "  --color,--colour,--färg auto|always|never\n"
                     "                              Färg: auto, always eller never\n"
                     "  -j,--jobs N                 Antal trådar; 0 betyder alla kärnor\n"
                     "  -o,--output MAPP            Mappen att skriva; annars `site`\n"
                     "  --year ÅR                   Bara detta år; kan anges flera gånger\n"
                     "  --only html,markdown,data   Bara html, markdown eller data, med komma mellan\n"
                     "  --templates MAPP            Mapp med egna sidmallar\n"
                     "  --strict                    Varningar räknas som fel\n");
    CHECK(test::run_program({"lineage", "show", "--help"})
              .out.starts_with("Visa ett måls väg genom åren\nAnvändning: "
                               "redovisa lineage show REF [DIR] [FLAGGOR]\n"));
    CHECK(test::run_program({"compare", "--help"})
              .out.starts_with("Jämför år\nAnvändning: redovisa compare YEAR YEAR... [DIR] [FLAGGOR]\n"));
}
