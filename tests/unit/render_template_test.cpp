#include "render/template.hpp"
#include "render/template_tree.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <thread>
#include <utility>
#include <vector>

using namespace redovisa;
using render::Json;
using render::List;
using render::Record;
using render::Templates;
using render::Value;

namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

/// Layouts of a test and what is said about them, one line a fault: `file:line:column: code: message`.
struct Fixture {
    text::SourceSet sources;
    diag::Diagnostics faults;
    Templates templates;

    explicit Fixture(const Files& files) : templates(load(files)) {}
    explicit Fixture(const std::string& text) : Fixture(Files{{"page.html", text}}) {}

    Templates load(const Files& files) {
        std::vector<render::TemplateFile> all;
        for (const auto& [name, text] : files)
            all.push_back({name, sources.add(name, text)});
        return Templates(sources, all, faults);
    }

    [[nodiscard]] std::string said(lang::Language language = lang::Language::en) const {
        std::string out;
        for (const diag::Diagnostic& fault : faults.items()) {
            const text::Source& source = sources[fault.where.source];
            const text::Position at = source.position(fault.where.begin);
            out += source.path() + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) + ": " +
                   std::string(fault.rule->code) + ": " + diag::message_of(fault, language) + "\n";
        }
        return out;
    }

    std::string render(const Record& page) { return templates.render("page.html", page, faults); }
};

std::string rendered(const std::string& text, const Record& page) {
    Fixture fixture(text);
    std::string out = fixture.render(page);
    CHECK(fixture.said() == "");
    return out;
}

std::string faults_of(const std::string& text) {
    return Fixture(text).said();
}

} // namespace

TEST_CASE("a value is escaped as text between tags") {
    CHECK(rendered("<p>{{a}} {{ b }}</p>\n", {{"a", "1 < 2 & \"3\" > '2'"}, {"b", "<script>"}}) ==
          "<p>1 &lt; 2 &amp; \"3\" &gt; '2' &lt;script&gt;</p>\n");
}

TEST_CASE("a value in an attribute cannot leave it, whichever the quotes") {
    const Record page{{"a", "x\" onclick='1' y=\""}};
    CHECK(rendered("<p title=\"{{a}}\"></p>", page) == "<p title=\"x&quot; onclick=&#39;1&#39; y=&quot;\"></p>");
    CHECK(rendered("<p title = '{{a}}'></p>", page) == "<p title = 'x&quot; onclick=&#39;1&#39; y=&quot;'></p>");
}

TEST_CASE("a title holds text only") {
    CHECK(rendered("<title>{{a}} – b</title><p>{{a}}</p>", {{"a", "</title><b>"}}) ==
          "<title>&lt;/title&gt;&lt;b&gt; – b</title><p>&lt;/title&gt;&lt;b&gt;</p>");
}

TEST_CASE("values are never read as layout") {
    CHECK(rendered("<p>{{a}}</p>", {{"a", "{{b}} {{>page.html}}"}}) == "<p>{{b}} {{&gt;page.html}}</p>");
}

TEST_CASE("a link is judged as a whole") {
    const auto link = [](const std::string& text, const std::string& a) { return rendered(text, {{"a", a}}); };
    CHECK(link("<a href=\"{{a}}\">", "https://kfvn.se/å?b=1&c") == "<a href=\"https://kfvn.se/%C3%A5?b=1&amp;c\">");
    CHECK(link("<a href=\"{{a}}\">", "javascript:alert(1)") == "<a href=\"#\">");
    CHECK(link("<a href=\"{{a}}\">", " JavaScript:alert(1)") == "<a href=\"#\">");
    CHECK(link("<a href=\"java{{a}}\">", "script:alert(1)") == "<a href=\"#\">");
    CHECK(link("<a href=\"/{{a}}\">", "/evil.example") == "<a href=\"#\">");
    CHECK(link("<a href=\"../{{a}}/index.html#top\">", "2019") == "<a href=\"../2019/index.html#top\">");
    CHECK(link("<a href=\"#{{a}}\">", "x\" onclick=\"1") == "<a href=\"#\">");
    CHECK(link("<a href=\"?a=1&amp;b={{a}}\">", "2") == "<a href=\"?a=1&amp;b=2\">");
    CHECK(link("<img src='{{a}}'>", "data:image/png;base64,AA") == "<img src='#'>");
    CHECK(link("<a href=\"{{#a}}{{.}}{{/a}}{{^a}}#none{{/a}}\" class=\"{{a}}\">", "a.html") ==
          "<a href=\"a.html\" class=\"a.html\">");
    CHECK(link("<a href=\"https://kfvn.se/?a&amp;b\">{{a}}</a>", "x") == "<a href=\"https://kfvn.se/?a&amp;b\">x</a>");
}

