#include "lang/phrase.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace redovisa::lang;

TEST_CASE("a list has `och` before its last item and no comma there") {
    const auto text = [](std::vector<std::string> items) { return list_text(items, Language::sv); };
    CHECK(text({}).empty());
    CHECK(text({"Timrå"}) == "Timrå");
    CHECK(text({"Timrå", "Ånge"}) == "Timrå och Ånge");
    CHECK(text({"Sundsvall", "Timrå", "Ånge"}) == "Sundsvall, Timrå och Ånge");
}

TEST_CASE("a counted noun follows its number") {
    constexpr Noun activity{{"aktivitet", "activity"}, {"aktiviteter", "activities"}};
    CHECK(counted(1, activity, Language::sv) == "1\u00A0aktivitet");
    CHECK(counted(0, activity, Language::sv) == "0\u00A0aktiviteter");
    CHECK(counted(1200, activity, Language::en) == "1,200\u00A0activities");
}

TEST_CASE("quotes are those of the language") {
    CHECK(quoted("Äldre", Language::sv) == "”Äldre”");
    CHECK(quoted("Äldre", Language::en) == "“Äldre”");
}

TEST_CASE("a word that opens a line gets a capital, Swedish letters too") {
    CHECK(capitalised("minst 40") == "Minst 40");
    CHECK(capitalised("åtta") == "Åtta");
    CHECK(capitalised("÷ 2") == "÷ 2");
    CHECK(capitalised("Åtta") == "Åtta");
    CHECK(capitalised("ÿ") == "ÿ");
    CHECK(capitalised("{x}") == "{x}");
    CHECK(capitalised("") == "");
}
