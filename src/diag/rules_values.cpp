#include "diag/rules_values.hpp"

#include "diag/rules.hpp"

#include <array>

namespace redovisa::diag::rules {

const Rule unquoted_colon{
    .code = "unquoted-colon",
    .severity = Severity::error,
    .message = {"ett kolon inne i texten läses som slutet på en nyckel",
                "a colon inside the text is read as the end of a key"},
    .hint = {"sätt raka citattecken om hela texten", "put straight quotes around the whole text"},
    .what = {"Ett kolon följt av mellanslag gör det som står före till en nyckel.",
             "A colon followed by a space makes a key of what stands before it."},
    .why = {"Läsaren kan inte veta om kolonet hör till texten. Citattecken visar det.",
            "The reader cannot know whether the colon belongs to the text. Quotes show it."},
    .example_file = ExampleFile::any,
    .faulty = "title: Mål: trygg omsorg\n",
    .mended = "title: \"Mål: trygg omsorg\"\n",
};

const Rule special_first_character{
    .code = "special-first-character",
    .severity = Severity::error,
    .message = {"texten börjar med `{character}`, som betyder något annat i YAML",
                "the text begins with `{character}`, which means something else in YAML"},
    .hint = {"sätt raka citattecken om hela texten", "put straight quotes around the whole text"},
    .what = {"Tecknen # * & ! @ % ` [ och { betyder något särskilt när de står först.",
             "The characters # * & ! @ % ` [ and { mean something special when they stand first."},
    .why = {"Texten blir fel eller försvinner: !Viktigt skulle bli en typ, &Co ett ankare, #rubrik en kommentar. "
            "Ankare, alias och typer används inte här.",
            "The text becomes wrong or is lost: !Viktigt would be a tag, &Co an anchor, #rubrik a comment. Anchors, "
            "aliases and tags are not used here."},
    .example_file = ExampleFile::any,
    .faulty = "title: !Viktigt besked\n",
    .mended = "title: \"!Viktigt besked\"\n",
};

const Rule missing_closing_quote{
    .code = "missing-closing-quote",
    .severity = Severity::error,
    .message = {"citattecknet stängs aldrig", "the quote is never closed"},
    .hint = {"skriv ett citattecken sist i texten", "write a quote at the end of the text"},
    .what = {"En text som börjar med ett citattecken måste sluta med ett likadant.",
             "A text that begins with a quote must end with the same kind."},
    .why = {"Utan det avslutande läses resten av filen som en del av texten.",
            "Without the closing one the rest of the file is read as part of the text."},
    .example_file = ExampleFile::any,
    .faulty = "title: \"Äldre\ngroup: extended\n",
    .mended = "title: \"Äldre\"\ngroup: extended\n",
};

const Rule missing_opening_quote{
    .code = "missing-opening-quote",
    .severity = Severity::warning,
    .message = {"citattecknet sist har inget som börjar; det blir en del av texten",
                "the quote at the end has no opening one; it becomes part of the text"},
    .hint = {"skriv ett citattecken först också, eller ta bort det sista",
             "write a quote first as well, or delete the last one"},
    .what = {"Texten slutar med ett citattecken men börjar inte med något.",
             "The text ends with a quote but does not begin with one."},
    .why = {"Citattecknet skulle synas i texten på sidan.", "The quote would be seen in the text on the page."},
    .example_file = ExampleFile::any,
    .faulty = "title: Trygg omsorg\"\n",
    .mended = "title: \"Trygg omsorg\"\n",
};

const Rule text_after_quote{
    .code = "text-after-quote",
    .severity = Severity::error,
    .message = {"texten fortsätter efter det avslutande citattecknet", "the text goes on after the closing quote"},
    .hint = {"sätt enkla citattecken om hela texten när den själv innehåller citattecken",
             "put single quotes around the whole text when it holds double quotes itself"},
    .what = {"Det avslutande citattecknet ska vara det sista på raden.",
             "The closing quote is to be the last on the line."},
    .why = {"En text som själv innehåller raka citattecken behöver enkla citattecken runt hela texten.",
            "A text that holds straight double quotes itself needs single quotes around all of it."},
    .example_file = ExampleFile::any,
    .faulty = "title: \"Trygg\" omsorg\n",
    .mended = "title: '\"Trygg\" omsorg'\n",
};

const Rule curly_quotes{
    .code = "curly-quotes",
    .severity = Severity::warning,
    .message = {"krokiga citattecken blir en del av texten", "curly quotes become part of the text"},
    .hint = {"skriv raka citattecken (\" eller ') om texten ska stå inom sådana, annars inga",
             "write straight quotes (\" or ') when the text is to stand in quotes, else none"},
    .what = {"Texten står inom krokiga citattecken, som Word skriver.",
             "The text stands in curly quotes, as Word writes them."},
    .why = {"YAML känner bara igen raka citattecken. De krokiga visas på sidan och skyddar inte mot kolon och andra "
            "tecken.",
            "YAML knows only straight quotes. The curly ones are shown on the page and do not protect colons and other "
            "characters."},
    .example_file = ExampleFile::any,
    .faulty = "title: ”Trygg omsorg”\n",
    .mended = "title: \"Trygg omsorg\"\n",
};

const Rule text_cut_by_hash{
    .code = "text-cut-by-hash",
    .severity = Severity::warning,
    .message = {"allt från `#` är en kommentar och kommer inte med",
                "everything from `#` is a comment and is left out"},
    .hint = {"sätt raka citattecken om hela texten om det hör till den",
             "put straight quotes around the whole text if it belongs to it"},
    .what = {"Ett # efter ett mellanslag börjar en kommentar.", "A # after a space begins a comment."},
    .why = {"Kommentarer visas aldrig. Hör orden till texten går de förlorade.",
            "Comments are never shown. If the words belong to the text they are lost."},
    .example_file = ExampleFile::any,
    .faulty = "title: Mål #2 i länet\n",
    .mended = "title: \"Mål #2 i länet\"\n",
};

const Rule text_dedented{
    .code = "text-dedented",
    .severity = Severity::error,
    .message = {"raden står {by} för långt ut för att höra till texten ovanför",
                "the line stands {by} too far out to belong to the text above"},
    .hint = {"börja raden {start}", "begin the line {start}"},
    .note = {"texten börjar här", "the text begins here"},
    .what = {"En rad i en text under | är mindre indragen än texten.",
             "A line of a text under | is less indented than the text."},
    .why = {"Texten slutar där indraget minskar, och raden hör då inte till något.",
            "The text ends where the indentation gets smaller, and the line then belongs to nothing."},
    .example_file = ExampleFile::any,
    .faulty = "intro: |\n  Området stöder kommunerna.\nDet arbetar i nätverk.\n",
    .mended = "intro: |\n  Området stöder kommunerna.\n  Det arbetar i nätverk.\n",
};

const Rule text_on_several_lines{
    .code = "text-on-several-lines",
    .severity = Severity::warning,
    .message = {"texten fortsätter på nästa rad utan `|`", "the text goes on on the next line without `|`"},
    .hint = {"skriv texten på en rad, eller skriv `|` efter kolonet och hela texten på raderna under",
             "write the text on one line, or write `|` after the colon and all of the text on the lines below"},
    .note = {"texten börjar här", "the text begins here"},
    .what = {"En text utan | fortsätter på en rad till.", "A text without | goes on on another line."},
    .why = {"Det är tillåtet i YAML men är ofta en nyckel som hamnat för långt in, och raderna fogas ihop till en.",
            "YAML allows it, but it is often a key that stands too far in, and the lines are joined into one."},
    .example_file = ExampleFile::any,
    .faulty = "intro: Området stöder kommunerna\n  och arbetar i nätverk.\n",
    .mended = "intro: |\n  Området stöder kommunerna\n  och arbetar i nätverk.\n",
};

const Rule text_after_bar{
    .code = "text-after-bar",
    .severity = Severity::error,
    .message = {"texten måste börja på raden under `{character}`",
                "the text must begin on the line below `{character}`"},
    .hint = {"flytta ned texten en rad och dra in den", "move the text down one line and indent it"},
    .what = {"Text står på samma rad som | eller >.", "Text stands on the line of | or >."},
    .why = {"Tecknet säger att texten börjar på nästa rad.",
            "The character says that the text begins on the next line."},
    .example_file = ExampleFile::any,
    .faulty = "intro: | Området stöder kommunerna.\n",
    .mended = "intro: |\n  Området stöder kommunerna.\n",
};

const Rule unknown_escape{
    .code = "unknown-escape",
    .severity = Severity::error,
    .message = {"`{escape}` betyder inget inom dubbla citattecken", "`{escape}` means nothing in double quotes"},
    .hint = {"skriv två omvända snedstreck, eller använd enkla citattecken om texten",
             "write two backslashes, or put the text in single quotes"},
    .what = {"Inom dubbla citattecken inleder omvänt snedstreck en kod, och den här koden finns inte.",
             "In double quotes a backslash begins a code, and this code does not exist."},
    .why = {"Sökvägar som C:\\mapp måste skrivas med två snedstreck eller inom enkla citattecken.",
            "Paths such as C:\\folder must be written with two backslashes or in single quotes."},
    .example_file = ExampleFile::any,
    .faulty = "path: \"C:\\mapp\"\n",
    .mended = "path: \"C:\\\\mapp\"\n",
};

const Rule surrogate_escape{
    .code = "surrogate-escape",
    .severity = Severity::error,
    .message = {"tecknet är skrivet som två halvor", "the character is written as two halves"},
    .hint = {"skriv tecknet som det är", "write the character as it is"},
    .what = {"Tecknet är skrivet som ett halvt tecken, så som JSON delar upp vissa tecken.",
             "The character is written as half a character, the way JSON divides some characters."},
    .why = {"YAML har inga halva tecken.", "YAML has no half characters."},
    .example_file = ExampleFile::any,
    .faulty = "title: \"\\ud83d\\ude00\"\n",
    .mended = "title: \"😀\"\n",
};

const Rule unclosed_bracket{
    .code = "unclosed-bracket",
    .severity = Severity::error,
    .message = {"`{character}` stängs aldrig", "`{character}` is never closed"},
    .hint = {"skriv den avslutande parentesen; är det en text, sätt raka citattecken om den",
             "write the closing bracket; if it is a text, put straight quotes around it"},
    .what = {"En hakparentes eller klammer öppnas men stängs inte.",
             "A square bracket or brace is opened but not closed."},
    .why = {"Läsaren vet inte var listan slutar.", "The reader does not know where the list ends."},
    .example_file = ExampleFile::any,
    .faulty = "continues: [2016/aldre\ntitle: Äldre\n",
    .mended = "continues: [2016/aldre]\ntitle: Äldre\n",
};

const Rule bracket_mismatch{
    .code = "bracket-mismatch",
    .severity = Severity::error,
    .message = {"här väntades `{expected}`", "`{expected}` was expected here"},
    .hint = {"stäng med samma slags parentes som öppnade", "close with the same kind of bracket as the opening one"},
    .note = {"öppnas här", "opened here"},
    .what = {"Det som öppnades med [ måste stängas med ] och { med }.",
             "What was opened with [ must be closed with ], and { with }."},
    .why = {"Läsaren vet inte vilken av dem som är fel.", "The reader does not know which of them is wrong."},
    .example_file = ExampleFile::any,
    .faulty = "continues: [2016/aldre}\n",
    .mended = "continues: [2016/aldre]\n",
};

const Rule missing_opening_bracket{
    .code = "missing-opening-bracket",
    .severity = Severity::error,
    .message = {"`{character}` stänger något som inte har öppnats med `{expected}`",
                "`{character}` closes something that was not opened with `{expected}`"},
    .hint =
        {"skriv `{expected}` där värdet börjar; hör tecknet till en text, sätt raka citattecken om den",
         "write `{expected}` where the value begins; if the character belongs to a text, put straight quotes round it"},
    .what = {"Ett värde slutar med en hakparentes eller en klammer men börjar inte med någon.",
             "A value ends with a bracket or a brace but does not begin with one."},
    .why = {"Det läses som en text, och listan eller nycklarna i den går förlorade.",
            "It is read as a text, and the list or the keys in it are lost."},
    .example_file = ExampleFile::any,
    .faulty = "figures:\n  - value: 6, unit: möten}\n",
    .mended = "figures:\n  - {value: 6, unit: möten}\n",
};

const Rule missing_comma{
    .code = "missing-comma",
    .severity = Severity::error,
    .message = {"ett komma saknas", "a comma is missing"},
    .hint = {"skriv ett komma mellan värdena", "write a comma between the values"},
    .what = {"Värden inom hakparenteser och klamrar skiljs åt med komma.",
             "Values in brackets and braces are separated by commas."},
    .why = {"Utan kommat flyter två värden ihop.", "Without the comma two values run together."},
    .example_file = ExampleFile::any,
    .faulty = "source: {section: Äldre line: 12}\n",
    .mended = "source: {section: Äldre, line: 12}\n",
};

const Rule empty_list_item{
    .code = "empty-list-item",
    .severity = Severity::error,
    .message = {"det står inget mellan kommatecknen", "there is nothing between the commas"},
    .hint = {"ta bort det ena kommat eller skriv värdet", "delete one of the commas or write the value"},
    .what = {"Två kommatecken står intill varandra, eller ett står först.",
             "Two commas stand side by side, or one stands first."},
    .why = {"Ett tomt värde i en lista betyder ingenting.", "An empty value in a list means nothing."},
    .example_file = ExampleFile::any,
    .faulty = "continues: [2016/aldre, , 2016/eu]\n",
    .mended = "continues: [2016/aldre, 2016/eu]\n",
};

const Rule key_without_value{
    .code = "key-without-value",
    .severity = Severity::error,
    .message = {"`{key}` har inget värde", "`{key}` has no value"},
    .hint = {"skriv kolon och ett värde; innehåller texten ett komma, sätt raka citattecken om den",
             "write a colon and a value; if the text holds a comma, put straight quotes around it"},
    .what = {"En nyckel inom klamrar har inget värde.", "A key in braces has no value."},
    .why = {"Det som står mellan klamrarna ska vara nycklar med värden.",
            "What stands between the braces is to be keys with values."},
    .example_file = ExampleFile::any,
    .faulty = "source: {section}\n",
    .mended = "source: {section: Äldre}\n",
};

const Rule comma_in_text{
    .code = "comma-in-text",
    .severity = Severity::error,
    .message = {"kommat delar texten: det som följer läses som en ny nyckel",
                "the comma divides the text: what follows is read as a new key"},
    .hint = {"sätt raka citattecken om hela texten", "put straight quotes around the whole text"},
    .what = {"En text inom klamrar innehåller ett komma.", "A text in braces holds a comma."},
    .why = {"Kommat skiljer nycklar åt, så resten av texten läses som en ny nyckel.",
            "The comma separates keys, so that the rest of the text is read as a new key."},
    .example_file = ExampleFile::any,
    .faulty = "source: {section: Barn, unga och skola}\n",
    .mended = "source: {section: \"Barn, unga och skola\"}\n",
};

const Rule decimal_comma_in_brackets{
    .code = "decimal-comma-in-brackets",
    .severity = Severity::error,
    .message = {"decimaltal skrivs med punkt: kommat skiljer värden åt",
                "decimals are written with a point: the comma separates values"},
    .hint = {"skriv `{mended}`", "write `{mended}`"},
    .what = {"Ett tal inom klamrar är skrivet med decimalkomma.",
             "A number in braces is written with a decimal comma."},
    .why = {"Kommat skiljer värden åt, så decimalerna läses som något annat.",
            "The comma separates values, so that the decimals are read as something else."},
    .example_file = ExampleFile::any,
    .faulty = "source: {line: 6,5}\n",
    .mended = "source: {line: 6.5}\n",
};

const Rule decimal_comma_in_list{
    .code = "decimal-comma-in-list",
    .severity = Severity::warning,
    .message = {"kommat skiljer två tal åt; är det ett decimaltal?",
                "the comma separates two numbers; is it a decimal?"},
    .hint = {"skriv `{mended}` för ett decimaltal, eller ett mellanslag efter kommat för två tal",
             "write `{mended}` for a decimal, or a space after the comma for two numbers"},
    .what = {"Två tal i en lista skiljs av ett komma utan mellanslag.",
             "Two numbers in a list are separated by a comma without a space."},
    .why = {"Det kan vara ett decimaltal, som då blir två tal.",
            "It may be a decimal, which then becomes two numbers."},
    .example_file = ExampleFile::any,
    .faulty = "values: [1,5, 2]\n",
    .mended = "values: [1.5, 2]\n",
};

const Rule value_too_long{
    .code = "value-too-long",
    .severity = Severity::error,
    .message = {"texten är längre än {limit} byte", "the text is longer than {limit} bytes"},
    .hint = {"dela upp texten, eller kontrollera att ett citattecken stängs",
             "divide the text, or check that a quote is closed"},
    .what = {"En enda text är längre än 262 144 byte. Mer läses inte.",
             "A single text is longer than 262,144 bytes. More is not read."},
    .why = {"Gränsen ligger långt över vad en rapport behöver och skyddar bygget mot filer som hamnat fel.",
            "The limit is far above what a report needs and protects the build from files that ended up in the wrong "
            "place."},
};

const Rule key_in_text{
    .code = "key-in-text",
    .severity = Severity::warning,
    .message = {"raden ser ut som nyckeln `{key}` men står inne i en text",
                "the line looks like the key `{key}` but stands inside a text"},
    .hint = {"minska indraget om det är en nyckel; är det text, skriv om radens början",
             "indent it less if it is a key; if it is text, reword the start of the line"},
    .what = {"En rad i en text under | börjar som en av nycklarna i filen.",
             "A line of a text under | begins like one of the keys of the file."},
    .why = {"Troligen är nyckeln indragen för långt och skulle visas som text på sidan.",
            "The key is probably indented too far and would be shown as text on the page."},
    .example_file = ExampleFile::any,
    .faulty = "title: Äldre\nintro: |\n  Området stöder kommunerna.\n  title: Omsorg\n",
    .mended = "title: Äldre\nintro: |\n  Området stöder kommunerna.\n",
};

Table values_table() {
    static const std::array table{
        &unquoted_colon,
        &special_first_character,
        &missing_closing_quote,
        &missing_opening_quote,
        &text_after_quote,
        &curly_quotes,
        &text_cut_by_hash,
        &text_dedented,
        &text_on_several_lines,
        &text_after_bar,
        &unknown_escape,
        &surrogate_escape,
        &unclosed_bracket,
        &bracket_mismatch,
        &missing_opening_bracket,
        &missing_comma,
        &empty_list_item,
        &key_without_value,
        &comma_in_text,
        &decimal_comma_in_brackets,
        &decimal_comma_in_list,
        &value_too_long,
        &key_in_text,
    };
    return table;
}

} // namespace redovisa::diag::rules