TEST_CASE("sections repeat lists, enter records and choose") {
    const Record page{{"rows", List{Record{{"n", "1"}}, Record{{"n", "2"}}}},
                      {"words", List{"a", "b"}},
                      {"empty", List{}},
                      {"goal", Record{{"title", "T"}, {"area", Record{{"title", "A"}}}}},
                      {"yes", true},
                      {"no", false},
                      {"text", "x"},
                      {"nothing", ""},
                      {"unit", "kr"}};
    CHECK(rendered("{{#rows}}<td>{{n}} {{unit}}</td>{{/rows}}", page) == "<td>1 kr</td><td>2 kr</td>");
    CHECK(rendered("{{#words}}{{.}};{{/words}}", page) == "a;b;");
    CHECK(rendered("{{#empty}}x{{/empty}}{{^empty}}none{{/empty}}", page) == "none");
    CHECK(rendered("{{#goal}}{{title}} {{area.title}} {{unit}}{{/goal}} {{goal.area.title}}", page) == "T A kr A");
    CHECK(rendered("{{#yes}}y{{/yes}}{{#no}}n{{/no}}{{^yes}}Y{{/yes}}{{^no}}N{{/no}}", page) == "yN");
    CHECK(rendered("{{#text}}<b>{{.}}</b>{{/text}}{{#nothing}}!{{/nothing}}{{^nothing}}?{{/nothing}}", page) ==
          "<b>x</b>?");
    CHECK(rendered("<p {{#yes}}class=\"{{text}}\"{{/yes}}>", page) == "<p class=\"x\">");
    CHECK(rendered("<p class=\"a{{#yes}} b{{/yes}}\">", page) == "<p class=\"a b\">");
}

TEST_CASE("a line with only a section, a comment or an include vanishes") {
    Fixture fixture(Files{{"page.html", "<ul>\n  {{#rows}}\n  <li>{{.}}</li>\n  {{/rows}}\n</ul>\n{{! a\n b }}\n"
                                        "  {{>foot.html}}  \r\n<p>{{#rows}}x{{/rows}}</p>{{! c }}\nend"},
                          {"foot.html", "<hr>\n"}});
    CHECK(fixture.render({{"rows", List{"1", "2"}}}) ==
          "<ul>\n  <li>1</li>\n  <li>2</li>\n</ul>\n<hr>\n<p>xx</p>\nend");
    CHECK(fixture.said() == "");
}

TEST_CASE("what an editor puts first in a file to tell its encoding is no part of the page") {
    Fixture fixture(
        Files{{"page.html", "{{>foot.html}}x\n{{>foot.html}}\n"}, {"foot.html", "\uFEFF{{#a}}\n<hr>\n{{/a}}\n"}});
    CHECK(fixture.render({{"a", "1"}}) == "<hr>\nx\n<hr>\n");
    CHECK(fixture.said() == "");
}

TEST_CASE("a text layout writes values as they are") {
    Fixture fixture(Files{{"page.md", "# {{title}}\n{{#rows}}\n- {{.}}\n{{/rows}}\n"}});
    CHECK(fixture.templates.render("page.md", {{"title", "a < b"}, {"rows", List{"x", "\\*y"}}}, fixture.faults) ==
          "# a < b\n- x\n- \\*y\n");
    CHECK(fixture.said() == "");
}

