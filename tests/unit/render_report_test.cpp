#include "support/program.hpp"
#include "support/site_in_memory.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace redovisa;

namespace {

const std::string indicators = "indicators:\n"
                               "  - id: moten\n"
                               "    title: Styrelsens möten\n"
                               "    unit: möten\n"
                               "    unit_one: möte\n"
                               "    definition: |\n"
                               "      Antal möten.\n";

/// The pages of a small organisation with more in its report and its area.
std::map<std::string, std::string> pages(const std::string& report, const std::string& area) {
    auto files = test::small_reports();
    files["organisation.yaml"] += indicators;
    files["2024/report.yaml"] += report;
    files["2024/aldre.yaml"] += area;
    const test::SiteInMemory site = test::build_in_memory(std::move(files));
    CHECK(site.errors() == "");
    return site.pages;
}

/// The report in Markdown from a heading on, to the next that is as high or higher.
std::string in_markdown(const std::map<std::string, std::string>& pages, const std::string& heading) {
    const std::string& text = pages.at("2024/report.md");
    const auto from = text.find("\n" + heading + "\n");
    REQUIRE(from != std::string::npos);
    auto to = std::string::npos;
    for (std::size_t level = 2; level <= heading.find(' '); ++level)
        to = std::min(to, text.find("\n" + std::string(level, '#') + " ", from + heading.size()));
    return text.substr(from + 1, to == std::string::npos ? to : to - from - 1);
}

/// From the first `begin` to the first `end` after it, both with.
std::string part(const std::string& html, const std::string& begin, const std::string& end) {
    const auto from = html.find(begin);
    REQUIRE(from != std::string::npos);
    return html.substr(from, html.find(end, from) + end.size() - from);
}

} // namespace

TEST_CASE("the number 1 has its unit in the singular, and only that") {
    const auto site = pages("", "figures:\n"
                                "  - {value: 1, indicator: moten, what: möte om vård}\n"
                                "  - {value: 1, indicator: moten, period: 2023, precision: at_least}\n"
                                "  - {value: 1, indicator: moten, period: 2022, of: 7}\n"
                                "  - {value: 1, indicator: moten, period: 2021, to: 2, precision: range}\n"
                                "  - {value: 2, indicator: moten, period: 2020}\n");
    CHECK(in_markdown(site, "### Äldre") ==
          "### Äldre\n\n"
          "- **1** möte om vård (nyckeltal: [Styrelsens möten](../indicator/moten.html))\n"
          "- **minst 1** möte (2023; nyckeltal: [Styrelsens möten](../indicator/moten.html))\n"
          "- **1 av 7** möten (2022; nyckeltal: [Styrelsens möten](../indicator/moten.html))\n"
          "- **1–2** möten (2021; nyckeltal: [Styrelsens möten](../indicator/moten.html))\n"
          "- **2** möten (2020; nyckeltal: [Styrelsens möten](../indicator/moten.html))\n");
    CHECK(part(site.at("2024/aldre.html"), "<p class=\"figure-main\">", "</p>") ==
          "<p class=\"figure-main\"><span class=\"figure-amount\">1</span> <span class=\"figure-label\">möte om "
          "vård</span></p>");
    CHECK(part(site.at("data/indicators.csv"), "\nmoten,", ",möten,") ==
          "\nmoten,Styrelsens möten,2024,2024/aldre,1,,möten,");
}

TEST_CASE("a figure of an indicator may write its unit in the singular") {
    auto files = test::small_reports();
    files["organisation.yaml"] += indicators;
    files["2024/aldre.yaml"] += "figures:\n"
                                "  - {value: 1, unit: möte, indicator: moten}\n"
                                "  - {value: 2, unit: möte, indicator: moten, period: 2023}\n";
    const test::SiteInMemory site = test::build_in_memory(std::move(files));
    std::string units;
    for (const auto& fault : site.loaded->faults.items()) {
        if (fault.rule->code == "indicator-unit") units += diag::message_of(fault, lang::Language::sv) + "\n";
    }
    CHECK(units == "enheten `möte` är en annan än nyckeltalets, `möten`\n");
}

