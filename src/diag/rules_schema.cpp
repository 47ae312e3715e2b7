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
    .what = {"En rubrik eller ett namn är längre än vad som får plats.",
             "A heading or a name is longer than there is room for."},
    .why = {"Långa rubriker går inte att läsa i listor och tabeller.",
            "Long headings can't be read in lists and tables."},
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

const Rule number_format{
    .code = "number-format",
    .severity = Severity::error,
    .message = {"`{value}` är inget tal", "`{value}` is not a number"},
    .hint = {"skriv siffror utan mellanslag, med punkt före decimaler: `12000.5`",
             "write digits without spaces, with a point before decimals: `12000.5`"},
    .what = {"Nyckeln tar ett tal.", "The key takes a number."},
    .why = {"Bara rena tal går att räkna med. Skriv enheten i `unit` och \"cirka\" i `precision`.",
            "Only plain numbers can be counted with. Put the unit in `unit` and \"about\" in `precision`."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: sex\n"
              "    unit: möten\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 6\n"
              "    unit: möten\n",
};

const Rule decimal_comma{
    .code = "decimal-comma",
    .severity = Severity::error,
    .message = {"`{value}` har decimalkomma", "`{value}` has a decimal comma"},
    .hint = {"tal skrivs med punkt; på sidorna blir det komma",
             "numbers are written with a point; the pages show a comma"},
    .what = {"Talet är skrivet med komma eller med mellanslag mellan tusental.",
             "The number is written with a comma, or with spaces between thousands."},
    .why = {"I YAML skiljer komma mellan värden i en lista, så talet kan delas i två.",
            "In YAML a comma separates values of a list, so the number might be cut in two."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 6,75\n"
              "    unit: årsarbetare\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 6.75\n"
              "    unit: årsarbetare\n",
};

const Rule leading_zero{
    .code = "leading-zero",
    .severity = Severity::error,
    .message = {"`{value}` börjar med noll", "`{value}` starts with a zero"},
    .hint = {"ta bort nollan; en kod som ska ha den skrivs som text inom citattecken",
             "remove the zero; a code that needs it is written as a text in quotation marks"},
    .what = {"Talet har en eller flera nollor först.", "The number has one or more zeros in front."},
    .why = {"En del program läser sådana tal med basen åtta, så att `017` blir 15.",
            "Some programs read such numbers with base eight, so that `017` becomes 15."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 06\n"
              "    unit: möten\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 6\n"
              "    unit: möten\n",
};

const Rule number_in_quotes{
    .code = "number-in-quotes",
    .severity = Severity::error,
    .message = {"talet `{value}` står inom citattecken", "the number `{value}` is in quotation marks"},
    .hint = {"ta bort citattecknen", "remove the quotation marks"},
    .what = {"Ett tal inom citattecken är en text.", "A number in quotation marks is a text."},
    .why = {"En text går inte att räkna med.", "A text can't be counted with."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: \"6\"\n"
              "    unit: möten\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 6\n"
              "    unit: möten\n",
};

const Rule number_out_of_range{
    .code = "number-out-of-range",
    .severity = Severity::error,
    .message = {"`{key}` ska vara {direction} {limit}", "`{key}` must be {direction} {limit}"},
    .hint = {"kontrollera talet", "check the number"},
    .what = {"Talet ligger utanför vad nyckeln kan vara.", "The number is outside what the key can be."},
    .why = {"Det är nästan alltid ett skrivfel.", "It is nearly always a slip of the pen."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "source:\n"
              "  line: 0\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "source:\n"
              "  line: 1\n",
};

const Rule year_out_of_range{
    .code = "year-out-of-range",
    .severity = Severity::error,
    .message = {"året `{value}` ligger utanför {first}–{last}", "the year `{value}` is outside {first}–{last}"},
    .hint = {"skriv året med fyra siffror", "write the year with four digits"},
    .what = {"Ett år har fyra siffror.", "A year has four digits."},
    .why = {"Det är nästan alltid ett skrivfel.", "It is nearly always a slip of the pen."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "publications:\n"
              "  - id: rapport\n"
              "    title: Rapport om äldre\n"
              "    kind: report\n"
              "    year: 19\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "publications:\n"
              "  - id: rapport\n"
              "    title: Rapport om äldre\n"
              "    kind: report\n"
              "    year: 2019\n",
};

const Rule boolean_format{
    .code = "boolean-format",
    .severity = Severity::error,
    .message = {"`{value}` ska vara `true` eller `false`", "`{value}` must be `true` or `false`"},
    .what = {"Nyckeln tar `true` (ja) eller `false` (nej), utan citattecken.",
             "The key takes `true` (yes) or `false` (no), without quotation marks."},
    .why = {"Ord som ja, nej, yes och no läses olika av olika program.",
            "Words such as ja, nej, yes and no are read in different ways by different programs."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "publications:\n"
              "  - id: rapport\n"
              "    title: Rapport om äldre\n"
              "    kind: report\n"
              "    peer_reviewed: ja\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "publications:\n"
              "  - id: rapport\n"
              "    title: Rapport om äldre\n"
              "    kind: report\n"
              "    peer_reviewed: true\n",
};

const Rule date_format{
    .code = "date-format",
    .severity = Severity::error,
    .message = {"`{value}` är inget datum", "`{value}` is not a date"},
    .hint = {"skriv år-månad-dag: `2020-10-16`", "write year-month-day: `2020-10-16`"},
    .what = {"Ett datum skrivs med fyra siffror för året, två för månaden och två för dagen.",
             "A date is written with four digits for the year, two for the month and two for the day."},
    .why = {"Då går datum att ordna, och ingen förväxlar dag och månad.",
            "Then dates can be put in order, and nobody mistakes the day for the month."},
    .example_file = ExampleFile::report,
    .faulty = "year: 2024\n"
              "title: Verksamhetsberättelse 2024\n"
              "published: 12 mars 2025\n"
              "groups:\n"
              "  - id: extended\n"
              "    title: Utökade uppdrag\n"
              "    areas: [aldre]\n",
    .mended = "year: 2024\n"
              "title: Verksamhetsberättelse 2024\n"
              "published: 2025-03-12\n"
              "groups:\n"
              "  - id: extended\n"
              "    title: Utökade uppdrag\n"
              "    areas: [aldre]\n",
};

const Rule impossible_date{
    .code = "impossible-date",
    .severity = Severity::error,
    .message = {"`{value}` finns inte i kalendern", "`{value}` is not in the calendar"},
    .hint = {"kontrollera månad och dag i en kalender", "check month and day in a calendar"},
    .what = {"Månaden eller dagen finns inte.", "There is no such month or day."},
    .why = {"Det är ett skrivfel.", "It is a slip of the pen."},
    .example_file = ExampleFile::report,
    .faulty = "year: 2024\n"
              "title: Verksamhetsberättelse 2024\n"
              "published: 2025-02-30\n"
              "groups:\n"
              "  - id: extended\n"
              "    title: Utökade uppdrag\n"
              "    areas: [aldre]\n",
    .mended = "year: 2024\n"
              "title: Verksamhetsberättelse 2024\n"
              "published: 2025-02-28\n"
              "groups:\n"
              "  - id: extended\n"
              "    title: Utökade uppdrag\n"
              "    areas: [aldre]\n",
};

const Rule period_format{
    .code = "period-format",
    .severity = Severity::error,
    .message = {"`{value}` är ingen period", "`{value}` is not a period"},
    .hint = {"skriv `2020`, `2020-04`, `2020-04-01` eller två av dem med snedstreck: `2021-07/2022-06`",
             "write `2020`, `2020-04`, `2020-04-01` or two of them with a slash: `2021-07/2022-06`"},
    .what = {"En period är ett år, en månad, en dag eller tiden mellan två av dem.",
             "A period is a year, a month, a day or the time between two of them."},
    .why = {"Bara så går tal från olika tider att jämföra rätt.",
            "Only then can numbers of different times be compared rightly."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 6\n"
              "    unit: möten\n"
              "    period: våren 2024\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 6\n"
              "    unit: möten\n"
              "    period: 2024-01/2024-06\n",
};

const Rule id_format{
    .code = "id-format",
    .severity = Severity::error,
    .message = {"`{value}` kan inte vara ett id", "`{value}` can't be an id"},
    .hint = {"använd små bokstäver a–z, siffror och bindestreck, högst 64 tecken",
             "use lower case letters a–z, digits and hyphens, 64 characters at most"},
    .what = {"Ett id består av små bokstäver utan prickar, siffror och bindestreck.",
             "An id consists of lower case letters without dots, digits and hyphens."},
    .why = {"Id blir filnamn och länkar, som ska fungera överallt och för alltid.",
            "Ids become file names and links, which must work everywhere and for ever."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "goals:\n"
              "  - id: Trygg äldreomsorg\n"
              "    title: Trygg vård\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "goals:\n"
              "  - id: trygg-aldreomsorg\n"
              "    title: Trygg vård\n",
};

const Rule id_reserved{
    .code = "id-reserved",
    .severity = Severity::error,
    .message = {"`{value}` är upptaget och kan inte vara ett id", "`{value}` is taken and can't be an id"},
    .hint = {"välj ett annat id", "choose another id"},
    .what = {"Namnet används av Windows eller av webbplatsen själv.",
             "The name is used by Windows or by the site itself."},
    .why = {"En sida med det namnet skulle inte gå att spara, eller skriva över en annan.",
            "A page of that name could not be saved, or would overwrite another."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "goals:\n"
              "  - id: index\n"
              "    title: Trygg vård\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "goals:\n"
              "  - id: trygg\n"
              "    title: Trygg vård\n",
};

const Rule reference_format{
    .code = "reference-format",
    .severity = Severity::error,
    .message = {"`{value}` är ingen hänvisning", "`{value}` is not a reference"},
    .hint = {"skriv år, område och mål med snedstreck: `2016/aldre/trygg-aldreomsorg`",
             "write year, area and goal with slashes: `2016/aldre/trygg-aldreomsorg`"},
    .what = {"En hänvisning till ett tidigare år består av id med snedstreck mellan.",
             "A reference to an earlier year consists of ids with slashes between."},
    .why = {"Annars går det inte att hitta vad som menas.", "Otherwise it can't be found what is meant."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "continues: Äldre 2016\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n",
};

const Rule url_format{
    .code = "url-format",
    .severity = Severity::error,
    .message = {"`{value}` är ingen webbadress", "`{value}` is not a web address"},
    .hint = {"adressen börjar med `https://`, `http://` eller `mailto:` och har inga mellanslag",
             "the address starts with `https://`, `http://` or `mailto:` and has no spaces"},
    .what = {"Bara adresser till webbsidor och e-post godtas.", "Only addresses of web pages and e-mail are accepted."},
    .why = {"Andra adresser kan starta program hos läsaren.", "Other addresses can start programs at the reader's."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "links:\n"
              "  - title: Läs mer\n"
              "    url: www.example.se\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "links:\n"
              "  - title: Läs mer\n"
              "    url: https://www.example.se\n",
};

Table schema_table() {
    static constexpr std::array table{
        &unknown_key,       &missing_key,         &empty_value,       &empty_item,     &list_expected,
        &list_not_expected, &list_too_long,       &record_expected,   &text_expected,  &one_line_expected,
        &text_too_long,     &unknown_value,       &number_format,     &decimal_comma,  &leading_zero,
        &number_in_quotes,  &number_out_of_range, &year_out_of_range, &boolean_format, &date_format,
        &impossible_date,   &period_format,       &id_format,         &id_reserved,    &reference_format,
        &url_format,
    };
    return table;
}

} // namespace redovisa::diag::rules