TEST_CASE("a site map is XML: no element of it is HTML's title") {
    Fixture fixture(Files{{"page.xml", "<title><b>{{a}}</b></title>"}});
    CHECK(fixture.templates.render("page.xml", {{"a", "<"}}, fixture.faults) == "<title><b>&lt;</b></title>");
}

TEST_CASE("JSON stands in its script and cannot end it") {
    CHECK(
        rendered("<script type=\"application/ld+json\">{{data}}</script><p>{{a}}</p>",
                 {{"data", Json{R"({"a":"</script><!--&"})"}}, {"a", "<"}}) ==
        "<script type=\"application/ld+json\">{\"a\":\"\\u003c/script\\u003e\\u003c!--\\u0026\"}</script><p>&lt;</p>");
}

TEST_CASE("a value is refused where it could not be made safe") {
    const auto said = [](const std::string& text) {
        Fixture fixture(text);
        const std::string out = fixture.said();
        const auto hints = fixture.faults.items().empty()
                               ? std::vector<std::string>{}
                               : diag::hints_of(fixture.faults.items().front(), lang::Language::en);
        return out + (hints.empty() ? "" : "= " + hints.back() + "\n");
    };
    const std::string start = "template-value-place: the value `a` cannot be written in ";
    const std::string name =
        "= write the name out, or choose between whole tags by sections: `{{#name}} … {{/name}}`\n";
    const std::string attribute = "= write the attribute's name out and put the value into quotes: `title=\"{{a}}\"`\n";
    CHECK(said("<{{a}}>") == "page.html:1:2: " + start + "the name of a tag\n" + name);
    CHECK(said("</p{{a}}>") == "page.html:1:4: " + start + "the name of a tag\n" + name);
    CHECK(said("<p {{a}}>") ==
          "page.html:1:4: " + start + "the tag `<p>`, outside the values of its attributes\n" + attribute);
    CHECK(said("<p data-{{a}}=\"1\">") ==
          "page.html:1:9: " + start + "the tag `<p>`, outside the values of its attributes\n" + attribute);
    CHECK(said("\n<p class={{a}}>") == "page.html:2:10: " + start +
                                           "the attribute `class` without quotes\n"
                                           "= put quotes around the value: `class=\"{{a}}\"`\n");
    CHECK(said("<p class=x{{a}}>") == "page.html:1:11: " + start +
                                          "the attribute `class` without quotes\n"
                                          "= put quotes around the whole value of the attribute: `class=\"…\"`\n");
    const std::string data = "= put the value into an attribute such as `data-text=\"{{a}}\"` and read it in a script "
                             "in a file of its own\n";
    const std::string style = "= set a class, `class=\"{{a}}\"`, and write the style in a style sheet\n";
    const std::string write_out = "= write the attribute's value out in the template\n";
    const std::string one_link = "= write one link, in the attribute `src`\n";
    CHECK(said("<p onclick=\"{{a}}\">") ==
          "page.html:1:13: " + start + "the attribute `onclick`, which holds code\n" + data);
    CHECK(said("<p onclick={{a}}>") ==
          "page.html:1:12: " + start + "the attribute `onclick`, which holds code\n" + data);
    CHECK(said("<p style=\"width:{{a}}%\">") ==
          "page.html:1:17: " + start + "the attribute `style`, which holds rules of style\n" + style);
    CHECK(said("<iframe srcdoc='{{a}}'></iframe>") == "page.html:1:17: " + start +
                                                          "the attribute `srcdoc`, which holds a whole page\n"
                                                          "= write the content between tags of the page\n");
    CHECK(said("<img srcset='{{a}}'>") ==
          "page.html:1:14: " + start + "the attribute `srcset`, which holds several links\n" + one_link);
    CHECK(said("<link imagesrcset='{{a}}'>") ==
          "page.html:1:20: " + start + "the attribute `imagesrcset`, which holds several links\n" + one_link);
    CHECK(said("<meta http-equiv='{{a}}'>") ==
          "page.html:1:19: " + start + "the attribute `http-equiv`, which directs the browser\n" + write_out);
    CHECK(said("<script type=\"{{a}}\"></script>") ==
          "page.html:1:15: " + start + "the attribute `type`, which decides how the script is read\n" + write_out);
    CHECK(said("<!-- {{a}} --><p>{{b}}") == "page.html:1:6: " + start +
                                                "an HTML comment\n"
                                                "= remove the value, or move it out: between tags, or into an "
                                                "attribute with quotes\n");
    CHECK(said("<!doctype {{a}}>") == "page.html:1:11: " + start +
                                          "a declaration (`<!…>`)\n"
                                          "= write it out in the template, without values\n");
    CHECK(said("<script>'</p>'{{a}}</script>{{b}}") == "page.html:1:15: " + start + "the element `<script>`\n" + data);
    CHECK(said("<STYLE>a{}{{a}}</STYLE>") == "page.html:1:11: " + start + "the element `<style>`\n" + style);
    CHECK(said("<xmp>{{a}}</xmp>") == "page.html:1:6: " + start +
                                          "the element `<xmp>`\n"
                                          "= remove the value, or move it out: between tags, or into an attribute with "
                                          "quotes\n");
}

