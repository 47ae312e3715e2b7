#include "diag/rules_schema.hpp"

#include "diag/rules.hpp"

#include <array>

namespace redovisa::diag::rules {

const Rule unknown_key{
    .code = "unknown-key",
    .severity = Severity::error,
    .message = {"`{key}` är ingen nyckel här", "`{key}` is not a key here"},
    .what = {"Nyckeln finns inte i fälttabellen för den här delen av filen. Ofta är det en felstavning eller en nyckel "
             "som hör till en annan nivå.",
             "The key is not in the field table for this part of the file. Often it is misspelt or belongs to another "
             "level."},
    .why = {"Det som står under en okänd nyckel skulle inte komma med i berättelsen, utan att någon märkte det.",
            "What stands under an unknown key would be left out of the report without anybody noticing."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "titel: Äldre\n"
              "group: extended\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n",
};

const Rule missing_key{
    .code = "missing-key",
    .severity = Severity::error,
    .message = {"`{key}` saknas", "`{key}` is missing"},
    .what = {"En nyckel som alltid ska finnas saknas.", "A key that must always be there is missing."},
    .why = {"Utan den går det inte att visa eller länka till uppgiften.",
            "Without it the record can't be shown or linked to."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "group: extended\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n",
};

const Rule empty_value{
    .code = "empty-value",
    .severity = Severity::error,
    .message = {"`{key}` har inget värde", "`{key}` has no value"},
    .what = {"Nyckeln står där men ingenting efter kolonet.", "The key is there but nothing after its colon."},
    .why = {"Det syns inte om uppgiften är bortglömd eller inte finns. Ta bort raden om det inte finns något att säga.",
            "It can't be seen whether the fact was forgotten or does not exist. Remove the line when there is nothing "
            "to say."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title:\n"
              "group: extended\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n",
};

const Rule empty_item{
    .code = "empty-item",
    .severity = Severity::error,
    .message = {"en punkt i `{key}` är tom", "an item of `{key}` is empty"},
    .hint = {"skriv något efter strecket, eller ta bort raden", "write something after the dash, or remove the line"},
    .what = {"Ett streck i en lista har ingenting efter sig.", "A dash in a list has nothing after it."},
    .why = {"En tom punkt är nästan alltid något som glömts bort.",
            "An empty item is nearly always something forgotten."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "continues:\n"
              "  -\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n",
};

const Rule list_expected{
    .code = "list-expected",
    .severity = Severity::error,
    .message = {"`{key}` ska vara en lista, inte {found}", "`{key}` must be a list, not {found}"},
    .what = {"Nyckeln tar en lista: en rad med streck för varje punkt.",
             "The key takes a list: a line with a dash for each item."},
    .why = {"Ordningen i listan är ordningen i berättelsen.", "The order of the list is the order of the report."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "goals:\n"
              "  id: trygg\n"
              "  title: Trygg vård\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n",
};

const Rule list_not_expected{
    .code = "list-not-expected",
    .severity = Severity::error,
    .message = {"`{key}` ska vara ett enda värde, inte en lista", "`{key}` must be one value, not a list"},
    .what = {"Nyckeln tar ett enda värde.", "The key takes one value."},
    .why = {"Programmet kan inte veta vilket av värdena som gäller.",
            "The program can't tell which of the values holds."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title:\n"
              "  - Äldre\n"
              "  - Seniorer\n"
              "group: extended\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n",
};

const Rule list_too_long{
    .code = "list-too-long",
    .severity = Severity::error,
    .message = {"`{key}` har fler än {limit} punkter", "`{key}` has more than {limit} items"},
    .hint = {"dela upp listan", "split the list"},
    .what = {"En lista får ha högst 2 000 punkter.", "A list may have 2,000 items at most."},
    .why = {"Gränsen skyddar mot filer som är gjorda för att ta all kraft.",
            "The limit guards against files made to use all resources."},
};

const Rule record_expected{
    .code = "record-expected",
    .severity = Severity::error,
    .message = {"`{key}` ska vara en grupp av nycklar, inte {found}", "`{key}` must be a group of keys, not {found}"},
    .what = {"Nyckeln har egna nycklar under sig.", "The key has keys of its own below it."},
    .why = {"En text på den platsen säger inte vilken uppgift den är.",
            "A text in that place does not say which fact it is."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "ended: nedlagt\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "ended:\n"
              "  how: discontinued\n",
};

const Rule text_expected{
    .code = "text-expected",
    .severity = Severity::error,
    .message = {"`{key}` ska vara en text, inte {found}", "`{key}` must be a text, not {found}"},
    .hint = {"skriv texten på samma rad, eller `|` och texten indragen under",
             "write the text on the same line, or `|` and the text indented below"},
    .what = {"Nyckeln tar en text. Ett kolon eller ett streck i texten kan ha gjort den till något annat: sätt då "
             "citattecken.",
             "The key takes a text. A colon or a dash in the text may have made it something else: use quotation marks "
             "then."},
    .why = {"Annars försvinner en del av texten.", "Otherwise part of the text is lost."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title:\n"
              "  Äldre: vård och omsorg\n"
              "group: extended\n",
    .mended = "area: aldre\n"
              "title: \"Äldre: vård och omsorg\"\n"
              "group: extended\n",
};

const Rule one_line_expected{
    .code = "one-line-expected",
    .severity = Severity::error,
    .message = {"`{key}` ska vara en enda rad", "`{key}` must be one line"},
    .hint = {"skriv texten på en rad", "write the text on one line"},
    .what = {"Rubriker, namn och korta texter är en rad. Bara texter i Markdown har flera.",
             "Headings, names and short texts are one line. Only Markdown texts have several."},
    .why = {"Radbrytningen skulle försvinna i berättelsen.", "The line break would be lost in the report."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: |\n"
              "  Äldre\n"
              "  och seniorer\n"
              "group: extended\n",
    .mended = "area: aldre\n"
              "title: Äldre och seniorer\n"
              "group: extended\n",
};

const Rule text_too_long{
    .code = "text-too-long",
    .severity = Severity::error,
    .message = {"`{key}` är {length} tecken, högst {limit} går", "`{key}` is {length} characters, {limit} at most"},
    .hint = {"korta texten", "shorten the text"},
    .what =
        {"En kort text är längre än det finns plats för. Gränsen är olika för olika nycklar; meddelandet säger vilken.",
         "A short text is longer than there is room for. The limit differs between keys; the message names it."},
    .why = {"Korta texter står i listor, tabeller och rubriker, där långa inte går att läsa.",
            "Short texts stand in lists, tables and headings, where long ones can't be read."},
    .example_file = ExampleFile::organisation,
    .faulty = "name: Kommunförbundet Exempel\n"
              "language: sv\n"
              "licence: Uppgifterna får användas fritt av alla, också i egna tjänster, om källan anges\n",
    .mended = "name: Kommunförbundet Exempel\n"
              "language: sv\n"
              "licence: CC0-1.0\n",
};

const Rule unknown_value{
    .code = "unknown-value",
    .severity = Severity::error,
    .message = {"`{value}` är inget värde för `{key}`", "`{value}` is not a value of `{key}`"},
    .what = {"Nyckeln tar bara vissa ord.", "The key takes only certain words."},
    .why = {"Bara med samma ord överallt går åren att räkna och jämföra.",
            "Only with the same words everywhere can the years be counted and compared."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: klart\n"
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

Table schema_table() {
    static constexpr std::array table{
        &unknown_key,   &missing_key,     &empty_value,   &empty_item,        &list_expected, &list_not_expected,
        &list_too_long, &record_expected, &text_expected, &one_line_expected, &text_too_long, &unknown_value,
    };
    return table;
}

} // namespace redovisa::diag::rules
