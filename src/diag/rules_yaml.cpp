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
};

const Rule foreign_space_indent{
    .code = "foreign-space-indent",
    .severity = Severity::error,
    .message = {"indraget innehåller hårda mellanslag, som ser ut som vanliga men inte är det",
                "the indentation holds no-break spaces, which look like ordinary ones but are not"},
    .hint = {"byt dem mot vanliga mellanslag; de följer med från Word och Teams",
             "replace them by ordinary spaces; they come along from Word and Teams"},
};

const Rule git_conflict{
    .code = "git-conflict",
    .severity = Severity::error,
    .message = {"två versioner av filen har inte fogats ihop: git har lämnat sina märken",
                "two versions of the file were not merged: git has left its marks"},
    .hint = {"välj vilken version som gäller och ta bort raderna med märkena",
             "choose which version holds and delete the lines with the marks"},
    .note = {"märke från samma konflikt", "mark of the same conflict"},
};

const Rule second_document{
    .code = "second-document",
    .severity = Severity::error,
    .message = {"här börjar ett nytt dokument i samma fil; allt efter det skulle gå förlorat",
                "a second document begins here in the same file; everything after it would be lost"},
    .hint = {"ta bort raden, eller flytta det som följer till en egen fil",
             "delete the line, or move what follows to a file of its own"},
};

const Rule yaml_directive{
    .code = "yaml-directive",
    .severity = Severity::error,
    .message = {"raden är ett direktiv till YAML och används inte här",
                "the line is a directive of YAML and is not used here"},
    .hint = {"ta bort raden", "delete the line"},
};

const Rule wrong_indent{
    .code = "wrong-indent",
    .severity = Severity::error,
    .message = {"raden står {by} steg {way}", "the line stands {by} columns too far {way}"},
    .hint = {"börja raden med {spaces} mellanslag", "begin the line with {spaces} spaces"},
    .note = {"ska börja i samma kolumn som här", "is to begin in the same column as here"},
};

const Rule missing_dash{
    .code = "missing-dash",
    .severity = Severity::error,
    .message = {"ett streck saknas först på raden: här står en punkt i en lista",
                "a dash is missing at the start of the line: this is an item of a list"},
    .hint = {"skriv `- ` först", "write `- ` first"},
    .note = {"listan börjar här", "the list begins here"},
};

const Rule unexpected_dash{
    .code = "unexpected-dash",
    .severity = Severity::error,
    .message = {"här väntades en nyckel, inte ett streck", "a key was expected here, not a dash"},
    .hint = {"ta bort strecket, eller skriv nyckeln som listan hör till på raden före",
             "delete the dash, or write the key that the list belongs to on the line before"},
    .note = {"nycklarna börjar här", "the keys begin here"},
};

const Rule no_space_after_dash{
    .code = "no-space-after-dash",
    .severity = Severity::error,
    .message = {"ett mellanslag saknas efter strecket", "a space is missing after the dash"},
    .hint = {"skriv ett mellanslag mellan strecket och texten", "write a space between the dash and the text"},
};

const Rule missing_colon{
    .code = "missing-colon",
    .severity = Severity::error,
    .message = {"ett kolon saknas efter `{key}`", "a colon is missing after `{key}`"},
    .hint = {"skriv `{key}:`", "write `{key}:`"},
};

const Rule no_space_after_colon{
    .code = "no-space-after-colon",
    .severity = Severity::error,
    .message = {"ett mellanslag saknas efter kolonet", "a space is missing after the colon"},
    .hint = {"skriv ett mellanslag mellan kolonet och värdet", "write a space between the colon and the value"},
};

const Rule unquoted_colon{
    .code = "unquoted-colon",
    .severity = Severity::error,
    .message = {"ett kolon inne i texten läses som slutet på en nyckel",
                "a colon inside the text is read as the end of a key"},
    .hint = {"sätt raka citattecken om hela texten", "put straight quotes around the whole text"},
};

const Rule special_first_character{
    .code = "special-first-character",
    .severity = Severity::error,
    .message = {"texten börjar med `{character}`, som betyder något annat i YAML",
                "the text begins with `{character}`, which means something else in YAML"},
    .hint = {"sätt raka citattecken om hela texten", "put straight quotes around the whole text"},
};

const Rule missing_closing_quote{
    .code = "missing-closing-quote",
    .severity = Severity::error,
    .message = {"citattecknet stängs aldrig", "the quote is never closed"},
    .hint = {"skriv ett citattecken sist i texten", "write a quote at the end of the text"},
};

const Rule missing_opening_quote{
    .code = "missing-opening-quote",
    .severity = Severity::warning,
    .message = {"citattecknet sist har inget som börjar; det blir en del av texten",
                "the quote at the end has no opening one; it becomes part of the text"},
    .hint = {"skriv ett citattecken först också, eller ta bort det sista",
             "write a quote first as well, or delete the last one"},
};

