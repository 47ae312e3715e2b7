#include "diag/rules_yaml.hpp"

#include "diag/rules.hpp"

#include <array>

namespace redovisa::diag::rules {

const Rule tab_indent{
    .code = "tab-indent",
    .severity = Severity::error,
    .message = {"en tabb står där det ska vara mellanslag", "a tab stands where spaces are needed"},
    .hint = {"byt tabben mot mellanslag; två för varje steg inåt",
             "replace the tab by spaces; two for each step inwards"},
    .what = {"Tabbar får inte användas i indrag eller mellan delarna på en rad.",
             "Tabs may not be used in indentation or between the parts of a line."},
    .why = {"En tabb är olika bred i olika program, så det syns inte vad raden hör till.",
            "A tab has different widths in different programs, so that one cannot see what the line belongs to."},
    .faulty = "goals:\n\t- id: trygghet\n",
    .mended = "goals:\n  - id: trygghet\n",
};

const Rule foreign_space_indent{
    .code = "foreign-space-indent",
    .severity = Severity::error,
    .message = {"indraget innehåller hårda mellanslag, som ser ut som vanliga men inte är det",
                "the indentation holds no-break spaces, which look like ordinary ones but are not"},
    .hint = {"byt dem mot vanliga mellanslag; de följer med från Word och Teams",
             "replace them by ordinary spaces; they come along from Word and Teams"},
    .what = {"Raden är indragen med hårda mellanslag, som Word och Teams lägger in.",
             "The line is indented with no-break spaces, which Word and Teams put in."},
    .why = {"Bara vanliga mellanslag räknas som indrag. De andra blir en del av nyckeln.",
            "Only ordinary spaces count as indentation. The others become part of the key."},
    .faulty = "source:\n\u00A0\u00A0line: 12\n",
    .mended = "source:\n  line: 12\n",
};

const Rule git_conflict{
    .code = "git-conflict",
    .severity = Severity::error,
    .message = {"två versioner av filen har inte fogats ihop: git har lämnat sina märken",
                "two versions of the file were not merged: git has left its marks"},
    .hint = {"välj vilken version som gäller och ta bort raderna med märkena",
             "choose which version holds and delete the lines with the marks"},
    .note = {"märke från samma konflikt", "mark of the same conflict"},
    .what = {"Raderna <<<<<<<, ======= och >>>>>>> är märken som git sätter där två har ändrat på samma ställe.",
             "The lines <<<<<<<, ======= and >>>>>>> are marks that git puts where two people changed the same place."},
    .why = {"Båda versionerna står kvar i filen. Någon måste välja vilken som gäller.",
            "Both versions are still in the file. Somebody must choose which one holds."},
    .faulty = "<<<<<<< HEAD\ntitle: Äldre\n=======\ntitle: Äldre och omsorg\n>>>>>>> gren\n",
    .mended = "title: Äldre\n",
};

const Rule second_document{
    .code = "second-document",
    .severity = Severity::error,
    .message = {"här börjar ett nytt dokument i samma fil; allt efter det skulle gå förlorat",
                "a second document begins here in the same file; everything after it would be lost"},
    .hint = {"ta bort raden, eller flytta det som följer till en egen fil",
             "delete the line, or move what follows to a file of its own"},
    .what = {"Raden --- eller ... skiljer dokument åt i YAML, men en fil här är ett enda dokument.",
             "The line --- or ... separates documents in YAML, but a file here is one document."},
    .why = {"Allt efter raden skulle lämnas utan ett ord.",
            "Everything after the line would be left out without a word."},
    .faulty = "title: Äldre\n---\ngroup: extended\n",
    .mended = "title: Äldre\ngroup: extended\n",
};

const Rule yaml_directive{
    .code = "yaml-directive",
    .severity = Severity::error,
    .message = {"raden är ett direktiv till YAML och används inte här",
                "the line is a directive of YAML and is not used here"},
    .hint = {"ta bort raden", "delete the line"},
    .what = {"En rad som börjar med % är en anvisning till YAML-läsaren.",
             "A line that begins with % is an instruction to the YAML reader."},
    .why = {"Filerna här läses alltid på samma sätt och har inga anvisningar.",
            "The files here are always read in the same way and have no instructions."},
    .faulty = "%YAML 1.2\n---\ntitle: Äldre\n",
    .mended = "title: Äldre\n",
};

const Rule wrong_indent{
    .code = "wrong-indent",
    .severity = Severity::error,
    .message = {"raden står {by} {way}", "the line stands {by} too far {way}"},
    .hint = {"börja raden {start}", "begin the line {start}"},
    .note = {"ska börja i samma kolumn som här", "is to begin in the same column as here"},
    .what = {"Raden börjar i en kolumn där ingen grupp av nycklar eller punkter börjar.",
             "The line begins in a column where no group of keys or items begins."},
    .why = {"Indraget visar vad som hör ihop. Ett steg fel flyttar raden till en annan grupp eller gör filen oläslig.",
            "Indentation shows what belongs together. One column wrong moves the line to another group or makes the "
            "file unreadable."},
    .faulty = "title: Äldre\n group: extended\nintro: Området stöder kommunerna.\n",
    .mended = "title: Äldre\ngroup: extended\nintro: Området stöder kommunerna.\n",
};

const Rule missing_dash{
    .code = "missing-dash",
    .severity = Severity::error,
    .message = {"ett streck saknas först på raden: här står en punkt i en lista",
                "a dash is missing at the start of the line: this is an item of a list"},
    .hint = {"skriv `- ` först", "write `- ` first"},
    .note = {"listan börjar här", "the list begins here"},
    .what = {"I en lista börjar varje punkt med ett streck och ett mellanslag.",
             "In a list each item begins with a dash and a space."},
    .why = {"Utan strecket hör raden till punkten före, eller till ingenting.",
            "Without the dash the line belongs to the item before, or to nothing."},
    .faulty = "areas:\n  - aldre\n  barn-unga\n",
    .mended = "areas:\n  - aldre\n  - barn-unga\n",
};

const Rule unexpected_dash{
    .code = "unexpected-dash",
    .severity = Severity::error,
    .message = {"här väntades en nyckel, inte ett streck", "a key was expected here, not a dash"},
    .hint = {"ta bort strecket, eller skriv nyckeln som listan hör till på raden före",
             "delete the dash, or write the key that the list belongs to on the line before"},
    .note = {"nycklarna börjar här", "the keys begin here"},
    .what = {"En punkt i en lista står bland nycklar.", "An item of a list stands among keys."},
    .why = {"En grupp är antingen nycklar eller en lista. Listan behöver en egen nyckel.",
            "A group is either keys or a list. The list needs a key of its own."},
    .faulty = "title: Äldre\n- aldre\n",
    .mended = "title: Äldre\nareas:\n  - aldre\n",
};

const Rule no_space_after_dash{
    .code = "no-space-after-dash",
    .severity = Severity::error,
    .message = {"ett mellanslag saknas efter strecket", "a space is missing after the dash"},
    .hint = {"skriv ett mellanslag mellan strecket och texten", "write a space between the dash and the text"},
    .what = {"Strecket före en punkt i en lista följs av ett mellanslag.",
             "The dash before an item of a list is followed by a space."},
    .why = {"Utan mellanslag blir strecket en del av texten.", "Without the space the dash becomes part of the text."},
    .faulty = "areas:\n  - aldre\n  -barn-unga\n",
    .mended = "areas:\n  - aldre\n  - barn-unga\n",
};

const Rule missing_colon{
    .code = "missing-colon",
    .severity = Severity::error,
    .message = {"ett kolon saknas efter `{key}`", "a colon is missing after `{key}`"},
    .hint = {"skriv `{key}:`", "write `{key}:`"},
    .what = {"Efter en nyckel står ett kolon.", "A key is followed by a colon."},
    .why = {"Utan kolonet är raden bara text, och det som står under den hör inte till något.",
            "Without the colon the line is only text, and what stands under it belongs to nothing."},
    .faulty = "title: Äldre\ngroup extended\n",
    .mended = "title: Äldre\ngroup: extended\n",
};

const Rule no_space_after_colon{
    .code = "no-space-after-colon",
    .severity = Severity::error,
    .message = {"ett mellanslag saknas efter kolonet", "a space is missing after the colon"},
    .hint = {"skriv ett mellanslag mellan kolonet och värdet", "write a space between the colon and the value"},
    .what = {"Efter kolonet står ett mellanslag före värdet.", "The colon is followed by a space before the value."},
    .why = {"Utan mellanslag läses nyckel och värde som ett enda ord.",
            "Without the space key and value are read as one word."},
    .faulty = "title:Äldre\ngroup: extended\n",
    .mended = "title: Äldre\ngroup: extended\n",
};

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
    .faulty = "title: Mål #2 i länet\n",
    .mended = "title: \"Mål #2 i länet\"\n",
};

