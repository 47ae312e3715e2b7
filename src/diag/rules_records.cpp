#include "diag/rules_records.hpp"

#include "diag/rules.hpp"

#include <array>

namespace redovisa::diag::rules {

const Rule level_mismatch{
    .code = "level-mismatch",
    .severity = Severity::error,
    .message = {"målet kan inte ha nivån `{stated}` här: där det står är nivån `{given}`",
                "the goal cannot have the level `{stated}` here: where it stands the level is `{given}`"},
    .hint = {"ta bort raden med `level`, eller flytta målet dit det hör",
             "remove the line with `level`, or move the goal to where it belongs"},
    .what = {"Ett mål har en `level` som inte stämmer med var målet står.",
             "A goal has a `level` that does not agree with where the goal stands."},
    .why =
        {"Nivån följer av platsen: de övergripande målen och målen för en grupp står i report.yaml, ett områdes mål i "
         "områdets fil. Bara ett områdes mål har två nivåer att välja på, `area` och `long_term`.",
         "The level follows from the place: overarching goals and goals of a group stand in report.yaml, goals of an "
         "area in the file of the area. Only the goal of an area has a choice of two levels, `area` and `long_term`."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "goals:\n"
              "  - id: trygg-hemgang\n"
              "    title: Trygg hemgång\n"
              "    level: overarching\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "goals:\n"
              "  - id: trygg-hemgang\n"
              "    title: Trygg hemgång\n"
              "    level: long_term\n",
};

const Rule outcome_missing{
    .code = "outcome-missing",
    .severity = Severity::warning,
    .message = {"aktiviteten är {status} men saknar uppföljning", "the activity is {status} but has no outcome"},
    .hint = {"skriv vad som kom ut av arbetet i `outcome`", "write what came of the work in `outcome`"},
    .what = {"En aktivitet som är genomförd, delvis genomförd eller pågår ska säga vad som kom ut av den.",
             "An activity that is done, partly done or ongoing should say what came of it."},
    .why = {"Läsaren vill veta vad som gjordes, inte bara att något gjordes.",
            "The reader wants to know what was done, not only that something was done."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: done\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: done\n"
              "    outcome: Nätverken möttes sex gånger.\n",
};

const Rule outcome_unreported{
    .code = "outcome-unreported",
    .severity = Severity::warning,
    .message = {"uppföljning finns men arbetsläget är `unreported`",
                "there is an outcome but the status is `unreported`"},
    .hint = {"välj det arbetsläge som uppföljningen visar", "choose the status that the outcome shows"},
    .what = {"`unreported` betyder att berättelsen inte säger hur det gick.",
             "`unreported` means that the report does not say what came of it."},
    .why = {"Statistiken skulle säga att aktiviteten inte är redovisad fast den är det.",
            "The statistics would say that the activity is not reported though it is."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: unreported\n"
              "    outcome: Nätverken möttes sex gånger.\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: done\n"
              "    outcome: Nätverken möttes sex gånger.\n",
};

const Rule reason_missing{
    .code = "reason-missing",
    .severity = Severity::advice,
    .message = {"det står inte varför aktiviteten är {status}", "it is not said why the activity is {status}"},
    .hint = {"ange `reason`, eller godta med skäl i `accept` om ingen vet",
             "give `reason`, or accept it with why in `accept` if nobody knows"},
    .what = {"En aktivitet som är uppskjuten eller inte genomförd bör ha ett skäl.",
             "An activity that is postponed or not done should have a reason."},
    .why = {"Skälen jämförs mellan åren: vad berodde på pandemin, vad på pengar?",
            "Reasons are compared between the years: what was due to the pandemic, what to money?"},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: postponed\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: postponed\n"
              "    reason: pandemic\n",
};

const Rule reason_text_missing{
    .code = "reason-text-missing",
    .severity = Severity::warning,
    .message = {"skälet är `other` men `reason_text` saknas", "the reason is `other` but `reason_text` is missing"},
    .hint = {"skriv skälet i `reason_text`", "write the reason in `reason_text`"},
    .what = {"`other` säger inte vilket skälet är.", "`other` does not say what the reason is."},
    .why = {"Läsaren får annars inget veta.", "Otherwise the reader learns nothing."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: not_done\n"
              "    reason: other\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: not_done\n"
              "    reason: other\n"
              "    reason_text: Lokalen brann.\n",
};

const Rule long_title{
    .code = "long-title",
    .severity = Severity::advice,
    .message = {"rubriken är {length} tecken; över {limit} är svårt att läsa",
                "the heading is {length} characters; over {limit} is hard to read"},
    .hint = {"korta rubriken och flytta resten till `outcome` eller `description`",
             "shorten the heading and move the rest to `outcome` or `description`"},
    .what = {"Rubriken är längre än 250 tecken.", "The heading is longer than 250 characters."},
    .why = {"Rubriker läses i listor, tabeller och innehållsförteckningar.",
            "Headings are read in lists, tables and contents lists."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken för äldreomsorg, hemsjukvård och socialtjänst i alla kommuner, så att de "
              "möts varje månad, delar erfarenheter, följer hur arbetet går, tar fram gemensamma rutiner för "
              "utskrivning från sjukhus och för frågor som de inte kan lösa själva vidare till styrelsen\n"
              "    status: done\n"
              "    outcome: Nätverken möttes varje månad.\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken för äldreomsorg, hemsjukvård och socialtjänst\n"
              "    status: done\n"
              "    outcome: Nätverken möttes varje månad, tog fram rutiner för utskrivning och förde frågor vidare.\n",
};

const Rule unit_missing{
    .code = "unit-missing",
    .severity = Severity::warning,
    .message = {"talet saknar enhet", "the number has no unit"},
    .hint = {"ange `unit`, till exempel `unit: möten`, eller `indicator`",
             "give `unit`, for example `unit: möten`, or `indicator`"},
    .what = {"Ett tal utan enhet går inte att förstå för sig.",
             "A number without a unit can't be understood by itself."},
    .why = {"Siffrorna visas också utan sin mening, i tabeller och datafiler.",
            "Figures are also shown without their sentence, in tables and data files."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 6\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 6\n"
              "    unit: möten\n",
};

const Rule range_reversed{
    .code = "range-reversed",
    .severity = Severity::error,
    .message = {"intervallets övre gräns {to} är inte större än {value}",
                "the upper bound {to} of the range is not above {value}"},
    .hint = {"byt plats på `value` och `to`", "swap `value` and `to`"},
    .what = {"`to` ska vara större än `value`.", "`to` must be greater than `value`."},
    .why = {"Annars är intervallet tomt.", "Otherwise the range is empty."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 20\n"
              "    to: 10\n"
              "    unit: möten\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 10\n"
              "    to: 20\n"
              "    unit: möten\n",
};

const Rule breakdown_sum{
    .code = "breakdown-sum",
    .severity = Severity::warning,
    .message = {"delarna blir {sum}, men talet är {value}", "the parts make {sum}, but the number is {value}"},
    .hint = {"kontrollera talen, eller förklara i `note`", "check the numbers, or explain in `note`"},
    .what = {"Delarna i `breakdown` blir tillsammans inte talet.",
             "The parts in `breakdown` do not add up to the number."},
    .why = {"Ofta är ett av talen fel skrivet.", "Often one of the numbers is miswritten."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 39\n"
              "    unit: medarbetare\n"
              "    breakdown:\n"
              "      - what: kvinnor\n"
              "        value: 35\n"
              "      - what: män\n"
              "        value: 3\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 39\n"
              "    unit: medarbetare\n"
              "    breakdown:\n"
              "      - what: kvinnor\n"
              "        value: 35\n"
              "      - what: män\n"
              "        value: 4\n",
};

const Rule share_over_whole{
    .code = "share-over-whole",
    .severity = Severity::error,
    .message = {"talet {value} är större än helheten {of}", "the number {value} is greater than the whole {of}"},
    .hint = {"kontrollera `value` och `of`", "check `value` and `of`"},
    .what = {"En del kan inte vara större än helheten i `of`.", "A part can't be greater than the whole in `of`."},
    .why = {"Ett av talen är fel skrivet.", "One of the numbers is miswritten."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 8\n"
              "    of: 7\n"
              "    unit: kommuner\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 7\n"
              "    of: 8\n"
              "    unit: kommuner\n",
};

const Rule shared_outcome_unused{
    .code = "shared-outcome-unused",
    .severity = Severity::warning,
    .message = {"ingen aktivitet delar uppföljningen `{id}`", "no activity shares the outcome `{id}`"},
    .hint = {"skriv `shared_outcome: {id}` på aktiviteterna", "write `shared_outcome: {id}` on the activities"},
    .what = {"En gemensam uppföljning som ingen aktivitet hänvisar till.",
             "A shared outcome that no activity refers to."},
    .why = {"Läsaren kan inte se vad den hör till.", "The reader can't see what it belongs to."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "shared_outcomes:\n"
              "  - id: traffar\n"
              "    text: Nätverken möttes.\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: done\n"
              "    shared_outcome: traffar\n"
              "shared_outcomes:\n"
              "  - id: traffar\n"
              "    text: Nätverken möttes.\n",
};

const Rule shared_outcome_without_id{
    .code = "shared-outcome-without-id",
    .severity = Severity::error,
    .message = {"den gemensamma uppföljningen saknar id", "the shared outcome has no id"},
    .hint = {"lägg till `id`", "add `id`"},
    .what = {"En gemensam uppföljning behöver ett id som aktiviteterna hänvisar till.",
             "A shared outcome needs an id for the activities to refer to."},
    .why = {"Utan id kan ingen aktivitet dela den.", "Without an id no activity can share it."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "shared_outcomes:\n"
              "  - text: Nätverken möttes.\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: done\n"
              "    shared_outcome: traffar\n"
              "shared_outcomes:\n"
              "  - id: traffar\n"
              "    text: Nätverken möttes.\n",
};

const Rule ended_without_to{
    .code = "ended-without-to",
    .severity = Severity::warning,
    .message = {"det står inte vem eller vad som tog över", "it is not said who or what took over"},
    .hint = {"skriv vem eller vad det var, till exempel `to: Region Västernorrland`",
             "write who or what it was, for example `to: Region Västernorrland`"},
    .what = {"Ett mål eller område som är överlämnat eller ersatt bör säga till vem eller av vad.",
             "A goal or area that was transferred or replaced should say to whom or by what."},
    .why = {"Den som följer målet vill veta vart det tog vägen.",
            "Those who follow the goal want to know where it went."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "ended:\n"
              "  how: transferred\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "ended:\n"
              "  how: transferred\n"
              "  to: Region Västernorrland\n",
};

Table records_table() {
    static constexpr std::array table{
        &level_mismatch,      &outcome_missing,  &outcome_unreported,    &reason_missing,
        &reason_text_missing, &long_title,       &unit_missing,          &range_reversed,
        &breakdown_sum,       &share_over_whole, &shared_outcome_unused, &shared_outcome_without_id,
        &ended_without_to,
    };
    return table;
}

} // namespace redovisa::diag::rules
