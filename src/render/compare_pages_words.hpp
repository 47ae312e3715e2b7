#pragma once

#include "render/compare_words.hpp"

/// The words of the pages across the years, beside those of their tables. In alphabetical order of the names.
namespace redovisa::render::compare_pages_words {

using compare_words::area;
using lang::Words;
using view::words::period;
using view::words::year;

inline constexpr Words activity{"Aktivitet", "Activity"};
inline constexpr Words alias{"Målet är en del av en längre väg", "The goal is part of a longer life"};
inline constexpr Words alias_text{"Målet finns nu på sidan om målets hela väg:",
                                  "The goal is now on the page of the whole life:"};
inline constexpr Words all{"Alla", "All"};
inline constexpr Words areas_jump{"Gå till ett område", "Go to an area"};
inline constexpr Words breaks{"Brott i serien", "Breaks in the series"};
inline constexpr Words by_year{"År för år", "Year by year"};
inline constexpr Words comparisons{"Jämförelser", "Comparisons"};
inline constexpr Words definition{"Så är det räknat", "How it is counted"};
inline constexpr Words filter_chosen{"Urval, {n} av {all} mål. {chosen}.", "Choice, {n} of {all} goals. {chosen}."};
inline constexpr Words filter_clear{"Visa alla mål", "Show all goals"};
inline constexpr Words filter_count{"Visar {n} av {all} mål.", "Shows {n} of {all} goals."};
inline constexpr Words filter_lead{"Välj vilka mål tabellen visar. Ett mål är med om det stämmer något av åren.",
                                   "Choose which goals the table shows. A goal is there if it matches in any year."};
inline constexpr Words filter_status{"Har aktiviteter med arbetsläget", "Has activities of the status"};
inline constexpr Words also_stated{"Annan uppgift", "Also stated"};
inline constexpr Words figures{"Tal", "Figures"};
inline constexpr Words flow{"Målens väg", "The flow of the goals"};
inline constexpr Words flow_text{
    "Varje märke är ett mål och varje linje ett mål som fortsätter i en senare berättelse. Märket visar "
    "måluppfyllelsen och linjen vad som hände med målet; till vänster och höger står målens områden. Samma sak står i "
    "ord i tabellen Målen år för år.",
    "Each mark is a goal, and each line a goal that goes on in a later report. The mark shows the fulfilment and the "
    "line what happened to the goal; left and right stand the areas of the goals. The table The goals year by year "
    "says the same in words."};
inline constexpr Words index_lead{"Vad det blev av varje mål, område och nyckeltal från år till år.",
                                  "What became of each goal, area and indicator from year to year."};
inline constexpr Words indicators{"Nyckeltal", "Indicators"};
inline constexpr Words indicators_lead{"Tal som följs genom åren. År utan verksamhetsberättelse är luckor.",
                                       "Numbers followed through the years. Years without a report are gaps."};
inline constexpr Words life{"Målets väg", "The life of the goal"};
inline constexpr Words life_activities{"Aktiviteterna år för år", "The activities year by year"};
inline constexpr Words life_activities_table{"Varje aktivitet med arbetsläge", "Each activity with its status"};
inline constexpr Words life_lead{"Målets ordalydelse, uppfyllelse och aktiviteter i varje berättelse.",
                                 "The wording, fulfilment and activities of the goal in each report."};
inline constexpr Words life_wordings{"Ordalydelsen år för år", "The wording year by year"};
inline constexpr Words life_wordings_table{"Ordalydelse och måluppfyllelse i varje berättelse",
                                           "Wording and fulfilment in each report"};
inline constexpr Words other_comparisons{"Andra jämförelser", "Other comparisons"};
inline constexpr Words pair_lead{"Vad som ändrades mellan två berättelser som följer på varandra.",
                                 "What changed between two reports that follow each other."};
inline constexpr Words reasons{"Skäl", "Reasons"};
inline constexpr Words status{"Arbetsläge", "Status"};
inline constexpr Words source{"Källa", "Source"};
inline constexpr Words statements_note{
    "Värden i fetstil är de som diagrammet visar. De andra är samma uppgift på ett annat ställe, eller en annan "
    "uppgift "
    "om samma sak.",
    "Values in bold are those of the chart. The others are the same fact in another place, or another statement of the "
    "same thing."};
inline constexpr Words unit{"Enhet", "Unit"};
inline constexpr Words value{"Värde", "Value"};
inline constexpr Words what{"Vad", "What"};
inline constexpr Words where{"Var i berättelsen", "Where in the report"};
inline constexpr Words wording{"Ordalydelse", "Wording"};

} // namespace redovisa::render::compare_pages_words