const Rule text_after_quote{
    .code = "text-after-quote",
    .severity = Severity::error,
    .message = {"texten fortsätter efter det avslutande citattecknet", "the text goes on after the closing quote"},
    .hint = {"sätt enkla citattecken om hela texten när den själv innehåller citattecken",
             "put single quotes around the whole text when it holds double quotes itself"},
};

const Rule curly_quotes{
    .code = "curly-quotes",
    .severity = Severity::warning,
    .message = {"krokiga citattecken blir en del av texten", "curly quotes become part of the text"},
    .hint = {"skriv raka citattecken (\" eller ') om texten ska stå inom sådana, annars inga",
             "write straight quotes (\" or ') when the text is to stand in quotes, else none"},
};

const Rule text_cut_by_hash{
    .code = "text-cut-by-hash",
    .severity = Severity::warning,
    .message = {"allt från `#` är en kommentar och kommer inte med",
                "everything from `#` is a comment and is left out"},
    .hint = {"sätt raka citattecken om hela texten om det hör till den",
             "put straight quotes around the whole text if it belongs to it"},
};

const Rule duplicate_key{
    .code = "duplicate-key",
    .severity = Severity::error,
    .message = {"nyckeln `{key}` står två gånger", "the key `{key}` stands twice"},
    .hint = {"behåll en av dem", "keep one of them"},
    .note = {"står redan här", "stands here already"},
};

const Rule merge_key{
    .code = "merge-key",
    .severity = Severity::error,
    .message = {"`<<` för samman nycklar i YAML och används inte här", "`<<` merges keys in YAML and is not used here"},
    .hint = {"skriv nycklarna där de hör hemma", "write the keys where they belong"},
};

const Rule complex_key{
    .code = "complex-key",
    .severity = Severity::error,
    .message = {"en nyckel måste vara ett ord", "a key must be a word"},
    .hint = {"skriv nyckeln som ett ord följt av kolon", "write the key as a word followed by a colon"},
};

const Rule key_missing{
    .code = "key-missing",
    .severity = Severity::error,
    .message = {"det står ingen nyckel före kolonet", "there is no key before the colon"},
    .hint = {"skriv nyckeln före kolonet", "write the key before the colon"},
};

const Rule list_on_key_line{
    .code = "list-on-key-line",
    .severity = Severity::error,
    .message = {"en lista kan inte börja på samma rad som nyckeln", "a list cannot begin on the line of its key"},
    .hint = {"börja listan på raden under, två mellanslag in; är det ett tankstreck, sätt raka citattecken om texten",
             "begin the list on the next line, two spaces in; if it is a dash in a text, put straight quotes around "
             "the text"},
};

const Rule text_dedented{
    .code = "text-dedented",
    .severity = Severity::error,
    .message = {"raden står {by} steg för långt ut för att höra till texten ovanför",
                "the line stands {by} columns too far out to belong to the text above"},
    .hint = {"börja raden med {spaces} mellanslag", "begin the line with {spaces} spaces"},
    .note = {"texten börjar här", "the text begins here"},
};

const Rule stray_text{
    .code = "stray-text",
    .severity = Severity::error,
    .message = {"texten hör inte till någon nyckel", "the text belongs to no key"},
    .hint = {"skriv en nyckel med kolon före texten, eller dra in den under texten den hör till",
             "write a key with a colon before the text, or indent it under the text it belongs to"},
};

const Rule text_on_several_lines{
    .code = "text-on-several-lines",
    .severity = Severity::warning,
    .message = {"texten fortsätter på nästa rad utan `|`", "the text goes on on the next line without `|`"},
    .hint = {"skriv texten på en rad, eller skriv `|` efter kolonet och hela texten på raderna under",
             "write the text on one line, or write `|` after the colon and all of the text on the lines below"},
    .note = {"texten börjar här", "the text begins here"},
};

const Rule text_after_bar{
    .code = "text-after-bar",
    .severity = Severity::error,
    .message = {"texten måste börja på raden under `{character}`",
                "the text must begin on the line below `{character}`"},
    .hint = {"flytta ned texten en rad och dra in den", "move the text down one line and indent it"},
};

const Rule unknown_escape{
    .code = "unknown-escape",
    .severity = Severity::error,
    .message = {"`{escape}` betyder inget inom dubbla citattecken", "`{escape}` means nothing in double quotes"},
    .hint = {"skriv två omvända snedstreck, eller använd enkla citattecken om texten",
             "write two backslashes, or put the text in single quotes"},
};

const Rule surrogate_escape{
    .code = "surrogate-escape",
    .severity = Severity::error,
    .message = {"tecknet är skrivet som två halvor", "the character is written as two halves"},
    .hint = {"skriv tecknet som det är", "write the character as it is"},
};

const Rule unclosed_bracket{
    .code = "unclosed-bracket",
    .severity = Severity::error,
    .message = {"`{character}` stängs aldrig", "`{character}` is never closed"},
    .hint = {"skriv den avslutande parentesen; är det en text, sätt raka citattecken om den",
             "write the closing bracket; if it is a text, put straight quotes around it"},
};

