#include "lang/decimal.hpp"
#include "lang/period.hpp"

#include <doctest/doctest.h>

namespace redovisa::lang {
namespace {

TEST_CASE("a decimal is read exactly as written") {
    const char* good[] = {"0", "-0", "7", "8664191", "6.75", "-3.5", "0.000001", "999999999999999"};
    for (const char* text : good) {
        INFO(text);
        const auto value = parse_decimal(text);
        REQUIRE(value);
        CHECK(plain(*value) == (std::string_view(text) == "-0" ? "0" : text));
    }
    for (const char* text : {"", "-", ".5", "5.", "007", "1e3", "0x1F", "1,5", "1 000", "+1", "1.2.3", "1.2345678",
                             "1000000000000000", "NaN", "∞"}) {
        INFO(text);
        CHECK_FALSE(parse_decimal(text));
    }
}

TEST_CASE("decimals compare by value") {
    const auto d = [](const char* text) { return *parse_decimal(text); };
    CHECK(d("1.50") == d("1.5"));
    CHECK(d("-1.5") < d("-1.25"));
    CHECK(d("999999999999999") > d("0.000001"));
    CHECK(d("0.1") < d("0.11"));
}

TEST_CASE("a period is a year, a month, a day or a run between two of them") {
    const auto text = [](const char* period) { return iso(*parse_period(period)); };
    CHECK(text("2019") == "2019");
    CHECK(text("2019-03") == "2019-03");
    CHECK(text("2020-02-29") == "2020-02-29");
    CHECK(text("2021-07/2022-06") == "2021-07/2022-06");
    CHECK(text("2019/2021") == "2019/2021");
    CHECK(text("2019-01/2019-12") == "2019");
    CHECK(text("2019-01-01/2019-01-31") == "2019-01");
    CHECK(text("2019-01-05/2019-02-03") == "2019-01-05/2019-02-03");
    CHECK(text("2019-01-01/2019-01-30") == "2019-01-01/2019-01-30");
    CHECK(text("2000-02-29") == "2000-02-29");
    for (const char* wrong :
         {"",           "19",      "2019-13", "2019-00",        "2019-02-29", "2022/2021",  "2019–2020",
          "2019-1",     "2019/",   "/2019",   "2019/2020/2021", "20190101",   "1899",       "2200",
          "2100-02-29", "2019.03", "2019-1x", "2019-01-00",     "2019-01-0x", "2019-01.05", "2o19"}) {
        INFO(wrong);
        CHECK_FALSE(parse_period(wrong));
    }
}

TEST_CASE("a date is a day that exists") {
    CHECK(iso(*parse_date("2020-10-16")) == "2020-10-16");
    for (const char* wrong : {"2019", "2019-10", "2019-02-30", "2019-4-01", "16/10/2020"})
        CHECK_FALSE(parse_date(wrong));
}

} // namespace
} // namespace redovisa::lang
