#include "support/source_dir.hpp"

#include "render/prose_html.hpp"
#include "render/prose_markdown.hpp"

#include "../support/prose.hpp"
#include "../support/prose_judge.hpp"
#include "lang/typography.hpp"
#include "render/html_writer.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace redovisa;
using test::Prose;
using test::shown;

namespace {

std::string html(const std::string& text, int level = 3) {
    return render::prose_html(Prose(text).document, level).str();
}
std::string gfm(const std::string& text, int level = 3) {
    return render::prose_markdown(Prose(text).document, level);
}

nlohmann::json read_json(const std::filesystem::path& path) {
    std::ifstream file(path);
    return nlohmann::json::parse(file);
}

std::filesystem::path data(const std::string& name) {
    return redovisa::test::source_dir() / "tests" / "data" / "markdown" / name;
}

} // namespace

TEST_CASE("prose as HTML") {
    CHECK(html("Ett *två* **tre** `<fyra>`\nfem  \nsex <") ==
          "<p>Ett <em>två</em> <strong>tre</strong> <code>&lt;fyra&gt;</code>\nfem<br>\nsex &lt;</p>\n");
    CHECK(
        html("a\n\n> b\n\n***\n\n```\n<c>\n```") ==
        "<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n<hr>\n<pre tabindex=\"0\"><code>&lt;c&gt;\n</code></pre>\n");
    CHECK(html("- a\n- b\n  - c") == "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul></li>\n</ul>\n");
    CHECK(html("- a\n\n- b") == "<ul>\n<li>\n<p>a</p></li>\n<li>\n<p>b</p></li>\n</ul>\n");
    CHECK(html("3. a\n4. b") == "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n");
    CHECK(html("[a](https://b.se/?c&d) [e](lang:en)") ==
          "<p><a href=\"https://b.se/?c&amp;d\">a</a> <span lang=\"en\">e</span></p>\n");
    CHECK(html("") == "");
}

TEST_CASE("an empty item and a table keep their distance from the words above them") {
    CHECK(gfm("- a\n  - [c]: d\n- e [c]\n").starts_with("- a\n\n  -\n- e "));
    CHECK(gfm("- a\n  - b\n- c") == "- a\n  - b\n- c");
    CHECK(gfm("- a\n-:\n  -:") == "- a\n\n  | -: |\n  |---|");
}

TEST_CASE("headings begin at the given level and skip none") {
    CHECK(html("## A\n\n#### B\n\n## C\n\n### D\n\n# E\n", 4) ==
          "<h4>A</h4>\n<h5>B</h5>\n<h4>C</h4>\n<h5>D</h5>\n<h4>E</h4>\n");
    CHECK(html("# A\n\n## B\n\n### C", 5) == "<h5>A</h5>\n<h6>B</h6>\n<h6>C</h6>\n");
    CHECK(gfm("## A\n\n#### B\n\n## C", 2) == "## A\n\n### B\n\n## C");
}

TEST_CASE("tables have scoped headers, numbers to the right, and a frame when they may be wide") {
    CHECK(
        html("| År | Antal |\n|---|--:|\n| 2019 | *sju* |\n") ==
        "<table>\n<thead>\n<tr><th scope=\"col\">År</th><th scope=\"col\">Antal</th></tr>\n</thead>\n<tbody>\n<tr><td "
        "class=\"number\">2019</td><td><em>sju</em></td></tr>\n</tbody>\n</table>\n");
    CHECK(
        html("|a||\"c\"|\n|-|-|-|\n") ==
        "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Tabell: a &quot;c&quot;\">\n<table>\n"
        "<thead>\n<tr><th scope=\"col\">a</th><td></td><th scope=\"col\">”c”</th></tr>\n</thead>\n</table>\n</div>\n");
}

TEST_CASE("Swedish typography, but not in code and not in other languages") {
    CHECK(lang::typeset("\"a\" - b... 'c' 15\" 2019-2020", lang::Language::sv) == "”a” – b… ’c’ 15\" 2019-2020");
    CHECK(lang::typeset("a - - b -", lang::Language::sv) == "a – – b -");
    CHECK(lang::typeset("\"14 st\" x \"15\" y", lang::Language::sv) == "”14 st” x ”15” y");
    CHECK(lang::typeset("\"a\" - b... 'c'", lang::Language::en) == "\"a\" – b… 'c'");
    CHECK(html("\"a\" `\"b\" - c` [\"d\"](lang:en)") ==
          "<p>”a” <code>\"b\" - c</code> <span lang=\"en\">\"d\"</span></p>\n");
}

TEST_CASE("prose on one line") {
    const Prose prose("# A\n\n- *b*\n- c\n  d\n\n| e | f |\n|---|---|\n");
    CHECK(render::prose_line_html(prose.document).str() == "A <em>b</em> c\nd e f");
}

TEST_CASE("prose as Markdown") {
    CHECK(gfm("Ett *två* __tre__ `f|y` \\*\nfem  \nsex - sju") == "Ett *två* **tre** `f|y` \\*\nfem\\\nsex – sju");
    CHECK(gfm("* a\n* b\n   1. c\n\n      d\n   2. e\n") == "- a\n- b\n  1. c\n\n     d\n\n  2. e");
    CHECK(gfm("> a\n> - b\n>\n>   c") == "> a\n>\n> - b\n>\n>   c");
    CHECK(gfm("- a\n\n* b") == "- a\n\n* b");
    CHECK(gfm("|a|b|\n|-|-|\n|`c\\|d`|\\||\n") == "| a | b |\n|---|---|\n| `c\\|d` | \\| |");
    CHECK(gfm("```\na\n```b\n````\n") == "````\na\n```b\n````");
    CHECK(gfm("***") == "___");
    CHECK(gfm("[a_b](https://c.se/d_e) [f](lang:en)") == "[a\\_b](https://c.se/d\\_e) f");
}

