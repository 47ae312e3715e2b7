#include "render/page.hpp"

#include <doctest/doctest.h>

using redovisa::render::href;
using redovisa::render::relative_path;
using redovisa::view::Place;

TEST_CASE("paths between pages are relative, so that the site works from disk") {
    CHECK(relative_path("index.html", "2019/aldre.html") == "2019/aldre.html");
    CHECK(relative_path("2019/aldre.html", "index.html") == "../index.html");
    CHECK(relative_path("2019/aldre.html", "2019/index.html") == "index.html");
    CHECK(relative_path("2019/aldre.html", "2016/aldre.html") == "../2016/aldre.html");
    CHECK(relative_path("2019/aldre.html", "") == "../");
    CHECK(relative_path("index.html", "site.css") == "site.css");
    CHECK(relative_path("20/a.html", "2019/b.html") == "../2019/b.html");
}

TEST_CASE("a place on the same page is its anchor alone, on its own page and on that of the year") {
    const Place goal{"2019/aldre.html", "2019/index.html", "mal-aldre-trygg"};
    CHECK(href("2019/aldre.html", goal) == "#mal-aldre-trygg");
    CHECK(href("2019/index.html", goal) == "#mal-aldre-trygg");
    CHECK(href("2019/kultur.html", goal) == "aldre.html#mal-aldre-trygg");
    CHECK(href("index.html", goal) == "2019/aldre.html#mal-aldre-trygg");
    CHECK(href("index.html", {}).empty());
}
