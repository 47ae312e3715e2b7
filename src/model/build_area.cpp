#include "model/build.hpp"
#include "model/records.hpp"

namespace redovisa::model {
namespace {

Goal read_area_goal(const Reader& reader, const yaml::Node& node) {
    return read_goal(reader, node, schema::GoalLevel::area);
}

Contribution read_contribution(const Reader& reader, const yaml::Node& node) {
    Contribution contribution;
    read_common(reader, node, contribution);
    contribution.challenge = reader.reference(node, "challenge");
    contribution.title = reader.string(node, "title");
    contribution.text = reader.prose(node, "text");
    contribution.activities = reader.list(node, "activities", read_activity);
    contribution.figures = reader.list(node, "figures", read_figure);
    contribution.facts = reader.list(node, "facts", read_fact);
    contribution.quotes = reader.list(node, "quotes", read_quote);
    return contribution;
}

} // namespace

Area build_area(const yaml::Document& document, const text::Source& source, text::SourceId id, diag::Diagnostics& out) {
    Reader reader(source, out);
    const yaml::Node& root = document.root;
    Area area;
    read_common(reader, root, area);
    area.file = id;
    area.id = reader.id(root, "area");
    area.title = reader.text(root, "title");
    area.group = reader.reference(root, "group");
    area.continues = reader.references(root, "continues");
    area.ended = reader.one(root, "ended", read_ended);
    area.intro = reader.prose(root, "intro");
    area.followup = reader.prose(root, "followup");
    area.goals = reader.list(root, "goals", read_area_goal);
    area.activities = reader.list(root, "activities", read_activity);
    area.contributions = reader.list(root, "contributions", read_contribution);
    area.shared_outcomes = reader.list(root, "shared_outcomes", read_outcome);
    area.facts = reader.list(root, "facts", read_fact);
    area.quotes = reader.list(root, "quotes", read_quote);
    area.figures = reader.list(root, "figures", read_figure);
    area.projects = reader.list(root, "projects", read_project);
    area.publications = reader.list(root, "publications", read_publication);
    area.links = reader.list(root, "links", read_link);
    area.acceptances = reader.take_acceptances();
    area.documents = reader.take_documents();
    return area;
}

} // namespace redovisa::model
