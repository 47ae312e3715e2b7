#include "text/portable.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace redovisa::text;

TEST_CASE("the form of an id") {
    for (const std::string good : {"a", "0", "aldre", "2019", "a-b-"})
        CHECK(has_id_form(good));
    CHECK(has_id_form(std::string(64, 'a')));
    CHECK_FALSE(has_id_form(std::string(65, 'a')));
    for (const std::string bad : {"", "-a", "A", "å", "a_b", "a.b", "a/b", "a b", " a", "a\n"}) {
        CAPTURE(bad);
        CHECK_FALSE(has_id_form(bad));
    }
}

TEST_CASE("names of devices") {
    for (const std::string device : {"con", "prn", "aux", "nul", "com1", "lpt9", "com0"})
        CHECK(is_device_name(device));
    for (const std::string other : {"cons", "com", "com10", "null", "comx", "com-"})
        CHECK_FALSE(is_device_name(other));
}

TEST_CASE("portable paths have portable parts and a known ending") {
    for (const std::string good : {"index.html", "2019/report.md", "data/goals-excel.csv", "a/b/c.json"})
        CHECK(is_portable_path(good));
    const std::string folder = std::string(64, 'a') + '/';
    CHECK(is_portable_path(folder + folder + "index.html"));
    CHECK_FALSE(is_portable_path(folder + folder + folder + "index.html"));
    for (const std::string bad :
         {"index", "index.exe", "/index.html", "a//b.html", "a/.html", "con/a.html", "a/nul.html", "a.b.html"}) {
        CAPTURE(bad);
        CHECK_FALSE(is_portable_path(bad));
    }
}

TEST_CASE("an id is suggested for what people call a file") {
    CHECK(id_like("Äldre & LSS") == "aldre-lss");
    CHECK(id_like("Sociala  frågor_2019") == "sociala-fragor-2019");
    CHECK(id_like("A\u030Aland") == "aland");
    CHECK(id_like("àáâ æ øó éèê ü ñ") == "aa-a-oo-ee-u");
    CHECK(id_like("---") == "");
    CHECK(id_like(std::string(100, 'x')) == std::string(64, 'x'));
}
