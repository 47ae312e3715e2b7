#include "diag/rules_accessibility.hpp"

#include "diag/rules.hpp"

#include <array>

namespace redovisa::diag::rules {

const Rule accessibility_old{
    .code = "accessibility-old",
    .severity = Severity::advice,
    .message = {"tillgängligheten bedömdes {date}, för mer än ett år sedan",
                "accessibility was assessed on {date}, more than a year ago"},
    .hint = {"gör en ny bedömning och ändra `assessed`", "make a new assessment and change `assessed`"},
    .what = {"Tillgänglighetsredogörelsen bygger på en bedömning som är äldre än ett år.",
             "The accessibility statement rests on an assessment older than a year."},
    .why = {"Föreskrifterna till lag 2018:1937 kräver att redogörelsen ses över regelbundet.",
            "The regulations to law 2018:1937 demand that the statement is reviewed regularly."},
    .example_file = ExampleFile::organisation,
    .faulty = "name: Kommunförbundet Exempel\n"
              "language: sv\n"
              "accessibility:\n"
              "  status: partly\n"
              "  assessed: 2024-09-20\n"
              "  method: self\n"
              "  feedback: mailto:kansli@exempel.se\n",
    .mended = "name: Kommunförbundet Exempel\n"
              "language: sv\n"
              "accessibility:\n"
              "  status: partly\n"
              "  assessed: 2026-09-20\n"
              "  method: self\n"
              "  feedback: mailto:kansli@exempel.se\n",
};

const Rule accessibility_missing{
    .code = "accessibility-missing",
    .severity = Severity::advice,
    .message = {"webbplatsen har ingen tillgänglighetsredogörelse", "the site has no accessibility statement"},
    .hint = {"skriv `accessibility` i `organisation.yaml`, så blir det en sida som alla sidor länkar till",
             "write `accessibility` in `organisation.yaml`, and it becomes a page that all pages link to"},
    .what = {"`organisation.yaml` säger var webbplatsen är publicerad (`url`) men inte hur tillgänglig den är.",
             "`organisation.yaml` says where the site is published (`url`) but not how accessible it is."},
    .why = {"Offentliga organisationer ska enligt lag 2018:1937 ha en sådan redogörelse på sin webbplats. Gäller lagen "
            "inte er, stäng av regeln under `rules`.",
            "By Swedish law 2018:1937 public bodies must have such a statement on their site. If the law does not "
            "concern you, turn the rule off under `rules`."},
    .example_file = ExampleFile::organisation,
    .faulty = "name: Kommunförbundet Exempel\n"
              "language: sv\n"
              "url: https://berattelser.exempel.se/\n",
    .mended = "name: Kommunförbundet Exempel\n"
              "language: sv\n"
              "url: https://berattelser.exempel.se/\n"
              "accessibility:\n"
              "  status: partly\n"
              "  assessed: 2026-09-20\n"
              "  method: self\n"
              "  feedback: mailto:kansli@exempel.se\n",
};

Table accessibility_table() {
    static constexpr std::array table{&accessibility_old, &accessibility_missing};
    return table;
}

} // namespace redovisa::diag::rules
