#include "diag/rule.hpp"
#include "diag/rules.hpp"
#include "support/golden.hpp"
#include "support/program.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

/// Every rule has a faulty and a clean reports folder, and the words it gives about the faulty one are kept in both
/// languages beside those of the rules of form (yaml_rules_test.cpp).
namespace redovisa {
namespace {

using Files = std::map<std::string, std::string>;

const std::string area_head = "area: aldre\ntitle: Äldre\ngroup: extended\n";
const std::string report_head = "year: 2024\ntitle: Verksamhetsberättelse 2024\ngroups:\n  - id: extended\n    title: "
                                "Utökade uppdrag\n    areas: [aldre]\n";

std::string goal(const std::string& more) {
    return area_head + "goals:\n  - id: trygg\n    title: Trygg vård\n" + more;
}

std::string activity(const std::string& status) {
    return "    activities:\n      - id: natverk\n        title: Samordna nätverken\n        status: " + status +
           "\n        outcome: Nätverken möttes.\n";
}

std::string figure(const std::string& value) {
    return "figures:\n  - {value: " + value + ", indicator: moten}\n";
}

/// Two years that hang together, with an indicator.
Files two_years() {
    Files files = test::small_reports();
    files["organisation.yaml"] += "indicators:\n  - id: moten\n    title: Möten\n    unit: möten\n"
                                  "    definition: Antal möten under året.\n";
    files["2023/report.yaml"] = "year: 2023\ntitle: Verksamhetsberättelse 2023\ngroups:\n  - id: extended\n    title: "
                                "Utökade uppdrag\n    areas: [aldre]\n";
    files["2023/aldre.yaml"] = goal(activity("done"));
    files["2024/aldre.yaml"] = area_head +
                               "continues: 2023/aldre\ngoals:\n  - id: trygg\n    title: Trygg vård\n"
                               "    continues: 2023/aldre/trygg\n" +
                               activity("done");
    return files;
}

Files small_with(const std::string& path, const std::string& bytes) {
    Files files = test::small_reports();
    files[path] = bytes;
    return files;
}

Files two_years_with(const std::string& path, const std::string& bytes) {
    Files files = two_years();
    files[path] = bytes;
    return files;
}

Files without(const std::string& path) {
    Files files = test::small_reports();
    files.erase(path);
    return files;
}

/// The organisation names one image, and another or the same lies beside it.
Files logo(const std::string& named, const std::string& there) {
    Files files = test::small_reports();
    files["organisation.yaml"] += "logo:\n  file: " + named + "\n  alt: Kommunförbundets sigill\n";
    files[there] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    return files;
}

std::string times(std::size_t count, const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i)
        out += text;
    return out;
}

/// Faulty folders for the rules whose page has no example: those about several files, about files as such, and limits.
std::map<std::string, Files> faulty_folders() {
    const std::string later = two_years()["2024/aldre.yaml"];
    const std::string not_started = area_head +
                                    "continues: 2023/aldre\ngoals:\n  - id: trygg\n    title: Trygg vård\n"
                                    "    continues: 2023/aldre/trygg\n" +
                                    activity("not_done") + "        reason: staffing\n";
    return {
        {"goal-gone", two_years_with("2024/aldre.yaml", area_head + "continues: 2023/aldre\n")},
        {"area-gone", two_years_with("2024/aldre.yaml", area_head)},
        {"ended-with-successor",
         two_years_with("2023/aldre.yaml",
                        goal("    ended: {how: discontinued, why: Uppdraget är slut.}\n" + activity("done")))},
        {"lineage-mismatch", two_years_with("2024/aldre.yaml", later + "    lineage: reworded\n")},
        {"indicator-unit",
         two_years_with("2024/aldre.yaml", later + "figures:\n  - {value: 6, unit: timmar, indicator: moten}\n")},
        {"indicator-conflict",
         two_years_with("2024/aldre.yaml", later + figure("6") + "  - {value: 7, indicator: moten}\n")},
        {"status-regressed", two_years_with("2024/aldre.yaml", not_started)},
        {"area-file-name", small_with("2024/aldre.yaml", "area: barn\ntitle: Äldre\ngroup: extended\n")},
        {"long-title", small_with("2024/aldre.yaml",
                                  area_head + "activities:\n  - id: natverk\n    title: " + times(30, "Samordna ") +
                                      "\n    status: done\n    outcome: Nätverken möttes.\n")},
        {"text-too-long",
         small_with("2024/aldre.yaml", "area: aldre\ntitle: " + times(80, "Äldre ") + "\ngroup: extended\n")},
        {"markdown-too-long",
         small_with("2024/aldre.yaml",
                    area_head + "intro: |\n" +
                        times(300, "  Nätverken möts varje månad under hela året och för frågor vidare.\n"))},
        {"list-too-long",
         two_years_with("2024/aldre.yaml", area_head + "continues:\n" + times(2001, "  - 2023/aldre\n"))},
        {"logo-missing", logo("logo.svg", "sigill.svg")},
        {"logo-name", logo("Sigill 2024.svg", "Sigill 2024.svg")},
        {"organisation-missing", without("organisation.yaml")},
        {"report-missing", without("2024/report.yaml")},
        {"no-reports", Files{{"organisation.yaml", "name: Kommunförbundet Exempel\nlanguage: sv\n"}}},
        {"file-name", small_with("2024/Barn och unga.yaml", "area: barn\n")},
        {"file-ending", small_with("2024/barn.yml", "area: barn\n")},
        {"file-not-read", small_with("2024/anteckningar.docx", "x")},
        {"file-spelling",
         [] {
             Files files = without("organisation.yaml");
             files["Organisation.yaml"] = "name: Kommunförbundet Exempel\n";
             return files;
         }()},
        {"folder-not-read", small_with("2024/gammalt/aldre.yaml", area_head)},
        {"oversized-file", small_with("2024/barn.yaml", std::string(1'000'001, '\n'))},
    };
}

/// Rules whose words are tested where the state that they tell of can be made.
const std::map<std::string_view, std::string_view> tested_elsewhere{
    {"folder-missing", "site_read_test.cpp"},
    {"not-a-file", "site_read_test.cpp"},
    {"too-many-files", "site_read_test.cpp"},
    {"input-too-large", "site_read_test.cpp"},
    {"file-unreadable", "site_read_test.cpp"},
    {"year-twice", "two folders can't have one name: only a caller of link can make it"},
    {"markdown-too-many", "markdown_parse_test.cpp"},
    {"markdown-link-too-long", "markdown_parse_test.cpp"},
};

bool is_in(const diag::Rule* rule, diag::rules::Table table) {
    return std::ranges::find(table, rule) != table.end();
}

/// yaml_rules_test.cpp reads theirs without a folder around them, render_template_test.cpp and site_write_test.cpp
/// theirs.
bool has_own_fixtures(const diag::Rule* rule) {
    return is_in(rule, diag::rules::bytes_table()) || is_in(rule, diag::rules::yaml_table()) ||
           is_in(rule, diag::rules::values_table()) || is_in(rule, diag::rules::template_table()) ||
           is_in(rule, diag::rules::output_table());
}

std::string file_of(diag::ExampleFile file) {
    switch (file) {
    case diag::ExampleFile::area: return "2024/aldre.yaml";
    case diag::ExampleFile::report: return "2024/report.yaml";
    case diag::ExampleFile::organisation: return "organisation.yaml";
    case diag::ExampleFile::none: break;
    }
    return {};
}

/// What the program says about a folder, with the folder's own name left out.
std::string said(const Files& files, const std::string& language) {
    const test::TempFolder folder;
    for (const auto& [name, bytes] : files)
        folder.write("reports/" + name, bytes);
    std::string text = test::run_program({"check", folder.at("reports"), "--lang", language}).err;
    const std::string path = folder.path().string() + "/";
    for (std::size_t at = text.find(path); at != std::string::npos; at = text.find(path, at))
        text.erase(at, path.size());
    return text;
}

std::set<std::string> codes_in(const std::string& text) {
    std::set<std::string> out;
    for (std::size_t at = text.find(" ["); at != std::string::npos; at = text.find(" [", at + 1)) {
        const std::size_t end = text.find("]\n", at);
        const std::string code = text.substr(at + 2, end - at - 2);
        if (diag::find_rule(code) != nullptr) out.insert(code);
    }
    return out;
}

void check_faulty(const std::string& code, const Files& files) {
    CAPTURE(code);
    const std::string swedish = said(files, "sv");
    CAPTURE(swedish);
    CHECK(codes_in(swedish) == std::set<std::string>{code});
    test::check_golden("err/" + code + ".sv.txt", swedish);
    test::check_golden("err/" + code + ".en.txt", said(files, "en"));
}

TEST_CASE(
    "the faulty example on each rule's page gives that code alone, in both languages; the mended one gives none") {
    for (const diag::Rule* rule : diag::all_rules()) {
        if (rule->example_file == diag::ExampleFile::none) continue;
        check_faulty(std::string(rule->code), small_with(file_of(rule->example_file), std::string(rule->faulty)));
        const std::string mended = said(small_with(file_of(rule->example_file), std::string(rule->mended)), "sv");
        CAPTURE(mended);
        CHECK(codes_in(mended).empty());
    }
}

TEST_CASE("rules about several files, about files as such and limits give their code alone") {
    CHECK(codes_in(said(test::small_reports(), "sv")).empty());
    CHECK(codes_in(said(two_years(), "sv")).empty());
    for (const auto& [code, files] : faulty_folders())
        check_faulty(code, files);
}

TEST_CASE("every rule has its fixtures somewhere, and none twice") {
    const auto folders = faulty_folders();
    for (const diag::Rule* rule : diag::all_rules()) {
        CAPTURE(rule->code);
        const int places = (has_own_fixtures(rule) ? 1 : 0) + (rule->example_file != diag::ExampleFile::none ? 1 : 0) +
                           (folders.contains(std::string(rule->code)) ? 1 : 0) +
                           (tested_elsewhere.contains(rule->code) ? 1 : 0);
        CHECK(places == 1);
    }
}

} // namespace
} // namespace redovisa
