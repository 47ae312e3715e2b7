#include "text/url.hpp"

#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace redovisa::text;

namespace {

std::string judged(std::string_view url, int climb = 0) {
    switch (check_url(url, climb)) {
    case UrlFault::none: return "none";
    case UrlFault::empty: return "empty";
    case UrlFault::characters: return "characters";
    case UrlFault::scheme: return "scheme";
    case UrlFault::host: return "host";
    case UrlFault::outside: return "outside";
    }
    return "";
}

std::string with(char32_t letter) {
    std::string url = "https://kfvn.se/a";
    append_utf8(url, letter);
    return url + "b";
}

} // namespace

TEST_CASE("a link leads to a page of the site or by a known scheme to a plain host") {
    for (const char* good :
         {"om.html", "2019/aldre.html#mål", "?q=a:b", "#x", "https://kfvn.se", "HTTP://kfvn.se/å?a#b",
          "https://räksmörgås.se/", "https://kommun-forbundet.se:8080/x", "https://[2001:db8::1]/", "mailto:a@kfvn.se",
          "tel:+46611123", "https://kfvn.se/a/../../b", "a/../b.html", "./om.html", "a/%2e%2e/b", "100%", "a%2x"}) {
        INFO(good);
        CHECK(judged(good) == "none");
    }
    for (const char* wrong :
         {"javascript:alert(1)", "JavaScript:x", "data:text/html,x", "file:///etc", "ftp://kfvn.se"}) {
        INFO(wrong);
        CHECK(judged(wrong) == "scheme");
    }
    for (const char* wrong : {"//kfvn.se", "https:kfvn.se", "https:/kfvn.se", "https://", "https:///x",
                              "https://kfvn.se@example.org", "https://kfvn{.se", "https://ex\u0430mple.se"}) {
        INFO(wrong);
        CHECK(judged(wrong) == "host");
    }
    for (const char* wrong : {"", "mailto:", "tel:"}) {
        INFO(wrong);
        CHECK(judged(wrong) == "empty");
    }
}

TEST_CASE("a path climbs no further than its page lies, however its dots are written") {
    for (const char* wrong :
         {"/om.html", "../om.html", "%2e%2e/x", ".%2E/x", "a/../../x", "a//../../x", "./../x", ".."}) {
        INFO(wrong);
        CHECK(judged(wrong) == "outside");
    }
    CHECK(judged("../om.html", 1) == "none");
    CHECK(judged("../../om.html", 1) == "outside");
}

TEST_CASE("no link holds what a reader cannot see or a browser reads as something else") {
    for (const char32_t letter : {0x09U,   0x20U,   0x5CU,   0x7FU,   0xA0U,   0xADU,   0x2000U, 0x200BU,  0x200FU,
                                  0x2028U, 0x202EU, 0x202FU, 0x205FU, 0x2060U, 0x206FU, 0x3000U, 0xFE00U,  0xFE0FU,
                                  0xFEFFU, 0xFF0FU, 0xFF1AU, 0xFF3CU, 0xFFF9U, 0xFFFDU, 0xFFFFU, 0xE0001U, 0x10FFFFU}) {
        CAPTURE(static_cast<std::uint32_t>(letter));
        CHECK(judged(with(letter)) == "characters");
    }
    for (const char32_t letter :
         {0x21U, 0x7EU, 0xA1U, 0xE5U, 0x2010U, 0x2030U, 0x2070U, 0x3001U, 0xFE10U, 0xFF10U, 0xFFE5U, 0x1F600U}) {
        CAPTURE(static_cast<std::uint32_t>(letter));
        CHECK(judged(with(letter)) == "none");
    }
    CHECK(judged("https://kfvn.se/\xE5") == "characters");
}

TEST_CASE("what a URL cannot hold is encoded, but letters of the host stay") {
    CHECK(encode_url("https://räk.se/å?q=ö#ä") == "https://räk.se/%C3%A5?q=%C3%B6#%C3%A4");
    CHECK(encode_url("https://räk.se") == "https://räk.se");
    CHECK(encode_url("a%20b/{c}|\"d\"") == "a%20b/%7Bc%7D%7C%22d%22");
    CHECK(encode_url("sok.html?fran=https://räk.se") == "sok.html?fran=https://r%C3%A4k.se");
    CHECK(encode_url("https://a{b/") == "https://a%7Bb/");
}
