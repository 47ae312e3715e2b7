#include "model/records.hpp"

namespace redovisa::model {
namespace {

FigurePart read_part(const Reader& reader, const yaml::Node& node) {
    return {reader.string(node, "what"), reader.plain_decimal(node, "value").value_or(Decimal{})};
}

AlsoStated read_also_stated(const Reader& reader, const yaml::Node& node) {
    Common common;
    read_common(reader, node, common);
    return {reader.plain_decimal(node, "value").value_or(Decimal{}), std::move(common.note), std::move(common.origin)};
}

} // namespace

Figure read_figure(const Reader& reader, const yaml::Node& node) {
    Figure figure;
    read_common(reader, node, figure);
    figure.id = reader.id(node, "id");
    figure.value = reader.decimal(node, "value").value_or(Located<Decimal>{{}, node.where});
    figure.to = reader.plain_decimal(node, "to");
    figure.unit = reader.text(node, "unit");
    figure.what = reader.string(node, "what");
    figure.precision =
        reader.choice_or(node, "precision", figure.to ? schema::Precision::range : schema::Precision::exact);
    figure.measure = reader.choice_or(node, "measure", schema::Measure::count);
    figure.of = reader.plain_decimal(node, "of");
    figure.role = reader.choice_or(node, "role", schema::FigureRole::result);
    figure.period = reader.period(node, "period");
    figure.indicator = reader.reference(node, "indicator");
    figure.breakdown = reader.list(node, "breakdown", read_part);
    figure.also_stated = reader.list(node, "also_stated", read_also_stated);
    figure.repeats = reader.reference(node, "repeats");
    return figure;
}

Funding read_funding(const Reader& reader, const yaml::Node& node) {
    Funding funding;
    read_common(reader, node, funding);
    funding.from = reader.string(node, "from");
    funding.decision = reader.choice_or(node, "decision", schema::FundingDecision::granted);
    funding.amount = reader.plain_decimal(node, "amount");
    funding.precision = reader.choice_or(node, "precision", schema::Precision::exact);
    funding.programme = reader.string(node, "programme");
    funding.period = reader.plain_period(node, "period");
    return funding;
}

namespace {

std::optional<schema::LanguageCode> read_language(const Reader& reader, const yaml::Node& node) {
    const auto found = reader.choice<schema::LanguageCode>(node, "lang");
    return found ? std::optional(found->value) : std::nullopt;
}

} // namespace

Link read_link(const Reader& reader, const yaml::Node& node) {
    return {reader.string(node, "title"), reader.string(node, "url"), read_language(reader, node), node.where};
}

Quote read_quote(const Reader& reader, const yaml::Node& node) {
    Quote quote;
    read_common(reader, node, quote);
    quote.text = reader.prose(node, "text");
    quote.by = reader.string(node, "by");
    return quote;
}

Fact read_fact(const Reader& reader, const yaml::Node& node) {
    Fact fact;
    read_common(reader, node, fact);
    fact.id = reader.id(node, "id");
    fact.title = reader.text(node, "title");
    fact.text = reader.prose(node, "text");
    fact.figures = reader.list(node, "figures", read_figure);
    return fact;
}

Publication read_publication(const Reader& reader, const yaml::Node& node) {
    Publication publication;
    read_common(reader, node, publication);
    publication.id = reader.id(node, "id");
    publication.title = reader.text(node, "title");
    publication.kind = reader.choice_or(node, "kind", schema::PublicationKind::other);
    publication.authors = reader.strings(node, "authors");
    publication.year = reader.integer(node, "year");
    publication.series = reader.string(node, "series");
    publication.published_in = reader.string(node, "published_in");
    publication.status = reader.choice_or(node, "status", schema::PublicationStatus::published);
    publication.peer_reviewed = reader.boolean(node, "peer_reviewed");
    publication.language = read_language(reader, node);
    publication.url = reader.string(node, "url");
    return publication;
}

Project read_project(const Reader& reader, const yaml::Node& node) {
    Project project;
    read_common(reader, node, project);
    project.id = reader.id(node, "id");
    project.title = reader.text(node, "title");
    project.description = reader.prose(node, "description");
    project.owner = reader.string(node, "owner");
    project.partners = reader.strings(node, "partners");
    project.period = reader.plain_period(node, "period");
    project.funding = reader.list(node, "funding", read_funding);
    project.language = read_language(reader, node);
    project.url = reader.string(node, "url");
    return project;
}

Outcome read_outcome(const Reader& reader, const yaml::Node& node) {
    Outcome outcome;
    read_common(reader, node, outcome);
    outcome.id = reader.id(node, "id");
    outcome.title = reader.string(node, "title");
    outcome.text = reader.prose(node, "text");
    outcome.figures = reader.list(node, "figures", read_figure);
    return outcome;
}

Ended read_ended(const Reader& reader, const yaml::Node& node) {
    Ended ended;
    read_common(reader, node, ended);
    ended.how = reader.choice_or(node, "how", schema::EndedHow::unknown);
    ended.to = reader.string(node, "to");
    ended.when = reader.plain_period(node, "when");
    ended.why = reader.string(node, "why");
    return ended;
}

Judgement read_judgement(const Reader& reader, const yaml::Node& node) {
    Judgement judgement;
    read_common(reader, node, judgement);
    judgement.value = reader.choice_or(node, "value", schema::Fulfilment::not_assessed);
    judgement.why = reader.prose(node, "why");
    return judgement;
}

Activity read_activity(const Reader& reader, const yaml::Node& node) {
    Activity activity;
    read_common(reader, node, activity);
    activity.id = reader.id(node, "id");
    activity.title = reader.text(node, "title");
    activity.status = reader.choice<schema::Status>(node, "status")
                          .value_or(Located<schema::Status>{schema::Status::unreported, node.where});
    activity.reasons = reader.choices<schema::Reason>(node, "reason");
    activity.reason_text = reader.string(node, "reason_text");
    activity.outcome = reader.prose(node, "outcome");
    activity.outcomes = reader.list(node, "outcomes", read_outcome);
    activity.shared_outcomes = reader.references(node, "shared_outcome");
    activity.planned = reader.plain_period(node, "planned");
    activity.plan = reader.prose(node, "plan");
    activity.funding = reader.list(node, "funding", read_funding);
    activity.figures = reader.list(node, "figures", read_figure);
    activity.projects = reader.references(node, "projects");
    activity.publications = reader.references(node, "publications");
    activity.members = reader.references(node, "members");
    activity.links = reader.list(node, "links", read_link);
    return activity;
}

Goal read_goal(const Reader& reader, const yaml::Node& node, schema::GoalLevel level) {
    Goal goal;
    read_common(reader, node, goal);
    goal.id = reader.id(node, "id");
    goal.title = reader.text(node, "title");
    goal.stated_level = reader.choice<schema::GoalLevel>(node, "level");
    const bool long_term = goal.stated_level && goal.stated_level->value == schema::GoalLevel::long_term;
    goal.level = level == schema::GoalLevel::area && long_term ? schema::GoalLevel::long_term : level;
    goal.description = reader.prose(node, "description");
    goal.continues = reader.references(node, "continues");
    goal.stated_lineage = reader.choice<schema::LineageKind>(node, "lineage");
    goal.ended = reader.one(node, "ended", read_ended);
    goal.fulfilment = reader.one(node, "fulfilment", read_judgement);
    goal.followup = reader.prose(node, "followup");
    goal.figures = reader.list(node, "figures", read_figure);
    goal.activities = reader.list(node, "activities", read_activity);
    return goal;
}

} // namespace redovisa::model
