#include "diag/rules_bytes.hpp"

#include "diag/rules.hpp"

#include <array>

namespace redovisa::diag::rules {

const Rule encoding_latin1{
    .code = "encoding-latin1",
    .severity = Severity::error,
    .message = {"filen är sparad i en äldre teckenkodning (Latin-1 eller Windows-1252), inte i UTF-8",
                "the file is saved in an older encoding (Latin-1 or Windows-1252), not in UTF-8"},
    .hint = {"spara om filen som UTF-8: i VS Code klickar du på teckenkodningen längst ned till höger",
             "save the file as UTF-8: in VS Code click on the encoding at the bottom right"},
    .what = {"Filen är sparad i den kodning som äldre Windowsprogram använder.",
             "The file is saved in the encoding that older Windows programs use."},
    .why = {"Sidorna, git och andra program läser filen som UTF-8. I en annan kodning blir å, ä och ö fel bokstäver.",
            "The pages, git and other programs read the file as UTF-8. In another encoding å, ä and ö become wrong "
            "letters."},
};

const Rule encoding_utf16{
    .code = "encoding-utf16",
    .severity = Severity::error,
    .message = {"filen är sparad som UTF-16, inte som UTF-8", "the file is saved as UTF-16, not as UTF-8"},
    .hint = {"spara om filen som UTF-8: i VS Code klickar du på teckenkodningen längst ned till höger",
             "save the file as UTF-8: in VS Code click on the encoding at the bottom right"},
    .what = {"Filen är sparad som UTF-16, som Anteckningar i Windows ibland väljer.",
             "The file is saved as UTF-16, which Notepad in Windows sometimes chooses."},
    .why = {"Sidorna, git och andra program läser filen som UTF-8. I en annan kodning blir å, ä och ö fel bokstäver.",
            "The pages, git and other programs read the file as UTF-8. In another encoding å, ä and ö become wrong "
            "letters."},
};

const Rule encoding_broken{
    .code = "encoding-broken",
    .severity = Severity::error,
    .message = {"här finns byte som inte är UTF-8", "there are bytes here that are not UTF-8"},
    .hint = {"skriv om tecknet och spara filen som UTF-8", "write the character again and save the file as UTF-8"},
    .what = {"En del av filen är UTF-8 och en del är något annat.",
             "One part of the file is UTF-8 and another part is something else."},
    .why = {"Sidorna, git och andra program läser filen som UTF-8. I en annan kodning blir å, ä och ö fel bokstäver.",
            "The pages, git and other programs read the file as UTF-8. In another encoding å, ä and ö become wrong "
            "letters."},
};

const Rule cut_file{
    .code = "cut-file",
    .severity = Severity::error,
    .message = {"filen slutar mitt i ett tecken: slutet har gått förlorat",
                "the file ends in the middle of a character: its end was lost"},
    .hint = {"hämta filen på nytt eller skriv slutet igen", "fetch the file again or write its end once more"},
    .what = {"Den sista bokstaven i filen är bara delvis sparad.", "The last letter of the file is only partly saved."},
    .why = {"En avbruten kopiering eller nedladdning lämnar en fil där slutet fattas, och mer än bokstaven kan vara "
            "borta.",
            "An interrupted copy or download leaves a file without its end, and more than the letter may be gone."},
};

const Rule double_encoding{
    .code = "double-encoding",
    .severity = Severity::error,
    .message =
        {"bokstaven `{letter}` har blivit två tecken: filen har sparats i fel teckenkodning ({count} ställen)",
         "the letter `{letter}` has become two characters: the file was saved in the wrong encoding ({count} places)"},
    .hint = {"byt ut tecknen mot rätt bokstav", "replace the characters by the right letter"},
    .what = {"Filen har lästs i fel kodning och sedan sparats, så att å, ä och ö blev två tecken var.",
             "The file was read in the wrong encoding and then saved, so that å, ä and ö became two characters each."},
    .why = {"Texten skulle visas på sidorna med de felaktiga tecknen.",
            "The text would be shown on the pages with the wrong characters."},
    .example_file = ExampleFile::any,
    .faulty = "title: Ã„ldre och vÃ¥rd\n",
    .mended = "title: Äldre och vård\n",
};

const Rule byte_order_mark_inside{
    .code = "byte-order-mark-inside",
    .severity = Severity::error,
    .message = {"ett osynligt märke för teckenkodning (U+FEFF) står inne i filen",
                "an invisible mark of the encoding (U+FEFF) stands inside the file"},
    .hint = {"ta bort tecknet; det följer ofta med när två filer klistras ihop",
             "delete the character; it often comes along when two files are pasted together"},
    .what = {"Ett osynligt tecken som bara får stå först i en fil står inne i den.",
             "An invisible character that may only stand first in a file stands inside it."},
    .why = {"Tecknet blir en del av nyckeln eller texten, och nyckeln känns då inte igen.",
            "The character becomes part of the key or text, and the key is then not recognised."},
    .example_file = ExampleFile::any,
    .faulty = "title: Äldre\n\uFEFFgroup: extended\n",
    .mended = "title: Äldre\ngroup: extended\n",
};

const Rule forbidden_character{
    .code = "forbidden-character",
    .severity = Severity::error,
    .message = {"styrtecknet {character} får inte finnas i filen",
                "the control character {character} may not stand in the file"},
    .hint = {"ta bort tecknet", "delete the character"},
    .what = {"Filen innehåller ett tecken som inte är text: ett styrtecken, ett radskiljetecken eller ett tecken som "
             "Unicode har undantagit.",
             "The file holds a character that is not text: a control character, a line separator or a character that "
             "Unicode has set aside."},
    .why =
        {"Sådana tecken syns inte, kan läsas som något annat och kan störa skärmen som visar dem.",
         "Such characters cannot be seen, may be read as something else and can disturb the screen that shows them."},
    .example_file = ExampleFile::any,
    .faulty = "title: \"Äldre\\e[31m\"\n",
    .mended = "title: \"Äldre\"\n",
};

const Rule lone_carriage_return{
    .code = "lone-carriage-return",
    .severity = Severity::error,
    .message = {"raderna slutar med ett gammalt radslut (CR)", "the lines end with an old line end (CR)"},
    .hint = {"spara om filen med radslut LF: i VS Code klickar du på radslutet längst ned till höger",
             "save the file with line ends LF: in VS Code click on the line end at the bottom right"},
    .what = {"Raderna slutar med CR, som gamla Macprogram använde.",
             "The lines end with CR, which old Mac programs used."},
    .why = {"Hela filen läses då som en enda rad.", "The whole file is then read as one line."},
};

const Rule replacement_character{
    .code = "replacement-character",
    .severity = Severity::warning,
    .message = {"tecknet � visar att en bokstav har gått förlorad", "the character � shows that a letter was lost"},
    .hint = {"skriv bokstaven på nytt", "write the letter again"},
    .what = {"Tecknet � sätts in när en bokstav inte gick att läsa.",
             "The character � is put in when a letter could not be read."},
    .why = {"Bokstaven är borta ur filen och måste skrivas på nytt.",
            "The letter is gone from the file and must be written again."},
    .example_file = ExampleFile::any,
    .faulty = "title: �ldre\n",
    .mended = "title: Äldre\n",
};

const Rule invisible_character{
    .code = "invisible-character",
    .severity = Severity::warning,
    .message = {"ett osynligt tecken ({character}) som kan ändra hur texten läses",
                "an invisible character ({character}) that can change how the text reads"},
    .hint = {"ta bort tecknet, eller skriv om texten här", "delete the character, or write the text here again"},
    .what = {"Texten innehåller ett tecken utan bredd eller ett tecken som ändrar skriftens riktning.",
             "The text holds a character without width or one that changes the direction of writing."},
    .why = {"Den som läser ser en annan text än den som står i filen, och sökning hittar den inte.",
            "Who reads it sees another text than the one in the file, and a search does not find it."},
    .example_file = ExampleFile::any,
    .faulty = "title: \"Äldre \\u202eomsorg\"\n",
    .mended = "title: \"Äldre omsorg\"\n",
};

const Rule invisible_in_key{
    .code = "invisible-in-key",
    .severity = Severity::error,
    .message = {"nyckeln innehåller ett osynligt tecken ({character})",
                "the key holds an invisible character ({character})"},
    .hint = {"skriv om nyckeln; tecknet har följt med från Word eller en webbsida",
             "write the key again; the character came along from Word or a web page"},
    .what = {"En nyckel innehåller ett tecken som inte syns eller ser ut som ett mellanslag.",
             "A key holds a character that cannot be seen or looks like a space."},
    .why = {"Nyckeln ser rätt ut men är en annan än den avsedda.",
            "The key looks right but is another one than was meant."},
    .example_file = ExampleFile::any,
    .faulty = "title\u200B: Äldre\n",
    .mended = "title: Äldre\n",
};

const Rule file_too_large{
    .code = "file-too-large",
    .severity = Severity::error,
    .message = {"filen är större än {limit} byte", "the file is larger than {limit} bytes"},
    .hint = {"dela upp den, eller kontrollera att rätt fil ligger här",
             "divide it, or check that the right file lies here"},
    .what = {"Filen är större än 1 000 000 byte. Mer läses inte.",
             "The file is larger than 1,000,000 bytes. More is not read."},
    .why = {"Gränsen ligger långt över vad en rapport behöver och skyddar bygget mot filer som hamnat fel.",
            "The limit is far above what a report needs and protects the build from files that ended up in the wrong "
            "place."},
};

const Rule too_many_lines{
    .code = "too-many-lines",
    .severity = Severity::error,
    .message = {"filen har fler än {limit} rader", "the file has more than {limit} lines"},
    .hint = {"dela upp den, eller kontrollera att rätt fil ligger här",
             "divide it, or check that the right file lies here"},
    .what = {"Filen har fler än 50 000 rader. Fler läses inte.",
             "The file has more than 50,000 lines. More are not read."},
    .why = {"Gränsen ligger långt över vad en rapport behöver och skyddar bygget mot filer som hamnat fel.",
            "The limit is far above what a report needs and protects the build from files that ended up in the wrong "
            "place."},
};

const Rule line_too_long{
    .code = "line-too-long",
    .severity = Severity::error,
    .message = {"raden är längre än {limit} byte", "the line is longer than {limit} bytes"},
    .hint = {"dela upp texten på flera rader under `|`", "divide the text into several lines under `|`"},
    .what = {"En rad är längre än 16 384 byte. Mer läses inte.",
             "A line is longer than 16,384 bytes. More is not read."},
    .why = {"Gränsen ligger långt över vad en rapport behöver och skyddar bygget mot filer som hamnat fel.",
            "The limit is far above what a report needs and protects the build from files that ended up in the wrong "
            "place."},
};

const Rule empty_file{
    .code = "empty-file",
    .severity = Severity::error,
    .message = {"filen är tom", "the file is empty"},
    .hint = {"skriv minst de nycklar som måste finnas, eller ta bort filen",
             "write at least the keys that are required, or delete the file"},
    .what = {"Filen innehåller inga nycklar, bara tomma rader eller kommentarer.",
             "The file holds no keys, only blank lines or comments."},
    .why = {"En tom fil är oftast en fil som inte sparades eller som gick förlorad i en sammanslagning.",
            "An empty file is mostly one that was not saved or was lost in a merge."},
    .example_file = ExampleFile::any,
    .faulty = "# Äldre\n",
    .mended = "title: Äldre\n",
};

Table bytes_table() {
    static const std::array table{
        &encoding_latin1,       &encoding_utf16,         &encoding_broken,     &cut_file,
        &double_encoding,       &byte_order_mark_inside, &forbidden_character, &lone_carriage_return,
        &replacement_character, &invisible_character,    &invisible_in_key,    &file_too_large,
        &too_many_lines,        &line_too_long,          &empty_file,
    };
    return table;
}

} // namespace redovisa::diag::rules
