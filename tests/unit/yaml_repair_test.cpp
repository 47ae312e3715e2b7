#include "diag/mend.hpp"
#include "yaml/parse.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace redovisa;

namespace {

/// What is said of a file, `line:column code`, and the file with all repairs put in where there are any.
struct Told {
    std::string faults;
    std::string mended;
};

Told told(const std::string& bytes) {
    text::SourceSet sources;
    diag::Diagnostics faults;
    const text::SourceId id = sources.add("x.yaml", bytes);
    (void)yaml::parse(sources[id], id, faults);
    faults.finish(sources);
    Told out;
    std::vector<diag::Edit> edits;
    for (const diag::Diagnostic& fault : faults.items()) {
        const text::Position at = sources[id].position(fault.where.begin);
        out.faults += (out.faults.empty() ? "" : ", ") + std::to_string(at.line) + ":" + std::to_string(at.column) +
                      " " + std::string(fault.rule->code);
        edits.insert(edits.end(), fault.fix.begin(), fault.fix.end());
    }
    if (!edits.empty()) out.mended = diag::apply_edits(bytes, edits);
    return out;
}

struct Case {
    std::string bytes;
    std::string faults;
    std::string mended; ///< empty: nothing is proposed
};

void check_all(const std::vector<Case>& cases) {
    for (const Case& one : cases) {
        CAPTURE(one.bytes);
        const Told found = told(one.bytes);
        CHECK(found.faults == one.faults);
        CHECK(found.mended == one.mended);
    }
}

/// The text in UTF-16.
std::string utf16(std::u16string_view text, bool big_end, bool marked) {
    std::string out;
    const auto put = [&](char16_t unit) {
        const char high = static_cast<char>(unit >> 8U);
        const char low = static_cast<char>(unit & 0xFFU);
        out += big_end ? high : low;
        out += big_end ? low : high;
    };
    if (marked) put(0xFEFF);
    for (const char16_t unit : text)
        put(unit);
    return out;
}

} // namespace

TEST_CASE("UTF-16 of either order becomes UTF-8 where it is whole") {
    const std::u16string text = u"title: Åldrar 😀\n";
    for (const bool big_end : {false, true})
        for (const bool marked : {false, true})
            check_all({{utf16(text, big_end, marked), "1:1 encoding-utf16", "title: Åldrar 😀\n"}});
    const std::u16string high(1, char16_t{0xD83D});
    const std::u16string low(1, char16_t{0xDE00});
    for (const std::u16string& broken : {high, low, high + u"a", high + high})
        check_all({{utf16(u"title: " + broken, true, true), "1:1 encoding-utf16", ""}});
    check_all({{utf16(text, false, true) + "x", "1:1 encoding-utf16", ""}});
}

TEST_CASE("a letter of another encoding is told apart from a file that was cut") {
    check_all({{"a: \xE5ldre\n", "1:4 encoding-latin1", "a: åldre\n"},
               {"a: \xE5\x81\n", "1:4 encoding-broken", ""},
               {"a: å \xE9!", "1:6 encoding-broken", "a: å é!"},
               {"a: å\x84", "1:5 encoding-broken", "a: å„"},
               {"a: å\xE2\x82", "1:5 cut-file", ""},
               {"a: å\xC3", "1:5 cut-file", ""},
               {"a\xC3", "1:2 encoding-latin1", "aÃ"},
               {"a: å \xE5\x81 x\n", "1:6 encoding-broken", "a: \xC3\xA5 \xC3\xA5\x81 x\n"}});
}

TEST_CASE("letters that were encoded twice are put back, with the marks beside them") {
    check_all({{"a: Ã…ngermanland â€“ lÃ¤n\n", "1:4 double-encoding", "a: Ångermanland – län\n"},
               {"a: Ã\u0085nge\n", "1:4 double-encoding", "a: Ånge\n"},
               {"a: Ã", "", ""},
               {"a: Ã¥ och Ãx\n", "1:4 double-encoding", "a: å och Ãx\n"},
               {"a: sÃ¥ â€\u009D x\n", "1:5 double-encoding", "a: så ” x\n"}});
}

