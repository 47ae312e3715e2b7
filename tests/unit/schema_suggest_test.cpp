#include "schema/choices.hpp"
#include "schema/suggest.hpp"
#include "schema/values.hpp"

#include <doctest/doctest.h>

namespace redovisa::schema {
namespace {

TEST_CASE("the nearest name is the one that was meant") {
    const std::vector<std::string_view> known{"title", "status", "outcome", "outcomes", "reason_text"};
    CHECK(nearest("titel", known) == "title");
    CHECK(nearest("statsu", known) == "status");
    CHECK(nearest("Outcome", known) == "outcome");
    CHECK(nearest("reason-text", known) == "reason_text");
    CHECK(nearest("xyz", known).empty());
    CHECK(nearest(std::string(5'000, 'a'), known).empty());
}

TEST_CASE("Swedish words find their option") {
    CHECK(nearest_option("klart", status_choice)->value == "done");
    CHECK(nearest_option("Pågår", status_choice)->value == "ongoing");
    CHECK(nearest_option("ej genomförd", status_choice)->value == "not_done");
    CHECK(nearest_option("dnoe", status_choice)->value == "done");
    CHECK(nearest_option("corona", reason_choice)->value == "pandemic");
    CHECK(nearest_option("qwerty", status_choice) == nullptr);
}

TEST_CASE("no synonym stands for two options of one choice") {
    for (const Choice* choice : {&status_choice, &reason_choice, &fulfilment_choice, &ended_choice, &role_choice,
                                 &funding_choice, &level_choice}) {
        for (const Option& option : choice->options) {
            std::string_view rest = option.synonyms;
            while (!rest.empty()) {
                const std::string_view word = rest.substr(0, rest.find(','));
                INFO(choice->name, ": ", word);
                CHECK(nearest_option(word, *choice) == &option);
                rest = word.size() == rest.size() ? std::string_view{} : rest.substr(word.size() + 1);
            }
        }
    }
}

TEST_CASE("ids, references and addresses") {
    CHECK(is_id("trygg-aldreomsorg"));
    CHECK(is_id("2016"));
    for (const char* wrong : {"", "-a", "Å", "a/b", "..", "con", "index", "A", "a b"})
        CHECK_FALSE(is_id(wrong));
    CHECK_FALSE(is_id(std::string(65, 'a')));
    CHECK(is_id(std::string(64, 'a')));
    CHECK(is_reference_path("2016/aldre/trygg"));
    for (const char* wrong : {"", "/", "2016//a", "2016/../a", "a/b/c/d/e", "2016/aldre/"})
        CHECK_FALSE(is_reference_path(wrong));
    CHECK(is_url("https://ekvn.se/"));
    CHECK(is_url("mailto:info@kfvn.se"));
    for (const char* wrong : {"", "https://", "javascript:alert(1)", "//evil.example", "ftp://x", "https://a b",
                              "https://a\"b", "HTTPS://x", "data:text/html,x"})
        CHECK_FALSE(is_url(wrong));
}

TEST_CASE("every choice has an option for each value of its enum, labelled in both languages") {
    CHECK(status_choice.options.size() == static_cast<std::size_t>(Status::unreported) + 1);
    CHECK(reason_choice.options.size() == static_cast<std::size_t>(Reason::other) + 1);
    CHECK(fulfilment_choice.options.size() == static_cast<std::size_t>(Fulfilment::not_assessed) + 1);
    CHECK(lineage_choice.options.size() == static_cast<std::size_t>(LineageKind::transferred) + 1);
    CHECK(ended_choice.options.size() == static_cast<std::size_t>(EndedHow::unknown) + 1);
    CHECK(precision_choice.options.size() == static_cast<std::size_t>(Precision::range) + 1);
    CHECK(role_choice.options.size() == static_cast<std::size_t>(Role::unknown) + 1);
    CHECK(option_of(Status::not_done).value == "not_done");
    CHECK(option_of(LineageKind::created).value == "new");
    CHECK(option_of(Role::rapporteur).label.sv == "rapportör");
}

} // namespace
} // namespace redovisa::schema