TEST_CASE("what stands beside each other in Markdown does not become something else") {
    CHECK(gfm("Läs! [a](b.html)") == "Läs! [a](b.html)");
    CHECK(gfm("Läs!&#8203;[a](b.html) \\![c](d.html)") == "Läs!\u200B[a](b.html) \\![c](d.html)");
    CHECK(gfm("!<a@b.se>") == "\\![a@b.se](mailto:a@b.se)");
    CHECK(gfm("`a`[`b`](lang:en)") == "`ab`");
    CHECK(gfm("a&[amp;](lang:en)") == "a\\&amp;");
    CHECK(gfm("1[. a](lang:en)") == "1\\. a");
    CHECK(gfm("a&#32;\nb&#32;") == "a&#32;\nb&#32;");
    CHECK(gfm("a\n&#13;+ b") == "a\n&#32;+ b");
    CHECK(gfm("&#xFEFF;+ a") == "&#xFEFF;+ a");
    CHECK(gfm("- a\n  [](lang:en)\n  b\n- [](lang:en)\n  c") == "- a\n  b\n- c");
    CHECK(gfm("- * *\n\na\n\n* - b\n  * c") == "- * -\n\na\n\n- * b\n  - c");
    CHECK(gfm("a\n2019. Året\n2020. 7") == "a\n2019. Året\n2020\\. 7");
    CHECK(gfm("| a |\n|---|\n| *b* `\\|` |") == "| a |\n|---|\n| *b* `\\|` |");
}

TEST_CASE("emphasis that Markdown cannot write is left out rather than read otherwise") {
    using markdown::Inline;
    const auto around = [](Inline::Kind kind, std::vector<Inline> children) {
        return Inline{kind, "", "", std::move(children)};
    };
    const auto written = [](std::vector<Inline> inlines) {
        markdown::Document document;
        document.blocks.emplace_back().inlines = std::move(inlines);
        return render::prose_markdown(document);
    };
    const Inline word{Inline::Kind::text, "a", "", {}};
    const Inline inner = around(Inline::Kind::emphasis, {word});
    const Inline strong = around(Inline::Kind::strong, {word});
    CHECK(written({word, strong, word}) == "a**a**a");
    CHECK(written({around(Inline::Kind::strong, {inner})}) == "**_a_**");
    CHECK(written({word, inner, inner, word}) == "aaaa");
}

TEST_CASE("the HTML writer escapes, refuses bad links and closes what is open") {
    render::HtmlWriter writer;
    writer.open("p", {{"title", "a\"b"}}).open("a", {{"href", "javascript:1"}}).text("<c>");
    CHECK(writer.finish().str() == "<p title=\"a&quot;b\"><a href=\"#\">&lt;c&gt;</a></p>");
    writer.open("svg", {{"viewBox", "0 0 1 1"}}).empty("path", {{"d", "M0"}}).empty("br");
    CHECK(writer.finish().str() == "<svg viewBox=\"0 0 1 1\"><path d=\"M0\"/><br></svg>");
}

TEST_CASE("hostile prose gives nothing but allowed elements and links, and is the same tree after Markdown") {
    std::size_t count = 0;
    const nlohmann::json file = read_json(data("hostile.json"));
    for (const auto& one : file["cases"]) {
        const std::string text = one["markdown"];
        CAPTURE(text);
        const Prose prose(text);
        CHECK(test::fault_of_html(render::prose_html(prose.document).str()) == "");
        const Prose again(render::prose_markdown(prose.document, 1, lang::Language::en));
        CHECK(test::fault_of_html(render::prose_html(again.document).str()) == "");
        ++count;
    }
    CHECK(count == 192);
}

TEST_CASE("slow shapes are refused or read quickly, and the page stays small") {
    double slowest = 0;
    double largest = 0;
    const nlohmann::json file = read_json(data("slow.json"));
    for (const auto& one : file["cases"]) {
        for (const std::size_t n : std::array<std::size_t, 6>{50, 300, 1000, 2000, 5000, 20000}) {
            std::string text;
            for (const auto& part : one["parts"]) {
                const std::string unit = part[0];
                const std::size_t times = part[1].get<std::size_t>() == 0 ? 1 : part[1].get<std::size_t>() * n;
                for (std::size_t i = 0; i < times; ++i)
                    text += unit;
            }
            CAPTURE(one["name"].get<std::string>());
            CAPTURE(n);
            const auto begin = std::chrono::steady_clock::now();
            const Prose prose(text);
            const std::string page = render::prose_html(prose.document).str();
            const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
            CHECK(page.size() <= 100 * text.size() + 4096);
            if (text.size() > 16000) CHECK(prose.codes() == "markdown-too-long ");
            slowest = std::max(slowest, took.count());
            largest = std::max(largest, static_cast<double>(page.size()) / static_cast<double>(text.size()));
        }
    }
    MESSAGE("slowest " << slowest << " s, largest page " << largest << " bytes a byte");
}
