#pragma once

#include "lang/phrase.hpp"

/// The words of the pages that belong to no value of the schema. In alphabetical order of the names.
namespace redovisa::view::words {

using lang::Noun;
using lang::Words;

inline constexpr Words about_assignment{"Uppdrag och inriktning", "Assignment and direction"};
inline constexpr Words activities{"Aktiviteter", "Activities"};
inline constexpr Words activities_of_year{"Aktiviteter utan område", "Activities outside the areas"};
inline constexpr Words activities_without_goal{"Aktiviteter utan mål", "Activities without a goal"};
inline constexpr Words address{"Adress", "Address"};
inline constexpr Words advocacy{"Påverkansarbete", "Advocacy"};
inline constexpr Words also_called{"Tidigare eller andra namn", "Former or other names"};
inline constexpr Words areas{"Områden", "Areas"};
inline constexpr Words author{"Författare", "Author"};
inline constexpr Words board{"Styrelsens arbete", "The work of the board"};
inline constexpr Words challenge{"Utmaning", "Challenge"};
inline constexpr Words challenges{"Utmaningar", "Challenges"};
inline constexpr Words conferred{"Gäller aktiviteterna", "Holds for the activities"};
inline constexpr Words contribution{"Bidrag till", "Contribution to"};
inline constexpr Words contributions{"Områdenas bidrag", "Contributions of the areas"};
inline constexpr Words date{"Datum", "Date"};
inline constexpr Words decisions{"Beslut", "Decisions"};
inline constexpr Words earlier{"Tidigare", "Before"};
inline constexpr Words email{"E-post", "E-mail"};
inline constexpr Words ended{"Avslutat", "Ended"};
inline constexpr Words ended_by{"av", "by"};
inline constexpr Words ended_to{"till", "to"};
inline constexpr Words facts{"Fakta", "Facts"};
inline constexpr Words file{"Fil", "File"};
inline constexpr Words focus{"Framåtblick", "Ahead"};
inline constexpr Words funding{"Finansiering", "Funding"};
inline constexpr Words later{"Senare", "After"};
inline constexpr Words life{"Målet genom åren", "The goal through the years"};
inline constexpr Words line{"rad", "line"};
inline constexpr Words lineage{"Målets väg", "Lineage"};
inline constexpr Words links{"Länkar", "Links"};
inline constexpr Words meetings{"Styrelsemöten", "Board meetings"};
inline constexpr Words members{"Kommuner", "Members"};
inline constexpr Words municipality_code{"Kommunkod", "Municipality code"};
inline constexpr Words number{"Diarienummer", "Record number"};
inline constexpr Words of{"av", "of"};
inline constexpr Words outcomes{"Gemensamma uppföljningar", "Shared outcomes"};
inline constexpr Words overarching_goals{"Övergripande mål", "Overarching goals"};
inline constexpr Words owner{"Projektägare", "Project owner"};
inline constexpr Words page{"sida", "page"};
inline constexpr Words partners{"Parter", "Partners"};
inline constexpr Words period{"Period", "Period"};
inline constexpr Words peer_reviewed{"granskad av andra forskare", "peer reviewed"};
inline constexpr Words phone{"Telefon", "Telephone"};
inline constexpr Words plan{"Plan", "Plan"};
inline constexpr Words planned{"Planerad till", "Planned for"};
inline constexpr Words programme{"program", "programme"};
inline constexpr Words projects{"Projekt", "Projects"};
inline constexpr Words publications{"Publikationer", "Publications"};
inline constexpr Words published{"Publicerad", "Published"};
inline constexpr Words published_in{"Utgiven i", "Published in"};
inline constexpr Words reason{"Skäl", "Reason"};
inline constexpr Words representatives{"Representanter", "Representatives"};
inline constexpr Words results{"Resultat", "Results"};
inline constexpr Words review{"Granskning", "Review"};
inline constexpr Words section{"avsnitt", "section"};
inline constexpr Words series{"Serie", "Series"};
inline constexpr Words shared_outcome{"Gemensam uppföljning", "Shared outcome"};
inline constexpr Words shared_with{"med ”{}”", "with “{}”"};
inline constexpr Words shared_with_more{"med ”{}” och {} till", "with “{}” and {} more"};
inline constexpr Words since{"Namnet gäller sedan", "Name in use since"};
inline constexpr Words sources{"Källor", "Sources"};
inline constexpr Words speakers{"Medverkande", "Speakers"};
inline constexpr Words status{"Status", "Status"};
inline constexpr Words views{"Nätverkens synpunkter", "Views of the networks"};
inline constexpr Words year{"År", "Year"};

inline constexpr Noun activity_noun{{"aktivitet", "activity"}, {"aktiviteter", "activities"}};
inline constexpr Noun area_noun{{"område", "area"}, {"områden", "areas"}};
inline constexpr Noun challenge_noun{{"utmaning", "challenge"}, {"utmaningar", "challenges"}};
inline constexpr Noun goal_noun{{"mål", "goal"}, {"mål", "goals"}};
inline constexpr Noun meeting_noun{{"möte", "meeting"}, {"möten", "meetings"}};
inline constexpr Noun year_noun{{"år", "year"}, {"år", "years"}};

} // namespace redovisa::view::words