TEST_CASE("what looks like an end of raw text or a comment is read as a browser reads it") {
    CHECK(faults_of("<script>a </scriptx> {{a}}</script>") ==
          "page.html:1:22: template-value-place: the value `a` cannot be written in the element `<script>`\n");
    CHECK(faults_of("<script></</SCRIPT >{{a}}") == "");
    CHECK(faults_of("<!--> {{a}}") == "");
    CHECK(faults_of("<!-- a --!> {{a}}") == "");
    CHECK(faults_of("<!-- a -> {{a}} -->") ==
          "page.html:1:11: template-value-place: the value `a` cannot be written in an HTML comment\n");
    CHECK(faults_of("a < b {{a}} <3 {{b}}") == "");
    CHECK(faults_of("</p title=\"{{a}}\">") == "");
}

TEST_CASE("a tag that cannot be read is reported at its place, in characters") {
    CHECK(faults_of("åäö {{a\n}}") ==
          "page.html:1:5: template-tag-unclosed: `{{` is never closed with `}}` on the same line\n");
    CHECK(faults_of("{{a {{b}}") ==
          "page.html:1:1: template-tag-unclosed: `{{` is never closed with `}}` on the same line\n");
    CHECK(faults_of("{{}}") == "page.html:1:1: template-tag-unreadable: `` is not a name that a template can use\n");
    CHECK(faults_of("<p>{{{a}}}</p>") ==
          "page.html:1:4: template-tag-unreadable: `{a` is not a name that a template can use\n");
    CHECK(faults_of("{{&a}}") ==
          "page.html:1:1: template-tag-unreadable: `&a` is not a name that a template can use\n");
    CHECK(faults_of("{{a..b}}{{1a}}{{#}}") ==
          "page.html:1:1: template-tag-unreadable: `a..b` is not a name that a template can use\n"
          "page.html:1:9: template-tag-unreadable: `1a` is not a name that a template can use\n"
          "page.html:1:15: template-tag-unreadable: `#` is not a name that a template can use\n");
    CHECK(faults_of("{{! open") ==
          "page.html:1:1: template-tag-unclosed: `{{` is never closed with `}}` on the same line\n");
}

