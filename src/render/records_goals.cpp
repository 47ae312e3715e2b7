#include "render/records.hpp"

#include "render/page.hpp"
#include "render/svg_bar.hpp"

namespace redovisa::render {

Record RecordMaker::entry(const view::Entry& entry, int level) const {
    Record record{{"kind", entry.kind},
                  {"anchor", entry.anchor},
                  {"kicker", entry.kicker},
                  {"text", prose(entry.text, level + 1)}};
    set_heading(record, entry.title, level);
    set_points(record, entry.points);
    set_details(record, entry.details);
    set_figures(record, entry.figures);
    set_remarks(record, entry.remarks);
    return record;
}

Record RecordMaker::activity(const view::ActivityView& activity, int level) const {
    List outcomes;
    for (const auto& outcome : activity.outcomes)
        outcomes.emplace_back(entry(outcome, level + 1));
    Record record{{"anchor", activity.anchor},
                  {"status", Record{{"key", activity.status.key}, {"label", activity.status.label}}},
                  {"outcome", prose(activity.outcome, level + 1)},
                  {"outcomes", std::move(outcomes)}};
    set_heading(record, {activity.title}, level);
    set_figures(record, activity.figures);
    set_details(record, activity.details);
    set_remarks(record, activity.remarks);
    return record;
}

Record RecordMaker::goal(const view::GoalView& goal, int level) const {
    Value fulfilment;
    if (goal.fulfilment) {
        Record one{{"value", Record{{"key", goal.fulfilment->value.key}, {"label", goal.fulfilment->value.label}}},
                   {"derived", goal.fulfilment->derived},
                   {"why", prose(goal.fulfilment->why)}};
        set_remarks(one, goal.fulfilment->remarks);
        fulfilment = std::move(one);
    }
    List activities;
    for (const auto& one : goal.activities)
        activities.emplace_back(activity(one, level + 1));
    const bool challenge = !goal.heading.empty();
    Record record{{"anchor", goal.place.anchor},
                  {"kicker", goal.kicker},
                  {"target", challenge ? goal.title : std::string()},
                  {"fulfilment", std::move(fulfilment)},
                  {"description", prose(goal.description, level + 1)},
                  {"followup", prose(goal.followup, level + 1)},
                  {"activities", std::move(activities)},
                  {"citation", goal.citation},
                  {"permalink", "#" + goal.place.anchor}};
    set_heading(record, {challenge ? goal.heading : goal.title}, level);
    set_details(record, goal.details);
    set_figures(record, goal.figures);
    set_remarks(record, goal.remarks);
    return record;
}

Record RecordMaker::body(const view::BodyView& body) const {
    List seats;
    bool has_periods = false;
    bool has_notes = false;
    for (const auto& seat : body.seats) {
        has_periods = has_periods || !seat.period.empty();
        has_notes = has_notes || seat.note != nullptr;
        seats.push_back(Record{
            {"name", seat.name}, {"role", seat.role.label}, {"period", seat.period}, {"note", prose(seat.note)}});
    }
    Record record{{"anchor", body.anchor},       {"name", body.name},         {"period", body.period},
                  {"has_seats", !seats.empty()}, {"seats", std::move(seats)}, {"has_periods", has_periods},
                  {"has_notes", has_notes}};
    set_remarks(record, body.remarks);
    return record;
}

void RecordMaker::set_content(Record& record, const view::Chapter& chapter, int level) const {
    List goals;
    for (const auto& one : chapter.goals)
        goals.emplace_back(goal(one, level + 1));
    List activities;
    for (const auto& one : chapter.activities)
        activities.emplace_back(activity(one, level + 1));
    List entries;
    for (const auto& one : chapter.entries)
        entries.emplace_back(entry(one, level + 1));
    List bodies;
    for (const auto& one : chapter.bodies)
        bodies.emplace_back(body(one));
    List links;
    for (const auto& one : chapter.links)
        links.push_back(Record{{"line", line(one)}});
    record.set("kind", chapter.kind);
    record.set("text", prose(chapter.text, level + 1));
    record.set("followup", prose(chapter.followup, level + 1));
    record.set("goals", std::move(goals));
    record.set("activities", std::move(activities));
    record.set("has_entries", !entries.empty());
    record.set("entries", std::move(entries));
    record.set("bodies", std::move(bodies));
    record.set("has_links", !links.empty());
    record.set("links", std::move(links));
    set_details(record, chapter.details);
    set_points(record, chapter.points);
    set_figures(record, chapter.figures);
    set_quotes(record, chapter.quotes);
    set_remarks(record, chapter.remarks);
}

Record RecordMaker::part(const view::Chapter& chapter, int level) const {
    Record record{{"anchor", chapter.anchor}};
    set_heading(record, {chapter.title, chapter.subject}, level);
    set_content(record, chapter, level);
    return record;
}

Record RecordMaker::area(const view::AreaView& area, int level) const {
    Record record = part(area.body, level);
    List parts;
    for (const auto& one : area.body.parts)
        parts.emplace_back(part(one, level + 1));
    record.set("parts", std::move(parts));
    record.set("href", relative_path(page_, area.place.page));
    record.set("meta", area.tally.summary);
    record.set("bar",
               area.tally.total == 0 ? Value() : Value(svg_bar(area.tally, {.title = area.body.title, .height = 12})));
    return record;
}

} // namespace redovisa::render
