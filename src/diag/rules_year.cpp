#include "diag/rules_year.hpp"

#include "diag/rules.hpp"

#include <array>

namespace redovisa::diag::rules {

const Rule year_twice{
    .code = "year-twice",
    .severity = Severity::error,
    .message = {"året {year} finns två gånger", "the year {year} is given twice"},
    .hint = {"behåll en av mapparna", "keep one of the folders"},
    .note = {"också här", "also here"},
    .what = {"Samma år finns i två mappar.", "The same year is in two folders."},
    .why = {"Då går det inte att säga vilken som gäller.", "Then it can't be said which one holds."},
};

const Rule year_mismatch{
    .code = "year-mismatch",
    .severity = Severity::error,
    .message = {"året är {value} men mappen heter {folder}", "the year is {value} but the folder is called {folder}"},
    .hint = {"ändra `year` eller flytta filen", "change `year` or move the file"},
    .what = {"`year` i report.yaml ska vara samma som mappens namn.",
             "`year` in report.yaml must be the same as the name of the folder."},
    .why = {"Länkar och jämförelser följer mappens år; ofta är filen kopierad från ett annat år.",
            "Links and comparisons follow the year of the folder; often the file was copied from another year."},
    .example_file = ExampleFile::report,
    .faulty = "year: 2023\n"
              "title: Verksamhetsberättelse 2024\n"
              "groups:\n"
              "  - id: extended\n"
              "    title: Utökade uppdrag\n"
              "    areas: [aldre]\n",
    .mended = "year: 2024\n"
              "title: Verksamhetsberättelse 2024\n"
              "groups:\n"
              "  - id: extended\n"
              "    title: Utökade uppdrag\n"
              "    areas: [aldre]\n",
};

const Rule area_file_name{
    .code = "area-file-name",
    .severity = Severity::error,
    .message = {"området heter `{id}` men filen `{file}`", "the area is called `{id}` but the file `{file}`"},
    .what = {"Områdets id ska vara samma som filens namn utan `.yaml`.",
             "The id of the area must be the same as the name of the file without `.yaml`."},
    .why = {"Då hittar alla filen, och två filer kan inte gälla samma område.",
            "Then everybody finds the file, and two files can't be about the same area."},
};

const Rule duplicate_id{
    .code = "duplicate-id",
    .severity = Severity::error,
    .message = {"{what} med id `{id}` finns redan", "there is already a {what} with the id `{id}`"},
    .hint = {"ge det andra ett eget id", "give the second one an id of its own"},
    .note = {"första gången här", "first given here"},
    .what = {"Två uppgifter av samma slag har samma id.", "Two records of the same kind have the same id."},
    .why = {"Id blir länkar; samma länk kan inte gå till två ställen.",
            "Ids become links; one link can't lead to two places."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "  - id: trygg\n"
              "    title: Säker vård\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n"
              "  - id: saker\n"
              "    title: Säker vård\n",
};

const Rule scope_clash{
    .code = "scope-clash",
    .severity = Severity::error,
    .message = {"`{id}` är id både för en grupp och för ett område", "`{id}` is the id of both a group and an area"},
    .hint = {"byt id på gruppen", "change the id of the group"},
    .note = {"området", "the area"},
    .what = {"En grupp och ett område samma år har samma id.",
             "A group and an area of the same year have the same id."},
    .why = {"Hänvisningar som `2024/{id}/mål` skulle kunna betyda två saker.",
            "References such as `2024/{id}/goal` could mean two things."},
    .example_file = ExampleFile::report,
    .faulty = "year: 2024\n"
              "title: Verksamhetsberättelse 2024\n"
              "groups:\n"
              "  - id: aldre\n"
              "    title: Grunduppdrag\n"
              "    areas: []\n"
              "  - id: extended\n"
              "    title: Utökade uppdrag\n"
              "    areas: [aldre]\n",
    .mended = "year: 2024\n"
              "title: Verksamhetsberättelse 2024\n"
              "groups:\n"
              "  - id: extended\n"
              "    title: Utökade uppdrag\n"
              "    areas: [aldre]\n",
};

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

const Rule area_in_no_group{
    .code = "area-in-no-group",
    .severity = Severity::error,
    .message = {"området `{id}` finns inte i någon grupp", "the area `{id}` is in no group"},
    .hint = {"lägg till `{id}` under `areas` för en grupp i report.yaml",
             "add `{id}` under `areas` of a group in report.yaml"},
    .what = {"Filen för området finns men ingen grupp i report.yaml nämner det.",
             "The file of the area exists but no group in report.yaml names it."},
    .why = {"Området skulle inte ha någon plats i berättelsen.", "The area would have no place in the report."},
    .example_file = ExampleFile::report,
    .faulty = "year: 2024\n"
              "title: Verksamhetsberättelse 2024\n"
              "groups:\n"
              "  - id: extended\n"
              "    title: Utökade uppdrag\n"
              "    areas: []\n",
    .mended = "year: 2024\n"
              "title: Verksamhetsberättelse 2024\n"
              "groups:\n"
              "  - id: extended\n"
              "    title: Utökade uppdrag\n"
              "    areas: [aldre]\n",
};

const Rule area_in_two_groups{
    .code = "area-in-two-groups",
    .severity = Severity::error,
    .message = {"området `{id}` finns redan i en grupp", "the area `{id}` is already in a group"},
    .hint = {"ta bort det ur den ena gruppen", "remove it from one of the groups"},
    .note = {"första gången här", "first given here"},
    .what = {"Ett område står i två grupper, eller två gånger i samma.",
             "An area stands in two groups, or twice in one."},
    .why = {"Dess mål och aktiviteter skulle räknas två gånger.", "Its goals and activities would be counted twice."},
    .example_file = ExampleFile::report,
    .faulty = "year: 2024\n"
              "title: Verksamhetsberättelse 2024\n"
              "groups:\n"
              "  - id: extended\n"
              "    title: Utökade uppdrag\n"
              "    areas: [aldre, aldre]\n",
    .mended = "year: 2024\n"
              "title: Verksamhetsberättelse 2024\n"
              "groups:\n"
              "  - id: extended\n"
              "    title: Utökade uppdrag\n"
              "    areas: [aldre]\n",
};

const Rule group_mismatch{
    .code = "group-mismatch",
    .severity = Severity::error,
    .message = {"området anger gruppen `{own}`, men står under `{listed}` i report.yaml",
                "the area names the group `{own}`, but stands under `{listed}` in report.yaml"},
    .hint = {"ändra `group` här, eller flytta området till sin grupp i report.yaml",
             "change `group` here, or move the area to its group in report.yaml"},
    .note = {"gruppen som har området", "the group that has the area"},
    .what = {"`group` i områdets fil och grupperna i report.yaml säger olika.",
             "`group` in the file of the area and the groups in report.yaml disagree."},
    .why = {"Området kan bara ha en plats i berättelsen.", "The area can only have one place in the report."},
    .example_file = ExampleFile::report,
    .faulty = "year: 2024\n"
              "title: Verksamhetsberättelse 2024\n"
              "groups:\n"
              "  - id: extended\n"
              "    title: Utökade uppdrag\n"
              "    areas: []\n"
              "  - id: basic\n"
              "    title: Grunduppdrag\n"
              "    areas: [aldre]\n",
    .mended = "year: 2024\n"
              "title: Verksamhetsberättelse 2024\n"
              "groups:\n"
              "  - id: extended\n"
              "    title: Utökade uppdrag\n"
              "    areas: [aldre]\n",
};

const Rule unknown_group{
    .code = "unknown-group",
    .severity = Severity::error,
    .message = {"det finns ingen grupp `{id}`", "there is no group `{id}`"},
    .what = {"Hänvisningen gäller en grupp som inte finns i report.yaml.",
             "The reference is to a group that is not in report.yaml."},
    .why = {"Kopplingen skulle tyst försvinna ur berättelsen.", "The link would silently be lost from the report."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extendid\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n",
};

const Rule unknown_area{
    .code = "unknown-area",
    .severity = Severity::error,
    .message = {"det finns inget område `{id}`", "there is no area `{id}`"},
    .what = {"Hänvisningen gäller ett område som inte finns i mappen.",
             "The reference is to an area that is not in the folder."},
    .why = {"Kopplingen skulle tyst försvinna ur berättelsen.", "The link would silently be lost from the report."},
    .example_file = ExampleFile::report,
    .faulty = "year: 2024\n"
              "title: Verksamhetsberättelse 2024\n"
              "groups:\n"
              "  - id: extended\n"
              "    title: Utökade uppdrag\n"
              "    areas: [aldre, barn]\n",
    .mended = "year: 2024\n"
              "title: Verksamhetsberättelse 2024\n"
              "groups:\n"
              "  - id: extended\n"
              "    title: Utökade uppdrag\n"
              "    areas: [aldre]\n",
};

const Rule unknown_challenge{
    .code = "unknown-challenge",
    .severity = Severity::error,
    .message = {"det finns ingen utmaning `{id}`", "there is no challenge `{id}`"},
    .what = {"Hänvisningen gäller en utmaning som inte finns i report.yaml.",
             "The reference is to a challenge that is not in report.yaml."},
    .why = {"Kopplingen skulle tyst försvinna ur berättelsen.", "The link would silently be lost from the report."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "contributions:\n"
              "  - challenge: karnan\n"
              "    text: Nätverken möttes.\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n",
};

const Rule unknown_project{
    .code = "unknown-project",
    .severity = Severity::error,
    .message = {"det finns inget projekt `{id}`", "there is no project `{id}`"},
    .what = {"Hänvisningen gäller ett projekt som inte finns i årets filer.",
             "The reference is to a project that is not in the files of the year."},
    .why = {"Kopplingen skulle tyst försvinna ur berättelsen.", "The link would silently be lost from the report."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: done\n"
              "    outcome: Nätverken möttes.\n"
              "    projects: [samverkan]\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: done\n"
              "    outcome: Nätverken möttes.\n"
              "    projects: [samverkan]\n"
              "projects:\n"
              "  - id: samverkan\n"
              "    title: Samverkan\n",
};

const Rule unknown_publication{
    .code = "unknown-publication",
    .severity = Severity::error,
    .message = {"det finns ingen publikation `{id}`", "there is no publication `{id}`"},
    .what = {"Hänvisningen gäller en publikation som inte finns i årets filer.",
             "The reference is to a publication that is not in the files of the year."},
    .why = {"Kopplingen skulle tyst försvinna ur berättelsen.", "The link would silently be lost from the report."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: done\n"
              "    outcome: Rapporten kom i maj.\n"
              "    publications: [rapport]\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: done\n"
              "    outcome: Rapporten kom i maj.\n"
              "    publications: [rapport]\n"
              "publications:\n"
              "  - id: rapport\n"
              "    title: Rapport om äldre\n"
              "    kind: report\n",
};

const Rule unknown_shared_outcome{
    .code = "unknown-shared-outcome",
    .severity = Severity::error,
    .message = {"det finns ingen gemensam uppföljning `{id}`", "there is no shared outcome `{id}`"},
    .what = {"Hänvisningen gäller en gemensam uppföljning som inte finns under `shared_outcomes`.",
             "The reference is to a shared outcome that is not under `shared_outcomes`."},
    .why = {"Kopplingen skulle tyst försvinna ur berättelsen.", "The link would silently be lost from the report."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: done\n"
              "    shared_outcome: traffar\n",
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

const Rule unknown_member{
    .code = "unknown-member",
    .severity = Severity::error,
    .message = {"det finns ingen medlem `{id}`", "there is no member `{id}`"},
    .what = {"Hänvisningen gäller en medlem som inte finns i organisation.yaml.",
             "The reference is to a member that is not in organisation.yaml."},
    .why = {"Kopplingen skulle tyst försvinna ur berättelsen.", "The link would silently be lost from the report."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: done\n"
              "    outcome: Nätverken möttes.\n"
              "    members: [atlantis]\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: done\n"
              "    outcome: Nätverken möttes.\n",
};

const Rule unknown_indicator{
    .code = "unknown-indicator",
    .severity = Severity::error,
    .message = {"det finns inget nyckeltal `{id}`", "there is no indicator `{id}`"},
    .what = {"Hänvisningen gäller ett nyckeltal som inte finns i organisation.yaml.",
             "The reference is to an indicator that is not in organisation.yaml."},
    .why = {"Kopplingen skulle tyst försvinna ur berättelsen.", "The link would silently be lost from the report."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 6\n"
              "    indicator: moten\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 6\n"
              "    unit: möten\n",
};

const Rule unknown_figure{
    .code = "unknown-figure",
    .severity = Severity::error,
    .message = {"det finns inget tal `{id}`", "there is no figure `{id}`"},
    .what = {"Hänvisningen gäller ett tal som inte finns i årets filer.",
             "The reference is to a figure that is not in the files of the year."},
    .why = {"Kopplingen skulle tyst försvinna ur berättelsen.", "The link would silently be lost from the report."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 6\n"
              "    unit: möten\n"
              "    repeats: moten\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 6\n"
              "    unit: möten\n",
};

const Rule unknown_document{
    .code = "unknown-document",
    .severity = Severity::error,
    .message = {"det finns inget källdokument `{id}`", "there is no source document `{id}`"},
    .what = {"Hänvisningen gäller ett källdokument som inte finns under `sources` i report.yaml.",
             "The reference is to a source document that is not under `sources` in report.yaml."},
    .why = {"Kopplingen skulle tyst försvinna ur berättelsen.", "The link would silently be lost from the report."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 6\n"
              "    unit: möten\n"
              "    source:\n"
              "      document: bilaga\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 6\n"
              "    unit: möten\n",
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

Table year_table() {
    static constexpr std::array table{
        &year_twice,
        &year_mismatch,
        &area_file_name,
        &duplicate_id,
        &scope_clash,
        &level_mismatch,
        &area_in_no_group,
        &area_in_two_groups,
        &group_mismatch,
        &unknown_group,
        &unknown_area,
        &unknown_challenge,
        &unknown_project,
        &unknown_publication,
        &unknown_shared_outcome,
        &unknown_member,
        &unknown_indicator,
        &unknown_figure,
        &unknown_document,
        &unknown_rule,
        &outcome_missing,
        &outcome_unreported,
        &reason_missing,
        &reason_text_missing,
        &long_title,
        &unit_missing,
        &range_reversed,
        &breakdown_sum,
        &share_over_whole,
        &shared_outcome_unused,
        &shared_outcome_without_id,
        &ended_without_to,
        &accept_unused,
        &accept_error,
    };
    return table;
}

} // namespace redovisa::diag::rules