TEST_CASE("sections must be closed in their order") {
    CHECK(faults_of("{{#a}}\n{{#b}}\n{{/a}}\n") ==
          "page.html:2:1: template-section-unclosed: the section `b` is never closed\n");
    CHECK(faults_of("{{#a}}<p>") == "page.html:1:1: template-section-unclosed: the section `a` is never closed\n");
    CHECK(faults_of("{{#a}}{{/b}}{{/a}}") ==
          "page.html:1:7: template-section-end: no section named `b` is open here\n");
    CHECK(faults_of("{{/a}}") == "page.html:1:1: template-section-end: no section named `a` is open here\n");
}

TEST_CASE("a section begins and ends in the same kind of place") {
    const std::string said = "the section `a` begins and ends in different kinds of places in the HTML\n";
    CHECK(faults_of("{{#a}}<p {{/a}}>") == "page.html:1:1: template-section-place: " + said);
    CHECK(faults_of("<p {{#a}}title=\"{{/a}}\">") == "page.html:1:4: template-section-place: " + said);
    CHECK(faults_of("<a href=\"{{#a}}x\"{{/a}}>") == "page.html:1:10: template-section-place: " + said);
    CHECK(faults_of("{{#a}}<a href=\"{{/a}}x\">") == "page.html:1:1: template-section-place: " + said);
    CHECK(faults_of("<h{{#a}}1{{/a}}>") == "page.html:1:3: template-section-place: " + said);
    CHECK(faults_of("{{#a}}<!-- {{/a}} -->") == "page.html:1:1: template-section-place: " + said);
}

TEST_CASE("a layout ends between tags: what does not is shown where it begins, with what is missing") {
    const auto said = [](const std::string& text) {
        Fixture fixture(text);
        const std::string out = fixture.said();
        return out + "= " + diag::hints_of(fixture.faults.items().front(), lang::Language::en).front() + "\n";
    };
    const auto unfinished = [](const std::string& at, const std::string& what, const std::string& end) {
        return "page.html:" + at + ": template-html-unfinished: " + what + " is never finished\n= write `" + end +
               "` where the end is to be\n";
    };
    CHECK(said("<p>a</p>\n<p\nid=\"x\"\n") == unfinished("2:1", "the tag `<p>`", ">"));
    CHECK(said("<hr><") == unfinished("1:5", "the tag", ">"));
    CHECK(said("<hr></p") == unfinished("1:5", "the tag `</p>`", ">"));
    CHECK(said("<p>\n<p id=x class=\"note>{{a}}</p>\n") == unfinished("2:15", "the attribute `class`", "\""));
    CHECK(said("<a href='x{{a}}>") == unfinished("1:9", "the attribute `href`", "'"));
    CHECK(said("<p class=x") == unfinished("1:1", "the tag `<p>`", ">"));
    CHECK(said("<hr><style>a") == unfinished("1:5", "the element `<style>`", "</style>"));
    CHECK(said("<style>a</style") == unfinished("1:1", "the element `<style>`", "</style>"));
    CHECK(said("<style>a</style ") == unfinished("1:9", "the tag `</style>`", ">"));
    CHECK(said("\n<!-- a") == unfinished("2:1", "the HTML comment", "-->"));
    CHECK(said("<!doctype html") == unfinished("1:1", "the declaration", ">"));
    const std::string long_name(60, 'x');
    CHECK(said("<p " + long_name + "=\"") == unfinished("1:65", "the attribute `" + std::string(39, 'x') + "…`", "\""));
}

TEST_CASE("includes: unknown, misplaced, of another kind, in a circle") {
    CHECK(faults_of("{{>head.html}}") ==
          "page.html:1:1: template-unknown-include: there is no template named `head.html`\n");
    CHECK(Fixture(Files{{"a.html", "<p title=\"{{>b.html}}\">"}, {"b.html", "x"}}).said() ==
          "a.html:1:11: template-include-place: `b.html` cannot be included in the attribute `title`\n");
    CHECK(Fixture(Files{{"a.html", "<title>{{>b.html}}</title>"}, {"b.html", "x"}}).said() ==
          "a.html:1:8: template-include-place: `b.html` cannot be included in the element `<title>`\n");
    CHECK(Fixture(Files{{"a.html", "{{>b.md}}"}, {"b.md", "x"}}).said() ==
          "a.html:1:1: template-include-place: `b.md` cannot be included in a.html\n");
    CHECK(Fixture(Files{{"a.html", "{{>b.html}}"}, {"b.html", "\n{{>c.html}}"}, {"c.html", "{{>a.html}}"}}).said() ==
          "c.html:1:1: template-include-loop: the templates include each other in a circle: a.html → b.html → c.html → "
          "a.html\n");
}

