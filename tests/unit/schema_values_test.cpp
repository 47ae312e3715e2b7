#include "schema/values.hpp"

#include "schema/schema.hpp"
#include "yaml/parse.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace redovisa::schema {
namespace {

/// What is said of `key: <value>`: the code of each fault and, beside the rule's own hint, what is to be written.
std::string said(const Field& field, const std::string& value) {
    text::SourceSet sources;
    diag::Diagnostics faults;
    const text::SourceId id = sources.add("aldre.yaml", "key: " + value + "\n");
    const auto document = yaml::parse(sources[id], id, faults);
    REQUIRE(document.has_value());
    check_scalar(document->root.entries.front().value, "key", field, faults);
    std::string out;
    for (const diag::Diagnostic& fault : faults.items()) {
        out += fault.rule->code;
        for (const diag::Message& hint : fault.hints)
            out += "; " + diag::format(hint.text, hint.args, lang::Language::sv);
        for (const diag::Edit& edit : fault.fix)
            CHECK(edit.where.begin == 5);
    }
    return out;
}

/// A value and what is said of it.
struct Case {
    std::string value;
    std::string said;
};

void check_all(const Field& field, const std::vector<Case>& cases) {
    for (const Case& one : cases) {
        CAPTURE(one.value);
        CHECK(said(field, one.value) == one.said);
    }
}

const Field decimal{.name = "value", .kind = Kind::decimal};
const Field integer{.name = "line", .kind = Kind::integer, .min = 1, .max = 9'999};
const Field year{.name = "year", .kind = Kind::year};

TEST_CASE("a number as people write it is told as it is to be written") {
    check_all(decimal, {{"-7.5", ""},
                        {"1\u202F234,5", "decimal-comma; skriv `1234.5`"},
                        {"1\u2009234", "number-format; skriv `1234`"},
                        {"1\u00A0234", "number-format; skriv `1234`"},
                        {"1'234", "number-format; skriv `1234`"},
                        {"\u22125", "number-format; skriv `-5`"},
                        {"1O,5", "decimal-comma; skriv `10.5`"},
                        {"l2", "number-format; skriv `12`"},
                        {"'6'", "number-in-quotes; skriv `6`"},
                        {"\"sex\"", "number-in-quotes"},
                        {"1,234,5", "number-format"},
                        {"1.234,5", "number-format"},
                        {"00.5", "leading-zero; skriv `0.5`"},
                        {"-05", "leading-zero; skriv `-5`"},
                        {"007", "leading-zero; skriv `7`"},
                        {"0x1F", "number-format"},
                        {"01,5", "decimal-comma; skriv `1.5`"},
                        {"01 000", "number-format; skriv `1000`"},
                        {"ungefär 40", "number-format"}});
}

TEST_CASE("a whole number is not made of one that has decimals") {
    check_all(integer, {{"12", ""},
                        {"1,5", "number-with-decimals"},
                        {"1.5", "number-with-decimals"},
                        {"012", "leading-zero; skriv `12`"},
                        {"0", "number-out-of-range"},
                        {"10 000", "number-format; skriv `10000`"}});
    check_all(year, {{"2019", ""},
                     {"'2019'", "number-in-quotes; skriv `2019`"},
                     {"20l9", "number-format; skriv `2019`"},
                     {"1899", "year-out-of-range"},
                     {"2019,5", "number-with-decimals"}});
}

TEST_CASE("yes and no in other words become true and false") {
    check_all({.name = "peer_reviewed", .kind = Kind::boolean}, {{"true", ""},
                                                                 {"false", ""},
                                                                 {"'true'", "boolean-format; skriv `true`"},
                                                                 {"\"false\"", "boolean-format; skriv `false`"},
                                                                 {"True", "boolean-format; skriv `true`"},
                                                                 {"Ja", "boolean-format; skriv `true`"},
                                                                 {"FALSE", "boolean-format; skriv `false`"},
                                                                 {"nej", "boolean-format; skriv `false`"},
                                                                 {"kanske", "boolean-format"}});
}

TEST_CASE("a date that no calendar has is told apart from one in another form") {
    check_all({.name = "assessed", .kind = Kind::date}, {{"2026-11-01", ""},
                                                         {"2026-02-30", "impossible-date"},
                                                         {"2026-11", "date-format"},
                                                         {"20261101", "date-format; skriv `2026-11-01`"},
                                                         {"2026- 1- 5", "date-format; skriv `2026-01-05`"},
                                                         {"2026-XI-05", "date-format"},
                                                         {"1 november 2026", "date-format; skriv `2026-11-01`"},
                                                         {"31 februari 2026", "date-format"},
                                                         {"november 2026", "date-format"}});
}

TEST_CASE("a period is told in the form that it is to have where it is clear") {
    check_all({.name = "period", .kind = Kind::period}, {{"2021-07/2022-06", ""},
                                                         {"2019-13", "impossible-date"},
                                                         {"2019-02-30/2019-03-01", "impossible-date"},
                                                         {"2019-02-01/2019-02-30", "impossible-date"},
                                                         {"2019-03-01/2019-02-01", "period-format"},
                                                         {"2019-2022", "period-format; skriv `2019/2022`"},
                                                         {"2019–2022", "period-format; skriv `2019/2022`"},
                                                         {"2019 - 2022", "period-format; skriv `2019/2022`"},
                                                         {"mars 2019", "period-format; skriv `2019-03`"},
                                                         {"hösten 2019", "period-format"}});
}

TEST_CASE("an address that lacks its beginning gets it where it is clear what is meant") {
    check_all({.name = "url", .kind = Kind::url}, {{"https://kfvn.se/om", ""},
                                                   {"mailto:info@kfvn.se", ""},
                                                   {"www.kfvn.se", "url-format; skriv `https://www.kfvn.se`"},
                                                   {"kfvn.se/om", "url-format; skriv `https://kfvn.se/om`"},
                                                   {"https:/kfvn.se", "url-format; skriv `https://kfvn.se`"},
                                                   {"http:kfvn.se", "url-format; skriv `https://kfvn.se`"},
                                                   {"httpd.se", "url-format; skriv `https://httpd.se`"},
                                                   {"https", "url-format"},
                                                   {"info@kfvn.se", "url-format; skriv `mailto:info@kfvn.se`"},
                                                   {"info @kfvn.se", "url-format"},
                                                   {"www.kfvn.se /om", "url-format"},
                                                   {".se", "url-format"},
                                                   {"sida.x", "url-format"},
                                                   {"kfvn", "url-format"}});
}

TEST_CASE("a reason has two words, however many blanks are between them") {
    check_all({.name = "why", .max_length = 20, .explains = true},
              {{"ingen  medel", ""},
               {"medel", "why-too-short"},
               {"a b", "why-too-short"},
               {"medel som aldrig kom till oss", "text-too-long"}});
}

} // namespace
} // namespace redovisa::schema
