#include "diag/excerpt.hpp"
#include "diag/mend.hpp"
#include "diag/print.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace redovisa;
using diag::Format;

namespace {

const diag::Rule doubled{.code = "test-doubled",
                         .severity = diag::Severity::error,
                         .message = {"nyckeln `{key}` står två gånger", "the key `{key}` stands twice"},
                         .hint = {"behåll en av dem", "keep one of them"},
                         .note = {"står redan här", "stands here already"}};
const diag::Rule odd{.code = "test-odd", .severity = diag::Severity::warning, .message = {"udda", "odd"}};

struct Case {
    text::SourceSet sources;
    diag::Diagnostics faults;
    text::SourceId id;

    Case() : id(sources.add("reports/2019/äldre.yaml", "Åre: 1\nöb: x\nöb: y\n")) {
        auto& item = faults.add(doubled, {id, 15, 18}, {{"key", "öb"}});
        item.notes.push_back({{doubled.note, {}}, {id, 8, 11}});
        item.fix.push_back({{id, 15, 18}, "ök"});
        faults.add(odd, {id, 0, 4});
        faults.finish(sources);
    }

    [[nodiscard]] std::string print(Format format, lang::Language language = lang::Language::sv) const {
        diag::Options options;
        options.format = format;
        options.language = language;
        return diag::print(faults, sources, options);
    }
};

} // namespace

TEST_CASE("text shows place, line, caret, note, hint and the mended line, with columns in letters") {
    CHECK(Case().print(Format::text) == R"(reports/2019/äldre.yaml:1:1: varning: udda [test-odd]
  |
1 | Åre: 1
  | ^^^

reports/2019/äldre.yaml:3:1: fel: nyckeln `öb` står två gånger [test-doubled]
  |
3 | öb: y
  | ^^
reports/2019/äldre.yaml:2:1: se även: står redan här
  |
2 | öb: x
  | --
  = gör så här: behåll en av dem
  = rättat:
3 | ök: y

1 fel, 1 varning
)");
}

TEST_CASE("text in English") {
    CHECK(Case().print(Format::text, lang::Language::en).ends_with("1 error, 1 warning\n"));
}

TEST_CASE("nothing to say gives nothing in the formats for people and an empty list in those for programs") {
    const text::SourceSet sources;
    const diag::Diagnostics none;
    diag::Options options;
    CHECK(diag::print(none, sources, options).empty());
    options.format = Format::github;
    CHECK(diag::print(none, sources, options).empty());
    options.format = Format::json;
    CHECK(nlohmann::json::parse(diag::print(none, sources, options)).at("diagnostics").empty());
    options.format = Format::rdjson;
    CHECK(nlohmann::json::parse(diag::print(none, sources, options)).at("diagnostics").empty());
}

TEST_CASE("github gets the worst first, with its own escapes") {
    CHECK(
        Case().print(Format::github) ==
        "::error file=reports/2019/äldre.yaml,line=3,endLine=3,col=1,endColumn=2,title=test-doubled::nyckeln `öb` står "
        "två gånger%0Areports/2019/äldre.yaml:2:1: står redan här%0Abehåll en av dem\n"
        "::warning file=reports/2019/äldre.yaml,line=1,endLine=1,col=1,endColumn=3,title=test-odd::udda\n");
}

TEST_CASE("github shows ten of a kind, the last of which counts the rest") {
    text::SourceSet sources;
    diag::Diagnostics faults;
    const text::SourceId id = sources.add("x.yaml", std::string(30, '\n'));
    for (std::uint32_t i = 0; i < 15; ++i)
        faults.add(odd, {id, i, i});
    diag::Options options;
    options.format = Format::github;
    const std::string out = diag::print(faults, sources, options);
    CHECK(std::count(out.begin(), out.end(), '\n') == 10);
    CHECK(out.ends_with("::warning title=redovisa::… och 6 till; hela listan står i loggen\n"));
}

TEST_CASE("an empty file has a place in every format; a file or folder that is at fault as a whole has none") {
    text::SourceSet sources;
    diag::Diagnostics faults;
    faults.add(odd, {sources.add("empty.yaml", ""), 0, 0});
    faults.add(odd, {sources.add_name("folder"), 0, 0});
    const auto print = [&](Format format) {
        diag::Options options;
        options.format = format;
        return diag::print(faults, sources, options);
    };
    using Json = nlohmann::json;
    CHECK(print(Format::text) == "empty.yaml:1:1: varning: udda [test-odd]\n"
                                 "  |\n"
                                 "1 |\n"
                                 "  | ^\n"
                                 "\n"
                                 "folder: varning: udda [test-odd]\n"
                                 "\n"
                                 "2 varningar\n");
    CHECK(print(Format::github) == "::warning file=empty.yaml,line=1,endLine=1,col=1,endColumn=1,title=test-odd::udda\n"
                                   "::warning file=folder,title=test-odd::udda\n");
    const Json json = Json::parse(print(Format::json)).at("diagnostics");
    CHECK(json[0].at("line") == 1);
    CHECK(json[0].at("column") == 1);
    CHECK_FALSE(json[1].contains("line"));
    const Json rdjson = Json::parse(print(Format::rdjson)).at("diagnostics");
    CHECK(rdjson[0].at("location").at("range").at("start") == Json{{"line", 1}, {"column", 1}});
    CHECK_FALSE(rdjson[1].at("location").contains("range"));
    const Json sarif = Json::parse(print(Format::sarif)).at("runs")[0].at("results");
    const auto physical = [&](std::size_t i) { return sarif[i].at("locations")[0].at("physicalLocation"); };
    CHECK(physical(0).at("region") == Json{{"startLine", 1}, {"startColumn", 1}, {"endLine", 1}, {"endColumn", 1}});
    CHECK_FALSE(physical(1).contains("region"));
}

