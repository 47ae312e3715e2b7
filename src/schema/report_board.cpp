#include "schema/report_board.hpp"

#include "schema/choices.hpp"
#include "schema/file_fields.hpp"
#include "schema/limits.hpp"

namespace redovisa::schema {
namespace {

constexpr std::array member_fields{
    Field{.name = "name",
          .label = {"Namn", "Name"},
          .description = {"Personens namn.", "The name of the person."},
          .example = "Ida Stafrin",
          .required = true,
          .max_length = 200},
    Field{.name = "role",
          .kind = Kind::choice,
          .label = {"Roll", "Role"},
          .description = {"Rollen i organet.", "The role in the body."},
          .example = "substitute",
          .required = true,
          .choice = &role_choice},
    Field{.name = "period",
          .kind = Kind::period,
          .label = {"Period", "Period"},
          .description = {"Tiden för uppdraget.", "The time of the office."},
          .example = "2014/2020"},
    note_field,
};
const Record person_record{"representative-member",
                           {"Person", "Person"},
                           {"En person med uppdrag i ett organ.", "A person with a seat in a body."},
                           member_fields};

constexpr std::array representative_fields{
    Field{.name = "body",
          .label = {"Organ", "Body"},
          .description = {"Organets namn.", "The name of the body."},
          .example = "Europaforum Norra Sverige",
          .required = true,
          .max_length = 200},
    Field{.name = "members",
          .kind = Kind::record,
          .label = {"Personer", "Members"},
          .description = {"Vilka som representerar.", "Who represents."},
          .many = Many::list,
          .record = &person_record},
    Field{.name = "period",
          .kind = Kind::period,
          .label = {"Period", "Period"},
          .description = {"Tiden för uppdragen.", "The time of the offices."},
          .example = "2014/2020"},
    note_field,
    source_field,
};
const Record representative_record{
    "representative",
    {"Representation", "Representation"},
    {"Ett organ där styrelsen är representerad.", "A body where the board is represented."},
    representative_fields};

constexpr std::array item_fields{
    Field{.name = "title",
          .label = title_label,
          .description = {"Rubrik, om det behövs.", "Heading, if needed."},
          .example = "Nytt huvudmannaskap",
          .max_length = limits::title_length},
    required_text_field,
    Field{.name = "date",
          .kind = Kind::date,
          .label = {"Datum", "Date"},
          .description = {"Dagen för beslutet.", "The day of the decision."},
          .example = "2020-10-16"},
    Field{.name = "areas",
          .kind = Kind::reference,
          .label = {"Områden", "Areas"},
          .description = {"Områden som det gäller.", "Areas that it concerns."},
          .example = "digitalisering",
          .many = Many::one_or_list,
          .target = Target::area},
    Field{.name = "projects",
          .kind = Kind::reference,
          .label = {"Projekt", "Projects"},
          .description = {"Id för projekt under `projects`.", "Ids of projects under `projects`."},
          .example = "esamverkan",
          .many = Many::one_or_list,
          .target = Target::project},
    figures_field,
    note_field,
    source_field,
    accept_field,
};

constexpr std::array board_fields{
    Field{.name = "meetings",
          .kind = Kind::integer,
          .label = {"Styrelsemöten", "Board meetings"},
          .description = {"Antal möten under året.", "Number of meetings in the year."},
          .example = "7",
          .min = 0,
          .max = 1000},
    text_field,
    Field{.name = "decisions",
          .kind = Kind::record,
          .label = {"Beslut", "Decisions"},
          .description = {"Styrelsens beslut.", "Decisions of the board."},
          .many = Many::list,
          .record = &item_record},
    Field{.name = "advocacy",
          .kind = Kind::record,
          .label = {"Påverkansarbete", "Advocacy"},
          .description = {"Uppvaktningar, yttranden och remissvar.", "Calls, statements and answers to consultations."},
          .many = Many::list,
          .record = &item_record},
    Field{.name = "representatives",
          .kind = Kind::record,
          .label = {"Representanter", "Representatives"},
          .description = {"Organ där styrelsen är representerad.", "Bodies where the board is represented."},
          .many = Many::list,
          .record = &representative_record},
    figures_field,
    note_field,
    source_field,
    accept_field,
};

} // namespace

const Record item_record{"item", {"Punkt", "Item"}, {"En punkt i en lista.", "One item of a list."}, item_fields};
const Record board_record{"board",
                          {"Styrelsen", "Board"},
                          {"Styrelsens arbete under året.", "The work of the board in the year."},
                          board_fields};

} // namespace redovisa::schema