TEST_CASE("nesting has a limit, for sections and for includes") {
    const auto nested = [](std::size_t count) {
        std::string text;
        for (std::size_t i = 0; i < count; ++i)
            text += "{{#a}}";
        for (std::size_t i = 0; i < count; ++i)
            text += "{{/a}}";
        return text;
    };
    CHECK(faults_of(nested(render::layout::max_sections)) == "");
    CHECK(faults_of(nested(render::layout::max_sections + 1)) ==
          "page.html:1:193: template-too-deep: templates are nested more than 32 levels deep\n");
    const auto chain = [](char last) {
        Files files;
        for (char c = 'a'; c < last; ++c) {
            files.push_back(
                {std::string(1, c) + ".html", "{{>" + std::string(1, static_cast<char>(c + 1)) + ".html}}"});
        }
        files.push_back({std::string(1, last) + ".html", "x"});
        return Fixture(files).said();
    };
    constexpr auto longest = static_cast<char>('a' + render::layout::max_includes);
    CHECK(chain(longest) == "");
    CHECK(chain(static_cast<char>(longest + 1)) ==
          "a.html:1:1: template-too-deep: templates are nested more than 16 levels deep\n");
}

TEST_CASE("a name that the page does not have is a fault, once for each place") {
    Fixture fixture("{{#rows}}\n<p>{{titel}}</p>\n{{/rows}}\n{{a.b}}{{.}}\n{{#c}}{{/c}}");
    CHECK(fixture.render({{"rows", List{Record{}, Record{}}}, {"a", "x"}}) == "<p></p>\n<p></p>\n\n");
    CHECK(fixture.said(lang::Language::sv) ==
          "page.html:2:4: template-unknown-name: här finns inget värde som heter `titel`\n"
          "page.html:4:1: template-unknown-name: här finns inget värde som heter `a.b`\n"
          "page.html:4:8: template-unknown-name: här finns inget värde som heter `.`\n"
          "page.html:5:1: template-unknown-name: här finns inget värde som heter `c`\n");
}

TEST_CASE("checking a layout against a sample looks into every branch") {
    Fixture fixture(Files{{"page.html", "{{#rows}}{{n}}{{#note}}{{nte}}{{/note}}{{/rows}}{{^yes}}{{unknown}}{{/yes}}"
                                        "{{>foot.html}}{{rows}}<p class=\"{{rows}}\">"},
                          {"foot.html", "{{#goal}}{{title}}{{text}}{{/goal}}{{goal.tite}}"}});
    const Record sample{{"rows", List{Record{{"n", "1"}, {"note", ""}}, Record{{"n", "2"}}}},
                        {"yes", true},
                        {"goal", Record{{"title", "T"}}},
                        {"text", "x"}};
    fixture.templates.check("page.html", sample, fixture.faults);
    CHECK(fixture.said() == "page.html:1:24: template-unknown-name: there is no value named `nte` here\n"
                            "page.html:1:57: template-unknown-name: there is no value named `unknown` here\n"
                            "foot.html:1:36: template-unknown-name: there is no value named `goal.tite` here\n"
                            "page.html:1:90: template-wrong-kind: `rows` is a list and cannot be written here\n"
                            "page.html:1:108: template-wrong-kind: `rows` is a list and cannot be written here\n");
    CHECK(diag::hints_of(fixture.faults.items()[0], lang::Language::en).back() ==
          "the names known here are: goal, rows, text, yes");
}

