#include "text/utf8.hpp"

#include <doctest/doctest.h>

using namespace redovisa::text;

TEST_CASE("decoding reads each length and says how long it was") {
    CHECK(decode("a").value == U'a');
    CHECK(decode("å").value == U'å');
    CHECK(decode("å").length == 2);
    CHECK(decode("€").length == 3);
    CHECK(decode("😀").value == U'😀');
    CHECK(decode("😀").length == 4);
    CHECK(decode("").length == 0);
}

TEST_CASE("ill-formed bytes are refused one at a time") {
    const std::string_view overlong("\xC0\xAF", 2);
    const std::string_view long_overlong("\xE0\x80\xAF", 3);
    const std::string_view surrogate("\xED\xA0\x80", 3);
    const std::string_view too_high("\xF4\x90\x80\x80", 4);
    const std::string_view cut("\xC3", 1);
    const std::string_view lone("\xA5", 1);
    const std::string_view broken("\xE2\x82\x41", 3);
    for (const std::string_view bytes : {overlong, long_overlong, surrogate, too_high, cut, lone, broken}) {
        CHECK_FALSE(decode(bytes).valid);
        CHECK(decode(bytes).length == 1);
    }
}

TEST_CASE("every code point that is written reads back as itself") {
    for (char32_t value = 0; value <= 0x10FFFF; value += 7) {
        if (value >= 0xD800 && value <= 0xDFFF) continue;
        std::string bytes;
        append_utf8(bytes, value);
        const CodePoint read = decode(bytes);
        REQUIRE(read.valid);
        REQUIRE(read.value == value);
        REQUIRE(read.length == bytes.size());
    }
}

TEST_CASE("counting takes letters, not bytes") {
    CHECK(count_code_points("Äldre") == 5);
    CHECK(count_code_points(std::string_view("a\xFF\xFE", 3)) == 3);
}

TEST_CASE("wide characters take two columns and combining marks none") {
    CHECK(display_width("Äldre") == 5);
    CHECK(display_width("a\u030A") == 1);
    CHECK(display_width("漢字") == 4);
    CHECK(display_width(std::string_view("ä\xFF", 3)) == 2);
}

TEST_CASE("what a reader cannot see is told apart from letters and blanks") {
    for (const char32_t seen : {U'a', U'å', U' ', U'\u00A0', U'\u030A', U'😀'})
        CHECK(is_visible(seen));
    for (const char32_t unseen : {char32_t{0x1B}, char32_t{0x200B}, char32_t{0xD800}, char32_t{0xE000},
                                  char32_t{0x0378}, char32_t{0x2028}, char32_t{0x2029}}) {
        CAPTURE(static_cast<std::uint32_t>(unseen));
        CHECK_FALSE(is_visible(unseen));
    }
}

TEST_CASE("composed and decomposed letters become the same") {
    CHECK(to_nfc("A\u030Aland") == "Åland");
    CHECK(to_nfc("Åland") == "Åland");
}

TEST_CASE("lower case knows Swedish letters") {
    CHECK(to_lower("ÄLDRE ÅR Ö") == "äldre år ö");
}

TEST_CASE("a text that is too long ends in an ellipsis within the limit") {
    CHECK(ellipsis("Äldre", 5) == "Äldre");
    CHECK(ellipsis("Äldre", 4) == "Äld…");
    CHECK(ellipsis("Äldre", 1) == "…");
}
