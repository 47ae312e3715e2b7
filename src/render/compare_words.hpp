#pragma once

#include "view/words.hpp"

/// The words of tables that compare years, beside those of the reports. In alphabetical order of the names.
namespace redovisa::render::compare_words {

using lang::Noun;
using lang::Words;
using view::words::activities;
using view::words::activity_noun;
using view::words::goal_noun;
using view::words::of;
using view::words::reason;

inline constexpr Words area{"Område", "Area"};
inline constexpr Words areas{"Områdena år för år", "The areas year by year"};
inline constexpr Words areas_caption{"Mål, aktiviteter och andel genomförda i varje område",
                                     "Goals, activities and share done in each area"};
inline constexpr Words break_text{"Jämför inte med åren före", "Do not compare with the years before"};
inline constexpr Words change{"Vad som hände", "What happened"};
inline constexpr Words changes{"Vad som ändrades", "What changed"};
inline constexpr Words changes_table{"Vad som hände med målen, med ordalydelse och måluppfyllelse",
                                     "What happened to the goals, with wording and fulfilment"};
inline constexpr Words comparison{"Jämförelse", "Comparison"};
inline constexpr Words continued{"Fortsätter", "Continues"};
inline constexpr Words counts{"Hur målen följer på varandra", "How the goals follow each other"};
inline constexpr Words denominator{"nämnare: redovisade", "denominator: reported"};
inline constexpr Words done{"genomförda", "done"};
inline constexpr Words excluded{"utelämnade: inte redovisade", "left out: not reported"};
inline constexpr Words fulfilment{"Måluppfyllelse", "Fulfilment"};
inline constexpr Words goal{"Mål", "Goal"};
inline constexpr Words goals{"Mål", "Goals"};
inline constexpr Words goals_caption{"Målen år för år", "The goals year by year"};
inline constexpr Words goals_table{"Ordalydelse, måluppfyllelse och arbetsläge för varje mål",
                                   "Wording, fulfilment and status of each goal"};
inline constexpr Words goals_in{"Mål", "Goals"};
inline constexpr Words indication{"indikation", "indication"};
inline constexpr Words indicator{"Nyckeltal", "Indicator"};
inline constexpr Words indicators{"Nyckeltalen år för år", "The indicators year by year"};
inline constexpr Words indicators_table{"Nyckeltalens värden i varje berättelse",
                                        "The values of the indicators in each report"};
inline constexpr Words legend_done{"genomförda", "done"};
inline constexpr Words legend_whole{"alla redovisade aktiviteter", "all reported activities"};
inline constexpr Words loose{"Aktiviteter utanför målen ovan som fick ett annat arbetsläge",
                             "Activities outside the goals above with another status"};
inline constexpr Words measure{"Mått", "Measure"};
inline constexpr Words moved{"flyttat till ett annat område", "moved to another area"};
inline constexpr Words no_report{"ingen verksamhetsberättelse", "no report"};
inline constexpr Words none_chosen{"Inget mål stämmer med det som efterfrågas.", "No goal matches what was asked for."};
inline constexpr Words number{"Antal", "Number"};
inline constexpr Words numerator{"täljare: genomförda", "numerator: done"};
inline constexpr Words reasons{"Skälen år för år", "The reasons year by year"};
inline constexpr Words reasons_areas{"Skälen i varje område", "The reasons in each area"};
inline constexpr Words reasons_table{"Varför aktiviteter inte blev helt genomförda",
                                     "Why activities were not wholly done"};
inline constexpr Words share_done{"Andel genomförda", "Share done"};
inline constexpr Words share_done_chart{"Andel genomförda aktiviteter varje år",
                                        "Share of activities done in each year"};
inline constexpr Words stated{"därav bedömda i berättelsen", "of these judged in the report"};
inline constexpr Words statuses_matched{"Aktiviteter som finns båda åren (samma id eller ordalydelse)",
                                        "Activities of both years (same id or wording)"};
inline constexpr Words statuses_changed{"därav med ändrat arbetsläge", "of these with another status"};
inline constexpr Words totals{"Alla områden tillsammans", "All areas together"};
inline constexpr Words totals_caption{"Mål och aktiviteter varje år", "Goals and activities of each year"};
inline constexpr Words unfinished{"Inte helt genomförda", "Not wholly done"};
inline constexpr Words without_reason{"Inget skäl angivet", "No reason given"};

inline constexpr Noun not_reported_noun{{"inte redovisad", "not reported"}, {"inte redovisade", "not reported"}};

} // namespace redovisa::render::compare_words