TEST_CASE("rdjson counts columns in bytes, sarif and json in letters") {
    const auto rdjson = nlohmann::json::parse(Case().print(Format::rdjson));
    const auto& range = rdjson.at("diagnostics").at(1).at("location").at("range");
    CHECK(range.at("start") == nlohmann::json{{"line", 3}, {"column", 1}});
    CHECK(range.at("end") == nlohmann::json{{"line", 3}, {"column", 4}});

    const auto sarif = nlohmann::json::parse(Case().print(Format::sarif));
    const auto& run = sarif.at("runs").at(0);
    CHECK(run.at("columnKind") == "unicodeCodePoints");
    const auto& location = run.at("results").at(1).at("locations").at(0).at("physicalLocation");
    CHECK(location.at("region") ==
          nlohmann::json{{"startLine", 3}, {"startColumn", 1}, {"endLine", 3}, {"endColumn", 3}});
    CHECK(location.at("artifactLocation").at("uri") == "reports/2019/%C3%A4ldre.yaml");

    const auto json = nlohmann::json::parse(Case().print(Format::json));
    const auto& item = json.at("diagnostics").at(1);
    CHECK(item.at("code") == "test-doubled");
    CHECK(item.at("column") == 1);
    CHECK(item.at("end_column") == 3);
    CHECK(item.at("fix").at(0).at("replacement") == "ök");
    CHECK(json.at("errors") == 1);
}

TEST_CASE("a sarif fingerprint survives lines added above") {
    const auto fingerprint = [](const std::string& above) {
        text::SourceSet sources;
        diag::Diagnostics faults;
        const text::SourceId id = sources.add("x.yaml", above + "öb: y\n");
        const auto begin = static_cast<std::uint32_t>(above.size());
        faults.add(odd, {id, begin, begin + 3});
        diag::Options options;
        options.format = Format::sarif;
        const auto log = nlohmann::json::parse(diag::print(faults, sources, options));
        return log.at("runs").at(0).at("results").at(0).at("partialFingerprints").dump();
    };
    CHECK(fingerprint("") == fingerprint("a: 1\nb: 2\n"));
}

TEST_CASE("control characters and direction marks never reach the terminal") {
    CHECK(diag::visible("a\x1b[31m\tb\u202e\u009b\x7f") == "a\\x1b[31m→b\\u{202e}\\u{9b}\\x7f");
    CHECK(diag::visible(std::string_view("f\xF6r", 3)) == "f\\xf6r");
}

TEST_CASE("a long line is cut around the mark") {
    const std::string line = std::string(100, 'a') + "XYZ" + std::string(100, 'b');
    const diag::Excerpt shown = diag::excerpt(line, 100, 103, 30);
    CHECK(shown.text == "…aaaaaaaaaaXYZbbbbbbbbbbbbbbb…");
    CHECK(shown.mark == 11);
    CHECK(shown.mark_width == 3);
}

TEST_CASE("a mark behind wide letters stands under its letter") {
    const diag::Excerpt shown = diag::excerpt("漢字x", 6, 7, 80);
    CHECK(shown.mark == 4);
    CHECK(shown.mark_width == 1);
}

TEST_CASE("colour and links only when asked for") {
    const Case test;
    diag::Options options;
    CHECK(diag::print(test.faults, test.sources, options).find('\x1b') == std::string::npos);
    options.colour = true;
    options.hyperlinks = true;
    options.link_root = "file://host/folder/";
    const std::string out = diag::print(test.faults, test.sources, options);
    CHECK(out.find("\x1b[1;31mfel:\x1b[0m") != std::string::npos);
    CHECK(out.find("\x1b]8;;file://host/folder/reports/2019/%C3%A4ldre.yaml\x1b\\") != std::string::npos);
}

TEST_CASE("edits are put in from the front; one that overlaps another is left out") {
    const text::SourceId id{};
    CHECK(diag::apply_edits("abcdef", {{{id, 4, 6}, "X"}, {{id, 0, 2}, "Y"}, {{id, 1, 3}, "Z"}}) == "YcdX");
}
