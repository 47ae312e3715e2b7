#include "../support/prose.hpp"
#include "markdown/parse.hpp"

#include <doctest/doctest.h>

#include <string>
#include <thread>
#include <vector>

using namespace redovisa;
using markdown::Document;

namespace {

using Parsed = test::Prose;
using test::shown;

std::string tree(const std::string& text) {
    const Parsed parsed(text);
    CHECK(parsed.said() == "");
    return shown(parsed.document.blocks);
}

std::string faults(const std::string& text) {
    return Parsed(text).said();
}

} // namespace

TEST_CASE("prose becomes our own tree") {
    CHECK(tree("Ett *två* **tre** `fyra`\nfem  \nsex\n\nsju") ==
          "p(Ett <em:två> <strong:tre> <code:fyra>~fem<br:>sex) p(sju)");
    CHECK(tree("# A\n\n### B\n\n- a\n- b\n  - c\n\n3. x\n\n4. y\n\n> q\n\n***\n\n```\nk <b>\n```\n") ==
          "h1(A) h3(B) ult(li(p(a)) li(p(b) ult(li(p(c))))) ol3(li(p(x)) li(p(y))) quote(p(q)) hr() code(k <b>\n)");
    CHECK(tree("| a | *b* |\n|---|--:|\n| 1 \\| 2 | |\n") == "table(tr(td(a) td(<em:b>)) tr(td(1 | 2) td()))");
    CHECK(tree("") == "");
}

TEST_CASE("entities and escapes are resolved and text is one piece") {
    CHECK(tree("&aring; \\* a & b &lt;p&gt; 3 < 4 [x] (y)") == "p(å * a & b <p> 3 < 4 [x] (y))");
    CHECK(Parsed("a & b [c] \\_ *d").document.blocks[0].inlines.size() == 1);
}

TEST_CASE("links on the allow list, and passages in another language") {
    CHECK(tree("[a](https://kfvn.se/x?y=1&z) [b](http://växjö.se/) [c](mailto:a@b.se) [d](tel:+4611) [e](#id) "
               "[f](../2019/aldre.html#m) <https://kfvn.se> [Smart *Regions*](lang:en-GB)") ==
          "p(<a https://kfvn.se/x?y=1&z:a> <a http://växjö.se/:b> <a mailto:a@b.se:c> <a tel:+4611:d> <a #id:e> "
          "<a ../2019/aldre.html#m:f> <a https://kfvn.se:https://kfvn.se> <span en-GB:Smart <em:Regions>>)");
    CHECK(tree("[a] och [b][A]\n\n[a]: https://kfvn.se\n") == "p(<a https://kfvn.se:a> och <a https://kfvn.se:b>)");
}

TEST_CASE("a link that is not allowed is reported where it stands and its words stay") {
    const Parsed parsed("Å [x](javascript:alert(1)) y");
    CHECK(shown(parsed.document.blocks) == "p(Å x y)");
    CHECK(parsed.said() ==
          "1:3 \"[x](javascript:alert(1))\": markdown-link-scheme: the link `javascript:alert(1)` begins "
          "in a way that is not allowed\n");
    CHECK(faults("\n- a\n  [x](//evil.example)") == "3:3 \"[x](//evil.example)\": markdown-link-host: the address in "
                                                    "the link `//evil.example` cannot be trusted\n");
    CHECK(faults("[x](https://a@b.se)") == "1:1 \"[x](https://a@b.se)\": markdown-link-host: the address in the link "
                                           "`https://a@b.se` cannot be trusted\n");
    CHECK(faults("[x](/etc/passwd)") ==
          "1:1 \"[x](/etc/passwd)\": markdown-link-outside: the link `/etc/passwd` leads out of the site\n");
    CHECK(faults("[x](../../a)") ==
          "1:1 \"[x](../../a)\": markdown-link-outside: the link `../../a` leads out of the site\n");
    CHECK(faults("[x](a/%2e%2e/../../b)") ==
          "1:1 \"[x](a/%2e%2e/../../b)\": markdown-link-outside: the link `a/%2e%2e/../../b` leads out of the site\n");
    CHECK(faults("[x](<a b>)") ==
          "1:1 \"[x](<a b>)\": markdown-link-characters: the link `a b` holds blanks or invisible characters\n");
    CHECK(faults("[x]()") == "1:1 \"[x]()\": markdown-link-empty: the link leads nowhere\n");
    CHECK(faults("[](a.html)") == "1:1 \"[](a.html)\": markdown-link-wordless: the link to `a.html` has no text\n");
    CHECK(faults("[x](a.html \"t\")") ==
          "1:1 \"[x](a.html \"t\")\": markdown-link-title: the text “t” after the address is not shown\n");
    CHECK(faults("[x](lang:engelska)") ==
          "1:1 \"[x](lang:engelska)\": markdown-language: `engelska` is no language code\n");
    CHECK(faults("<ftp://x>") ==
          "1:1 \"<ftp://x>\": markdown-link-scheme: the link `ftp://x` begins in a way that is not allowed\n");
}

