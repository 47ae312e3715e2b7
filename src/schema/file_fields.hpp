#pragma once

#include "schema/records.hpp"

/// Fields that area and report files have in the same form.
namespace redovisa::schema {

inline constexpr Field goals_field{
    .name = "goals",
    .kind = Kind::record,
    .label = {"Mål", "Goals"},
    .description = {"Målen i den ordning de ska visas.", "The goals in the order they are to be shown."},
    .many = Many::list,
    .record = &goal_record};
inline constexpr Field activities_field{
    .name = "activities",
    .kind = Kind::record,
    .label = {"Aktiviteter utan mål", "Activities without a goal"},
    .description = {"Aktiviteter som inte hör till något mål.", "Activities that belong to no goal."},
    .many = Many::list,
    .record = &activity_record};
inline constexpr Field shared_outcomes_field{
    .name = "shared_outcomes",
    .kind = Kind::record,
    .label = {"Gemensamma uppföljningar", "Shared outcomes"},
    .description = {"Uppföljningar som flera aktiviteter delar; var och en har ett id.",
                    "Outcomes that several activities share; each has an id."},
    .many = Many::list,
    .record = &outcome_record};
inline constexpr Field facts_field{.name = "facts",
                                   .kind = Kind::record,
                                   .label = {"Faktarutor", "Fact boxes"},
                                   .description = {"Rutor med fakta.", "Boxes of facts."},
                                   .many = Many::list,
                                   .record = &fact_record};
inline constexpr Field quotes_field{.name = "quotes",
                                    .kind = Kind::record,
                                    .label = {"Citat", "Quotes"},
                                    .description = {"Citat ur uppföljningen.", "Quotes from the follow-up."},
                                    .many = Many::list,
                                    .record = &quote_record};
inline constexpr Field projects_field{.name = "projects",
                                      .kind = Kind::record,
                                      .label = {"Projekt", "Projects"},
                                      .description = {"Projekt som aktiviteter hänvisar till; id är unika under året.",
                                                      "Projects that activities refer to; ids are unique in the year."},
                                      .many = Many::list,
                                      .record = &project_record};
inline constexpr Field publications_field{.name = "publications",
                                          .kind = Kind::record,
                                          .label = {"Publikationer", "Publications"},
                                          .description = {"Rapporter, artiklar och föredrag; id är unika under året.",
                                                          "Reports, articles and talks; ids are unique in the year."},
                                          .many = Many::list,
                                          .record = &publication_record};
inline constexpr Field links_field{.name = "links",
                                   .kind = Kind::record,
                                   .label = {"Länkar", "Links"},
                                   .description = {"Sidor att läsa mer på.", "Pages to read more on."},
                                   .many = Many::list,
                                   .record = &link_record};
inline constexpr Field intro_field{.name = "intro",
                                   .kind = Kind::prose,
                                   .label = {"Inledning", "Introduction"},
                                   .description = {"Inledande text.", "Introductory text."},
                                   .example = "Området stöder kommunernas äldreomsorg."};
inline constexpr Field ended_field{
    .name = "ended",
    .kind = Kind::record,
    .label = {"Avslutat", "Ended"},
    .description = {"Varför det inte har någon efterföljare.", "Why it has no successor."},
    .record = &ended_record};
inline constexpr Field followup_field{.name = "followup",
                                      .kind = Kind::prose,
                                      .label = {"Uppföljning", "Follow-up"},
                                      .description = {"Uppföljning i stort.", "Follow-up as a whole."},
                                      .example = "Arbetet har gått som planerat."};
inline constexpr Field text_field{.name = "text",
                                  .kind = Kind::prose,
                                  .label = {"Text", "Text"},
                                  .description = {"Texten.", "The text."},
                                  .example = "Nätverken möttes i Härnösand."};
inline constexpr Field required_text_field{.name = "text",
                                           .kind = Kind::prose,
                                           .label = {"Text", "Text"},
                                           .description = {"Texten.", "The text."},
                                           .example = "Nätverken möttes i Härnösand.",
                                           .required = true};

} // namespace redovisa::schema