const Rule duplicate_key{
    .code = "duplicate-key",
    .severity = Severity::error,
    .message = {"nyckeln `{key}` står två gånger", "the key `{key}` stands twice"},
    .hint = {"behåll en av dem", "keep one of them"},
    .note = {"står redan här", "stands here already"},
    .what = {"Samma nyckel står två gånger i samma grupp.", "The same key stands twice in the same group."},
    .why = {"Bara ett av värdena kan gälla, och det går inte att veta vilket.",
            "Only one of the values can hold, and one cannot know which."},
    .faulty = "title: Äldre\ngroup: extended\ntitle: Äldre\n",
    .mended = "title: Äldre\ngroup: extended\n",
};

const Rule merge_key{
    .code = "merge-key",
    .severity = Severity::error,
    .message = {"`<<` för samman nycklar i YAML och används inte här", "`<<` merges keys in YAML and is not used here"},
    .hint = {"skriv nycklarna där de hör hemma", "write the keys where they belong"},
    .what = {"Nyckeln << hämtar nycklar från ett annat ställe i YAML.",
             "The key << fetches keys from another place in YAML."},
    .why = {"Den som läser filen ska se alla värden där de gäller.",
            "Who reads the file is to see all values where they hold."},
    .faulty = "source:\n  <<: bas\n",
    .mended = "source:\n  line: 12\n",
};

