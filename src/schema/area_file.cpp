#include "schema/choices.hpp"
#include "schema/file_fields.hpp"
#include "schema/limits.hpp"

/// reports/<year>/<area>.yaml
namespace redovisa::schema {
namespace {

constexpr std::array contribution_fields{
    Field{.name = "challenge",
          .kind = Kind::reference,
          .label = {"Utmaning", "Challenge"},
          .description = {"Id för en utmaning i report.yaml.", "Id of a challenge in report.yaml."},
          .example = "karnutmaningen",
          .required = true,
          .target = Target::challenge},
    Field{.name = "title",
          .label = title_label,
          .description = {"Rubrik, när den skiljer sig från områdets.",
                          "Heading, when it differs from that of the area."},
          .example = "Arbetsmarknad och fritid",
          .max_length = limits::title_length},
    text_field,
    activities_field,
    figures_field,
    facts_field,
    quotes_field,
    source_field,
    accept_field,
};
const Record contribution_record{"contribution",
                                 {"Bidrag till en utmaning", "Contribution to a challenge"},
                                 {"Områdets berättelse och aktiviteter under en utmaning.",
                                  "The narrative and activities of the area under a challenge."},
                                 contribution_fields};

constexpr std::array area_fields{
    Field{
        .name = "area",
        .kind = Kind::id,
        .label = {"Område", "Area"},
        .description = {"Områdets id: samma som filens namn.", "The id of the area: the same as the name of the file."},
        .example = "aldre",
        .required = true},
    Field{.name = "title",
          .label = title_label,
          .description = {"Områdets namn.", "The name of the area."},
          .example = "Äldre",
          .required = true,
          .max_length = 200},
    Field{.name = "group",
          .kind = Kind::reference,
          .label = {"Grupp", "Group"},
          .description = {"Id för en grupp i report.yaml.", "Id of a group in report.yaml."},
          .example = "extended",
          .required = true,
          .target = Target::group},
    continues_field,
    ended_field,
    intro_field,
    followup_field,
    goals_field,
    activities_field,
    Field{.name = "contributions",
          .kind = Kind::record,
          .label = {"Bidrag till utmaningar", "Contributions to challenges"},
          .description = {"Berättelse och aktiviteter per utmaning.", "Narrative and activities per challenge."},
          .many = Many::list,
          .record = &contribution_record},
    shared_outcomes_field,
    facts_field,
    quotes_field,
    figures_field,
    projects_field,
    publications_field,
    links_field,
    note_field,
    source_field,
    accept_field,
};
const Record area_file{
    "area", {"Område", "Area"}, {"Ett verksamhetsområde under ett år.", "One area in one year."}, area_fields};

} // namespace

const Record& area_record() {
    return area_file;
}

} // namespace redovisa::schema
