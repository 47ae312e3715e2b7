#include "lang/date_format.hpp"

#include <doctest/doctest.h>

using namespace redovisa::lang;

namespace {

std::string sv(const char* iso_period) {
    const auto period = parse_period(iso_period);
    REQUIRE(period);
    return period_text(*period, Language::sv);
}

} // namespace

TEST_CASE("a date in running text") {
    CHECK(date_text({2024, 1, 1}, Language::sv) == "1 januari 2024");
    CHECK(date_text({2020, 10, 16}, Language::en) == "16 October 2020");
}

TEST_CASE("a period is told in the shortest way that says the same") {
    CHECK(sv("2019") == "2019");
    CHECK(sv("2019/2021") == "2019–2021");
    CHECK(sv("2021-07") == "juli 2021");
    CHECK(sv("2020-03/2020-06") == "mars–juni 2020");
    CHECK(sv("2021-07/2022-06") == "juli 2021–juni 2022");
    CHECK(sv("2020-03-12") == "12 mars 2020");
    CHECK(sv("2020-03-03/2020-03-05") == "3–5 mars 2020");
    CHECK(sv("2020-02-28/2020-03-02") == "28 februari–2 mars 2020");
    CHECK(sv("2019-12-31/2020-01-02") == "31 december 2019–2 januari 2020");
}

TEST_CASE("a day or a month as it is spoken is read where it is clear") {
    const auto iso = [](const char* text) { return iso_of_spoken(text).value_or(""); };
    CHECK(iso("den 3 april 2019") == "2019-04-03");
    CHECK(iso("3/4 2019") == "2019-04-03");
    CHECK(iso("20190403") == "2019-04-03");
    CHECK(iso("2019.4.3") == "2019-04-03");
    CHECK(iso("3 May 2019") == "2019-05-03");
    CHECK(iso("March 2019") == "2019-03");
    CHECK(iso("i mars 2019") == "2019-03");
    CHECK(iso("juni 2019") == "2019-06");
    CHECK(iso("2019 juli") == "2019-07");
    for (const char* unclear :
         {"", "–", "den", "hösten 2019", "3 april", "30 februari 2019", "1 2 3 2019", "mars juni"}) {
        INFO(unclear);
        CHECK(iso(unclear) == "");
    }
}