const Rule complex_key{
    .code = "complex-key",
    .severity = Severity::error,
    .message = {"en nyckel måste vara ett ord", "a key must be a word"},
    .hint = {"skriv nyckeln som ett ord följt av kolon", "write the key as a word followed by a colon"},
    .what = {"En nyckel är en lista, en grupp eller börjar med ett frågetecken.",
             "A key is a list, a group or begins with a question mark."},
    .why = {"Alla nycklar i en rapport är enkla ord.", "All keys of a report are plain words."},
    .faulty = "? title\n: Äldre\n",
    .mended = "title: Äldre\n",
};

const Rule key_missing{
    .code = "key-missing",
    .severity = Severity::error,
    .message = {"det står ingen nyckel före kolonet", "there is no key before the colon"},
    .hint = {"skriv nyckeln före kolonet", "write the key before the colon"},
    .what = {"Raden börjar med ett kolon.", "The line begins with a colon."},
    .why = {"Utan nyckel hör värdet inte till något.", "Without a key the value belongs to nothing."},
    .faulty = "title: Äldre\n: extended\n",
    .mended = "title: Äldre\ngroup: extended\n",
};

const Rule list_on_key_line{
    .code = "list-on-key-line",
    .severity = Severity::error,
    .message = {"en lista kan inte börja på samma rad som nyckeln", "a list cannot begin on the line of its key"},
    .hint = {"börja listan på raden under, två mellanslag in; är det ett tankstreck, sätt raka citattecken om texten",
             "begin the list on the next line, two spaces in; if it is a dash in a text, put straight quotes around "
             "the text"},
    .what = {"Ett streck följer direkt efter nyckeln på samma rad.", "A dash follows the key on the same line."},
    .why = {"En lista börjar på en egen rad. Ett tankstreck först i en text behöver citattecken.",
            "A list begins on a line of its own. A dash first in a text needs quotes."},
    .faulty = "areas: - aldre\n",
    .mended = "areas:\n  - aldre\n",
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
    .faulty = "intro: |\n  Området stöder kommunerna.\nDet arbetar i nätverk.\n",
    .mended = "intro: |\n  Området stöder kommunerna.\n  Det arbetar i nätverk.\n",
};

