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
    .example_file = ExampleFile::area,
    .faulty = "area: aldreomsorg\n"
              "title: Äldre\n"
              "group: extended\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n",
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

Table year_table() {
    static constexpr std::array table{
        &year_twice,  &year_mismatch,    &area_file_name,     &duplicate_id,
        &scope_clash, &area_in_no_group, &area_in_two_groups, &group_mismatch,
    };
    return table;
}

} // namespace redovisa::diag::rules
