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
    .example_file = ExampleFile::any,
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
    .example_file = ExampleFile::any,
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
    .example_file = ExampleFile::any,
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
    .example_file = ExampleFile::any,
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
    .example_file = ExampleFile::any,
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
    .example_file = ExampleFile::any,
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
    .example_file = ExampleFile::any,
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
    .example_file = ExampleFile::any,
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
    .example_file = ExampleFile::any,
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
    .example_file = ExampleFile::any,
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
    .example_file = ExampleFile::any,
    .faulty = "title:Äldre\ngroup: extended\n",
    .mended = "title: Äldre\ngroup: extended\n",
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
    .example_file = ExampleFile::any,
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
    .example_file = ExampleFile::any,
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
    .example_file = ExampleFile::any,
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
    .example_file = ExampleFile::any,
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
    .example_file = ExampleFile::any,
    .faulty = "areas: - aldre\n",
    .mended = "areas:\n  - aldre\n",
};

const Rule stray_text{
    .code = "stray-text",
    .severity = Severity::error,
    .message = {"texten hör inte till någon nyckel", "the text belongs to no key"},
    .hint = {"skriv en nyckel med kolon före texten, eller dra in den under texten den hör till",
             "write a key with a colon before the text, or indent it under the text it belongs to"},
    .what = {"En rad utan nyckel står där nycklar väntas.", "A line without a key stands where keys are expected."},
    .why = {"Texten skulle gå förlorad.", "The text would be lost."},
    .example_file = ExampleFile::any,
    .faulty = "title: Äldre\n\nHär slutar filen.\n",
    .mended = "title: Äldre\n\n# Här slutar filen.\n",
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
    .example_file = ExampleFile::any,
    .faulty = "a: [[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]\n",
    .mended = "a: [1]\n",
};

const Rule too_many_keys{
    .code = "too-many-keys",
    .severity = Severity::error,
    .message = {"fler än {limit} nycklar i samma grupp", "more than {limit} keys in the same group"},
    .hint = {"kontrollera att rätt fil ligger här", "check that the right file lies here"},
    .what = {"En grupp har fler än 2 000 nycklar. Fler läses inte.",
             "A group has more than 2,000 keys. More are not read."},
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
    .what = {"Filen har fler än 200 000 värden. Fler läses inte.",
             "The file has more than 200,000 values. More are not read."},
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
    .example_file = ExampleFile::any,
    .faulty = "- Äldre\n",
    .mended = "title: Äldre\n",
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
    .example_file = ExampleFile::any,
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
        &tab_indent,           &foreign_space_indent, &git_conflict,    &second_document,     &yaml_directive,
        &wrong_indent,         &missing_dash,         &unexpected_dash, &no_space_after_dash, &missing_colon,
        &no_space_after_colon, &duplicate_key,        &merge_key,       &complex_key,         &key_missing,
        &list_on_key_line,     &stray_text,           &too_deep,        &too_many_keys,       &too_many_values,
        &root_not_mapping,     &not_readable,         &not_understood,
    };
    return table;
}

} // namespace redovisa::diag::rules