const Rule stray_text{
    .code = "stray-text",
    .severity = Severity::error,
    .message = {"texten hör inte till någon nyckel", "the text belongs to no key"},
    .hint = {"skriv en nyckel med kolon före texten, eller dra in den under texten den hör till",
             "write a key with a colon before the text, or indent it under the text it belongs to"},
    .what = {"En rad utan nyckel står där nycklar väntas.", "A line without a key stands where keys are expected."},
    .why = {"Texten skulle gå förlorad.", "The text would be lost."},
    .faulty = "title: Äldre\n\nHär slutar filen.\n",
    .mended = "title: Äldre\n\n# Här slutar filen.\n",
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
    .faulty = "continues: [2016/aldre}\n",
    .mended = "continues: [2016/aldre]\n",
};

const Rule missing_comma{
    .code = "missing-comma",
    .severity = Severity::error,
    .message = {"ett komma saknas", "a comma is missing"},
    .hint = {"skriv ett komma mellan värdena", "write a comma between the values"},
    .what = {"Värden inom hakparenteser och klamrar skiljs åt med komma.",
             "Values in brackets and braces are separated by commas."},
    .why = {"Utan kommat flyter två värden ihop.", "Without the comma two values run together."},
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
    .faulty = "values: [1,5, 2]\n",
    .mended = "values: [1.5, 2]\n",
};

const Rule too_deep{
    .code = "too-deep",
    .severity = Severity::error,
    .message = {"listor och nycklar står i varandra i fler än {limit} nivåer",
                "lists and keys stand inside each other in more than {limit} levels"},
    .hint = {"kontrollera indragen; en rapport behöver färre än tio nivåer",
             "check the indentation; a report needs fewer than ten levels"},
    .what = {"Grupper och listor är nästlade djupare än vad som läses.",
             "Groups and lists are nested deeper than what is read."},
    .why = {"Gränsen ligger långt över vad en rapport behöver och skyddar bygget mot filer som hamnat fel.",
            "The limit is far above what a report needs and protects the build from files that ended up in the wrong "
            "place."},
    .faulty = "a: [[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]\n",
    .mended = "a: [1]\n",
};

const Rule too_many_keys{
    .code = "too-many-keys",
    .severity = Severity::error,
    .message = {"fler än {limit} nycklar i samma grupp", "more than {limit} keys in the same group"},
    .hint = {"kontrollera att rätt fil ligger här", "check that the right file lies here"},
    .what = {"En grupp har fler nycklar än vad som läses.", "A group has more keys than are read."},
    .why = {"Gränsen ligger långt över vad en rapport behöver och skyddar bygget mot filer som hamnat fel.",
            "The limit is far above what a report needs and protects the build from files that ended up in the wrong "
            "place."},
};

const Rule too_many_values{
    .code = "too-many-values",
    .severity = Severity::error,
    .message = {"filen har fler än {limit} värden", "the file has more than {limit} values"},
    .hint = {"dela upp den, eller kontrollera att rätt fil ligger här",
             "divide it, or check that the right file lies here"},
    .what = {"Filen har fler värden än vad som läses.", "The file has more values than are read."},
    .why = {"Gränsen ligger långt över vad en rapport behöver och skyddar bygget mot filer som hamnat fel.",
            "The limit is far above what a report needs and protects the build from files that ended up in the wrong "
            "place."},
};

