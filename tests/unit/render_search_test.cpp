#include "support/program.hpp"
#include "support/source_dir.hpp"

#include "render/search.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

using namespace redovisa;

namespace {

/// The site of a small organisation with one of everything that can be searched for.
struct Site {
    Site() {
        auto files = test::small_reports();
        files["2024/report.yaml"] += "board:\n"
                                     "  representatives:\n"
                                     "    - body: Nätverket\n"
                                     "      members:\n"
                                     "        - name: Åsa Exempel\n"
                                     "          role: ordinary\n"
                                     "projects:\n"
                                     "  - id: nara\n"
                                     "    title: Nära </script> vård\n";
        files["2024/aldre.yaml"] += "intro: Om *äldre*.\n"
                                    "goals:\n"
                                    "  - id: trygg\n"
                                    "    title: Trygg omsorg\n"
                                    "    fulfilment: {value: met}\n"
                                    "    activities:\n"
                                    "      - id: chefer\n"
                                    "        title: Samordna cheferna\n"
                                    "        status: done\n"
                                    "        outcome: De möttes.\n"
                                    "        figures:\n"
                                    "          - {value: 6, unit: möten}\n";
        for (const auto& [path, bytes] : files)
            folder.write("reports/" + path, bytes);
        run = test::run_program({"build", folder.at("reports"), "-o", folder.at("site")});
    }
    [[nodiscard]] std::string file(const std::string& path) const {
        return test::read_bytes(folder / ("site/" + path));
    }

    test::TempFolder folder;
    test::Run run;
};

} // namespace

TEST_CASE("the index has an entry for each thing with a place on the pages") {
    const Site site;
    REQUIRE(site.run.err == "");
    CHECK(site.file("search-index.js") == R"js(globalThis.redovisaSearchIndex = {
"kinds": [["report","Verksamhetsberättelse"],["person","Person"],["area","Område"],["goal","Mål"],["activity","Aktivitet"],["project","Projekt"]],
"states": [["met","Uppfyllt"],["done","Genomförd"]],
"entries": [
[0,"2024","Verksamhetsberättelse 2024","",-1,"2024/index.html",""],
[1,"2024","Åsa Exempel","Nätverket · ordinarie",-1,"2024/index.html#representanter-1",""],
[2,"2024","Äldre","Utökade uppdrag",-1,"2024/aldre.html","Om äldre."],
[3,"2024","Trygg omsorg","Äldre",0,"2024/aldre.html#mal-aldre-trygg",""],
[4,"2024","Samordna cheferna","Äldre · Trygg omsorg",1,"2024/aldre.html#aktivitet-aldre-chefer","De möttes. 6 möten"],
[5,"2024","Nära \u003c/script\u003e vård","Projekt",-1,"2024/index.html#projekt-nara",""]
]};
)js");
}

TEST_CASE("the language of a title goes along, and what is not UTF-8 cannot break the script") {
    const view::SearchEntry entries[] = {{.kind = {"project", "Projekt", {}},
                                          .year = "2024",
                                          .title = "Smart \xFF Villages",
                                          .language = "en",
                                          .context = "EU",
                                          .place = {"2024/index.html", {}, "projekt-villages"}}};
    CHECK(render::search_index(entries) == R"js(globalThis.redovisaSearchIndex = {
"kinds": [["project","Projekt"]],
"states": [],
"entries": [
[0,"2024","Smart � Villages","EU",-1,"2024/index.html#projekt-villages","","en"]
]};
)js");
}

TEST_CASE("the page for searching is whole without the script, and every page leads to it") {
    const Site site;
    const std::string page = site.file("sok.html");
    CHECK(page.find("<search data-search=\"box\" hidden>") != std::string::npos);
    CHECK(page.find("<div class=\"prose\" data-search=\"without\">") != std::string::npos);
    CHECK(page.find("<li><a href=\"2024/index.html\">2024</a></li>") != std::string::npos);
    CHECK(page.find("<script src=\"search-index.js\" defer></script>") != std::string::npos);
    CHECK(page.find("<script src=\"search.js\" defer></script>") != std::string::npos);
    CHECK(site.file("search.js") == test::read_bytes(test::source_dir() / "templates/search.js"));
    CHECK(site.file("2024/aldre.html").find("<li><a href=\"../sok.html\">Sök</a></li>") != std::string::npos);
}
