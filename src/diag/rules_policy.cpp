#include "diag/rules_policy.hpp"

#include "diag/rules.hpp"

#include <array>

namespace redovisa::diag::rules {

const Rule why_too_short{
    .code = "why-too-short",
    .severity = Severity::error,
    .message = {"`{value}` förklarar ingenting", "`{value}` explains nothing"},
    .hint = {"skriv minst två ord, så att den som läser om några år förstår",
             "write at least two words, so that who reads it in some years understands"},
    .what = {"Den som godtar ett påpekande eller ändrar en regels nivå ska säga varför, med minst två ord.",
             "Who accepts a finding or changes the level of a rule must say why, in at least two words."},
    .why = {"Utan förklaring vet ingen om undantaget fortfarande behövs.",
            "Without an explanation nobody knows whether the exception is still needed."},
    .example_file = ExampleFile::organisation,
    .faulty = "name: Kommunförbundet Exempel\n"
              "language: sv\n"
              "rules:\n"
              "  - code: reason-missing\n"
              "    level: \"off\"\n"
              "    why: x\n",
    .mended = "name: Kommunförbundet Exempel\n"
              "language: sv\n"
              "rules:\n"
              "  - code: reason-missing\n"
              "    level: \"off\"\n"
              "    why: Äldre berättelser anger sällan skäl.\n",
};

const Rule level_error{
    .code = "level-error",
    .severity = Severity::warning,
    .message = {"`{code}` är ett fel och går inte att sänka", "`{code}` is an error and can't be lowered"},
    .hint = {"ta bort regeln härifrån", "remove the rule from here"},
    .what = {"`rules` i organisation.yaml ändrar nivån på varningar och råd. Den här regeln är ett fel.",
             "`rules` in organisation.yaml changes the level of warnings and advice. This rule is an error."},
    .why = {"Ett fel gör att en del av berättelsen blir fel eller försvinner, så nivån ändras inte.",
            "An error makes part of the report wrong or lost, so the level is not changed."},
    .example_file = ExampleFile::organisation,
    .faulty = "name: Kommunförbundet Exempel\n"
              "language: sv\n"
              "rules:\n"
              "  - code: unknown-key\n"
              "    level: warning\n"
              "    why: Vi har egna nycklar.\n",
    .mended = "name: Kommunförbundet Exempel\n"
              "language: sv\n"
              "rules:\n"
              "  - code: reason-missing\n"
              "    level: warning\n"
              "    why: Skälet ska alltid stå.\n",
};

const Rule level_twice{
    .code = "level-twice",
    .severity = Severity::error,
    .message = {"`{code}` har redan en nivå", "`{code}` has a level already"},
    .hint = {"behåll en av dem", "keep one of them"},
    .note = {"första gången här", "first given here"},
    .what = {"Samma regel står två gånger under `rules` i organisation.yaml.",
             "The same rule stands twice under `rules` in organisation.yaml."},
    .why = {"Bara en av nivåerna kan gälla.", "Only one of the levels can hold."},
    .example_file = ExampleFile::organisation,
    .faulty = "name: Kommunförbundet Exempel\n"
              "language: sv\n"
              "rules:\n"
              "  - code: reason-missing\n"
              "    level: warning\n"
              "    why: Skälet ska alltid stå.\n"
              "  - code: reason-missing\n"
              "    level: advice\n"
              "    why: Äldre berättelser anger sällan skäl.\n",
    .mended = "name: Kommunförbundet Exempel\n"
              "language: sv\n"
              "rules:\n"
              "  - code: reason-missing\n"
              "    level: warning\n"
              "    why: Skälet ska alltid stå.\n",
};

const Rule unknown_rule{
    .code = "unknown-rule",
    .severity = Severity::error,
    .message = {"det finns ingen regel `{id}`", "there is no rule `{id}`"},
    .hint = {"koden är den som står inom hakparentes i meddelandet; `redovisa explain` räknar upp alla",
             "the code is the one in brackets in the message; `redovisa explain` lists them all"},
    .what = {"Hänvisningen gäller en regel som inte finns i programmet.",
             "The reference is to a rule that is not in the program."},
    .why = {"Kopplingen skulle tyst försvinna ur berättelsen.", "The link would silently be lost from the report."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "accept:\n"
              "  - code: reason-mising\n"
              "    why: Källan nämner inget skäl.\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n",
};

const Rule accept_unused{
    .code = "accept-unused",
    .severity = Severity::advice,
    .message = {"inget att godta: `{code}` hittas inte här", "nothing to accept: `{code}` is not found here"},
    .hint = {"ta bort raden", "remove the line"},
    .what = {"`accept` nämner en regel som inte slår till i den här delen av filen.",
             "`accept` names a rule that finds nothing in this part of the file."},
    .why = {"Kvarglömda undantag döljer fel senare.", "Exceptions left behind hide faults later."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "accept:\n"
              "  - code: reason-missing\n"
              "    why: Källan nämner inget skäl.\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n",
};

const Rule accept_error{
    .code = "accept-error",
    .severity = Severity::warning,
    .message = {"fel kan inte godtas: `{code}`", "errors can't be accepted: `{code}`"},
    .hint = {"åtgärda felet och ta bort raden", "mend the error and remove the line"},
    .what = {"Bara varningar och råd kan godtas på plats.", "Only warnings and advice can be accepted in place."},
    .why = {"Fel gör att en del av berättelsen blir fel eller försvinner.",
            "Errors make part of the report wrong or lost."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "accept:\n"
              "  - code: unknown-key\n"
              "    why: Vi vill ha den så.\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n",
};

Table policy_table() {
    static constexpr std::array table{
        &why_too_short, &level_error, &level_twice, &unknown_rule, &accept_unused, &accept_error,
    };
    return table;
}

} // namespace redovisa::diag::rules