TEST_CASE("HTML and images are reported at their exact place") {
    CHECK(faults("Å ö <b>x</b>") == "1:5 \"<b>\": markdown-html: HTML cannot be written in text\n");
    CHECK(faults("a\n\n<div>\nx\n</div>\n") == "3:1 \"<div>\": markdown-html: HTML cannot be written in text\n");
    CHECK(faults("> a\n> <i>") == "2:3 \"<i>\": markdown-html: HTML cannot be written in text\n");
    CHECK(faults("[r]: https://a.se\n[r] <i>") == "2:5 \"<i>\": markdown-html: HTML cannot be written in text\n");
    CHECK(faults("| a \\| b | c |\n|--|--|\n| x \\| <u> | y |") ==
          "3:8 \"<u>\": markdown-html: HTML cannot be written in text\n");
    CHECK(faults("a ![b](https://c.se/d.png)") ==
          "1:3 \"![b](https://c.se/d.png)\": markdown-image: images cannot be put in text\n");
    CHECK(Parsed("a <namn> b").mended() == "a \\<namn> b");
    CHECK(tree("a \\<namn> b") == "p(a <namn> b)");
}

TEST_CASE("a tag and its end are one fault, mended as Markdown where there is any for it") {
    const auto mended = [](const std::string& text) {
        const Parsed parsed(text);
        return std::to_string(parsed.faults.size()) + " " + parsed.mended();
    };
    CHECK(mended("a <b>x</B> b") == "1 a **x** b");
    CHECK(mended("<strong class=\"x\">x</strong> <em>y</em>") == "2 **x** *y*");
    CHECK(mended("<b>x <i>y</i></b>") == "2 **x *y***");
    CHECK(mended("<u>x</u>") == "1 \\<u>x\\</u>");
    CHECK(mended("a <b> x") == "1 a \\<b> x");
    CHECK(mended("a </b> x <br/>") == "2 a \\</b> x \\<br/>");
    CHECK(mended("<b>x</i>") == "2 \\<b>x\\</i>");
}

TEST_CASE("rows of a table have the cells of its header") {
    CHECK(faults("|a|b|\n|-|-|\n|1|2|3|\n|1|\nslut\n") ==
          "3:1 \"|1|2|3|\": markdown-table-cells: the row has 3 cells but the header of the table has 2\n"
          "4:1 \"|1|\": markdown-table-cells: the row has 1 cells but the header of the table has 2\n"
          "5:1 \"slut\": markdown-table-cells: the row has 1 cells but the header of the table has 2\n");
    CHECK(tree("a | b\n--|--\n1 | 2\n") == "table(tr(td(a) td(b)) tr(td(1) td(2)))");
}