TEST_CASE("a character that no text may hold is taken away, with what the terminal put after it") {
    check_all({{"a: \x1B[31mröd\x1B[0m\n", "1:4 forbidden-character", "a: röd\n"},
               {"a: \x1B[2Kx\n", "1:4 forbidden-character", "a: x\n"},
               {"a: \x1B", "1:4 forbidden-character", "a: "},
               {"a: \x1B[31", "1:4 forbidden-character", "a: [31"},
               {"a: \x1B[31;å\n", "1:4 forbidden-character", "a: [31;å\n"},
               {"a: \x1B[1~x\n", "1:4 forbidden-character", "a: [1~x\n"},
               {"a: \x1BMx\n", "1:4 forbidden-character", "a: Mx\n"},
               {"a: ett\u2028två\n", "1:7 forbidden-character", "a: ett två\n"},
               {"a: ett\u2029två\n", "1:7 forbidden-character", "a: ett två\n"},
               {"a: x\uFDD0y\n", "1:5 forbidden-character", "a: xy\n"},
               {"a: \u0007x \u0008y\n", "1:4 forbidden-character", "a: x y\n"},
               {"a: \uFFFDx\n", "1:4 replacement-character", ""},
               {"a\u202Fb: x\n", "1:2 invisible-in-key", "a b: x\n"},
               {"a\u3000b: x\n", "1:2 invisible-in-key", "a b: x\n"},
               {"a\u2003b: x\n", "1:2 invisible-in-key", "ab: x\n"},
               {"a\u2060b: x\n", "1:2 invisible-in-key", "ab: x\n"},
               {"a: x\u2060y\u2066z\n", "1:5 invisible-character", "a: xyz\n"},
               {"a: x\u00A0y\u202Fz\n", "", ""}});
}

TEST_CASE("a quoted text that is broken off or goes on is closed where it was meant to end") {
    check_all({{"a: \"Mål”\n", "1:4 missing-closing-quote", "a: \"Mål\"\n"},
               {"a: \"Mål “x”\n", "1:4 missing-closing-quote", "a: \"Mål “x”\"\n"},
               {"a: \"”\n", "1:4 missing-closing-quote", "a: \"”\"\n"},
               {"a: \"Mål \\\"x\n", "1:4 missing-closing-quote", "a: \"Mål \\\"x\"\n"},
               {"a: 'Mål \"x\n", "1:4 missing-closing-quote", "a: 'Mål \"x'\n"},
               {"a: 'det ''är\n", "1:4 missing-closing-quote", "a: 'det ''är'\n"},
               {"a: \"Mål\n  # x\nb: 1\n", "1:4 missing-closing-quote", "a: \"Mål\"\n  # x\nb: 1\n"},
               {"a: \"Mål\n\n  - b\n", "1:4 missing-closing-quote, 3:3 unexpected-dash", "a: \"Mål\"\n\n  - b\n"},
               {"a: \"Mål\n  b: 1\n", "1:4 missing-closing-quote, 2:3 wrong-indent", "a: \"Mål\"\nb: 1\n"},
               {"a: \"Mål\nb: 1\n", "1:4 missing-closing-quote", "a: \"Mål\"\nb: 1\n"},
               {"a: \"x\"\"\n", "1:7 text-after-quote", "a: 'x\"'\n"},
               {"a: \"\"x\n", "1:6 text-after-quote", "a: '\"\"x'\n"},
               {"a: 'x' y\n", "1:8 text-after-quote", "a: \"'x' y\"\n"},
               {"a: \"ett\n  två\"\n", "1:4 text-on-several-lines", ""},
               {"a: \"ett\n  två\" x\n", "1:4 text-on-several-lines, 2:8 text-after-quote", ""},
               {"\"a\": x\n", "", ""},
               {"\"a\":x\nb: 1\n", "1:1 no-space-after-colon", "\"a\": x\nb: 1\n"},
               {"\"a\\\"b\": x\n", "", ""}});
}