const Rule value_too_long{
    .code = "value-too-long",
    .severity = Severity::error,
    .message = {"texten är längre än {limit} byte", "the text is longer than {limit} bytes"},
    .hint = {"dela upp texten, eller kontrollera att ett citattecken stängs",
             "divide the text, or check that a quote is closed"},
    .what = {"En enda text är längre än vad som läses.", "A single text is longer than what is read."},
    .why = {"Gränsen ligger långt över vad en rapport behöver och skyddar bygget mot filer som hamnat fel.",
            "The limit is far above what a report needs and protects the build from files that ended up in the wrong "
            "place."},
};

const Rule root_not_mapping{
    .code = "root-not-mapping",
    .severity = Severity::error,
    .message = {"filen ska bestå av nycklar med värden, till exempel `title: Äldre`",
                "the file is to consist of keys with values, for example `title: Äldre`"},
    .hint = {"skriv en nyckel med kolon först på raden", "write a key with a colon first on the line"},
    .what = {"Filen börjar med en lista eller en text, inte med en nyckel.",
             "The file begins with a list or a text, not with a key."},
    .why = {"Varje fil i en rapport består av nycklar med värden.",
            "Each file of a report consists of keys with values."},
    .faulty = "- Äldre\n",
    .mended = "title: Äldre\n",
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
    .faulty = "title: Äldre\nintro: |\n  Området stöder kommunerna.\n  title: Omsorg\n",
    .mended = "title: Äldre\nintro: |\n  Området stöder kommunerna.\n",
};

const Rule not_readable{
    .code = "not-readable",
    .severity = Severity::error,
    .message = {"raden går inte att läsa: {reason}", "the line cannot be read: {reason}"},
    .hint = {"jämför med raderna ovanför: indrag, kolon och citattecken",
             "compare with the lines above: indentation, colons and quotes"},
    .what = {"YAML-läsaren stannar på raden.", "The YAML reader stops at the line."},
    .why = {"Felet passar inte något av de vanliga. Ofta sitter orsaken på raden ovanför.",
            "The fault fits none of the usual ones. Often the cause is on the line above."},
    .faulty = "source: {?a: b}\n",
    .mended = "source: {\"?a\": b}\n",
};

const Rule not_understood{
    .code = "not-understood",
    .severity = Severity::error,
    .message = {"raden går att läsa på två sätt", "the line can be read in two ways"},
    .hint = {"sätt raka citattecken om texten, eller skriv den under `|`",
             "put straight quotes around the text, or write it under `|`"},
    .what = {"Raden kan läsas på mer än ett sätt, och läsarna är inte överens.",
             "The line can be read in more than one way, and the readers disagree."},
    .why = {"Hellre ett fel än en text som blir en annan än den avsedda.",
            "Better a fault than a text that becomes another than was meant."},
};

Table yaml_table() {
    static const std::array table{
        &tab_indent,
        &foreign_space_indent,
        &git_conflict,
        &second_document,
        &yaml_directive,
        &wrong_indent,
        &missing_dash,
        &unexpected_dash,
        &no_space_after_dash,
        &missing_colon,
        &no_space_after_colon,
        &unquoted_colon,
        &special_first_character,
        &missing_closing_quote,
        &missing_opening_quote,
        &text_after_quote,
        &curly_quotes,
        &text_cut_by_hash,
        &duplicate_key,
        &merge_key,
        &complex_key,
        &key_missing,
        &list_on_key_line,
        &text_dedented,
        &stray_text,
        &text_on_several_lines,
        &text_after_bar,
        &unknown_escape,
        &surrogate_escape,
        &unclosed_bracket,
        &bracket_mismatch,
        &missing_comma,
        &empty_list_item,
        &key_without_value,
        &comma_in_text,
        &decimal_comma_in_brackets,
        &decimal_comma_in_list,
        &too_deep,
        &too_many_keys,
        &too_many_values,
        &value_too_long,
        &root_not_mapping,
        &key_in_text,
        &not_readable,
        &not_understood,
    };
    return table;
}

} // namespace redovisa::diag::rules