TEST_CASE("a figure says its source only where that of its record does not lead there") {
    const auto site = pages("sources:\n"
                            "  - {id: text, title: Berättelsen}\n"
                            "  - {id: bilder, title: Bilderna}\n",
                            "source: {section: Äldre, line: 10, to_line: 20}\n"
                            "figures:\n"
                            "  - {value: 2, unit: träffar, source: {line: 12}}\n"
                            "  - {value: 3, unit: träffar, source: {document: text, section: Äldre}}\n"
                            "  - {value: 4, unit: träffar, source: {line: 20, to_line: 21}}\n"
                            "  - {value: 5, unit: träffar, source: {document: bilder, line: 12}}\n"
                            "  - {value: 6, unit: träffar, source: {section: Fakta, line: 12}}\n");
    CHECK(in_markdown(site, "### Äldre") ==
          "### Äldre\n\n"
          "- **2** träffar\n"
          "- **3** träffar\n"
          "- **4** träffar (Källa: rad\u00a020–21)\n"
          "- **5** träffar (Källa: [Bilderna](index.html#kalla-bilder), rad\u00a012)\n"
          "- **6** träffar (Källa: avsnitt ”Fakta”, rad\u00a012)\n\n"
          "*Källa: avsnitt ”Äldre”, rad\u00a010–20*\n");
}

TEST_CASE("several pieces of funding have a line each") {
    const auto site = pages("", "projects:\n"
                                "  - id: heltid\n"
                                "    title: Heltid\n"
                                "    funding:\n"
                                "      - from: NPA\n"
                                "        decision: granted\n"
                                "        note: |\n"
                                "          Inget belopp.\n\n"
                                "          Källan säger inte mer.\n"
                                "      - {from: Regionen, decision: refused}\n"
                                "  - id: deltid\n"
                                "    title: Deltid\n"
                                "    funding:\n"
                                "      - {from: Forte, decision: applied, note: Hösten.}\n");
    CHECK(in_markdown(site, "#### Projekt") == "#### Projekt\n\n"
                                               "##### Heltid\n\n"
                                               "- **Finansiering:**\n"
                                               "  - NPA: beviljad. Inget belopp.\n"
                                               "\n"
                                               "    Källan säger inte mer.\n"
                                               "  - Regionen: avslagen\n\n"
                                               "##### Deltid\n\n"
                                               "- **Finansiering:** Forte: sökt. Hösten.\n");
}

TEST_CASE("Markdown says the level of a goal and the target of a challenge in the words of the page") {
    const auto site = pages("overarching_goals:\n"
                            "  - {id: plattform, title: Vara en plattform}\n"
                            "challenges:\n"
                            "  - {id: karnan, name: Kärnutmaningen, title: Kommunerna får stöd}\n",
                            "");
    CHECK(in_markdown(site, "## Övergripande mål") == "## Övergripande mål\n\n"
                                                      "### Vara en plattform\n\n"
                                                      "*Övergripande mål*\n\n"
                                                      "- **Målets väg:** [Målet genom åren](../goal/2024-overarching-"
                                                      "plattform.html)\n");
    CHECK(in_markdown(site, "## Utmaningar") == "## Utmaningar\n\n"
                                                "### Kärnutmaningen\n\n"
                                                "*Utmaning*\n\n"
                                                "**Målsättning:** Kommunerna får stöd\n\n"
                                                "- **Målets väg:** [Målet genom åren](../goal/2024-challenge-"
                                                "karnan.html)\n");
}

