#pragma once

#include "lang/phrase.hpp"

/// The words of comparisons. In alphabetical order of the names.
namespace redovisa::view::compare_words {

using lang::Words;

inline constexpr Words after{"efter", "after"};
inline constexpr Words away{"Saknas men återkommer", "Missing but comes back"};
inline constexpr Words away_in{"i berättelsen för {}", "in the report of {}"};
inline constexpr Words away_text{"Målet finns inte i årets berättelse men i en som ligger längre bort.",
                                 "The goal is not in the report of the year, but in one beyond it."};
inline constexpr Words from_area{"ur", "out of"};
inline constexpr Words into_area{"gick upp i", "became part of"};
inline constexpr Words not_mentioned{"nämns inte längre", "no longer mentioned"};
inline constexpr Words outside{"Utanför områdena", "Outside the areas"};
inline constexpr Words reasons_rule{
    "Räknat på de aktiviteter som är redovisade men inte helt genomförda: delvis genomförda, pågående, uppskjutna och "
    "inte "
    "genomförda. En aktivitet kan ha flera skäl och räknas då vid vart och ett.",
    "Counted on the activities that are reported but not wholly done: partly done, ongoing, postponed and not done. An "
    "activity may have several reasons and is counted at each."};
inline constexpr Words returned{"Återkommer", "Comes back"};
inline constexpr Words returned_from{"från {}", "from {}"};
inline constexpr Words returned_text{"Målet finns inte i det andra årets berättelse men i en som ligger längre bort.",
                                     "The goal is not in the report of the other year, but in one beyond it."};
inline constexpr Words share_rule{"Andel genomförda är antalet aktiviteter med arbetsläget Genomförd (täljaren) av "
                                  "alla aktiviteter som är redovisade "
                                  "(nämnaren). Delvis genomförda, pågående, uppskjutna och inte genomförda finns i "
                                  "nämnaren men inte i täljaren. Inte "
                                  "redovisade aktiviteter räknas inte med; hur många de är står för sig.",
                                  "Share done is the number of activities with the status Done (numerator) out of all "
                                  "that are reported (denominator). "
                                  "Partly done, ongoing, postponed and not done are in the denominator, not in the "
                                  "numerator. Activities that are not "
                                  "reported are left out; how many they are is told apart."};
inline constexpr Words total{"Alla", "All"};

} // namespace redovisa::view::compare_words