TEST_CASE("lines that would vanish are reported") {
    CHECK(faults("a\n\n[Obs]: preliminärt\n") == "3:1 \"[Obs]: preliminärt\": markdown-definition-unused: the line is "
                                                 "an address for the link `[Obs]`, which does "
                                                 "not exist, so it vanishes from the text\n");
    CHECK(faults("a[^1]\n\n[^1]: Varav sju.\n") ==
          "3:1 \"[^1]: Varav sju.\": markdown-footnote: there are no footnotes\n");
    CHECK(tree("```\n[Obs]: x\n```\n") == "code([Obs]: x\n)");
}

TEST_CASE("code goes on to a fence of its own kind and length, whatever else looks like one") {
    CHECK(faults("```\n~~~ a\n[Obs]: x\n```\n") == "");
    CHECK(faults("````\n```\n[Obs]: x\n````\n") == "");
    CHECK(faults("~~~ ```\n[Obs]: x\n~~~\n") == "");
    CHECK(faults("``` `a`\n\n[Obs]: x\n").find("markdown-definition-unused") != std::string::npos);
    CHECK(faults("```\na\n```\n\n[Obs]: x\n").find("markdown-definition-unused") != std::string::npos);
}

TEST_CASE("ordinary writing that Markdown reads as something else is a warning with a repair") {
    CHECK(faults("2025. Året då.\n") ==
          "1:1 \"2025.\": markdown-numbered-text: `2025.` first on the line becomes a numbered list\n");
    CHECK(Parsed("2025. Året då.\n").mended() == "2025\\. Året då.\n");
    CHECK(tree("2025\\. Året då.\n") == "p(2025. Året då.)");
    CHECK(tree("3. c\n4. d\n") == "ol3t(li(p(c)) li(p(d)))");
    CHECK(faults("a:\n\n    b\n") ==
          "3:5 \"b\": markdown-indented-code: the line is indented four steps and is shown as program code\n");
    CHECK(faults("#Rubrik\n") ==
          "1:1 \"#Rubrik\": markdown-heading-space: a blank is missing after `#`, so the line does "
          "not become a heading\n");
    CHECK(Parsed("a\n##Rubrik\n").mended() == "a\n## Rubrik\n");
    CHECK(tree("\\#metoo\n") == "p(#metoo)");
    CHECK(faults("Slut.\n---\n") == "1:1 \"Slut.\": markdown-underlined-heading: the line becomes a heading, since a "
                                    "row of dashes stands under it\n");
    CHECK(faults("• Ett\n•\tTvå\n") == "1:1 \"• \": markdown-pasted-bullet: `•` does not make a list\n"
                                       "2:1 \"•\t\": markdown-pasted-bullet: `•` does not make a list\n");
    CHECK(Parsed("• Ett\n•\tTvå\n").mended() == "- Ett\n- Två\n");
}

TEST_CASE("nothing is mended where the file does not hold the words as they are") {
    diag::Diagnostics faults;
    const auto nowhere = [](std::size_t, std::size_t, std::size_t) { return text::Span{}; };
    (void)markdown::parse("#Rubrik\n\n• punkt\n\n2025. Året\n\n<b>\n", nowhere, faults);
    std::string said;
    for (const diag::Diagnostic& fault : faults.items())
        said += std::string(fault.rule->code) + " " + std::to_string(fault.fix.size()) + "\n";
    CHECK(said == "markdown-heading-space 0\nmarkdown-pasted-bullet 0\nmarkdown-numbered-text 0\nmarkdown-html 0\n");
}

