#include "schema/validate.hpp"

#include "schema/schema.hpp"
#include "yaml/parse.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace redovisa {
namespace {

/// What is to be done about an area file with these lines, a line for each hint.
std::vector<std::string> hints(const std::string& lines, lang::Language language = lang::Language::sv) {
    text::SourceSet sources;
    diag::Diagnostics faults;
    const text::SourceId id = sources.add("aldre.yaml", "area: aldre\ntitle: Äldre\ngroup: extended\n" + lines);
    const auto document = yaml::parse(sources[id], id, faults);
    REQUIRE(document.has_value());
    schema::validate(*document, sources[id], schema::area_record(), faults);
    std::vector<std::string> out;
    for (const diag::Diagnostic& fault : faults.items()) {
        for (std::string& hint : diag::hints_of(fault, language))
            out.push_back(std::move(hint));
    }
    return out;
}

using Lines = std::vector<std::string>;

TEST_CASE("a missing key is added in the form that its record is written in") {
    CHECK(hints("figures:\n  - unit: möten\n") == Lines{"lägg till en rad, till exempel `value: 878`"});
    CHECK(hints("figures:\n  - {unit: möten}\n") == Lines{"skriv till exempel `, value: 878` före `}`"});
    CHECK(hints("figures:\n  - {}\n") == Lines{"skriv till exempel `value: 878` mellan `{` och `}`"});
    CHECK(hints("figures:\n  - { }\n", lang::Language::en) ==
          Lines{"write, for example, `value: 878` between `{` and `}`"});
}

TEST_CASE("a missing id is made from the title beside it") {
    CHECK(hints("goals:\n  - title: Trygg vård\n") == Lines{"lägg till en rad, till exempel `id: trygg-vard`"});
    CHECK(hints("goals:\n  - title: Samordna nätverken för en tryggare äldreomsorg\n") ==
          Lines{"lägg till en rad, till exempel `id: samordna-natverken-for-en`"});
    CHECK(hints("goals:\n  - title: \"–\"\n") == Lines{"lägg till en rad, till exempel `id: trygg-aldreomsorg`"});
}

TEST_CASE("a key without a value is filled or removed") {
    CHECK(hints("figures:\n  - value:\n    unit: möten\n") ==
          Lines{"skriv ett värde, till exempel `value: 878`, eller ta bort `value:`"});
    CHECK(hints("goals:\n") == Lines{"skriv det som hör dit på raderna under, eller ta bort `goals:`"});
}

} // namespace
} // namespace redovisa