TEST_CASE("an escape that YAML does not have becomes the text it was") {
    check_all({{"a: \"\\xZZ\"\n", "1:5 unknown-escape", "a: \"\\\\xZZ\"\n"},
               {"a: \"\\x1Z\"\n", "1:5 unknown-escape", "a: \"\\\\x1Z\"\n"},
               {"a: \"\\u12\"\n", "1:5 unknown-escape", "a: \"\\\\u12\"\n"},
               {"a: \"\\U0001F600\"\n", "", ""},
               {"a: \"\\U00110000\"\n", "1:5 unknown-escape", "a: \"\\\\U00110000\"\n"},
               {"a: \"\\uFB01 \\uE000\"\n", "", ""},
               {"a: \"\\uD83D\\uDE00\"\n", "1:5 surrogate-escape", "a: \"😀\"\n"},
               {"a: \"\\uD83D x\"\n", "1:5 surrogate-escape", ""},
               {"a: \"\\uD83D\\u0041\"\n", "1:5 surrogate-escape", ""},
               {"a: \"\\uD83D\\uZZZZ\"\n", "1:5 surrogate-escape, 1:11 unknown-escape", "a: \"\\uD83D\\\\uZZZZ\"\n"},
               {"a: \"\\uDE00\"\n", "1:5 surrogate-escape", ""},
               {"a: \"\\å\"\n", "1:5 unknown-escape", "a: \"\\\\å\"\n"},
               {"a: \"\\t\\n\\\\\"\n", "", ""},
               {"a: \"\\u200B\"\n", "1:5 invisible-character", ""},
               {"a: \"\\u000A\\u0009\\u000D\"\n", "", ""},
               {"a: \"\\u0007\"\n", "1:5 forbidden-character", ""}});
}

TEST_CASE("what stands in brackets is told where it goes wrong") {
    check_all({{"a: [#x]\n", "1:5 special-first-character", "a: [\"#x\"]\n"},
               {"a: [x#y]\n", "", ""},
               {"a: [x, #b]\n", "1:8 special-first-character", "a: [x, \"#b\"]\n"},
               {"a: [Möten #1]\n", "1:11 special-first-character", "a: [\"Möten #1\"]\n"},
               {"a: {b: Möten #1, c: 2}\n", "1:14 special-first-character", "a: {b: \"Möten #1\", c: 2}\n"},
               {"a: {b: 1, #c: 2}\n", "1:11 special-first-character", ""},
               {"a: [[x] #y]\n", "1:9 special-first-character", ""},
               {"a: [x, # y\n  z]\n", "", ""},
               {"a: [x # y\nb: 1\n", "1:4 special-first-character", "a: \"[x # y\"\nb: 1\n"},
               {"a: [x #y\n", "1:4 special-first-character", "a: \"[x #y\"\n"},
               {"a:\n  b: [\n    x\n]\n", "", ""},
               {"a: [x,\n  y\nb: 1\n", "1:4 unclosed-bracket, 2:3 stray-text", ""},
               {"a: [x)\n", "1:4 unclosed-bracket", "a: [x]\n"},
               {"a: [x (y)\n", "1:4 special-first-character", "a: \"[x (y)\"\n"},
               {"a: [[x] [y]]\n", "1:9 missing-comma", "a: [[x], [y]]\n"},
               {"a: {b:, c: 1}\n", "1:5 key-without-value", ""},
               {"a: [6,5\n", "1:4 unclosed-bracket, 1:5 decimal-comma-in-list", "a: [6,5]\n"},
               {"a: [6,5]\n", "1:5 decimal-comma-in-list", ""},
               {"a: {b: 6,5}\n", "1:8 decimal-comma-in-brackets", "a: {b: 6.5}\n"},
               {"a: {<<: x}\n", "1:5 merge-key", ""},
               {"a: {b: 1, b: 2, b: 3}\n", "1:11 duplicate-key", ""},
               {"a: [\"x\" \"y\"]\n", "1:9 missing-comma", "a: [\"x\", \"y\"]\n"},
               {"a: {b:c}\n", "1:5 no-space-after-colon", "a: {b: c}\n"},
               {"a: {B:c}\n", "1:5 key-without-value", ""},
               {"a: {b: Ett, a två}\n", "1:13 missing-colon", "a: {b: Ett, a: två}\n"},
               {"a: {b: Ett, två tre}\n", "1:11 comma-in-text", "a: {b: \"Ett, två tre\"}\n"},
               {"a: {b: 6 c: x}\n", "1:10 missing-comma", "a: {b: 6, c: x}\n"},
               {"a: {b: 6; c: x}\n", "1:11 missing-comma", "a: {b: 6, c: x}\n"},
               {"a: {b: 6 C: x}\n", "1:11 unquoted-colon", "a: {b: \"6 C: x\"}\n"},
               {"a: {b: Mål:}\n", "1:11 unquoted-colon", "a: {b: \"Mål:\"}\n"},
               {"a: [,]\n", "1:5 empty-list-item", "a: []\n"},
               {"a: {[x]: y}\n", "1:5 complex-key", ""},
               {"a: [x}\n", "1:6 bracket-mismatch", "a: [x]\n"},
               {"a: [Utkast till plan\n", "1:4 special-first-character", "a: \"[Utkast till plan\"\n"},
               {"a: {x}\n", "1:5 key-without-value", ""},
               {"a: [vad?]\n", "1:8 special-first-character", "a: [\"vad?\"]\n"},
               {"a: [x: y]\n", "1:6 unquoted-colon", "a: [\"x: y\"]\n"},
               {"a: {b: x,\n\n  # y\n  c: z}\n", "", ""}});
}