TEST_CASE("each limit holds at its value and not one past it") {
    const auto repeat = [](const std::string& text, std::size_t count) {
        std::string out;
        for (std::size_t i = 0; i < count; ++i)
            out += text;
        return out;
    };
    const auto codes = [](const std::string& text) {
        std::string out;
        const Parsed parsed(text);
        for (const diag::Diagnostic& fault : parsed.faults.items()) {
            out += std::string(fault.rule->code) + " " + diag::message_of(fault, lang::Language::en) + "; ";
        }
        return out;
    };
    CHECK(codes(repeat("a", 16000)) == "");
    CHECK(codes(repeat("a", 16001)) ==
          "markdown-too-long the text is 16001 bytes, but a text may have at most 16000; ");
    CHECK(codes(repeat("> ", 16) + "a") == "");
    CHECK(codes(repeat("> ", 17) + "a") ==
          "markdown-too-deep quotes, lists or emphasis are nested more than 16 levels deep; ");
    const auto nested = [&](std::size_t count) {
        std::string out;
        for (std::size_t i = 0; i < count; ++i)
            out += std::string(2 * i, ' ') + "- a\n";
        return out;
    };
    CHECK(codes(nested(16)) == "");
    CHECK(codes(nested(17)) == "markdown-too-deep quotes, lists or emphasis are nested more than 16 levels deep; ");
    CHECK(codes(repeat("|a", 24) + "|\n" + repeat("|-", 24) + "|\n") == "");
    CHECK(codes(repeat("|a", 25) + "|\n" + repeat("|-", 25) + "|\n") ==
          "markdown-table-too-large the table has 25 columns, but may have at most 24; ");
    CHECK(codes("|a|b|\n|-|-|\n" + repeat("|1|2|\n", 200)) == "");
    CHECK(codes("|a|b|\n|-|-|\n" + repeat("|1|2|\n", 201)) ==
          "markdown-table-too-large the table has 201 rows, but may have at most 200; ");
    const auto definitions = [&](int count) {
        std::string out;
        for (int i = 0; i < count; ++i)
            out += "[a" + std::to_string(i) + "] ";
        out += "\n\n";
        for (int i = 0; i < count; ++i)
            out += "[a" + std::to_string(i) + "]: a.html\n";
        return out;
    };
    CHECK(codes(definitions(50)) == "");
    CHECK(codes(definitions(51)) == "markdown-too-many the text has more than 50 link definitions; ");
    CHECK(codes(repeat("[a](b) ", 200)) == "");
    CHECK(codes(repeat("[a](b) ", 201)) == "markdown-too-many the text has more than 200 links; ");
    CHECK(codes("[a](" + repeat("b", 2000) + ")") == "");
    CHECK(codes("[a](" + repeat("b", 2001) + ")") ==
          "markdown-link-too-long the address of the link is longer than 2000 bytes; ");
    CHECK(codes("\\" + repeat("\\<!", 100)) == "");
    CHECK(codes(repeat("\\<!", 101)) == "markdown-too-many the text has more than 100 `<?` and `<!`; ");
}

TEST_CASE("only the words, for search and descriptions") {
    CHECK(markdown::plain_text(
              Parsed("# A *b*\n\nc\nd  \ne `f`\n\n- g\n- [h](i.html)\n\n|j|k|\n|-|-|\n|l|m|\n").document) ==
          "A b c d e f g h j k l m");
    CHECK(markdown::plain_text(Document{}) == "");
}

TEST_CASE("prose is read in several threads at once") {
    std::vector<std::string> texts;
    for (int i = 0; i < 4; ++i) {
        texts.push_back("# R" + std::to_string(i) +
                        "\n\n*a* ~~b~~ www.kfvn.se [c](https://d.se) `e`\n\n|f|g|\n|-|-|\n|1|" + std::to_string(i) +
                        "|\n");
    }
    std::vector<std::string> wanted;
    for (const std::string& text : texts)
        wanted.push_back(shown(Parsed(text).document.blocks));
    std::vector<int> wrong(texts.size());
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            threads.emplace_back([&, i] {
                for (int round = 0; round < 2000; ++round)
                    wrong[i] += shown(Parsed(texts[i]).document.blocks) != wanted[i];
            });
        }
    }
    CHECK(wrong == std::vector<int>{0, 0, 0, 0});
}
