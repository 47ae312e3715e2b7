#include "diag/rules_references.hpp"

#include "diag/rules.hpp"

#include <array>

namespace redovisa::diag::rules {

const Rule unknown_group{
    .code = "unknown-group",
    .severity = Severity::error,
    .message = {"det finns ingen grupp `{id}`", "there is no group `{id}`"},
    .what = {"Hänvisningen gäller en grupp som inte finns i report.yaml.",
             "The reference is to a group that is not in report.yaml."},
    .why = {"Kopplingen skulle tyst försvinna ur berättelsen.", "The link would silently be lost from the report."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extendid\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n",
};

const Rule unknown_area{
    .code = "unknown-area",
    .severity = Severity::error,
    .message = {"det finns inget område `{id}`", "there is no area `{id}`"},
    .what = {"Hänvisningen gäller ett område som inte finns i mappen.",
             "The reference is to an area that is not in the folder."},
    .why = {"Kopplingen skulle tyst försvinna ur berättelsen.", "The link would silently be lost from the report."},
    .example_file = ExampleFile::report,
    .faulty = "year: 2024\n"
              "title: Verksamhetsberättelse 2024\n"
              "groups:\n"
              "  - id: extended\n"
              "    title: Utökade uppdrag\n"
              "    areas: [aldre, barn]\n",
    .mended = "year: 2024\n"
              "title: Verksamhetsberättelse 2024\n"
              "groups:\n"
              "  - id: extended\n"
              "    title: Utökade uppdrag\n"
              "    areas: [aldre]\n",
};

const Rule unknown_challenge{
    .code = "unknown-challenge",
    .severity = Severity::error,
    .message = {"det finns ingen utmaning `{id}`", "there is no challenge `{id}`"},
    .what = {"Hänvisningen gäller en utmaning som inte finns i report.yaml.",
             "The reference is to a challenge that is not in report.yaml."},
    .why = {"Kopplingen skulle tyst försvinna ur berättelsen.", "The link would silently be lost from the report."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "contributions:\n"
              "  - challenge: karnan\n"
              "    text: Nätverken möttes.\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n",
};

const Rule unknown_project{
    .code = "unknown-project",
    .severity = Severity::error,
    .message = {"det finns inget projekt `{id}`", "there is no project `{id}`"},
    .what = {"Hänvisningen gäller ett projekt som inte finns i årets filer.",
             "The reference is to a project that is not in the files of the year."},
    .why = {"Kopplingen skulle tyst försvinna ur berättelsen.", "The link would silently be lost from the report."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: done\n"
              "    outcome: Nätverken möttes.\n"
              "    projects: [samverkan]\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: done\n"
              "    outcome: Nätverken möttes.\n"
              "    projects: [samverkan]\n"
              "projects:\n"
              "  - id: samverkan\n"
              "    title: Samverkan\n",
};

const Rule unknown_publication{
    .code = "unknown-publication",
    .severity = Severity::error,
    .message = {"det finns ingen publikation `{id}`", "there is no publication `{id}`"},
    .what = {"Hänvisningen gäller en publikation som inte finns i årets filer.",
             "The reference is to a publication that is not in the files of the year."},
    .why = {"Kopplingen skulle tyst försvinna ur berättelsen.", "The link would silently be lost from the report."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: done\n"
              "    outcome: Rapporten kom i maj.\n"
              "    publications: [rapport]\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: done\n"
              "    outcome: Rapporten kom i maj.\n"
              "    publications: [rapport]\n"
              "publications:\n"
              "  - id: rapport\n"
              "    title: Rapport om äldre\n"
              "    kind: report\n",
};

const Rule unknown_shared_outcome{
    .code = "unknown-shared-outcome",
    .severity = Severity::error,
    .message = {"det finns ingen gemensam uppföljning `{id}`", "there is no shared outcome `{id}`"},
    .what = {"Hänvisningen gäller en gemensam uppföljning som inte finns under `shared_outcomes`.",
             "The reference is to a shared outcome that is not under `shared_outcomes`."},
    .why = {"Kopplingen skulle tyst försvinna ur berättelsen.", "The link would silently be lost from the report."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: done\n"
              "    shared_outcome: traffar\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: done\n"
              "    shared_outcome: traffar\n"
              "shared_outcomes:\n"
              "  - id: traffar\n"
              "    text: Nätverken möttes.\n",
};

const Rule unknown_member{
    .code = "unknown-member",
    .severity = Severity::error,
    .message = {"det finns ingen medlem `{id}`", "there is no member `{id}`"},
    .what = {"Hänvisningen gäller en medlem som inte finns i organisation.yaml.",
             "The reference is to a member that is not in organisation.yaml."},
    .why = {"Kopplingen skulle tyst försvinna ur berättelsen.", "The link would silently be lost from the report."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: done\n"
              "    outcome: Nätverken möttes.\n"
              "    members: [atlantis]\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "activities:\n"
              "  - id: natverk\n"
              "    title: Samordna nätverken\n"
              "    status: done\n"
              "    outcome: Nätverken möttes.\n",
};

const Rule unknown_indicator{
    .code = "unknown-indicator",
    .severity = Severity::error,
    .message = {"det finns inget nyckeltal `{id}`", "there is no indicator `{id}`"},
    .what = {"Hänvisningen gäller ett nyckeltal som inte finns i organisation.yaml.",
             "The reference is to an indicator that is not in organisation.yaml."},
    .why = {"Kopplingen skulle tyst försvinna ur berättelsen.", "The link would silently be lost from the report."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 6\n"
              "    indicator: moten\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 6\n"
              "    unit: möten\n",
};

const Rule unknown_figure{
    .code = "unknown-figure",
    .severity = Severity::error,
    .message = {"det finns inget tal `{id}`", "there is no figure `{id}`"},
    .what = {"Hänvisningen gäller ett tal som inte finns i årets filer.",
             "The reference is to a figure that is not in the files of the year."},
    .why = {"Kopplingen skulle tyst försvinna ur berättelsen.", "The link would silently be lost from the report."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 6\n"
              "    unit: möten\n"
              "    repeats: moten\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 6\n"
              "    unit: möten\n",
};

const Rule unknown_document{
    .code = "unknown-document",
    .severity = Severity::error,
    .message = {"det finns inget källdokument `{id}`", "there is no source document `{id}`"},
    .what = {"Hänvisningen gäller ett källdokument som inte finns under `sources` i report.yaml.",
             "The reference is to a source document that is not under `sources` in report.yaml."},
    .why = {"Kopplingen skulle tyst försvinna ur berättelsen.", "The link would silently be lost from the report."},
    .example_file = ExampleFile::area,
    .faulty = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 6\n"
              "    unit: möten\n"
              "    source:\n"
              "      document: bilaga\n",
    .mended = "area: aldre\n"
              "title: Äldre\n"
              "group: extended\n"
              "figures:\n"
              "  - value: 6\n"
              "    unit: möten\n",
};

Table references_table() {
    static constexpr std::array table{
        &unknown_group,          &unknown_area,   &unknown_challenge, &unknown_project, &unknown_publication,
        &unknown_shared_outcome, &unknown_member, &unknown_indicator, &unknown_figure,  &unknown_document,
    };
    return table;
}

} // namespace redovisa::diag::rules