TEST_CASE("what the heading says is not said again below it") {
    const auto site = pages("statements:\n"
                            "  - {id: vision, kind: vision, title: Vår vision, text: Tillsammans.}\n"
                            "  - {id: mening, kind: purpose, title: Varför vi finns, text: Nytta.}\n"
                            "challenges:\n"
                            "  - {id: karnan, name: Kärnutmaningen, title: Kommunerna får stöd}\n"
                            "board:\n"
                            "  meetings: 9\n"
                            "  figures:\n"
                            "    - {value: 9, indicator: moten}\n"
                            "focus: {year: 2025, title: Önskemål 2025, text: Mer tid.}\n",
                            "contributions:\n"
                            "  - {challenge: karnan, text: Kommunerna möttes.}\n");
    CHECK(in_markdown(site, "## Uppdrag och inriktning") == "## Uppdrag och inriktning\n\n"
                                                            "### Vår vision\n\n"
                                                            "Tillsammans.\n\n"
                                                            "### Varför vi finns\n\n"
                                                            "*Syfte*\n\n"
                                                            "Nytta.\n");
    CHECK(in_markdown(site, "### Äldre") == "### Äldre\n\n"
                                            "#### [Bidrag till Kärnutmaningen](index.html#mal-challenge-karnan)\n\n"
                                            "Kommunerna möttes.\n");
    CHECK(in_markdown(site, "## Styrelsens arbete") ==
          "## Styrelsens arbete\n\n"
          "- **9** möten (nyckeltal: [Styrelsens möten](../indicator/moten.html))\n");
    CHECK(in_markdown(site, "## Önskemål 2025") == "## Önskemål 2025\n\n"
                                                   "Mer tid.\n");
    CHECK(part(site.at("2024/aldre.html"), "<section class=\"part part-contribution\"", "</h2>") ==
          "<section class=\"part part-contribution\" id=\"bidrag-aldre-karnan\">\n"
          "<h2><a href=\"index.html#mal-challenge-karnan\">Bidrag till Kärnutmaningen</a></h2>");
}

TEST_CASE("what the heading does not say is said below it") {
    const auto site = pages("challenges:\n"
                            "  - {id: karnan, name: Kärnutmaningen, title: Kommunerna får stöd}\n"
                            "board:\n"
                            "  meetings: 9\n"
                            "  figures:\n"
                            "    - {value: 9, unit: ledamöter}\n"
                            "focus: {year: 2025, title: Önskemål, text: Mer tid.}\n",
                            "contributions:\n"
                            "  - {challenge: karnan, title: Möten, text: Kommunerna möttes.}\n");
    CHECK(in_markdown(site, "### Äldre") == "### Äldre\n\n"
                                            "#### Möten\n\n"
                                            "- **Bidrag till:** [Kärnutmaningen](index.html#mal-challenge-karnan)\n\n"
                                            "Kommunerna möttes.\n");
    CHECK(in_markdown(site, "## Styrelsens arbete") == "## Styrelsens arbete\n\n"
                                                       "- **Styrelsemöten:** 9\n"
                                                       "- **9** ledamöter\n");
    CHECK(in_markdown(site, "## Önskemål") == "## Önskemål\n\n"
                                              "- **År:** 2025\n\n"
                                              "Mer tid.\n");
}

TEST_CASE("a shared outcome without a title is called by the activities that share it") {
    const auto activity = [](const std::string& id, const std::string& title, const std::string& shared) {
        return "  - {id: " + id + ", title: " + title + ", status: done, shared_outcome: " + shared + "}\n";
    };
    const auto site =
        pages("", "activities:\n" + activity("a", "Leda", "ett") + activity("b", "Stödja", "ett") +
                      activity("c", "Möta", "tre") + activity("d", "Lära", "tre") + activity("e", "Pröva", "tre") +
                      "shared_outcomes:\n"
                      "  - {id: ett, text: Gick bra.}\n"
                      "  - {id: tre, text: Gick bättre.}\n");
    const auto link = [&](const std::string& heading) {
        const std::string text = in_markdown(site, "##### " + heading);
        return text.substr(text.find("- **"));
    };
    CHECK(link("Leda") == "- **Gemensam uppföljning:** [med ”Stödja”](aldre.html#utfall-aldre-ett)\n");
    CHECK(link("Stödja") == "- **Gemensam uppföljning:** [med ”Leda”](aldre.html#utfall-aldre-ett)\n");
    CHECK(link("Lära") == "- **Gemensam uppföljning:** [med ”Möta” och 1 till](aldre.html#utfall-aldre-tre)\n");
}