TEST_CASE("a text that begins or ends with a sign of YAML is put in quotes") {
    check_all({{"a: #tagg\n", "1:4 special-first-character", "a: \"#tagg\"\n"},
               {"a: ##\n", "", ""},
               {"a: # x\n", "", ""},
               {"a: #\n", "", ""},
               {"a: ?\n", "1:4 special-first-character", "a: \"?\"\n"},
               {"a: ? x\n", "1:4 special-first-character", "a: \"? x\"\n"},
               {"a: ?x\n", "", ""},
               {"a: :\n", "1:4 special-first-character", "a: \":\"\n"},
               {"a: @x\n", "1:4 special-first-character", "a: \"@x\"\n"},
               {"a: - b\n", "1:4 list-on-key-line", "a: \"- b\"\n"},
               {"a: - b\n  - c\n", "1:4 list-on-key-line", "a:\n  - b\n  - c\n"},
               {"a: - b: 1\n    c: 2\n", "1:4 list-on-key-line", "a:\n  - b: 1\n    c: 2\n"},
               {"a: “Mål: trygg”\n", "1:4 curly-quotes", "a: \"Mål: trygg\"\n"},
               {"a: “Mål: trygg\n", "1:8 unquoted-colon", "a: \"“Mål: trygg\"\n"},
               {"a: Mål: trygg”\n", "1:7 unquoted-colon", "a: \"Mål: trygg”\"\n"},
               {"a: “Mål”\n", "1:4 curly-quotes", "a: \"Mål\"\n"},
               {"a: “Mål\n", "", ""},
               {"a: “\n", "", ""},
               {"a: x #\n", "", ""},
               {"a: x # y\n", "", ""},
               {"a: x y # z\n", "1:8 text-cut-by-hash", "a: \"x y # z\"\n"},
               {"a: x #y\n", "1:6 text-cut-by-hash", "a: \"x #y\"\n"},
               {"a: x y\"\n", "1:7 missing-opening-quote", "a: \"x y\"\n"},
               {"a: 19\"\n", "", ""},
               {"a: x\n  y # z\nb: 1\n", "2:3 text-on-several-lines", ""},
               {"a: x\n  y #\nb: 1\n", "2:3 text-on-several-lines", ""},
               {"a: x]\n", "1:5 missing-opening-bracket", "a: [x]\n"},
               {"a: x: 1}\n", "1:8 missing-opening-bracket", "a: {x: 1}\n"},
               {"a: x}\n", "", ""},
               {"a: NULL\nb: Null\nc: nUll\n", "", ""},
               {"a: x\n  y\n  z\nb: 1\n", "2:3 text-on-several-lines", ""}});
}

