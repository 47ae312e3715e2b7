#include "lang/number_format.hpp"

#include <doctest/doctest.h>

#include <limits>

using namespace redovisa::lang;

TEST_CASE("Swedish numbers have no-break spaces, a decimal comma and a true minus") {
    CHECK(number_text(8664191, Language::sv) == "8\u00A0664\u00A0191");
    CHECK(number_text(878, Language::sv) == "878");
    CHECK(number_text(1000, Language::sv) == "1\u00A0000");
    CHECK(number_text(Decimal{675, 2}, Language::sv) == "6,75");
    CHECK(number_text(Decimal{5, 2}, Language::sv) == "0,05");
    CHECK(number_text(Decimal{-12345678, 3}, Language::sv) == "\u221212\u00A0345,678");
    CHECK(number_text(0, Language::sv) == "0");
}

TEST_CASE("the smallest number is written out whole") {
    CHECK(number_text(std::numeric_limits<std::int64_t>::min(), Language::en) == "\u22129,223,372,036,854,775,808");
}

TEST_CASE("English numbers have commas and a decimal point") {
    CHECK(number_text(Decimal{12345675, 2}, Language::en) == "123,456.75");
}

TEST_CASE("even hundred thousands of kronor are told in millions") {
    CHECK(money_text({8664191, 0}, Language::sv) == "8\u00A0664\u00A0191\u00A0kr");
    CHECK(money_text({40000000, 0}, Language::sv) == "40\u00A0miljoner\u00A0kr");
    CHECK(money_text({3500000, 0}, Language::sv) == "3,5\u00A0miljoner\u00A0kr");
    CHECK(money_text({1000000, 0}, Language::sv) == "1\u00A0miljon\u00A0kr");
    CHECK(money_text({900000, 0}, Language::sv) == "900\u00A0000\u00A0kr");
    CHECK(money_text({1250000, 0}, Language::sv) == "1\u00A0250\u00A0000\u00A0kr");
    CHECK(money_text({40000000, 0}, Language::en) == "40\u00A0million\u00A0SEK");
}

TEST_CASE("a share is rounded but never to nothing or to all") {
    CHECK(share_text(1, 3, Language::sv) == "33\u00A0%");
    CHECK(share_text(1, 2, Language::sv) == "50\u00A0%");
    CHECK(share_text(5, 200, Language::sv) == "3\u00A0%");
    CHECK(share_text(1, 1000, Language::sv) == "<\u00A01\u00A0%");
    CHECK(share_text(999, 1000, Language::sv) == ">\u00A099\u00A0%");
    CHECK(share_text(0, 7, Language::sv) == "0\u00A0%");
    CHECK(share_text(7, 7, Language::en) == "100%");
    CHECK(share_text(0, 0, Language::sv).empty());
}