TEST_CASE("how a goal ended is told in sentences") {
    const auto ended = [](const std::string& more) {
        const auto site = pages("", "goals:\n  - id: stod\n    title: Ge stöd\n    ended:\n" + more);
        const std::string text = in_markdown(site, "#### Ge stöd");
        return text.substr(text.find("- **Avslutat:**"));
    };
    CHECK(ended("      how: replaced\n"
                "      to: målen för 2025\n"
                "      when: 2024-04\n"
                "      why: Styrelsen antog nya mål.\n") ==
          "- **Avslutat:** Ersatt av målen för 2025, april 2024. Styrelsen antog nya mål.\n");
    CHECK(ended("      how: discontinued\n"
                "      why: Pengarna tog slut.\n") == "- **Avslutat:** Nedlagt. Pengarna tog slut.\n");
    CHECK(ended("      how: unknown\n"
                "      when: 2024\n") == "- **Avslutat:** Okänt, 2024\n");
}

TEST_CASE("the life of a goal tells in sentences what replaced it") {
    const auto site =
        pages("", "goals:\n"
                  "  - id: stod\n"
                  "    title: Ge stöd\n"
                  "    ended: {how: replaced, to: målen för 2025, when: 2024-04, why: Styrelsen bestämde.}\n");
    CHECK(part(site.at("goal/2024-aldre-stod.html"), "→", "</td>") ==
          "→ Avslutat: ersatt av målen för 2025, april 2024. Styrelsen bestämde.</td>");
}

TEST_CASE("a figure of a result is found by its theme") {
    const auto site = pages("results:\n"
                            "  - id: vard\n"
                            "    title: Vården\n"
                            "    items:\n"
                            "      - text: Styrelsen möttes.\n"
                            "        figures:\n"
                            "          - {value: 3, indicator: moten}\n",
                            "");
    CHECK(part(site.at("indicator/moten.html"), "<thead>", "</table>") ==
          "<thead><tr><th scope=\"col\" class=\"year-col\">År</th><th scope=\"col\" class=\"num\">Värde</th><th "
          "scope=\"col\" class=\"year-col\">Var i berättelsen</th></tr></thead>\n"
          "<tbody>\n"
          "<tr><th scope=\"row\">2024</th><td class=\"num\" data-label=\"Värde\"><strong>3</strong></td><td "
          "data-label=\"Var i berättelsen\"><a href=\"../2024/index.html#resultat-vard\">Vården</a></td></tr>\n"
          "</tbody></table>");
}

TEST_CASE("the board comes after the goals of the whole and before the areas") {
    const auto site = pages("statements:\n"
                            "  - {id: vision, kind: vision, text: Tillsammans.}\n"
                            "overarching_goals:\n"
                            "  - {id: plattform, title: Vara en plattform}\n"
                            "board: {text: Styrelsen möttes.}\n"
                            "focus: {year: 2025, text: Mer tid.}\n",
                            "");
    std::string headings;
    const std::string& text = site.at("2024/report.md");
    for (auto at = text.find("\n## "); at != std::string::npos; at = text.find("\n## ", at + 1))
        headings += text.substr(at + 4, text.find('\n', at + 1) - at - 3);
    CHECK(headings == "Uppdrag och inriktning\nÖvergripande mål\nStyrelsens arbete\nUtökade uppdrag\nFramåtblick\n");
}

TEST_CASE("a line of prose may begin with a year") {
    const auto site = pages("", "intro: |\n"
                                "  Arbetet började\n"
                                "  2019. Det går\n"
                                "  1\\. vidare.\n"
                                "\n"
                                "  2020\\. Ett år.\n");
    CHECK(in_markdown(site, "### Äldre") == "### Äldre\n\n"
                                            "Arbetet började\n"
                                            "2019. Det går\n"
                                            "1\\. vidare.\n\n"
                                            "2020\\. Ett år.\n");
}