TEST_CASE("a key whose colon is spoilt, and a colon that is none") {
    check_all({{"a:\n  - b: 1\n  - b :x\n", "3:5 no-space-after-colon", "a:\n  - b: 1\n  - b: x\n"},
               {"a:\n  - b: 1\n  - b :{c: 1}\n", "3:5 no-space-after-colon", "a:\n  - b: 1\n  - b: {c: 1}\n"},
               {"a :x\n", "1:1 root-not-mapping", ""},
               {"a  x\n", "1:1 root-not-mapping", ""},
               {"a: x\na2. y\nb: 1\n", "2:1 stray-text", ""},
               {"b: 1\na =\n", "2:1 missing-colon", "b: 1\na: =\n"},
               {"b: 1\nc:\n  b = 2\n", "", ""},
               {"b: 1\nc:\n  d\n  b = 2\n", "4:3 text-on-several-lines", ""},
               {"a:\n  mailto:x\n", "", ""},
               {"a:\n  b:c\n  d: 1\n", "2:3 no-space-after-colon", "a:\n  b: c\n  d: 1\n"},
               {"a: text\n  b:c\n", "2:3 text-on-several-lines", ""},
               {"a:\n  - mailto:x\n", "", ""},
               {"a:\n  - b:c\n    d: 1\n", "2:5 no-space-after-colon", "a:\n  - b: c\n    d: 1\n"},
               {"a: 1\nb:2\n", "2:1 no-space-after-colon", "a: 1\nb: 2\n"},
               {": x\n", "1:1 key-missing", ""},
               {"a: 1\n:\n", "2:1 key-missing", ""},
               {"? a\n: b\n", "1:1 complex-key", ""},
               {"?\n", "1:1 complex-key", ""},
               {"a {b: 1}\n", "1:1 missing-colon", "a: {b: 1}\n"},
               {"a: 1\nb [x]\n", "2:1 missing-colon", "a: 1\nb: [x]\n"},
               {"title Äldre\nb: 1\n", "1:1 missing-colon", "title: Äldre\nb: 1\n"},
               {"a: 1\nb\n", "2:1 stray-text", ""},
               {"a: 1\nb\n  c: 2\n", "2:1 missing-colon", "a: 1\nb:\n  c: 2\n"},
               {"a: 1\na: 1\n", "2:1 duplicate-key", "a: 1\n"},
               {"a: 1\na: 2\na: 3\n", "2:1 duplicate-key", ""},
               {"b: [x]\nb: [x]\n", "2:1 duplicate-key", ""},
               {"a: https://x.se\nhttps://y.se\n", "2:1 stray-text", ""}});
}

TEST_CASE("a dash too few or too many") {
    check_all(
        {{"a:\n  -b\n", "", ""},
         {"a:\n  - b\n  -c\n", "3:3 no-space-after-dash", "a:\n  - b\n  - c\n"},
         {"a:\n  - b\n -c\n", "3:2 stray-text", ""},
         {"a:\n  -{b: 1}\n", "2:3 no-space-after-dash", "a:\n  - {b: 1}\n"},
         {"a:\n  --\n", "", ""},
         {"a:\n  - b: 1\n    c: 2\n    b: 3\n    c: 4\n", "4:5 missing-dash",
          "a:\n  - b: 1\n    c: 2\n  - b: 3\n    c: 4\n"},
         {"a:\n  - b: 1\n    c: 2\n    b: 1\n    c: 4\n", "4:5 duplicate-key, 5:5 duplicate-key",
          "a:\n  - b: 1\n    c: 2\n    c: 4\n"},
         {"a:\n  - {b: 1, c: 2}\n  - b: 1\n    b: 2\n", "4:5 duplicate-key", ""},
         {"a:\n  - {b: 1}\n    {b: 2}\n", "3:5 missing-dash", "a:\n  - {b: 1}\n  - {b: 2}\n"},
         {"a:\n  - {b: 1}\n      {b: 2}\n", "3:7 stray-text", ""},
         {"a:\n  - {b: 1}\n  {b: 2}\n", "3:3 missing-dash", "a:\n  - {b: 1}\n  - {b: 2}\n"},
         {"a:\n  - b\n  c\n", "3:3 missing-dash", "a:\n  - b\n  - c\n"},
         {"a: 1\n- b: 2\n", "2:1 unexpected-dash", "a: 1\nb: 2\n"},
         {"a: 1\nb: 2\n- c: 3\n- a: 4\n", "3:1 unexpected-dash, 4:1 unexpected-dash", "a: 1\nb: 2\nc: 3\n- a: 4\n"},
         {"a:\n  b: 1\n  - c: 2\n", "3:3 unexpected-dash", "a:\n  b: 1\n  c: 2\n"},
         {"a:\n  -\n  - # x\n    b: 1\n", "", ""},
         {"- a\n", "1:1 root-not-mapping", ""},
         {"text\n", "1:1 root-not-mapping", ""},
         {"\"text\"\n", "1:1 root-not-mapping", ""}});
}