const Rule bracket_mismatch{
    .code = "bracket-mismatch",
    .severity = Severity::error,
    .message = {"här väntades `{expected}`", "`{expected}` was expected here"},
    .hint = {"stäng med samma slags parentes som öppnade", "close with the same kind of bracket as the opening one"},
    .note = {"öppnas här", "opened here"},
};

const Rule missing_comma{
    .code = "missing-comma",
    .severity = Severity::error,
    .message = {"ett komma saknas", "a comma is missing"},
    .hint = {"skriv ett komma mellan värdena", "write a comma between the values"},
};

const Rule empty_list_item{
    .code = "empty-list-item",
    .severity = Severity::error,
    .message = {"det står inget mellan kommatecknen", "there is nothing between the commas"},
    .hint = {"ta bort det ena kommat eller skriv värdet", "delete one of the commas or write the value"},
};

const Rule key_without_value{
    .code = "key-without-value",
    .severity = Severity::error,
    .message = {"`{key}` har inget värde", "`{key}` has no value"},
    .hint = {"skriv kolon och ett värde; innehåller texten ett komma, sätt raka citattecken om den",
             "write a colon and a value; if the text holds a comma, put straight quotes around it"},
};

const Rule comma_in_text{
    .code = "comma-in-text",
    .severity = Severity::error,
    .message = {"kommat delar texten: det som följer läses som en ny nyckel",
                "the comma divides the text: what follows is read as a new key"},
    .hint = {"sätt raka citattecken om hela texten", "put straight quotes around the whole text"},
};

const Rule decimal_comma_in_brackets{
    .code = "decimal-comma-in-brackets",
    .severity = Severity::error,
    .message = {"decimaltal skrivs med punkt: kommat skiljer värden åt",
                "decimals are written with a point: the comma separates values"},
    .hint = {"skriv `{mended}`", "write `{mended}`"},
};

const Rule decimal_comma_in_list{
    .code = "decimal-comma-in-list",
    .severity = Severity::warning,
    .message = {"kommat skiljer två tal åt; är det ett decimaltal?",
                "the comma separates two numbers; is it a decimal?"},
    .hint = {"skriv `{mended}` för ett decimaltal, eller ett mellanslag efter kommat för två tal",
             "write `{mended}` for a decimal, or a space after the comma for two numbers"},
};

const Rule too_deep{
    .code = "too-deep",
    .severity = Severity::error,
    .message = {"listor och nycklar står i varandra i fler än {limit} nivåer",
                "lists and keys stand inside each other in more than {limit} levels"},
    .hint = {"kontrollera indragen; en rapport behöver färre än tio nivåer",
             "check the indentation; a report needs fewer than ten levels"},
};

const Rule too_many_keys{
    .code = "too-many-keys",
    .severity = Severity::error,
    .message = {"fler än {limit} nycklar i samma grupp", "more than {limit} keys in the same group"},
    .hint = {"kontrollera att rätt fil ligger här", "check that the right file lies here"},
};

const Rule too_many_values{
    .code = "too-many-values",
    .severity = Severity::error,
    .message = {"filen har fler än {limit} värden", "the file has more than {limit} values"},
    .hint = {"dela upp den, eller kontrollera att rätt fil ligger här",
             "divide it, or check that the right file lies here"},
};

const Rule value_too_long{
    .code = "value-too-long",
    .severity = Severity::error,
    .message = {"texten är längre än {limit} byte", "the text is longer than {limit} bytes"},
    .hint = {"dela upp texten, eller kontrollera att ett citattecken stängs",
             "divide the text, or check that a quote is closed"},
};

const Rule root_not_mapping{
    .code = "root-not-mapping",
    .severity = Severity::error,
    .message = {"filen ska bestå av nycklar med värden, till exempel `title: Äldre`",
                "the file is to consist of keys with values, for example `title: Äldre`"},
    .hint = {"skriv en nyckel med kolon först på raden", "write a key with a colon first on the line"},
};

const Rule key_in_text{
    .code = "key-in-text",
    .severity = Severity::warning,
    .message = {"raden ser ut som nyckeln `{key}` men står inne i en text",
                "the line looks like the key `{key}` but stands inside a text"},
    .hint = {"minska indraget om det är en nyckel; är det text, skriv om radens början",
             "indent it less if it is a key; if it is text, reword the start of the line"},
};

const Rule not_readable{
    .code = "not-readable",
    .severity = Severity::error,
    .message = {"raden går inte att läsa: {reason}", "the line cannot be read: {reason}"},
    .hint = {"jämför med raderna ovanför: indrag, kolon och citattecken",
             "compare with the lines above: indentation, colons and quotes"},
};

const Rule not_understood{
    .code = "not-understood",
    .severity = Severity::error,
    .message = {"raden går att läsa på två sätt", "the line can be read in two ways"},
    .hint = {"sätt raka citattecken om texten, eller skriv den under `|`",
             "put straight quotes around the text, or write it under `|`"},
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
