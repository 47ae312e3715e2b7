#include "diag/rules_template.hpp"

#include "diag/rules.hpp"

#include <vector>

namespace redovisa::diag::rules {

const Rule template_tag_unclosed{
    .code = "template-tag-unclosed",
    .message = {"`{{` stängs aldrig med `}}` på samma rad", "`{{` is never closed with `}}` on the same line"},
    .hint = {"skriv `}}` efter namnet", "write `}}` after the name"},
    .what = {"I en mall står `{{` utan `}}` på samma rad.", "A template has `{{` without `}}` on the same line."},
    .why = {"Det går inte att veta var namnet slutar, så resten av sidan kan försvinna.",
            "There is no telling where the name ends, so the rest of the page could vanish."},
    .example_file = ExampleFile::layout,
    .faulty = "<h1>{{title</h1>\n",
    .mended = "<h1>{{title}}</h1>\n",
};

const Rule template_tag_unreadable{
    .code = "template-tag-unreadable",
    .message = {"`{tag}` är inget namn som en mall kan använda", "`{tag}` is not a name that a template can use"},
    .hint = {"ett namn har bokstäver a–z, siffror och `_`, och punkt mellan delarna: `{{goal.title}}`; "
             "`{{{…}}}` och `{{&…}}` finns inte, för texten görs alltid ofarlig",
             "a name has letters a–z, digits and `_`, with a dot between parts: `{{goal.title}}`; "
             "`{{{…}}}` and `{{&…}}` do not exist, since text is always made harmless"},
    .what = {"Mellan `{{` och `}}` står något annat än ett namn.",
             "Something else than a name stands between `{{` and `}}`."},
    .why = {"Mallarna har med avsikt ingen logik: bara namn, avsnitt, infogade filer och kommentarer.",
            "Templates have no logic on purpose: only names, sections, included files and comments."},
    .example_file = ExampleFile::layout,
    .faulty = "<h1>{{title | upper}}</h1>\n",
    .mended = "<h1>{{title}}</h1>\n",
};

const Rule template_section_unclosed{
    .code = "template-section-unclosed",
    .message = {"avsnittet `{name}` stängs aldrig", "the section `{name}` is never closed"},
    .hint = {"skriv `{end}` där avsnittet ska sluta", "write `{end}` where the section is to end"},
    .note = {"ett avsnitt utanför slutar här", "a section around it ends here"},
    .what = {"Ett avsnitt börjar med `{{#namn}}` eller `{{^namn}}` men slutar aldrig med `{{/namn}}`.",
             "A section begins with `{{#name}}` or `{{^name}}` and never ends with `{{/name}}`."},
    .why = {"Det går inte att veta vad som ska upprepas.", "There is no telling what is to be repeated."},
    .example_file = ExampleFile::layout,
    .faulty = "{{#goals}}\n<li>{{title}}</li>\n",
    .mended = "{{#goals}}\n<li>{{title}}</li>\n{{/goals}}\n",
};

const Rule template_section_end{
    .code = "template-section-end",
    .message = {"inget avsnitt med namnet `{name}` är öppet här", "no section named `{name}` is open here"},
    .hint = {"ta bort raden eller ge den samma namn som där avsnittet börjar",
             "remove it, or give it the name with which the section begins"},
    .what = {"`{{/namn}}` avslutar ett avsnitt som inte har börjat.", "`{{/name}}` ends a section that has not begun."},
    .why = {"Oftast är namnet felstavat på ett av de två ställena.",
            "Most often the name is misspelt in one of the two places."},
    .example_file = ExampleFile::layout,
    .faulty = "{{#goals}}\n<li>{{title}}</li>\n{{/goals}}\n{{/gaols}}\n",
    .mended = "{{#goals}}\n<li>{{title}}</li>\n{{/goals}}\n",
};

const Rule template_section_place{
    .code = "template-section-place",
    .message = {"avsnittet `{name}` börjar och slutar på olika slags ställen i HTML-koden",
                "the section `{name}` begins and ends in different kinds of places in the HTML"},
    .hint = {"låt avsnittet omfatta hela taggen eller hela attributets värde",
             "let the section hold the whole tag or the whole value of the attribute"},
    .note = {"slutar här", "ends here"},
    .what = {"Ett avsnitt börjar till exempel mellan taggar men slutar inne i en tagg.",
             "A section begins, for example, between tags but ends inside a tag."},
    .why = {"När avsnittet utelämnas eller upprepas blir sidan trasig, och texten efter det kan inte göras ofarlig.",
            "When the section is left out or repeated the page breaks, and text after it cannot be made harmless."},
    .example_file = ExampleFile::layout,
    .faulty = "<p {{#note}}class=\"note\">{{/note}}</p>\n",
    .mended = "<p {{#note}}class=\"note\"{{/note}}></p>\n",
};

const Rule template_too_deep{
    .code = "template-too-deep",
    .message = {"mallarna ligger mer än {limit} nivåer in i varandra",
                "templates are nested more than {limit} levels deep"},
    .hint = {"dela upp mallen eller infoga färre filer i varandra",
             "split the template, or include fewer files in each other"},
    .what = {"Avsnitt ligger i avsnitt, eller filer infogas i filer, i fler nivåer än gränsen.",
             "Sections stand in sections, or files are included in files, more levels deep than the limit."},
    .why = {"En riktig sida behöver några få nivåer; gränsen stoppar misstag innan datorn gör det.",
            "A real page needs a few levels; the limit stops mistakes before the computer does."},
    .example_file = ExampleFile::layout,
    .faulty = "{{! 17 files, each of which includes the next }}\n{{>level1.html}}\n",
    .mended = "{{! the same in one file }}\n<p>{{title}}</p>\n",
};

const Rule template_unknown_include{
    .code = "template-unknown-include",
    .message = {"det finns ingen mall som heter `{name}`", "there is no template named `{name}`"},
    .hint = {"skriv filens namn räknat från mallmappen, till exempel `{{>head.html}}`",
             "write the file's name counted from the template folder, for example `{{>head.html}}`"},
    .what = {"`{{>fil}}` infogar en mall som inte finns, varken bland dina egna eller programmets.",
             "`{{>file}}` includes a template that does not exist, neither among your own nor the program's."},
    .why = {"Delen skulle saknas på sidan.", "That part would be missing from the page."},
    .example_file = ExampleFile::layout,
    .faulty = "{{>haed.html}}\n",
    .mended = "{{>head.html}}\n",
};

const Rule template_include_place{
    .code = "template-include-place",
    .message = {"`{name}` kan inte infogas {place}", "`{name}` cannot be included {place}"},
    .hint = {"infoga HTML mellan taggar i HTML, och text i text",
             "include HTML between tags in HTML, and text in text"},
    .what = {"En mall infogas inne i en tagg, eller en textmall i en HTML-mall eller tvärtom.",
             "A template is included inside a tag, or a text template in an HTML one or the other way round."},
    .why = {"Värden görs ofarliga efter var de står; samma fil kan inte stämma på båda slagens ställen.",
            "Values are made harmless by where they stand; the same file cannot fit both kinds of places."},
    .example_file = ExampleFile::layout,
    .faulty = "<p class=\"{{>head.html}}\"></p>\n",
    .mended = "<p>{{>head.html}}</p>\n",
};

const Rule template_include_loop{
    .code = "template-include-loop",
    .message = {"mallarna infogar varandra i en cirkel: {chain}",
                "the templates include each other in a circle: {chain}"},
    .hint = {"ta bort en av infogningarna", "remove one of the includes"},
    .what = {"En mall infogar sig själv, direkt eller genom andra.",
             "A template includes itself, directly or through others."},
    .why = {"Sidan skulle aldrig ta slut.", "The page would never end."},
    .example_file = ExampleFile::layout,
    .faulty = "{{! head.html }}\n{{>head.html}}\n",
    .mended = "{{! head.html }}\n<h1>{{title}}</h1>\n",
};

const Rule template_value_place{
    .code = "template-value-place",
    .message = {"värdet `{name}` kan inte skrivas {place}", "the value `{name}` cannot be written {place}"},
    .what =
        {"Ett värde står där ingen text kan göras ofarlig: i en taggs namn, i ett attribut utan citattecken, i ett "
         "skript, en stilmall, en kommentar eller ett attribut som innehåller annat än text (`onclick`, `style`, "
         "`srcset`). Värden kan stå mellan taggar och i andra attribut med citattecken.",
         "A value stands where no text can be made harmless: in the name of a tag, in an attribute without quotes, in "
         "a script, a style sheet, a comment, or an attribute that holds something else than text (`onclick`, `style`, "
         "`srcset`). Values may stand between tags and in other attributes with quotes."},
    .why = {"Berättelsernas text kommer från många håll. Där skulle den kunna bli kod som körs hos läsaren.",
            "The text of reports comes from many hands. There it could become code that runs at the reader's."},
    .example_file = ExampleFile::layout,
    .faulty = "<p class={{kind}}>{{text}}</p>\n",
    .mended = "<p class=\"{{kind}}\">{{text}}</p>\n",
};

const Rule template_html_unfinished{
    .code = "template-html-unfinished",
    .message = {"{what} avslutas aldrig", "{what} is never finished"},
    .hint = {"skriv `{end}` där slutet ska vara", "write `{end}` where the end is to be"},
    .what =
        {"Filen slutar mitt i en tagg, ett attribut, en kommentar eller ett skript. Felet visas där det sista av dem "
         "börjar; fattas ett citattecken kan det vara längre upp.",
         "The file ends in the middle of a tag, an attribute, a comment or a script. The fault is shown where the "
         "last of them begins; if a quote is missing, that may be further up."},
    .why = {"Allt som kommer efter på sidan skulle läsas som en del av det.",
            "All that follows on the page would be read as a part of it."},
    .example_file = ExampleFile::layout,
    .faulty = "<p class=\"note>{{text}}</p>\n",
    .mended = "<p class=\"note\">{{text}}</p>\n",
};

const Rule template_unknown_name{
    .code = "template-unknown-name",
    .message = {"här finns inget värde som heter `{name}`", "there is no value named `{name}` here"},
    .hint = {"rätta namnet, eller ta bort det", "mend the name, or remove it"},
    .what = {"En mall ber om ett värde som sidan inte har.",
             "A template asks for a value that the page does not have."},
    .why = {"Ett felstavat namn skulle annars lämna en tom plats som ingen märker.",
            "A misspelt name would otherwise leave an empty place that nobody notices."},
    .example_file = ExampleFile::layout,
    .faulty = "<h1>{{titel}}</h1>\n",
    .mended = "<h1>{{title}}</h1>\n",
};

const Rule template_wrong_kind{
    .code = "template-wrong-kind",
    .message = {"`{name}` är {kind} och kan inte skrivas här", "`{name}` is {kind} and cannot be written here"},
    .hint = {"en lista eller grupp skrivs med `{{#namn}} … {{/namn}}`; färdig HTML bara mellan taggar; JSON bara i "
             "`<script type=\"application/ld+json\">`",
             "a list or group is written with `{{#name}} … {{/name}}`; ready HTML only between tags; JSON only in "
             "`<script type=\"application/ld+json\">`"},
    .what = {"Ett värde av ett slag står där ett annat slag hör hemma.",
             "A value of one kind stands where another kind belongs."},
    .why = {"En lista har ingen text, och färdig HTML i ett attribut skulle göra sidan trasig.",
            "A list has no text, and ready HTML in an attribute would break the page."},
    .example_file = ExampleFile::layout,
    .faulty = "<ul>{{goals}}</ul>\n",
    .mended = "<ul>{{#goals}}<li>{{title}}</li>{{/goals}}</ul>\n",
};

const Rule template_too_large{
    .code = "template-too-large",
    .message = {"sidan blir för stor", "the page becomes too large"},
    .hint = {"infoga färre mallar i varandra och upprepa inte listor inne i sig själva",
             "include fewer templates in each other, and do not repeat lists inside themselves"},
    .what = {"En mall gör en sida på mer än 64 MB eller i mer än tjugo miljoner steg.",
             "A template makes a page of more than 64 MB, or takes more than twenty million steps."},
    .why = {"Ingen kan läsa den, och bygget skulle inte bli klart.",
            "Nobody can read it, and the build would not finish."},
    .example_file = ExampleFile::layout,
    .faulty = "{{#goals}}{{#goals}}{{#goals}}{{title}}{{/goals}}{{/goals}}{{/goals}}\n",
    .mended = "{{#goals}}{{title}}{{/goals}}\n",
};

const Rule template_file_name{
    .code = "template-file-name",
    .message = {"filen `{name}` kan inte läggas på webbplatsen", "the file `{name}` cannot be put on the site"},
    .hint =
        {"byt namn till små bokstäver a–z, siffror och bindestreck, med en vanlig ändelse som .css, .svg eller .png",
         "rename it to lower case letters a–z, digits and hyphens, with a usual ending such as .css, .svg or .png"},
    .what =
        {"Det som ligger i mallmappen och inte är en mall följer med till webbplatsen. Den här filens namn går inte "
         "att använda där.",
         "What lies in the folder of layouts and is no layout goes along to the site. The name of this file cannot "
         "be used there."},
    .why = {"Namn med stora bokstäver, mellanslag eller å, ä och ö är inte samma fil på alla servrar.",
            "Names with capitals, blanks or letters beyond a–z are not the same file on every server."},
    .example_file = ExampleFile::folder,
    .faulty = "mallar/Vår logga.svg\n",
    .mended = "mallar/var-logga.svg\n",
};

const Rule template_file_taken{
    .code = "template-file-taken",
    .message = {"webbplatsen har redan en fil som heter `{name}`", "the site has a file named `{name}` already"},
    .hint = {"byt namn på filen i mallmappen", "rename the file in the folder of layouts"},
    .what = {"En fil i mallmappen heter som en fil som programmet gör.",
             "A file in the folder of layouts has the name of a file that the program makes."},
    .why = {"Bara en av dem kan få namnet.", "Only one of them can have the name."},
    .example_file = ExampleFile::folder,
    .faulty = "mallar/search-index.js\n",
    .mended = "mallar/egen-sok.js\n",
};

Table template_table() {
    static const std::vector<const Rule*> table{
        &template_tag_unclosed,  &template_tag_unreadable, &template_section_unclosed, &template_section_end,
        &template_section_place, &template_too_deep,       &template_unknown_include,  &template_include_place,
        &template_include_loop,  &template_value_place,    &template_html_unfinished,  &template_unknown_name,
        &template_wrong_kind,    &template_too_large,      &template_file_name,        &template_file_taken,
    };
    return table;
}

} // namespace redovisa::diag::rules