TEST_CASE("the page of an indicator has every figure of it, with place, source, notes and what else is stated") {
    const auto site = pages("figures:\n"
                            "  - {value: 40, indicator: moten, precision: more_than, what: styrelsens alla}\n"
                            "board:\n"
                            "  source: {line: 7}\n"
                            "  figures:\n"
                            "    - {value: 40, indicator: moten, precision: approximate}\n"
                            "sources:\n"
                            "  - {id: text, title: Berättelsen}\n"
                            "  - {id: bilder, title: Bilderna}\n",
                            "source: {section: Äldre, line: 10}\n"
                            "activities:\n"
                            "  - id: natverk\n"
                            "    title: Leda nätverket\n"
                            "    status: unreported\n"
                            "    figures:\n"
                            "      - value: 38\n"
                            "        indicator: moten\n"
                            "        source: {document: bilder, page: \"3\"}\n"
                            "        note: Räknat **för hand**.\n"
                            "        breakdown:\n"
                            "          - {what: resfria, value: 8}\n"
                            "          - {what: övriga, value: 30}\n"
                            "        also_stated:\n"
                            "          - {value: 37, note: Utan årsmötet., source: {line: 12}}\n"
                            "          - {value: 36}\n"
                            "      - {value: 9, indicator: moten, role: plan, period: 2025}\n");
    CHECK(part(site.at("indicator/moten.html"), "<thead>", "</table>") ==
          "<thead><tr><th scope=\"col\" class=\"year-col\">År</th><th scope=\"col\" class=\"num\">Värde</th><th "
          "scope=\"col\" class=\"year-col\">Period</th><th scope=\"col\" class=\"year-col\">Vad</th><th "
          "scope=\"col\" class=\"year-col\">Var i berättelsen</th><th scope=\"col\" "
          "class=\"year-col\">Källa</th></tr></thead>\n"
          "<tbody>\n"
          "<tr><th scope=\"row\">2024</th><td class=\"num\" data-label=\"Värde\"><strong>mer än "
          "40</strong></td><td></td><td data-label=\"Vad\">styrelsens alla</td><td data-label=\"Var i berättelsen\"><a "
          "href=\"../2024/index.html#faktarutor\">Fakta</a></td><td></td></tr>\n"
          "<tr><th scope=\"row\">2024</th><td class=\"num\" data-label=\"Värde\"><strong>38</strong></td><td></td><td "
          "data-label=\"Vad\"><p><span class=\"muted\">8\u00a0resfria</span></p><p><span "
          "class=\"muted\">30\u00a0övriga</span></p></td><td data-label=\"Var i berättelsen\"><a "
          "href=\"../2024/aldre.html#aktivitet-aldre-natverk\">Äldre: Leda nätverket</a></td><td "
          "data-label=\"Källa\"><p><span class=\"muted\"><a "
          "href=\"../2024/index.html#kalla-bilder\">Bilderna</a></span><span class=\"muted\">, "
          "sida\u00a03</span></p><p>Räknat för hand.</p><p>Annan uppgift: 37, <span "
          "class=\"muted\">rad\u00a012</span>. Utan årsmötet.</p><p>Annan uppgift: 36</p></td></tr>\n"
          "<tr><th scope=\"row\">2024</th><td class=\"num\" data-label=\"Värde\">cirka 40</td><td></td><td></td><td "
          "data-label=\"Var i berättelsen\"><a href=\"../2024/index.html#styrelsen\">Styrelsens arbete</a></td><td "
          "data-label=\"Källa\"><span class=\"muted\">rad\u00a07</span></td></tr>\n"
          "<tr><th scope=\"row\">2024</th><td class=\"num\" data-label=\"Värde\"><strong>9</strong></td><td "
          "data-label=\"Period\">2025</td><td data-label=\"Vad\">plan</td><td data-label=\"Var i berättelsen\"><a "
          "href=\"../2024/aldre.html#aktivitet-aldre-natverk\">Äldre: Leda nätverket</a></td><td "
          "data-label=\"Källa\"><span class=\"muted\">avsnitt ”Äldre”, rad\u00a010</span></td></tr>\n"
          "</tbody></table>");
}

TEST_CASE("details and figures are one list in Markdown, and a list of the prose another") {
    const auto site = pages("board:\n"
                            "  decisions:\n"
                            "    - title: Nya mål\n"
                            "      text: |\n"
                            "        Målen gäller\n"
                            "\n"
                            "        - vård\n"
                            "        - skola\n"
                            "      date: 2024-10-16\n"
                            "      figures:\n"
                            "        - {value: 4, unit: mål}\n",
                            "");
    CHECK(in_markdown(site, "#### Nya mål") == "#### Nya mål\n\n"
                                               "Målen gäller\n\n"
                                               "- vård\n"
                                               "- skola\n\n"
                                               "* **Datum:** 16 oktober 2024\n"
                                               "* **4** mål\n");
}
