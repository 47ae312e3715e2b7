#include "support/program.hpp"

#include "site/read.hpp"
#include "site/read_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace redovisa;
using namespace std::string_literals;
using test::Run;
using test::TempFolder;
using Reports = std::map<std::string, std::string>;

namespace {

struct Attempt {
    Run run;
    std::map<std::string, std::string> left; ///< below the folder that was to hold the site, beside it too
};

/// Builds reports into `site` beside them. Paths in the messages are told from the folder on.
Attempt build(const Reports& reports, std::vector<std::string> more = {}, const Reports& beside = {}) {
    const TempFolder folder;
    for (const auto& [path, bytes] : reports)
        folder.write("reports/" + path, bytes);
    for (const auto& [path, bytes] : beside)
        folder.write(path, bytes);
    const auto before = test::tree_of(folder.path());
    std::vector<std::string> words{"build", folder.at("reports"), "--lang", "en"};
    if (std::ranges::find(more, "-o") == more.end()) words.insert(words.end(), {"-o", folder.at("site")});
    for (std::string& word : more) {
        if (word.starts_with("./")) word = folder.at(word.substr(2));
        words.push_back(word);
    }
    Attempt attempt;
    attempt.run = test::run_program(words);
    attempt.left = test::tree_of(folder.path());
    for (const auto& [path, bytes] : before)
        if (attempt.left[path] == bytes) attempt.left.erase(path);
    const std::string root = folder.path().string() + "/";
    for (std::string* text : {&attempt.run.out, &attempt.run.err})
        for (auto at = text->find(root); at != std::string::npos; at = text->find(root))
            text->erase(at, root.size());
    return attempt;
}

/// The first line of a message: where, what and its code.
std::string head(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

std::string kinds(const std::map<std::string, std::string>& tree) {
    std::set<std::string> out;
    for (const auto& [path, bytes] : tree) {
        if (path.ends_with('/')) continue;
        const auto dot = path.rfind('.');
        out.insert(path.substr(dot));
    }
    std::string names;
    for (const std::string& name : out)
        names += name;
    return names;
}

} // namespace

TEST_CASE("bad input ends in code 1 at its place, and nothing is written") {
    struct Case {
        std::string name;
        Reports reports;
        std::string said;
    };
    auto with = [](const std::string& path, const std::string& bytes) {
        Reports reports = test::small_reports();
        reports[path] = bytes;
        return reports;
    };
    auto without = [](const std::string& path) {
        Reports reports = test::small_reports();
        reports.erase(path);
        return reports;
    };
    const std::string area = "area: aldre\ntitle: Äldre\ngroup: extended\n";
    const Case cases[] = {
        {"no folder", {}, "reports: error: there is no folder `reports` [folder-missing]"},
        {"no organisation", without("organisation.yaml"),
         "reports: error: the file organisation.yaml is missing [organisation-missing]"},
        {"no report", without("2024/report.yaml"),
         "reports/2024: error: the folder 2024 has no report.yaml [report-missing]"},
        {"an empty file", with("2024/aldre.yaml", ""),
         "reports/2024/aldre.yaml:1:1: error: the file is empty [empty-file]"},
        {"no YAML", with("2024/aldre.yaml", "%PDF-1.4\n\x01\x02\n"),
         "reports/2024/aldre.yaml:1:1: error: the line is a directive of YAML and is not used here [yaml-directive]"},
        {"text only", with("2024/aldre.yaml", "Hej på er\n"),
         "reports/2024/aldre.yaml:1:1: error: the file is to consist of keys with values, for example `title: Äldre` "
         "[root-not-mapping]"},
        {"an unknown key", with("2024/aldre.yaml", area + "rubrik: x\n"),
         "reports/2024/aldre.yaml:4:1: error: `rubrik` is not a key here [unknown-key]"},
        {"another year than the folder", with("2023/report.yaml", test::small_reports()["2024/report.yaml"]),
         "reports/2023/report.yaml:1:7: error: the year is 2024 but the folder is called 2023 [year-mismatch]"},
        {"an area twice", with("2024/barn.yaml", area),
         "reports/2024/barn.yaml:1:7: error: the area is called `aldre` but the file `barn.yaml` [area-file-name]"},
        {"a logo that is not there",
         with("organisation.yaml", "name: A\nlanguage: sv\nlogo:\n  file: bild.svg\n  alt: En bild\n"),
         "reports/organisation.yaml:4:9: error: there is no image `bild.svg` beside organisation.yaml [logo-missing]"},
    };
    for (const Case& item : cases) {
        CAPTURE(item.name);
        const Attempt attempt = build(item.reports);
        CHECK(attempt.run.code == 1);
        CHECK(attempt.run.out == "");
        CHECK(head(attempt.run.err) == item.said);
        CHECK(attempt.left.empty());
    }
}

TEST_CASE("a logo whose name is not the same file everywhere is refused at its line") {
    Reports reports = test::small_reports();
    reports["organisation.yaml"] = "name: A\nlanguage: sv\nlogo:\n  file: Vår bild.svg\n  alt: En bild\n";
    reports["Vår bild.svg"] = "<svg/>";
    const Attempt attempt = build(reports);
    CHECK(attempt.run.code == 1);
    CHECK(head(attempt.run.err) == "reports/organisation.yaml:4:9: error: the name of the image `Vår bild.svg` cannot "
                                   "be that of a file of the site [logo-name]");
    CHECK(attempt.left.empty());
}

TEST_CASE("warnings stop a build only when it is strict") {
    Reports reports = test::small_reports();
    reports["2024/aldre.yaml"] += "figures:\n  - value: 3\n";
    CHECK(build(reports).run.code == 0);
    const Attempt strict = build(reports, {"--strict"});
    CHECK(strict.run.code == 1);
    CHECK(head(strict.run.err) == "reports/2024/aldre.yaml:5:12: warning: the number has no unit [unit-missing]");
    CHECK(strict.left.empty());
}

TEST_CASE("--only chooses what is written") {
    const Reports reports = test::small_reports();
    CHECK(kinds(build(reports, {"--only", "markdown"}).left) == ".md.redovisa");
    CHECK(kinds(build(reports, {"--only", "data"}).left) == ".csv.json.md.redovisa.ttl");
    CHECK(kinds(build(reports, {"--only", "html"}).left) == ".css.html.js.redovisa.svg.txt");
    CHECK(kinds(build(reports, {"--only", "html,markdown,data"}).left) == kinds(build(reports).left));
}

TEST_CASE("--year leaves out the other years, and what is across years") {
    Reports reports = test::small_reports();
    reports["2023/report.yaml"] =
        "year: 2023\ntitle: Året innan\ngroups:\n  - id: extended\n    title: Utökade uppdrag\n    areas: [aldre]\n";
    reports["2023/aldre.yaml"] = reports["2024/aldre.yaml"];
    const Attempt both = build(reports);
    CHECK(both.left.contains("site/2023/index.html"));
    CHECK(both.left.contains("site/compare/index.html"));
    const Attempt one = build(reports, {"--year", "2024"});
    CHECK(one.run.code == 0);
    CHECK(one.left.contains("site/2024/index.html"));
    CHECK_FALSE(one.left.contains("site/2023/index.html"));
    CHECK_FALSE(one.left.contains("site/compare/index.html"));
}

TEST_CASE("--templates puts layouts of one's own over those of the program") {
    const Reports reports = test::small_reports();
    const Attempt attempt = build(reports, {"--templates", "./own"},
                                  {{"own/foot.html", "<footer>Egen fot, {{site.name}}</footer></body></html>\n"},
                                   {"own/egen.css", "p { color: red }\n"}});
    CHECK(attempt.run.err == "");
    REQUIRE(attempt.run.code == 0);
    const auto& page = attempt.left.at("site/2024/index.html");
    CHECK(page.ends_with("<footer>Egen fot, Kommunförbundet Exempel</footer></body></html>\n"));
    CHECK(page.find("<!DOCTYPE html>") == 0);
    CHECK(attempt.left.at("site/egen.css") == "p { color: red }\n");
}

TEST_CASE("a fault of a layout is told at its line, ends in code 3 and writes nothing") {
    const Reports reports = test::small_reports();
    struct Case {
        std::string file;
        std::string bytes;
        std::string said;
    };
    const Case cases[] = {
        {"area.html", "<main>\n<h1>{{titel}}</h1>\n</main>\n",
         "own/area.html:2:5: error: there is no value named `titel` here [template-unknown-name]"},
        {"area.html", "<main>\n{{>nowhere.html}}\n</main>\n",
         "own/area.html:2:1: error: there is no template named `nowhere.html` [template-unknown-include]"},
        {"area.html", "{{>area.html}}\n",
         "own/area.html:1:1: error: the templates include each other in a circle: area.html → area.html "
         "[template-include-loop]"},
        {"area.html", "<p>{{title</p>\n",
         "own/area.html:1:4: error: `{{` is never closed with `}}` on the same line [template-tag-unclosed]"},
        {"area.html", "<main>\n<h1>\xC4ldre</h1>\n</main>{{\n",
         "own/area.html:2:5: error: the file is saved in an older encoding (Latin-1 or Windows-1252), not in UTF-8 "
         "[encoding-latin1]"},
        {"area.html", "<main>\n\0</main>\n"s,
         "own/area.html:2:1: error: the control character U+0000 may not stand in the file [forbidden-character]"},
        {"foot.html/x.css", "",
         "own/foot.html: error: `foot.html` is a folder; it should be a regular file [not-a-file]"},
        {"area.html", std::string(site::max_file_bytes + 1, ' '),
         "own/area.html: error: the file is 1.1 MB; the limit is 1.0 MB [oversized-file]"},
        {"Stil.css", "", "own/Stil.css: error: the file `Stil.css` cannot be put on the site [template-file-name]"},
        {"print.css", "", "own/print.css: error: the site has a file named `print.css` already [template-file-taken]"},
    };
    for (const Case& item : cases) {
        CAPTURE(item.said);
        const Attempt attempt = build(reports, {"--templates", "./own"}, {{"own/" + item.file, item.bytes}});
        CHECK(attempt.run.code == 3);
        CHECK(head(attempt.run.err) == item.said);
        CHECK(attempt.left.empty());
    }
    const Attempt missing = build(reports, {"--templates", "./nowhere"});
    CHECK(missing.run.code == 3);
    CHECK(missing.left.empty());
}

TEST_CASE("a picture beside the layouts may hold any bytes") {
    const std::string picture = "\x89PNG\r\n\x1a\n\0\0"s;
    const Attempt attempt = build(test::small_reports(), {"--templates", "./own"}, {{"own/bild.png", picture}});
    CHECK(attempt.run.code == 0);
    CHECK(attempt.left.at("site/bild.png") == picture);
}

TEST_CASE("a folder of layouts may hold so many files, so deep, and no more") {
    const Reports reports = test::small_reports();
    const auto with = [&](std::size_t count, std::size_t depth) {
        Reports own;
        for (std::size_t i = 0; i < count; ++i)
            own["own/x" + std::to_string(i) + ".css"] = "";
        std::string below = "own/";
        for (std::size_t i = 0; i < depth; ++i)
            below += "d/";
        if (depth > 0) own[below + "y.css"] = "";
        return build(reports, {"--templates", "./own"}, own).run;
    };
    CHECK(with(site::max_layout_files, 0).code == 0);
    const Run many = with(site::max_layout_files + 1, 0);
    CHECK(many.code == 3);
    CHECK(many.err.find(std::to_string(site::max_layout_files)) != std::string::npos);
    CHECK(with(1, site::max_layout_depth).code == 0);
    CHECK(with(1, site::max_layout_depth + 1).code == 3);
}

TEST_CASE("what stands in a report is never read as a layout") {
    Reports reports = test::small_reports();
    reports["2024/aldre.yaml"] += "intro: |\n  {{site.name}} {{>head.html}} {{#nav}}x{{/nav}}\n";
    const Attempt attempt = build(reports);
    CHECK(attempt.left.at("site/2024/aldre.html").find("{{site.name}} {{&gt;head.html}} {{#nav}}x{{/nav}}") !=
          std::string::npos);
}

TEST_CASE("output folders that are not to be written are refused with code 2") {
    const Reports reports = test::small_reports();
    struct Case {
        std::string output;
        std::string code;
    };
    for (const Case& item :
         {Case{"./reports", "output-overlaps-input"}, Case{"./reports/site", "output-overlaps-input"},
          Case{"./full", "output-not-ours"}, Case{"./full/file", "output-not-folder"},
          Case{"./none/site", "output-parent-missing"}, Case{"/", "output-forbidden"}}) {
        CAPTURE(item.output);
        const Attempt attempt = build(reports, {"-o", item.output}, {{"full/file", "mine"}});
        CHECK(attempt.run.code == 2);
        CHECK(head(attempt.run.err).ends_with(" [" + item.code + "]"));
        CHECK(attempt.left.empty());
    }
}
