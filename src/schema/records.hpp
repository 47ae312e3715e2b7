#pragma once

#include "schema/schema.hpp"

#include <array>

/// The building blocks of the field table that several files share.
namespace redovisa::schema {

inline constexpr Words id_label{"Id", "Id"};
inline constexpr Words id_description{
    "Kort namn med små bokstäver, siffror och bindestreck. Blir filnamn och länk: ändra det aldrig efter publicering.",
    "Short name in lower case letters, digits and hyphens. Becomes a file name and a link: never change it once "
    "published."};
inline constexpr Words title_label{"Rubrik", "Title"};
inline constexpr Words source_label{"Källa", "Source"};
inline constexpr Words source_description{"Var uppgiften står i originalet.", "Where this stands in the original."};
inline constexpr Words note_label{"Anmärkning", "Note"};
inline constexpr Words note_description{"Syns för läsaren. Till exempel hur källor skiljer sig åt.",
                                        "Shown to the reader. For example how sources differ."};
inline constexpr Words figures_label{"Siffror", "Figures"};
inline constexpr Words figures_description{"Tal ur texten, så att de kan räknas och jämföras.",
                                           "Numbers of the text, so that they can be counted and compared."};
inline constexpr Words continues_label{"Fortsätter", "Continues"};
inline constexpr Words continues_description{
    "Tidigare mål eller områden som detta fortsätter, till exempel `2016/aldre/trygg-aldreomsorg`.",
    "Earlier goals or areas that this one continues, for example `2016/aldre/trygg-aldreomsorg`."};

extern const Record source_record;
extern const Record accept_record;
extern const Record figure_record;
extern const Record funding_record;
extern const Record link_record;
extern const Record quote_record;
extern const Record fact_record;
extern const Record publication_record;
extern const Record project_record;
extern const Record outcome_record;
extern const Record ended_record;
extern const Record fulfilment_record;
extern const Record activity_record;
extern const Record goal_record;

// Fields that stand in many records in the same form.
inline constexpr Field id_field{.name = "id",
                                .kind = Kind::id,
                                .label = id_label,
                                .description = id_description,
                                .example = "trygg-aldreomsorg",
                                .required = true};
inline constexpr Field title_field{.name = "title",
                                   .label = title_label,
                                   .description = {"Rubriken som läsaren ser.", "The heading that the reader sees."},
                                   .example = "Samordna nätverken",
                                   .required = true,
                                   .max_length = 400};
inline constexpr Field source_field{.name = "source",
                                    .kind = Kind::record,
                                    .label = source_label,
                                    .description = source_description,
                                    .record = &source_record};
inline constexpr Field note_field{.name = "note",
                                  .kind = Kind::prose,
                                  .label = note_label,
                                  .description = note_description,
                                  .example = "Källan anger både 38 och 39 medarbetare."};
inline constexpr Field figures_field{.name = "figures",
                                     .kind = Kind::record,
                                     .label = figures_label,
                                     .description = figures_description,
                                     .many = Many::list,
                                     .record = &figure_record};
inline constexpr Field continues_field{.name = "continues",
                                       .kind = Kind::reference,
                                       .label = continues_label,
                                       .description = continues_description,
                                       .example = "2016/aldre/trygg-aldreomsorg",
                                       .many = Many::one_or_list,
                                       .target = Target::goal_or_area};
inline constexpr Field accept_field{
    .name = "accept",
    .kind = Kind::record,
    .label = {"Godtagna påpekanden", "Accepted findings"},
    .description = {"Varningar och råd som ni har prövat och godtar här, var och en med skäl.",
                    "Warnings and advice that you have considered and accept here, each with its reason."},
    .many = Many::list,
    .record = &accept_record};

} // namespace redovisa::schema
