#include "support/program.hpp"
#include "support/source_dir.hpp"

#include "diag/rules_output.hpp"
#include "render/published.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

using namespace redovisa;

namespace {

/// The addresses that are told as lost, in the order of the list.
std::vector<std::string> lost(const std::string& list, const render::Addresses& now) {
    text::SourceSet sources;
    const auto id = sources.add(".published", list);
    diag::Diagnostics out;
    render::check_published(id, sources[id], now, out);
    std::vector<std::string> told;
    for (const auto& fault : out.items()) {
        CHECK(fault.rule == &diag::rules::published_lost);
        told.push_back(diag::message_of(fault, lang::Language::en));
    }
    return told;
}

using List = std::vector<std::string>;

std::string gone(const std::string& address) {
    return "the address `" + address + "` is published but is no longer there";
}

const std::string list = "# for people\n"
                         "2024/aldre.html\n"
                         "  mal-aldre-trygg\n"
                         "  omrade-aldre\r\n"
                         "\n"
                         "2024/index.html\n"
                         "  mal-aldre-trygg\n"
                         "  omrade-aldre";

} // namespace

TEST_CASE("what is still there is not told, nor what is new") {
    CHECK(lost(list, {{"2024/aldre.html", {"mal-aldre-trygg", "mal-aldre-ny", "omrade-aldre"}},
                      {"2024/index.html", {"mal-aldre-trygg", "omrade-aldre"}},
                      {"2025/index.html", {}}}) == List{});
    CHECK(lost("", {}) == List{});
}

TEST_CASE("a lost place is told once, though it stood on two pages") {
    CHECK(lost(list, {{"2024/aldre.html", {"omrade-aldre"}}, {"2024/index.html", {"omrade-aldre"}}}) ==
          List{gone("2024/aldre.html#mal-aldre-trygg")});
}

TEST_CASE("a lost page is told without its places") {
    CHECK(lost(list, {{"2024/index.html", {}}}) == List{gone("2024/aldre.html")});
}

TEST_CASE("a list of another form loses what it names") {
    CHECK(lost("  a\nhttps://b\n", {{"2024/index.html", {"a"}}}) == List{gone("https://b")});
}

TEST_CASE("a build that would lose an address stops, and writes nothing") {
    auto files = test::small_reports();
    files["2024/aldre.yaml"] += "goals:\n  - id: trygg\n    title: Trygg omsorg\n";
    const test::TempFolder folder;
    for (const auto& [path, bytes] : files)
        folder.write("reports/" + path, bytes);
    const test::Run list_run = test::run_program({"export", "--format", "addresses", folder.at("reports")});
    CHECK(list_run.out ==
          "# Alla sidor som är publicerade, och under varje sida platserna på den. Bygget stoppar om någon går "
          "förlorad.\n"
          "# Gjord av `redovisa export --format addresses`.\n"
          "2024/aldre.html\n  mal-aldre-trygg\n  omrade-aldre\n"
          "2024/index.html\n  grupp-extended\n  mal-aldre-trygg\n  omrade-aldre\n"
          "goal/2024-aldre-trygg.html\nindex.html\nsok.html\n");
    folder.write("reports/.published", list_run.out);
    CHECK(test::run_program({"build", folder.at("reports"), "-o", folder.at("site")}).err == "");
    const auto before = test::tree_of(folder / "site");

    folder.write("reports/2024/aldre.yaml",
                 "area: aldre\ntitle: Äldre\ngroup: extended\ngoals:\n  - id: trygghet\n    title: Trygg omsorg\n");
    const test::Run run = test::run_program({"build", folder.at("reports"), "-o", folder.at("site")});
    CHECK(run.code == 1);
    CHECK(run.err.find(".published:4:3: fel: adressen `2024/aldre.html#mal-aldre-trygg` är publicerad men finns inte "
                       "längre [published-lost]") != std::string::npos);
    CHECK(run.err.find(".published:10:1: fel: adressen `goal/2024-aldre-trygg.html`") != std::string::npos);
    CHECK(test::tree_of(folder / "site") == before);
    CHECK(test::run_program({"check", folder.at("reports")}).code == 0);
    CHECK(test::run_program({"build", folder.at("reports"), "--year", "2024", "-o", folder.at("one")}).code == 0);
}

TEST_CASE("every place that is promised is on its page") {
    const test::TempFolder folder;
    for (const std::string reports : {"tests/build/whole/input", "tests/data/export", "reports"}) {
        const std::string input = (test::source_dir() / reports).string();
        const std::string site = folder.at(std::to_string(reports.size()));
        test::run_program({"build", input, "-o", site});
        const std::string addresses = test::run_program({"export", "--format", "addresses", input}).out;
        std::istringstream lines(addresses);
        std::string page;
        std::size_t count = 0;
        for (std::string line; std::getline(lines, line);) {
            if (line.starts_with('#')) continue;
            if (line.starts_with("  ")) {
                CAPTURE(line);
                ++count;
                CHECK(page.find(" id=\"" + line.substr(2) + "\"") != std::string::npos);
            } else {
                page = test::read_bytes(std::filesystem::path(site) / line);
                CHECK(!page.empty());
            }
        }
        CHECK(count > 10);
    }
}
