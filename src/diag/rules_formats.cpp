#include "diag/rules_formats.hpp"

#include "diag/rules.hpp"

#include <array>

namespace redovisa::diag::rules {

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

const Rule number_with_decimals{
    .code = "number-with-decimals",
    .severity = Severity::error,
    .message = {"`{value}` har decimaler, och `{key}` är ett heltal",
                "`{value}` has decimals, and `{key}` is a whole number"},
    .hint = {"skriv ett heltal", "write a whole number"},
    .what = {"Nyckeln tar bara heltal.", "The key takes whole numbers only."},
    .why = {"Ett år eller en rad i källan är ett helt tal; decimaler är ett skrivfel.",
            "A year or a line of the source is a whole number; decimals are a slip of the pen."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "source:\n"
              "  line: 12.5\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "source:\n"
              "  line: 12\n",
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

Table formats_table() {
    static constexpr std::array table{
        &number_format,    &number_with_decimals, &decimal_comma,     &leading_zero,
        &number_in_quotes, &number_out_of_range,  &year_out_of_range, &boolean_format,
        &date_format,      &impossible_date,      &period_format,     &id_format,
        &id_reserved,      &reference_format,     &url_format,
    };
    return table;
}

} // namespace redovisa::diag::rules
