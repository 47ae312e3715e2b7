#include "view/maker.hpp"

namespace redovisa::view {
namespace {

Chapter begin(const Context& context, std::string kind, std::string anchor, lang::Words title) {
    Chapter chapter;
    chapter.kind = std::move(kind);
    chapter.anchor = std::move(anchor);
    chapter.title = context.word(title);
    return chapter;
}

template <class Record>
void add_entries(const Context& context, std::vector<Chapter>& out, Chapter chapter,
                 const std::vector<Record>& records) {
    for (const auto& record : records)
        chapter.entries.push_back(make_entry(context, record));
    add_chapter(out, std::move(chapter));
}

const model::Goal* challenge_of(const Context& context, const model::Contribution& contribution) {
    for (const auto& challenge : context.report->challenges) {
        if (challenge.id.value == contribution.challenge.value) return &challenge;
    }
    return nullptr;
}

Chapter make_contribution(const Context& context, const model::Contribution& contribution, const model::Area& area) {
    Chapter chapter;
    chapter.kind = "contribution";
    chapter.anchor = context.places.of(&contribution).anchor;
    const model::Goal* challenge = challenge_of(context, contribution);
    const std::string heading = challenge == nullptr ? contribution.challenge.value : challenge->heading.value;
    const std::string phrase = context.word(words::contribution);
    if (contribution.title.empty() || contribution.title == heading) {
        chapter.title = phrase + " " + heading;
        if (challenge != nullptr) chapter.subject = context.places.of(challenge);
    } else {
        chapter.title = contribution.title;
        add_detail(chapter.details, phrase,
                   challenge == nullptr ? Run{heading} : make_run(context, heading, challenge));
    }
    chapter.text = make_prose(contribution.text);
    chapter.activities = make_activities(context, contribution.activities, &area);
    chapter.figures = make_figures(context, contribution.figures, contribution.origin);
    for (const auto& fact : contribution.facts)
        chapter.entries.push_back(make_entry(context, fact));
    chapter.quotes = make_quotes(context, contribution.quotes);
    chapter.remarks = make_remarks(context, contribution);
    return chapter;
}

/// The outcome with the activities that share it.
Entry make_shared_outcome(const Context& context, const model::Outcome& outcome) {
    Entry view = make_entry(context, outcome);
    std::vector<Run> activities;
    for (const auto* activity : activities_sharing(context, outcome))
        activities.push_back(make_run(context, activity->title.value, activity));
    add_detail(view.details, context.word(words::conferred), std::move(activities));
    view.details.back().inline_list = view.details.back().values.size() == 1;
    return view;
}

std::vector<Run> neighbours(const Context& context, const std::vector<corpus::AreaIndex>& indexes) {
    std::vector<Run> out;
    for (const auto index : indexes) {
        const auto& entry = context.corpus.areas[index];
        out.push_back(
            make_run(context, std::to_string(entry.report->year.value) + ": " + entry.area->title.value, entry.area));
        // The area's own page says more than its part of the page of the year.
        out.back().place.anchor.clear();
        out.back().place.whole.clear();
    }
    return out;
}

} // namespace

AreaView make_area(const Context& context, const corpus::AreaEntry& entry) {
    const model::Area& area = *entry.area;
    AreaView view;
    view.id = area.id.value;
    view.ref = entry.ref;
    view.place = context.places.of(&area);
    if (entry.group != nullptr) view.group = make_run(context, entry.group->title.value, entry.group);
    view.tally = make_tally(context, entry.activities);
    view.earlier = neighbours(context, entry.predecessors);
    view.later = neighbours(context, entry.successors);

    Chapter& body = view.body;
    body.kind = "area";
    body.anchor = view.place.anchor;
    body.title = area.title.value;
    add_detail(body.details, context.word(words::earlier), view.earlier);
    add_detail(body.details, context.word(words::later), view.later);
    add_ended(context, body.details, area.ended);
    body.text = make_prose(area.intro);
    body.followup = make_prose(area.followup);
    body.figures = make_figures(context, area.figures, area.origin);
    body.quotes = make_quotes(context, area.quotes);
    for (const auto index : entry.goals)
        body.goals.push_back(make_goal(context, context.corpus.goals[index]));
    view.goal_count = static_cast<std::int64_t>(body.goals.size());

    const std::string suffix = "-" + area.id.value;
    Chapter without = begin(context, "activities", "aktiviteter" + suffix,
                            area.goals.empty() ? words::activities : words::activities_without_goal);
    without.activities = make_activities(context, area.activities, &area);
    add_chapter(body.parts, std::move(without));
    for (const auto& contribution : area.contributions) {
        body.parts.push_back(make_contribution(context, contribution, area));
    }
    Chapter shared = begin(context, "outcomes", "utfallen" + suffix, words::outcomes);
    for (const auto& outcome : area.shared_outcomes)
        shared.entries.push_back(make_shared_outcome(context, outcome));
    add_chapter(body.parts, std::move(shared));
    add_entries(context, body.parts, begin(context, "facts", "faktarutor" + suffix, words::facts), area.facts);
    add_entries(context, body.parts, begin(context, "projects", "projekten" + suffix, words::projects), area.projects);
    add_entries(context, body.parts, begin(context, "publications", "publikationer" + suffix, words::publications),
                area.publications);
    Chapter links = begin(context, "links", "lankar" + suffix, words::links);
    for (auto& link : make_links(context, area.links))
        links.links.push_back({std::move(link)});
    add_chapter(body.parts, std::move(links));
    body.remarks = make_remarks(context, area);
    return view;
}

} // namespace redovisa::view
