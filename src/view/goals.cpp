#include "view/maker.hpp"
#include "view/site.hpp"

#include "corpus/lineage.hpp"
#include "lang/date_format.hpp"

#include <fmt/format.h>

namespace redovisa::view {
namespace {

/// `2016: Trygg vård och omsorg`.
Run goal_run(const Context& context, corpus::GoalIndex index) {
    const auto& entry = context.corpus.goals[index];
    return make_run(context, std::to_string(entry.report->year.value) + ": " + entry.goal->title.value, entry.goal);
}

Run area_run(const Context& context, corpus::AreaIndex index) {
    const auto& entry = context.corpus.areas[index];
    return make_run(context, std::to_string(entry.report->year.value) + ": " + entry.area->title.value, entry.area);
}

std::optional<FulfilmentView> make_fulfilment(const Context& context, const model::Goal& goal, std::size_t index) {
    if (goal.fulfilment) {
        return FulfilmentView{make_term(context, goal.fulfilment->value), false, make_prose(goal.fulfilment->why),
                              make_remarks(context, *goal.fulfilment)};
    }
    if (context.derived == nullptr || index >= context.derived->fulfilment.size()) return std::nullopt;
    const auto indication = context.derived->fulfilment[index];
    if (!indication) return std::nullopt;
    return FulfilmentView{make_term(context, *indication), true, nullptr, {}};
}

/// "Who (year). Report, area: ”wording”. Address".
std::string make_citation(const Context& context, const corpus::GoalEntry& entry, const Place& place) {
    const auto& organisation = context.corpus.organisation;
    const auto& report = *entry.report;
    const int published = report.published ? report.published->year : report.year.value;
    std::string out = organisation.name + " (" + std::to_string(published) + "). " + report.title.value;
    if (entry.area != nullptr) out += ", " + entry.area->title.value;
    out += ": " + lang::quoted(entry.goal->title.value, context.language) + ". ";
    return out + site_url(organisation) + place.page + "#" + place.anchor;
}

/// The areas' contributions to a challenge.
std::vector<Run> contributions_to(const Context& context, std::string_view challenge) {
    std::vector<Run> out;
    for (const auto& area : context.report->areas) {
        for (const auto& contribution : area.contributions) {
            if (contribution.challenge.value != challenge) continue;
            std::string text = area.title.value;
            if (!contribution.title.empty() && contribution.title != text) text += ": " + contribution.title;
            out.push_back(make_run(context, std::move(text), &contribution));
        }
    }
    return out;
}

/// How the goal came to be and what became of it. In the first report nothing can be said of what was before.
void add_lineage(const Context& context, std::vector<Detail>& out, corpus::GoalIndex index) {
    const auto& entry = context.corpus.goals[index];
    std::vector<Run> kinds;
    if (entry.goal->stated_lineage) {
        kinds.push_back({make_term(context, entry.goal->stated_lineage->value).label});
    } else if (entry.report != &context.corpus.reports.front()) {
        kinds.push_back({make_term(context, corpus::origin_kind(context.corpus, index)).label});
    }
    if (!entry.goal->ended) {
        if (const auto fate = corpus::fate_kind(context.corpus, index))
            kinds.push_back({make_term(context, *fate).label});
    }
    // The words lead to the life of the goal over all years, when that has a page.
    if (context.derived != nullptr && index < context.derived->lives.size()) {
        if (kinds.empty()) kinds.push_back({context.word(words::life)});
        kinds.front().place = {context.derived->lives[index], {}, {}};
    }
    add_detail(out, context.word(words::lineage), std::move(kinds));
}

void add_reasons(const Context& context, std::vector<Detail>& out, const model::Activity& activity) {
    std::vector<Run> reasons;
    for (const auto& reason : activity.reasons)
        reasons.push_back({make_term(context, reason.value).label});
    if (!activity.reason_text.empty()) {
        // The writer's own words follow the class of reason, as one value.
        if (reasons.empty()) {
            reasons.push_back({activity.reason_text});
        } else {
            reasons.back().text += " – " + activity.reason_text;
        }
    }
    add_detail(out, context.word(words::reason), std::move(reasons));
}

/// What a shared outcome without a title is called where one of its activities points at it: by the others.
std::string sharing_text(const Context& context, const model::Activity& activity, const model::Outcome& outcome) {
    std::vector<const model::Activity*> others;
    for (const auto* one : activities_sharing(context, outcome)) {
        if (one != &activity) others.push_back(one);
    }
    if (others.empty()) return context.word(words::shared_outcome);
    const lang::Words words = others.size() == 1 ? words::shared_with : words::shared_with_more;
    return fmt::format(fmt::runtime(context.word(words)), others.front()->title.value, others.size() - 1);
}

void add_references(const Context& context, std::vector<Detail>& out, const model::Activity& activity,
                    const model::Area* area) {
    std::vector<Run> shared;
    for (const auto& reference : activity.shared_outcomes) {
        if (const auto* outcome = context.corpus.shared_outcome(*context.report, area, reference.value)) {
            std::string text = outcome->title.empty() ? sharing_text(context, activity, *outcome) : outcome->title;
            shared.push_back(make_run(context, std::move(text), outcome));
        }
    }
    std::vector<Run> projects;
    for (const auto& reference : activity.projects) {
        if (const auto* project = context.corpus.project(*context.report, reference.value)) {
            projects.push_back(make_run(context, project->title.value, project));
            projects.back().language = language_code(project->language);
        }
    }
    std::vector<Run> publications;
    for (const auto& reference : activity.publications) {
        if (const auto* publication = context.corpus.publication(*context.report, reference.value)) {
            publications.push_back(make_run(context, publication->title.value, publication));
            publications.back().language = language_code(publication->language);
        }
    }
    std::vector<Run> members;
    for (const auto& reference : activity.members) {
        for (const auto& member : context.corpus.organisation.members) {
            if (member.id.value == reference.value) members.push_back({member.title});
        }
    }
    add_detail(out, context.word(words::shared_outcome), std::move(shared));
    add_detail(out, context.word(words::projects), std::move(projects));
    add_detail(out, context.word(words::publications), std::move(publications));
    add_detail(out, context.word(words::members), std::move(members));
    add_detail(out, context.word(words::links), make_links(context, activity.links));
}

} // namespace

std::string ended_facts(const Context& context, const model::Ended& ended) {
    std::string out;
    const bool replaced = ended.how == schema::EndedHow::replaced;
    if (!ended.to.empty()) out = " " + context.word(replaced ? words::ended_by : words::ended_to) + " " + ended.to;
    if (ended.when) out += ", " + lang::period_text(*ended.when, context.language);
    return out;
}

void add_ended(const Context& context, std::vector<Detail>& out, const std::optional<model::Ended>& ended) {
    if (!ended) return;
    std::string text = make_term(context, ended->how).label;
    text += ended_facts(context, *ended);
    if (!ended->why.empty()) text += (text.ends_with('.') ? " " : ". ") + ended->why;
    const Remarks remarks = make_remarks(context, *ended);
    out.push_back({context.word(words::ended), {DetailValue{{{std::move(text)}}, remarks.note, remarks.source}}});
}

ActivityView make_activity(const Context& context, const model::Activity& activity, const model::Area* area) {
    ActivityView view;
    view.anchor = context.places.of(&activity).anchor;
    view.title = activity.title.value;
    view.status = make_term(context, activity.status.value);
    view.outcome = make_prose(activity.outcome);
    for (const auto& outcome : activity.outcomes)
        view.outcomes.push_back(make_entry(context, outcome));
    add_reasons(context, view.details, activity);
    if (activity.planned) {
        add_detail(view.details, context.word(words::planned), lang::period_text(*activity.planned, context.language));
    }
    if (const Prose plan = make_prose(activity.plan)) {
        view.details.push_back({context.word(words::plan), {DetailValue{{}, plan}}});
    }
    if (!activity.funding.empty()) view.details.push_back(make_funding(context, activity.funding));
    add_references(context, view.details, activity, area);
    view.figures = make_figures(context, activity.figures, activity.origin);
    view.remarks = make_remarks(context, activity);
    return view;
}

std::vector<ActivityView> make_activities(const Context& context, const std::vector<model::Activity>& activities,
                                          const model::Area* area) {
    std::vector<ActivityView> out;
    out.reserve(activities.size());
    for (const auto& activity : activities)
        out.push_back(make_activity(context, activity, area));
    return out;
}

GoalView make_goal(const Context& context, const corpus::GoalEntry& entry) {
    const model::Goal& goal = *entry.goal;
    const auto index = static_cast<std::size_t>(&entry - context.corpus.goals.data());
    GoalView view;
    view.place = context.places.of(&goal);
    view.ref = entry.ref;
    view.level = make_term(context, goal.level);
    view.kicker = goal.level == schema::GoalLevel::challenge ? context.word(words::challenge) : view.level.label;
    view.title = goal.title.value;
    view.heading = goal.heading.value;
    view.description = make_prose(goal.description);
    view.fulfilment = make_fulfilment(context, goal, index);

    std::vector<Run> earlier;
    for (const auto predecessor : entry.predecessors)
        earlier.push_back(goal_run(context, predecessor));
    for (const auto predecessor : entry.area_predecessors)
        earlier.push_back(area_run(context, predecessor));
    std::vector<Run> later;
    for (const auto successor : entry.successors)
        later.push_back(goal_run(context, successor));
    add_detail(view.details, context.word(words::earlier), std::move(earlier));
    add_detail(view.details, context.word(words::later), std::move(later));
    for (auto& detail : view.details)
        detail.inline_list = false;

    add_lineage(context, view.details, static_cast<corpus::GoalIndex>(index));
    add_ended(context, view.details, goal.ended);
    if (goal.level == schema::GoalLevel::challenge) {
        add_detail(view.details, context.word(words::contributions), contributions_to(context, goal.id.value));
    }

    view.followup = make_prose(goal.followup);
    view.figures = make_figures(context, goal.figures, goal.origin);
    view.activities = make_activities(context, goal.activities, entry.area);
    view.tally = make_tally(context, entry.activities);
    view.citation = make_citation(context, entry, view.place);
    view.remarks = make_remarks(context, goal);
    return view;
}

std::vector<GoalView> make_goals(const Context& context, std::string_view scope) {
    std::vector<GoalView> out;
    for (const auto& entry : context.corpus.goals) {
        if (entry.report == context.report && entry.scope == scope) out.push_back(make_goal(context, entry));
    }
    return out;
}

} // namespace redovisa::view
