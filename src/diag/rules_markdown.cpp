#include "diag/rules_markdown.hpp"

#include "diag/rules.hpp"

#include <vector>

namespace redovisa::diag::rules {

const Rule markdown_too_long{
    .code = "markdown-too-long",
    .message = {"texten är {size} byte, men en text får ha högst {limit}",
                "the text is {size} bytes, but a text may have at most {limit}"},
    .hint = {"dela texten på flera fält eller korta den", "divide the text between several fields, or shorten it"},
    .what = {"Ett textfält är längre än 16 000 byte. Å, ä och ö är två byte var.",
             "A text field is longer than 16,000 bytes. Å, ä and ö are two bytes each."},
    .why = {"Ett så långt stycke läser ingen, och mycket långa texter kan få programmet att arbeta i minuter.",
            "Nobody reads a passage that long, and very long texts can keep the program busy for minutes."},
};

const Rule markdown_too_deep{
    .code = "markdown-too-deep",
    .message = {"citat, listor eller betoningar ligger mer än {limit} nivåer in i varandra",
                "quotes, lists or emphasis are nested more than {limit} levels deep"},
    .hint = {"gör listan plattare", "make the list flatter"},
    .what = {"Punkter under punkter, eller citat i citat, i fler nivåer än gränsen.",
             "Points under points, or quotes in quotes, more levels deep than the limit."},
    .why = {"Så djupa listor går inte att läsa, och de kan få programmet att arbeta i minuter.",
            "Lists that deep cannot be read, and they can keep the program busy for minutes."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  > > > > > > > > > > > > > > > > > Citat i citat.\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  > Citat.\n",
};

const Rule markdown_too_many{
    .code = "markdown-too-many",
    .message = {"texten har fler än {limit} {what}", "the text has more than {limit} {what}"},
    .hint = {"dela texten på flera fält", "divide the text between several fields"},
    .what = {"Ett textfält har fler än 200 länkar, 50 länkdefinitioner eller 100 HTML-tecken.",
             "A text field has more than 200 links, 50 link definitions or 100 HTML marks."},
    .why = {"En kort text med mycket många länkar kan bli en sida på flera megabyte.",
            "A short text with very many links can become a page of several megabytes."},
};

const Rule markdown_table_too_large{
    .code = "markdown-table-too-large",
    .message = {"tabellen har {what}, men får ha högst {limit}", "the table has {what}, but may have at most {limit}"},
    .hint = {"dela tabellen, eller skriv siffrorna i fältet `figures`",
             "divide the table, or write the numbers in the field `figures`"},
    .what = {"En tabell i en text får ha högst 24 kolumner och 200 rader.",
             "A table in a text may have at most 24 columns and 200 rows."},
    .why = {"Större tabeller ryms inte på en sida och kan få programmet att arbeta i minuter.",
            "Larger tables do not fit on a page and can keep the program busy for minutes."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  |a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|a|\n"
              "  |-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|-|\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  | a | b |\n"
              "  |---|---|\n"
              "  | 1 | 2 |\n",
};

const Rule markdown_html{
    .code = "markdown-html",
    .message = {"HTML går inte att skriva i text", "HTML cannot be written in text"},
    .hint = {"skriv Markdown i stället: `**fet**`, `*kursiv*`, `[text](https://…)`; ett `<` som ska synas skrivs `\\<`",
             "write Markdown instead: `**bold**`, `*italic*`, `[text](https://…)`; a `<` that is to be seen is written "
             "`\\<`"},
    .what = {"Texten innehåller en HTML-tagg eller något som ser ut som en, till exempel `<br>` eller `<namn>`.",
             "The text holds an HTML tag or something that looks like one, for example `<br>` or `<name>`."},
    .why = {"HTML i texten skulle kunna köra program hos läsaren och göra sidan oläsbar för hjälpmedel.",
            "HTML in the text could run programs at the reader's and make the page unreadable for assistive tools."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Mötet hölls i <b>Härnösand</b>.\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Mötet hölls i **Härnösand**.\n",
};

const Rule markdown_image{
    .code = "markdown-image",
    .message = {"bilder går inte att lägga i text", "images cannot be put in text"},
    .hint = {"ta bort utropstecknet så blir det en länk till bilden",
             "remove the exclamation mark: it becomes a link to the image"},
    .what = {"Texten infogar en bild med `![text](adress)`.", "The text puts in an image with `![text](address)`."},
    .why = {"Sidorna hämtar ingenting från andra platser, och en bild behöver en beskrivning som alla kan läsa.",
            "The pages fetch nothing from elsewhere, and an image needs a description that everyone can read."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Se ![karta](https://kfvn.se/karta.png).\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Se [kartan](https://kfvn.se/karta.png).\n",
};

const Rule markdown_footnote{
    .code = "markdown-footnote",
    .message = {"fotnoter finns inte", "there are no footnotes"},
    .hint = {"skriv upplysningen inom parentes i texten", "write the remark in parentheses in the text"},
    .what = {"En rad som börjar `[^1]:` är skriven som en fotnot.",
             "A line that begins `[^1]:` is written as a footnote."},
    .why = {"Raden visas med sina tecken eller läses som adressen till en länk och försvinner.",
            "The line is shown with its signs, or is read as the address of a link and vanishes."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Tio kommuner var med.[^1]\n"
              "\n"
              "  [^1]: Varav sju medlemmar.\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Tio kommuner var med (varav sju medlemmar).\n",
};

const Rule markdown_table_cells{
    .code = "markdown-table-cells",
    .message = {"raden har {cells} celler men tabellens rubrikrad har {columns}",
                "the row has {cells} cells but the header of the table has {columns}"},
    .hint = {"ge raden lika många celler; ett `|` som ska synas i en cell skrivs `\\|`; en tom rad avslutar tabellen",
             "give the row as many cells; a `|` to be seen in a cell is written `\\|`; an empty line ends the table"},
    .what =
        {"En rad i en tabell har fler eller färre celler än rubrikraden, eller så står en textrad direkt under "
         "tabellen.",
         "A row of a table has more or fewer cells than its header, or a line of text stands right under the table."},
    .why = {"Celler som är för många försvinner, och saknade celler flyttar siffror till fel kolumn.",
            "Surplus cells vanish, and missing ones put figures in the wrong column."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  | År | Antal |\n"
              "  |---|---|\n"
              "  | 2019 | 7 | preliminärt |\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  | År | Antal |\n"
              "  |---|---|\n"
              "  | 2019 | 7 (preliminärt) |\n",
};

const Rule markdown_numbered_text{
    .code = "markdown-numbered-text",
    .severity = Severity::warning,
    .message = {"`{number}` först på raden blir en numrerad lista",
                "`{number}` first on the line becomes a numbered list"},
    .hint = {"skriv ett omvänt snedstreck före punkten, eller börja raden med ett annat ord",
             "write a backslash before the full stop, or begin the line with another word"},
    .what = {"Ett stycke börjar med ett tal och en punkt, till exempel ett årtal i slutet av en mening.",
             "A paragraph begins with a number and a full stop, for example a year at the end of a sentence."},
    .why = {"Markdown gör raden till en lista som börjar på det talet.",
            "Markdown makes a list of the line, beginning at that number."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  2025. Året då arbetet började.\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  2025\\. Året då arbetet började.\n",
};

const Rule markdown_indented_code{
    .code = "markdown-indented-code",
    .severity = Severity::warning,
    .message = {"raden är indragen fyra steg och visas som programkod",
                "the line is indented four steps and is shown as program code"},
    .hint = {"ta bort indraget", "remove the indentation"},
    .what = {"En rad efter en tom rad börjar med minst fyra blanksteg.",
             "A line after an empty line begins with at least four blanks."},
    .why = {"Markdown visar sådana rader som programkod, utan radbrytning och betoning.",
            "Markdown shows such lines as program code, without wrapping and emphasis."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Vi gjorde följande:\n"
              "\n"
              "      Mötte alla kommuner.\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Vi gjorde följande:\n"
              "\n"
              "  Mötte alla kommuner.\n",
};

const Rule markdown_heading_space{
    .code = "markdown-heading-space",
    .severity = Severity::warning,
    .message = {"det saknas ett blanksteg efter `#`, så raden blir ingen rubrik",
                "a blank is missing after `#`, so the line does not become a heading"},
    .hint = {"skriv ett blanksteg efter `#`; ska tecknet synas, skriv `\\#`",
             "write a blank after `#`; if the sign is to be seen, write `\\#`"},
    .what = {"En rad börjar med `#` direkt följt av text.", "A line begins with `#` directly followed by text."},
    .why = {"Utan blanksteg visas raden som vanlig text med tecknet kvar.",
            "Without the blank the line is shown as plain text with the sign in it."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  #Bakgrund\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  # Bakgrund\n",
};

const Rule markdown_underlined_heading{
    .code = "markdown-underlined-heading",
    .severity = Severity::warning,
    .message = {"raden blir en rubrik, för under den står en rad av streck",
                "the line becomes a heading, since a row of dashes stands under it"},
    .hint = {"skriv `#` och blanksteg före en rubrik; ska strecket vara en linje, skriv en tom rad före det",
             "write `#` and a blank before a heading; if the dashes are to be a rule, write an empty line before them"},
    .what = {"Under en textrad står `---` eller `===`.", "`---` or `===` stands under a line of text."},
    .why = {"Det är oftast tänkt som en linje, men Markdown gör hela stycket ovanför till en rubrik.",
            "It is mostly meant as a rule, but Markdown makes a heading of the whole paragraph above."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Arbetet fortsätter nästa år.\n"
              "  ---\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Arbetet fortsätter nästa år.\n"
              "\n"
              "  ---\n",
};

const Rule markdown_pasted_bullet{
    .code = "markdown-pasted-bullet",
    .severity = Severity::warning,
    .message = {"`{bullet}` gör ingen punktlista", "`{bullet}` does not make a list"},
    .hint = {"börja raden med `- `", "begin the line with `- `"},
    .what = {"En rad börjar med ett punkttecken som är kopierat från till exempel Word.",
             "A line begins with a bullet sign that is copied from Word, for example."},
    .why = {"Markdown känner bara igen `-`, `*` och `+`; raderna flyter ihop till ett stycke.",
            "Markdown knows only `-`, `*` and `+`; the lines run together into one paragraph."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  • Sex möten\n"
              "  • Två utbildningar\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  - Sex möten\n"
              "  - Två utbildningar\n",
};

Table markdown_table() {
    static const std::vector<const Rule*> table{
        &markdown_too_long,           &markdown_too_deep,      &markdown_too_many,
        &markdown_table_too_large,    &markdown_html,          &markdown_image,
        &markdown_footnote,           &markdown_table_cells,   &markdown_link_scheme,
        &markdown_link_host,          &markdown_link_outside,  &markdown_link_characters,
        &markdown_link_empty,         &markdown_link_wordless, &markdown_link_title,
        &markdown_link_too_long,      &markdown_language,      &markdown_definition_unused,
        &markdown_numbered_text,      &markdown_indented_code, &markdown_heading_space,
        &markdown_underlined_heading, &markdown_pasted_bullet,
    };
    return table;
}

} // namespace redovisa::diag::rules