TEST_CASE("a value of the wrong kind is a fault and shows nothing") {
    Fixture fixture("{{list}}{{record}}{{yes}}{{json}}<script type=\"application/ld+json\">{{text}}</script>");
    CHECK(fixture.render({{"list", List{}}, {"record", Record{}}, {"yes", true}, {"json", Json{"1"}}, {"text", "x"}}) ==
          "<script type=\"application/ld+json\"></script>");
    CHECK(fixture.said() ==
          "page.html:1:1: template-wrong-kind: `list` is a list and cannot be written here\n"
          "page.html:1:9: template-wrong-kind: `record` is a group of values and cannot be written here\n"
          "page.html:1:19: template-wrong-kind: `yes` is yes or no and cannot be written here\n"
          "page.html:1:26: template-wrong-kind: `json` is JSON and cannot be written here\n"
          "page.html:1:69: template-wrong-kind: `text` is plain text and cannot be written here\n");
}

TEST_CASE("a page that never ends is stopped") {
    std::string text;
    for (int i = 0; i < 10; ++i)
        text += "{{#rows}}";
    text += "x";
    for (int i = 0; i < 10; ++i)
        text += "{{/rows}}";
    Fixture fixture(text);
    Record page{{"rows", List(10, Value(Record{}))}};
    (void)fixture.render(page);
    CHECK(fixture.said() == "page.html:1:91: template-too-large: the page becomes too large\n");
}

TEST_CASE("whatever a layout looks like, it is refused or a value stays text") {
    static const std::vector<std::string> pieces{"{{a}}",
                                                 "{{#a}}",
                                                 "{{/a}}",
                                                 "{{^a}}",
                                                 "{{.}}",
                                                 "{{! c }}",
                                                 "{{",
                                                 "}}",
                                                 "<p",
                                                 ">",
                                                 "</p>",
                                                 " ",
                                                 "\n",
                                                 "=",
                                                 "\"",
                                                 "'",
                                                 "class=",
                                                 "href=\"",
                                                 "src='",
                                                 "<!--",
                                                 "-->",
                                                 "<script>",
                                                 "</script>",
                                                 "<style",
                                                 "<title>",
                                                 "</title>",
                                                 "/",
                                                 "x",
                                                 "onclick=",
                                                 "<a href=\"x{{a}}\">",
                                                 "<script type=\"application/ld+json\">"};
    std::mt19937 random(2018);
    int accepted = 0;
    for (int i = 0; i < 30'000; ++i) {
        std::string text;
        const std::size_t length = 1 + random() % 9;
        for (std::size_t piece = 0; piece < length; ++piece)
            text += pieces[random() % pieces.size()];
        Fixture fixture(text);
        if (fixture.faults.has_errors()) continue;
        ++accepted;
        const std::string page = fixture.render({{"a", "javascript:\"'><zq onload=zq>"}});
        CAPTURE(text);
        CHECK(page.find("<zq") == std::string::npos);
    }
    MESSAGE(accepted << " of 30000 layouts accepted");
}

TEST_CASE("one set of layouts serves many threads") {
    Fixture fixture("{{#rows}}<td title=\"{{a}}\">{{n}}</td>{{/rows}}");
    const auto page = [](const std::string& n) {
        return Record{{"a", n}, {"rows", List(50, Value(Record{{"n", n}}))}};
    };
    std::vector<std::string> wanted;
    for (int i = 0; i < 4; ++i)
        wanted.push_back(fixture.render(page(std::to_string(i))));
    std::vector<int> wrong(4);
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < 4; ++i) {
            threads.emplace_back([&, i] {
                for (int round = 0; round < 200; ++round) {
                    diag::Diagnostics none;
                    wrong[i] += fixture.templates.render("page.html", page(std::to_string(i)), none) != wanted[i];
                }
            });
        }
    }
    CHECK(wrong == std::vector<int>{0, 0, 0, 0});
}
