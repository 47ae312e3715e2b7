#include "diag/rules_markdown.hpp"

/// Links in prose.
namespace redovisa::diag::rules {

const Rule markdown_link_scheme{
    .code = "markdown-link-scheme",
    .message = {"länken `{url}` börjar på ett sätt som inte är tillåtet",
                "the link `{url}` begins in a way that is not allowed"},
    .hint = {"börja länken med `https:`, `http:`, `mailto:` eller `tel:`, eller ta bort den",
             "begin the link with `https:`, `http:`, `mailto:` or `tel:`, or remove it"},
    .what = {"En länk har ett annat protokoll än webb, e-post eller telefon, till exempel `ftp:`, `file:` eller "
             "`javascript:`.",
             "A link has another protocol than web, mail or telephone, for example `ftp:`, `file:` or `javascript:`."},
    .why = {"Sådana länkar fungerar bara på den egna datorn eller kan köra program hos läsaren.",
            "Such links work only on your own computer, or can run programs at the reader's."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Se [planen](file:///H:/plan.docx).\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Se [planen](https://kfvn.se/plan.pdf).\n",
};

const Rule markdown_link_host{
    .code = "markdown-link-host",
    .message = {"adressen i länken `{url}` går inte att lita på", "the address in the link `{url}` cannot be trusted"},
    .hint = {"skriv hela adressen: `https://` och webbplatsens namn",
             "write the whole address: `https://` and the name of the site"},
    .what = {"Länken saknar webbplats, börjar med `//`, har ett namn och `@` före webbplatsen, eller har bokstäver som "
             "liknar andra.",
             "The link has no site, begins with `//`, has a name and `@` before the site, or has letters that look "
             "like others."},
    .why = {"En läsare ska kunna se vart länken leder.", "A reader must be able to see where the link leads."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Se [webbplatsen](//kfvn.se).\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Se [webbplatsen](https://kfvn.se).\n",
};

const Rule markdown_link_outside{
    .code = "markdown-link-outside",
    .message = {"länken `{url}` leder ut från webbplatsen", "the link `{url}` leads out of the site"},
    .hint =
        {"länka till en sida på webbplatsen, till exempel `../2019/aldre.html`, eller skriv hela adressen med "
         "`https://`",
         "link to a page of the site, for example `../2019/aldre.html`, or write the whole address with `https://`"},
    .what = {"Länken är en sökväg som börjar med `/` eller går längre upp än webbplatsens första mapp.",
             "The link is a path that begins with `/` or climbs above the first folder of the site."},
    .why = {"Webbplatsen ska fungera var den än läggs, även i en mapp på en dator.",
            "The site must work wherever it is put, even in a folder on a computer."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Se [äldre](/2019/aldre.html).\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Se [äldre](../2019/aldre.html).\n",
};

const Rule markdown_link_characters{
    .code = "markdown-link-characters",
    .message = {"länken `{url}` innehåller blanksteg eller osynliga tecken",
                "the link `{url}` holds blanks or invisible characters"},
    .hint = {"skriv `%20` för blanksteg och `/` i stället för `\\`",
             "write `%20` for a blank, and `/` instead of `\\`"},
    .what = {"En länk har blanksteg, omvända snedstreck, styrtecken eller tecken som inte syns.",
             "A link has blanks, backslashes, control characters or characters that cannot be seen."},
    .why = {"Webbläsare ändrar eller hoppar över sådana tecken, så länken leder någon annanstans än den ser ut.",
            "Browsers change or skip such characters, so the link leads elsewhere than it seems."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Se [planen](<https://kfvn.se/min plan.pdf>).\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Se [planen](https://kfvn.se/min%20plan.pdf).\n",
};

const Rule markdown_link_empty{
    .code = "markdown-link-empty",
    .message = {"länken leder ingenstans", "the link leads nowhere"},
    .hint = {"skriv adressen inom parentesen", "write the address inside the parentheses"},
    .what = {"En länk har ingen adress: `[text]()`.", "A link has no address: `[text]()`."},
    .why = {"Läsaren trycker på den och ingenting händer.", "The reader presses it and nothing happens."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Se [planen]().\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Se [planen](https://kfvn.se/plan.pdf).\n",
};

const Rule markdown_link_wordless{
    .code = "markdown-link-wordless",
    .message = {"länken till `{url}` har ingen text", "the link to `{url}` has no text"},
    .hint = {"skriv inom hakparentesen vad den leder till", "write inside the brackets what it leads to"},
    .what = {"En länk har inget att läsa: `[](adress)`.", "A link has nothing to read: `[](address)`."},
    .why = {"Den syns inte, och en skärmläsare kan inte säga vart den leder.",
            "It cannot be seen, and a screen reader cannot say where it leads."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Se [](https://kfvn.se/plan.pdf).\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Se [planen](https://kfvn.se/plan.pdf).\n",
};

const Rule markdown_link_title{
    .code = "markdown-link-title",
    .message = {"texten ”{title}” efter adressen visas inte", "the text “{title}” after the address is not shown"},
    .hint = {"skriv den i den löpande texten", "write it in the running text"},
    .what = {"En länk har en text inom citattecken efter adressen.", "A link has a text in quotes after the address."},
    .why = {"En sådan text syns bara när en mus vilar på länken: inte på telefon, papper eller för den som lyssnar.",
            "Such a text is seen only while a mouse rests on the link: not on a phone, on paper, or by someone who "
            "listens."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Se [planen](https://kfvn.se/plan.pdf \"antagen i mars\").\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Se [planen](https://kfvn.se/plan.pdf), antagen i mars.\n",
};

const Rule markdown_link_too_long{
    .code = "markdown-link-too-long",
    .message = {"länkens adress är längre än {limit} byte", "the address of the link is longer than {limit} bytes"},
    .hint = {"ta bort det som står efter `?` om sidan visas ändå",
             "remove what stands after `?` if the page still opens"},
    .what = {"En länk har en adress som är längre än 2 000 byte.", "A link has an address longer than 2,000 bytes."},
    .why = {"Sådana adresser är oftast kopierade från en sökning och slutar fungera; många webbläsare kortar dem.",
            "Such addresses are mostly copied from a search and stop working; many browsers cut them."},
};

const Rule markdown_language{
    .code = "markdown-language",
    .message = {"`{tag}` är ingen språkkod", "`{tag}` is no language code"},
    .hint = {"skriv till exempel `lang:en` för engelska, `lang:fi` för finska eller `lang:sma` för sydsamiska",
             "write, for example, `lang:en` for English, `lang:fi` for Finnish or `lang:sma` for Southern Sami"},
    .what = {"`[text](lang:xx)` säger på vilket språk ett uttryck står, men koden efter `lang:` finns inte.",
             "`[text](lang:xx)` says in which language a phrase is, but the code after `lang:` does not exist."},
    .why = {"Skärmläsare byter röst efter koden.", "Screen readers choose their voice by the code."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Projektet [Smart Regions](lang:engelska) avslutades.\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Projektet [Smart Regions](lang:en) avslutades.\n",
};

const Rule markdown_definition_unused{
    .code = "markdown-definition-unused",
    .message = {"raden är en adress till länken `[{label}]`, som inte finns, så den försvinner ur texten",
                "the line is an address for the link `[{label}]`, which does not exist, so it vanishes from the text"},
    .hint = {"skriv om raden utan kolon efter hakparentesen, eller skriv `[{label}]` i texten där länken ska stå",
             "rewrite the line without a colon after the bracket, or write `[{label}]` in the text where the link is "
             "to stand"},
    .what = {"En rad av formen `[namn]: adress` hör inte till någon länk i texten.",
             "A line of the form `[name]: address` belongs to no link in the text."},
    .why = {"Markdown visar aldrig sådana rader, så innehållet går förlorat.",
            "Markdown never shows such lines, so the content is lost."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Arbetet fortsatte.\n"
              "\n"
              "  [Obs]: preliminärt\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "intro: |\n"
              "  Arbetet fortsatte.\n"
              "\n"
              "  Obs: preliminärt\n",
};

} // namespace redovisa::diag::rules
