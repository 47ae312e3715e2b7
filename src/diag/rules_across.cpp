#include "diag/rules_across.hpp"

#include "diag/rules.hpp"

#include <array>

namespace redovisa::diag::rules {

const Rule continues_unknown{
    .code = "continues-unknown",
    .severity = Severity::error,
    .message = {"`{ref}` leder ingenstans", "`{ref}` leads nowhere"},
    .what = {"`continues` nämner ett mål eller område som inte finns.",
             "`continues` names a goal or area that does not exist."},
    .why = {"Då bryts kedjan som visar vad som blev av målet.",
            "Then the chain is broken that shows what became of the goal."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "continues: 2023/barn\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n",
};

const Rule continues_not_earlier{
    .code = "continues-not-earlier",
    .severity = Severity::error,
    .message = {"`{ref}` är inte tidigare än {year}", "`{ref}` is not earlier than {year}"},
    .hint = {"hänvisa till ett tidigare år", "refer to an earlier year"},
    .what = {"`continues` ska nämna något från ett tidigare år.",
             "`continues` must name something of an earlier year."},
    .why = {"Ett mål kan inte fortsätta något som kommer samtidigt eller senare.",
            "A goal can't continue something that comes at the same time or later."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "continues: 2024/aldre\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n",
};

const Rule goal_gone{
    .code = "goal-gone",
    .severity = Severity::warning,
    .message = {"målet finns inte efter {year}, och inget säger varför",
                "the goal is gone after {year}, and nothing says why"},
    .hint = {"skriv `continues: {ref}` på målet som tar vid, eller `ended` här",
             "write `continues: {ref}` on the goal that takes over, or `ended` here"},
    .what = {"Målet har ingen efterföljare i en senare berättelse och inget `ended`.",
             "The goal has no successor in a later report and no `ended`."},
    .why = {"Den som jämför åren ser ett mål försvinna utan förklaring.",
            "Those who compare the years see a goal vanish without explanation."},
    .example_file = ExampleFile::years,
    .faulty = "# reports/2023/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "# reports/2024/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "continues: 2023/aldre\n",
    .mended = "# reports/2023/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "# reports/2024/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "continues: 2023/aldre\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "    continues: 2023/aldre/trygg\n",
};

const Rule area_gone{
    .code = "area-gone",
    .severity = Severity::warning,
    .message = {"området finns inte efter {year}, och inget säger varför",
                "the area is gone after {year}, and nothing says why"},
    .hint = {"skriv `continues: {ref}` på området som tar vid, eller `ended` här",
             "write `continues: {ref}` on the area that takes over, or `ended` here"},
    .what = {"Området har ingen efterföljare i en senare berättelse och inget `ended`.",
             "The area has no successor in a later report and no `ended`."},
    .why = {"Den som jämför åren ser ett område försvinna utan förklaring.",
            "Those who compare the years see an area vanish without explanation."},
    .example_file = ExampleFile::years,
    .faulty = "# reports/2023/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "# reports/2024/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n",
    .mended = "# reports/2023/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "# reports/2024/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "continues: 2023/aldre\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "    continues: 2023/aldre/trygg\n",
};

const Rule ended_with_successor{
    .code = "ended-with-successor",
    .severity = Severity::error,
    .message = {"`ended` står här, men `{ref}` fortsätter det", "`ended` stands here, but `{ref}` continues it"},
    .hint = {"ta bort `ended`, eller `continues` i det senare året",
             "remove `ended`, or `continues` in the later year"},
    .note = {"fortsätter här", "continued here"},
    .what = {"Ett mål eller område är både avslutat och fortsatt.", "A goal or area is both ended and continued."},
    .why = {"Bara det ena kan vara sant.", "Only one of them can be true."},
    .example_file = ExampleFile::years,
    .faulty = "# reports/2023/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "    ended:\n"
              "      how: discontinued\n"
              "      why: Uppdraget är slut.\n"
              "# reports/2024/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "continues: 2023/aldre\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "    continues: 2023/aldre/trygg\n",
    .mended = "# reports/2023/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "# reports/2024/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "continues: 2023/aldre\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "    continues: 2023/aldre/trygg\n",
};

const Rule lineage_mismatch{
    .code = "lineage-mismatch",
    .severity = Severity::warning,
    .message = {"målet anges som {stated}, men texterna visar {computed}",
                "the goal is stated as {stated}, but the texts show {computed}"},
    .hint = {"ta bort `lineage`; det räknas ut", "remove `lineage`; it is computed"},
    .note = {"målet det fortsätter", "the goal it continues"},
    .what = {"Det angivna slaget stämmer inte med id och ordalydelser.",
             "The stated kind does not agree with ids and wordings."},
    .why = {"Ett mål som kallas oförändrat fast orden är andra vilseleder läsaren.",
            "A goal called kept though its words are others misleads the reader."},
    .example_file = ExampleFile::years,
    .faulty = "# reports/2023/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "# reports/2024/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "continues: 2023/aldre\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "    continues: 2023/aldre/trygg\n"
              "    lineage: reworded\n",
    .mended = "# reports/2023/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "# reports/2024/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "continues: 2023/aldre\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "    continues: 2023/aldre/trygg\n",
};

const Rule indicator_unit{
    .code = "indicator-unit",
    .severity = Severity::warning,
    .message = {"enheten `{unit}` är en annan än nyckeltalets, `{expected}`",
                "the unit `{unit}` is another than that of the indicator, `{expected}`"},
    .hint = {"ta bort `unit`, eller använd ett annat nyckeltal", "remove `unit`, or use another indicator"},
    .note = {"nyckeltalet", "the indicator"},
    .what = {"Ett tal i en serie har en annan enhet än serien.",
             "A number of a series has another unit than the series."},
    .why = {"Tal med olika enheter kan inte jämföras.", "Numbers of different units can't be compared."},
    .example_file = ExampleFile::years,
    .faulty = "# reports/organisation.yaml\n"
              "name: Kommunförbundet Exempel\n"
              "language: sv\n"
              "indicators:\n"
              "  - id: moten\n"
              "    title: Möten\n"
              "    unit: möten\n"
              "    definition: Antal möten under året.\n"
              "# reports/2024/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "continues: 2023/aldre\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "    continues: 2023/aldre/trygg\n"
              "figures:\n"
              "  - value: 6\n"
              "    unit: timmar\n"
              "    indicator: moten\n",
    .mended = "# reports/organisation.yaml\n"
              "name: Kommunförbundet Exempel\n"
              "language: sv\n"
              "indicators:\n"
              "  - id: moten\n"
              "    title: Möten\n"
              "    unit: möten\n"
              "    definition: Antal möten under året.\n"
              "# reports/2024/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "continues: 2023/aldre\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "    continues: 2023/aldre/trygg\n"
              "figures:\n"
              "  - value: 6\n"
              "    indicator: moten\n",
};

const Rule indicator_conflict{
    .code = "indicator-conflict",
    .severity = Severity::warning,
    .message = {"nyckeltalet `{indicator}` har två värden för {period}: {first} och {second}",
                "the indicator `{indicator}` has two values for {period}: {first} and {second}"},
    .hint = {"rätta det ena, eller förklara i `note` eller `also_stated`",
             "mend one of them, or explain in `note` or `also_stated`"},
    .note = {"det andra värdet", "the other value"},
    .what = {"Samma nyckeltal och period har två olika värden utan förklaring.",
             "The same indicator and period have two different values without an explanation."},
    .why = {"Läsaren kan inte veta vilket som gäller.", "The reader can't know which one holds."},
    .example_file = ExampleFile::years,
    .faulty = "# reports/2024/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "continues: 2023/aldre\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "    continues: 2023/aldre/trygg\n"
              "figures:\n"
              "  - value: 6\n"
              "    indicator: moten\n"
              "  - value: 7\n"
              "    indicator: moten\n",
    .mended = "# reports/2024/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "continues: 2023/aldre\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "    continues: 2023/aldre/trygg\n"
              "figures:\n"
              "  - value: 6\n"
              "    indicator: moten\n"
              "  - value: 7\n"
              "    indicator: moten\n"
              "    note: Ett möte räknades två gånger i den ena källan.\n",
};

const Rule status_regressed{
    .code = "status-regressed",
    .severity = Severity::advice,
    .message = {"`{id}` var genomförd {earlier} men är {status} nu",
                "`{id}` was done in {earlier} but is {status} now"},
    .hint = {"kontrollera arbetsläget", "check the status"},
    .note = {"genomförd här", "done here"},
    .what = {"Samma aktivitet under ett mål som fortsätter var genomförd tidigare men är inte påbörjad nu.",
             "The same activity under a goal that goes on was done earlier but has not been started now."},
    .why = {"Ofta är ett av arbetslägena fel.", "Often one of the statuses is wrong."},
    .example_file = ExampleFile::years,
    .faulty = "# reports/2023/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "    activities:\n"
              "      - id: natverk\n"
              "        title: Samordna nätverken\n"
              "        status: done\n"
              "        outcome: Nätverken möttes.\n"
              "# reports/2024/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "continues: 2023/aldre\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "    continues: 2023/aldre/trygg\n"
              "    activities:\n"
              "      - id: natverk\n"
              "        title: Samordna nätverken\n"
              "        status: not_done\n"
              "        reason: staffing\n",
    .mended = "# reports/2023/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "    activities:\n"
              "      - id: natverk\n"
              "        title: Samordna nätverken\n"
              "        status: done\n"
              "        outcome: Nätverken möttes.\n"
              "# reports/2024/aldre.yaml\n"
              "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "continues: 2023/aldre\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "    continues: 2023/aldre/trygg\n"
              "    activities:\n"
              "      - id: natverk\n"
              "        title: Samordna nätverken\n"
              "        status: done\n"
              "        outcome: Nätverken möttes.\n",
};

Table across_table() {
    static constexpr std::array table{
        &continues_unknown, &continues_not_earlier, &goal_gone,          &area_gone,        &ended_with_successor,
        &lineage_mismatch,  &indicator_unit,        &indicator_conflict, &status_regressed,
    };
    return table;
}

} // namespace redovisa::diag::rules
