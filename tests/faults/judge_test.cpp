#include "support/element_tree.hpp"

#include <doctest/doctest.h>

using namespace redovisa::test;

namespace {

std::string active(std::string_view html) {
    return active_parts(parse_html(html));
}

std::string cut(std::string_view html, std::string& foreign) {
    Element page = parse_html(html);
    cut_prose(page, "first", "last", foreign);
    return outline(page);
}

} // namespace

TEST_CASE("the judge of pages finds what acts and what leads astray") {
    CHECK(active("<p onclick=x>") == "p onclick: x\n");
    CHECK(active("<script>x</script>") == "script : x\n");
    CHECK(active("<script type='application/ld+json'>{}</script>") == "");
    CHECK(active("<script src=search.js></script>") == "");
    CHECK(active("<script src='https://a.example/x.js'></script>") != "");
    CHECK(active("<p><!-- x --></p>") == "!comment : \n");
    CHECK(active("<a href=' java\nscript:x'>") != "");
    CHECK(active("<a href='//evil.example'>") != "");
    CHECK(active("<a href='HTTPS://a.example'><a href='x.html#y:z'><a href='mailto:a@b'>") == "");
    CHECK(active("<img src='https://a.example/x.png'>") != "");
    CHECK(active("<svg><a xlink:href='data:x'></a></svg>") != "");
    CHECK(active("<p style='color:red'>") != "");
    CHECK(active("<meta http-equiv=refresh content=0>") != "");
}

TEST_CASE("the judge of pages cuts out prose, and tells what prose may not hold and where it ends too late") {
    std::string foreign;
    const std::string plain = cut("<main><p>first</p><p>last</p><ul></ul></main>", foreign);
    CHECK(plain == "html\n head\n body\n  main\n   p\n   prose\n   p\n   ul\n");
    CHECK(cut("<main><p>first</p><p>a <em>b</em></p><pre>last</pre><ul></ul></main>", foreign) == plain);
    CHECK(cut("<main><p>first<p>x <p>last<ul></ul></main>", foreign) == plain);
    CHECK(foreign == "");
    CHECK(cut("<main><p>first</p></main><p>last</p><ul></ul>", foreign) != plain);
    CHECK(foreign == "prose without an end in main: first\n");
    foreign.clear();
    CHECK(cut("<main><p>first</p><p><b title=x>y</b></p><p>last</p><ul></ul></main>", foreign) == plain);
    CHECK(foreign == "prose holds b\nprose holds b title=x\n");
}
