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
};

const Rule encoding_utf16{
    .code = "encoding-utf16",
    .severity = Severity::error,
    .message = {"filen är sparad som UTF-16, inte som UTF-8", "the file is saved as UTF-16, not as UTF-8"},
    .hint = {"spara om filen som UTF-8: i VS Code klickar du på teckenkodningen längst ned till höger",
             "save the file as UTF-8: in VS Code click on the encoding at the bottom right"},
};

const Rule encoding_broken{
    .code = "encoding-broken",
    .severity = Severity::error,
    .message = {"här finns byte som inte är UTF-8", "there are bytes here that are not UTF-8"},
    .hint = {"skriv om tecknet och spara filen som UTF-8", "write the character again and save the file as UTF-8"},
};

const Rule cut_file{
    .code = "cut-file",
    .severity = Severity::error,
    .message = {"filen slutar mitt i ett tecken: slutet har gått förlorat",
                "the file ends in the middle of a character: its end was lost"},
    .hint = {"hämta filen på nytt eller skriv slutet igen", "fetch the file again or write its end once more"},
};

const Rule double_encoding{
    .code = "double-encoding",
    .severity = Severity::error,
    .message =
        {"bokstaven `{letter}` har blivit två tecken: filen har sparats i fel teckenkodning ({count} ställen)",
         "the letter `{letter}` has become two characters: the file was saved in the wrong encoding ({count} places)"},
    .hint = {"byt ut tecknen mot rätt bokstav", "replace the characters by the right letter"},
};

const Rule byte_order_mark_inside{
    .code = "byte-order-mark-inside",
    .severity = Severity::error,
    .message = {"ett osynligt märke för teckenkodning (U+FEFF) står inne i filen",
                "an invisible mark of the encoding (U+FEFF) stands inside the file"},
    .hint = {"ta bort tecknet; det följer ofta med när två filer klistras ihop",
             "delete the character; it often comes along when two files are pasted together"},
};

const Rule forbidden_character{
    .code = "forbidden-character",
    .severity = Severity::error,
    .message = {"styrtecknet {character} får inte finnas i filen",
                "the control character {character} may not stand in the file"},
    .hint = {"ta bort tecknet", "delete the character"},
};

const Rule lone_carriage_return{
    .code = "lone-carriage-return",
    .severity = Severity::error,
    .message = {"raderna slutar med ett gammalt radslut (CR)", "the lines end with an old line end (CR)"},
    .hint = {"spara om filen med radslut LF: i VS Code klickar du på radslutet längst ned till höger",
             "save the file with line ends LF: in VS Code click on the line end at the bottom right"},
};

const Rule replacement_character{
    .code = "replacement-character",
    .severity = Severity::warning,
    .message = {"tecknet � visar att en bokstav har gått förlorad", "the character � shows that a letter was lost"},
    .hint = {"skriv bokstaven på nytt", "write the letter again"},
};

const Rule invisible_character{
    .code = "invisible-character",
    .severity = Severity::warning,
    .message = {"ett osynligt tecken ({character}) som kan ändra hur texten läses",
                "an invisible character ({character}) that can change how the text reads"},
    .hint = {"ta bort tecknet, eller skriv om texten här", "delete the character, or write the text here again"},
};

const Rule invisible_in_key{
    .code = "invisible-in-key",
    .severity = Severity::error,
    .message = {"nyckeln innehåller ett osynligt tecken ({character})",
                "the key holds an invisible character ({character})"},
    .hint = {"skriv om nyckeln; tecknet har följt med från Word eller en webbsida",
             "write the key again; the character came along from Word or a web page"},
};

const Rule file_too_large{
    .code = "file-too-large",
    .severity = Severity::error,
    .message = {"filen är större än {limit} byte", "the file is larger than {limit} bytes"},
    .hint = {"dela upp den, eller kontrollera att rätt fil ligger här",
             "divide it, or check that the right file lies here"},
};

const Rule too_many_lines{
    .code = "too-many-lines",
    .severity = Severity::error,
    .message = {"filen har fler än {limit} rader", "the file has more than {limit} lines"},
    .hint = {"dela upp den, eller kontrollera att rätt fil ligger här",
             "divide it, or check that the right file lies here"},
};

const Rule line_too_long{
    .code = "line-too-long",
    .severity = Severity::error,
    .message = {"raden är längre än {limit} byte", "the line is longer than {limit} bytes"},
    .hint = {"dela upp texten på flera rader under `|`", "divide the text into several lines under `|`"},
};

const Rule empty_file{
    .code = "empty-file",
    .severity = Severity::error,
    .message = {"filen är tom", "the file is empty"},
    .hint = {"skriv minst de nycklar som måste finnas, eller ta bort filen",
             "write at least the keys that are required, or delete the file"},
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