TEST_CASE("tabs, foreign spaces and marks of git") {
    check_all({{"a: text\n\t# x\nb: 1\n", "", ""},
               {"a: text\n  # x\n  mer\nb: 1\n", "3:3 stray-text", ""},
               {"a: text\n\t\nb: 1\n", "", ""},
               {"a: 1\n\u00A0\nb: 2\n", "", ""},
               {"a:\n\u3000\u3000b: 2\n", "2:1 foreign-space-indent", "a:\n  b: 2\n"},
               {"a:\n\u205Fb: 2\n", "2:1 foreign-space-indent", "a:\n b: 2\n"},
               {"a:\n\tb: 1\n", "2:1 tab-indent", "a:\n  b: 1\n"},
               {"a:\n\tb: >\n\t\tx\n", "2:1 tab-indent, 3:1 tab-indent", "a:\n  b: >\n    x\n"},
               {"a:\n\tb: |\n    x\n", "2:1 tab-indent", "a:\n  b: |\n    x\n"},
               {"a:\n\tb:\n    - c\n", "2:1 tab-indent", "a:\n  b:\n    - c\n"},
               {"a:\n\t- b\n", "2:1 tab-indent", "a:\n  - b\n"},
               {"a:\n\t- b: 1\n    c: 2\n", "2:1 tab-indent", "a:\n  - b: 1\n    c: 2\n"},
               {"a:\n  - b: 1\n\t- b: 2\n    c: 3\n", "3:1 tab-indent", "a:\n  - b: 1\n  - b: 2\n    c: 3\n"},
               {"a:\t1\n", "1:3 tab-indent", "a: 1\n"},
               {"a:\t# x\n  b: 1\n", "", ""},
               {"a: 1\n<<<<<<< x\nb: 1\n=======\nb: 2\n>>>>>>> y\nc: 3\n", "2:1 git-conflict", ""},
               {"a: 1\n<<<<<<< x\nb: 1\n||||||| z\nb: 0\n=======\nb: 2\n>>>>>>> y\nc: 3\n", "2:1 git-conflict", ""},
               {"a: 1\n<<<<<<< x\nb: 1\n", "2:1 git-conflict", ""},
               {"a: 1\n<<<<<<<\nb: 1\n<<<<<<< z\nb: 2\n=======\nb: 3\n>>>>>>>\n",
                "2:1 git-conflict, 4:1 git-conflict, 5:1 duplicate-key", ""},
               {"a: |\n  x\n<<<<<<<x\n", "3:1 text-dedented", "a: |\n  x\n  <<<<<<<x\n"},
               {"a: 1\n=======\nb: 2\n", "2:1 git-conflict", ""},
               {"%YAML 1.2\n---\na: 1\n", "1:1 yaml-directive", "---\na: 1\n"},
               {"---\na: 1\n---\nb: 1\n", "3:1 second-document", "---\na: 1\nb: 1\n"},
               {"a: 1\n...\n\n", "", ""},
               {"a: 1\n...\nb: 1\n", "3:1 second-document", "a: 1\nb: 1\n"},
               {"a:\n  - b\n---\n  - c\n", "3:1 second-document", "a:\n  - b\n  - c\n"}});
}
