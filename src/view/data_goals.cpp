#include "view/data_maker.hpp"

#include "corpus/lineage.hpp"

namespace redovisa::view {
namespace {

std::string ref_of(const model::Report& report, std::string_view scope, std::string_view id = {}) {
    const std::string ref = std::to_string(report.year.value) + '/' + std::string(scope);
    return id.empty() ? ref : ref + '/' + std::string(id);
}

void add_paragraphs(std::string& text, std::string_view more) {
    while (more.ends_with('\n'))
        more.remove_suffix(1);
    if (more.empty()) return;
    if (!text.empty()) text += "\n\n";
    text += more;
}

} // namespace

std::string DataMaker::outcome_text(const model::Activity& activity, const model::Area* area) const {
    std::string text;
    add_paragraphs(text, activity.outcome.source);
    for (const model::Outcome& outcome : activity.outcomes)
        add_paragraphs(text, outcome.text.source);
    for (const model::Reference& id : activity.shared_outcomes) {
        const model::Outcome* shared = corpus_.shared_outcome(*report_, area, id.value);
        if (shared != nullptr) add_paragraphs(text, shared->text.source);
    }
    return text;
}

Datum DataMaker::activity(const model::Activity& activity, const model::Area* area,
                          const model::Contribution* contribution) const {
    const auto funding_of = [this](const model::Funding& each_funding) { return funding(each_funding); };
    RecordMaker record;
    record.always("id", activity.id.value).always("title", activity.title.value);
    record.always("status", word(activity.status.value));
    record.always("reason", activity.reasons.empty() ? Datum() : Datum(word(activity.reasons.front().value)));
    record.given("reasons", each(activity.reasons, [](const auto& reason) { return Datum(word(reason.value)); }));
    record.given("reason_text", activity.reason_text);
    record.always("outcome", outcome_text(activity, area));
    record.given("outcomes", each(activity.outcomes, [this](const auto& outcome_) { return outcome(outcome_); }));
    record.given("shared_outcomes", reference_list(activity.shared_outcomes));
    record.always("figures", each(activity.figures, [this](const auto& figure_) { return figure(figure_); }));
    record.given("planned", period(activity.planned)).given("plan", activity.plan.source);
    record.given("funding", each(activity.funding, funding_of));
    record.given("projects", reference_list(activity.projects));
    record.given("publications", reference_list(activity.publications));
    record.given("members", reference_list(activity.members));
    record.given("links", each(activity.links, [this](const auto& link_) { return link(link_); }));
    if (contribution != nullptr) record.always("challenge", contribution->challenge.value);
    record.always("source", origin(activity.origin, true));
    // The rest without a second `source`.
    auto rest = static_cast<const model::Common&>(activity);
    rest.origin.reset();
    return record.join(common(rest)).done();
}

Datum DataMaker::fulfilment(const model::Goal& goal, std::optional<corpus::GoalIndex> index) const {
    RecordMaker record;
    if (goal.fulfilment) {
        record.always("value", word(goal.fulfilment->value)).always("derived", false);
        return record.given("why", goal.fulfilment->why.source).join(common(*goal.fulfilment)).done();
    }
    const bool known = index && *index < derived_.fulfilment.size() && derived_.fulfilment[*index];
    record.always("value", word(known ? *derived_.fulfilment[*index] : schema::Fulfilment::not_assessed));
    return record.always("derived", true).done();
}

Datum DataMaker::lineage(const model::Goal& goal, std::optional<corpus::GoalIndex> index) const {
    RecordMaker record;
    record.always("lineage", index ? Datum(word(corpus::origin_kind(corpus_, *index))) : Datum());
    if (goal.stated_lineage) record.always("stated_lineage", word(goal.stated_lineage->value));
    if (!index) return record.done();
    record.given("fate", word(corpus::fate_kind(corpus_, *index)));
    record.given("continued_by", each(corpus_.goals[*index].successors,
                                      [this](corpus::GoalIndex next) { return Datum(corpus_.goals[next].ref); }));
    return record.done();
}

Datum DataMaker::goal(const model::Goal& goal, const model::Area* area, std::string_view scope) const {
    const std::string ref = ref_of(*report_, scope, goal.id.value);
    const auto found = corpus_.goal_by_ref.find(ref);
    const auto index = found == corpus_.goal_by_ref.end() ? std::nullopt : std::optional(found->second);

    RecordMaker record;
    // Keys are those of YAML wherever it has the same thing.
    const bool is_challenge = goal.level == schema::GoalLevel::challenge;
    record.always("id", goal.id.value).always("ref", ref);
    if (is_challenge) {
        record.always("title", goal.heading.value).always("target", goal.title.value);
    } else {
        record.always("title", goal.title.value);
    }
    record.always("level", word(goal.level)).always("continues", reference_list(goal.continues));
    record.join(lineage(goal, index)).always("fulfilment", fulfilment(goal, index));
    record.given(is_challenge ? "intro" : "description", goal.description.source)
        .given("followup", goal.followup.source);
    if (goal.ended) record.always("ended", ended(*goal.ended));
    record.given("figures", each(goal.figures, [this](const auto& figure_) { return figure(figure_); }));
    record.always("activities",
                  each(goal.activities, [&](const auto& activity_) { return activity(activity_, area, nullptr); }));
    return record.join(common(goal)).done();
}

Datum DataMaker::contribution(const model::Contribution& contribution) const {
    return RecordMaker()
        .always("challenge", contribution.challenge.value)
        .given("title", contribution.title)
        .given("text", contribution.text.source)
        .given("figures", each(contribution.figures, [this](const auto& figure_) { return figure(figure_); }))
        .given("facts", each(contribution.facts, [this](const auto& fact_) { return fact(fact_); }))
        .given("quotes", each(contribution.quotes, [this](const auto& quote_) { return quote(quote_); }))
        .join(common(contribution))
        .done();
}

Datum DataMaker::area(const model::Area& area) const {
    Datum::List activities;
    for (const model::Activity& one : area.activities)
        activities.push_back(activity(one, &area, nullptr));
    for (const model::Contribution& to : area.contributions) {
        for (const model::Activity& one : to.activities)
            activities.push_back(activity(one, &area, &to));
    }
    RecordMaker record;
    record.always("id", area.id.value).always("ref", ref_of(*report_, area.id.value));
    record.always("title", area.title.value).always("group", area.group.value);
    record.always("continues", reference_list(area.continues));
    if (area.ended) record.always("ended", ended(*area.ended));
    record.given("intro", area.intro.source).given("followup", area.followup.source);
    record.always("goals", each(area.goals, [&](const auto& goal_) { return goal(goal_, &area, area.id.value); }));
    record.always("activities", std::move(activities));
    record.given("contributions", each(area.contributions, [this](const auto& to) { return contribution(to); }));
    record.given("shared_outcomes",
                 each(area.shared_outcomes, [this](const auto& outcome_) { return outcome(outcome_); }));
    record.given("facts", each(area.facts, [this](const auto& fact_) { return fact(fact_); }));
    record.given("quotes", each(area.quotes, [this](const auto& quote_) { return quote(quote_); }));
    record.given("figures", each(area.figures, [this](const auto& figure_) { return figure(figure_); }));
    record.given("projects", each(area.projects, [this](const auto& project_) { return project(project_); }));
    record.given("publications", each(area.publications, [this](const auto& one) { return publication(one); }));
    record.given("links", each(area.links, [this](const auto& link_) { return link(link_); }));
    return record.join(common(area)).done();
}

} // namespace redovisa::view
