#include "view/table_maker.hpp"

#include "corpus/lineage.hpp"

#include <map>

/// The tables of goals, activities and their money.
namespace redovisa::view {
namespace {

template <class Enum> std::string_view word(Enum value) {
    return schema::option_of(value).value;
}

std::string refs_of(const corpus::Corpus& corpus, const std::vector<corpus::GoalIndex>& goals) {
    std::vector<std::string> refs;
    for (const corpus::GoalIndex goal : goals)
        refs.push_back(corpus.goals[goal].ref);
    return joined(refs);
}

void add_fulfilment(Row& row, const model::Goal& goal, std::size_t index, const Derived& derived) {
    const bool known = index < derived.fulfilment.size() && derived.fulfilment[index];
    if (goal.fulfilment) {
        row.push_back(cell(word(goal.fulfilment->value)));
    } else {
        row.push_back(cell(word(known ? *derived.fulfilment[index] : schema::Fulfilment::not_assessed)));
    }
    row.emplace_back(!goal.fulfilment.has_value());
}

/// Refs of the goals that activities hang under.
using GoalRefs = std::map<const model::Goal*, std::string_view>;

GoalRefs goal_refs(const corpus::Corpus& corpus) {
    GoalRefs refs;
    for (const corpus::GoalEntry& entry : corpus.goals)
        refs.emplace(entry.goal, entry.ref);
    return refs;
}

std::string outcome_of(const corpus::Corpus& corpus, const corpus::ActivityEntry& entry) {
    std::vector<std::string> texts;
    const auto add = [&](const model::Prose& prose) {
        if (!prose.empty()) texts.push_back(markdown::plain_text(prose.document));
    };
    add(entry.activity->outcome);
    for (const model::Outcome& outcome : entry.activity->outcomes)
        add(outcome.text);
    for (const model::Reference& id : entry.activity->shared_outcomes) {
        const model::Outcome* shared = corpus.shared_outcome(*entry.report, entry.area, id.value);
        if (shared != nullptr) add(shared->text);
    }
    return joined(texts);
}

void add_funding(Table& table, const TableInput& input, const model::Report& report, std::string_view kind,
                 std::string_view ref, const std::vector<model::Funding>& funding) {
    for (const model::Funding& one : funding) {
        Row row{std::int64_t{report.year.value},
                cell(kind),
                cell(ref),
                cell(one.from),
                cell(word(one.decision)),
                cell(one.amount),
                cell(word(one.precision)),
                cell(one.programme),
                first_day(one.period),
                last_day(one.period)};
        add_place(row, input, report, one);
        table.rows.push_back(std::move(row));
    }
}

} // namespace

Table goals_table(const TableInput& input) {
    Table table{
        "goals",
        {"Ett mål per rad, på alla nivåer.", "One goal a row, of every level."},
        {
            {"year", {"Berättelsens år.", "The year of the report."}},
            {"ref", {"Målets beteckning: år/område/id.", "The name of the goal: year/area/id."}},
            {"level", {"area, long_term, overarching eller challenge.", "area, long_term, overarching or challenge."}},
            {"scope",
             {"Området, gruppen, overarching eller challenge.", "The area, the group, overarching or challenge."}},
            {"group", {"Områdets grupp.", "The group of the area."}},
            {"id", {"Målets id.", "The id of the goal."}},
            {"title", {"Målets ordalydelse.", "The wording of the goal."}},
            {"challenge", {"Utmaningens namn, för målsättningar.", "The name of the challenge, for targets."}},
            {"continues", {"Tidigare mål som det fortsätter.", "The earlier goals that it continues."}},
            {"continued_by", {"Senare mål som fortsätter det.", "The later goals that continue it."}},
            {"lineage",
             {"Hur målet kom till: kept, reworded, split, merged, moved eller new.",
              "How it came to be: kept, reworded, split, merged, moved or new."}},
            {"fate",
             {"ended eller transferred när inget senare mål fortsätter det.",
              "ended or transferred when no later goal continues it."}},
            {"ended_how", {"Hur det avslutades.", "How it ended."}},
            {"ended_to", {"Vem eller vad som tog över.", "Who or what took over."}},
            {"fulfilment",
             {"met, partly_met, not_met eller not_assessed.", "met, partly_met, not_met or not_assessed."}},
            {"fulfilment_derived",
             {"true: räknat ur aktiviteterna, inte bedömt av författarna.",
              "true: worked out from the activities, not judged by the authors."}},
            {"activities", {"Antal aktiviteter under målet.", "Number of activities under it."}},
            {"description", {"Beskrivningen.", "The description."}},
            {"followup", {"Uppföljningen.", "The follow-up."}},
        },
        {}};
    const auto place = place_columns();
    table.columns.insert(table.columns.end(), place.begin(), place.end());
    const corpus::Corpus& corpus = input.corpus;
    for (corpus::GoalIndex i = 0; i < corpus.goals.size(); ++i) {
        const corpus::GoalEntry& entry = corpus.goals[i];
        if (!input.wants(*entry.report)) continue;
        const model::Goal& goal = *entry.goal;
        const auto fate = corpus::fate_kind(corpus, i);
        Row row{std::int64_t{entry.report->year.value},
                cell(entry.ref),
                cell(word(goal.level)),
                cell(entry.scope),
                cell(entry.group != nullptr ? entry.group->id.value : ""),
                cell(goal.id.value),
                cell(goal.title.value),
                cell(goal.heading.value),
                cell(joined(goal.continues)),
                cell(refs_of(corpus, entry.successors)),
                cell(word(corpus::origin_kind(corpus, i))),
                cell(fate ? word(*fate) : ""),
                cell(goal.ended ? word(goal.ended->how) : ""),
                cell(goal.ended ? goal.ended->to : "")};
        add_fulfilment(row, goal, i, input.derived);
        row.push_back(cell(entry.activities.size()));
        row.push_back(prose_cell(goal.description));
        row.push_back(prose_cell(goal.followup));
        add_place(row, input, *entry.report, goal);
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table activities_table(const TableInput& input) {
    Table table{
        "activities",
        {"En aktivitet per rad, med eller utan mål.", "One activity a row, with or without a goal."},
        {
            {"year", {"Berättelsens år.", "The year of the report."}},
            {"ref", {"Aktivitetens beteckning.", "The name of the activity."}},
            {"area", {"Områdets id.", "The id of the area."}},
            {"area_title", {"Områdets namn.", "The name of the area."}},
            {"goal", {"Målet som den hör till.", "The goal it belongs to."}},
            {"challenge", {"Utmaningen som den är ett bidrag till.", "The challenge it contributes to."}},
            {"id", {"Aktivitetens id.", "The id of the activity."}},
            {"title", {"Vad som skulle göras.", "What was to be done."}},
            {"status",
             {"done, partial, ongoing, postponed, not_done eller unreported.",
              "done, partial, ongoing, postponed, not_done or unreported."}},
            {"reasons", {"Skäl till läget.", "Reasons for the status."}},
            {"reason_text", {"Skälet med egna ord.", "The reason in words."}},
            {"outcome", {"Vad det blev, även gemensamma uppföljningar.", "What came of it, shared outcomes too."}},
            {"shared_outcomes", {"Id för gemensamma uppföljningar.", "Ids of shared outcomes."}},
            {"planned_first", {"Första dagen i planen.", "First day of the plan."}},
            {"planned_last", {"Sista dagen i planen.", "Last day of the plan."}},
            {"plan", {"Planen.", "The plan."}},
            {"projects", {"Projektens id.", "Ids of projects."}},
            {"publications", {"Publikationernas id.", "Ids of publications."}},
            {"members", {"Medlemmarna som deltog.", "The members that took part."}},
        },
        {}};
    const auto place = place_columns();
    table.columns.insert(table.columns.end(), place.begin(), place.end());
    const GoalRefs refs = goal_refs(input.corpus);
    for (const corpus::ActivityEntry& entry : input.corpus.activities) {
        if (!input.wants(*entry.report)) continue;
        const model::Activity& activity = *entry.activity;
        const auto goal = refs.find(entry.goal);
        std::vector<std::string> reasons;
        for (const auto& reason : activity.reasons)
            reasons.emplace_back(word(reason.value));
        Row row{std::int64_t{entry.report->year.value},
                cell(entry.ref),
                cell(entry.area != nullptr ? entry.area->id.value : ""),
                cell(entry.area != nullptr ? entry.area->title.value : ""),
                cell(goal != refs.end() ? goal->second : ""),
                cell(entry.contribution != nullptr ? entry.contribution->challenge.value : ""),
                cell(activity.id.value),
                cell(activity.title.value),
                cell(word(activity.status.value)),
                cell(joined(reasons)),
                cell(activity.reason_text),
                cell(outcome_of(input.corpus, entry)),
                cell(joined(activity.shared_outcomes)),
                first_day(activity.planned),
                last_day(activity.planned),
                prose_cell(activity.plan),
                cell(joined(activity.projects)),
                cell(joined(activity.publications)),
                cell(joined(activity.members))};
        add_place(row, input, *entry.report, activity);
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table funding_table(const TableInput& input) {
    Table table{"funding",
                {"En finansiering per rad, av en aktivitet eller ett projekt.",
                 "One funding a row, of an activity or a project."},
                {
                    {"year", {"Berättelsens år.", "The year of the report."}},
                    {"kind", {"activity eller project.", "activity or project."}},
                    {"ref", {"Vad pengarna gäller.", "What the money is for."}},
                    {"from", {"Vem pengarna kommer från.", "Who the money is from."}},
                    {"decision", {"granted, refused, applied eller own.", "granted, refused, applied or own."}},
                    {"amount", {"Kronor.", "Swedish kronor."}},
                    {"precision", {"Hur exakt beloppet är.", "How exact the amount is."}},
                    {"programme", {"Programmet.", "The programme."}},
                    {"period_first", {"Första dagen.", "The first day."}},
                    {"period_last", {"Sista dagen.", "The last day."}},
                },
                {}};
    const auto place = place_columns();
    table.columns.insert(table.columns.end(), place.begin(), place.end());
    for (const corpus::ActivityEntry& entry : input.corpus.activities) {
        if (input.wants(*entry.report))
            add_funding(table, input, *entry.report, "activity", entry.ref, entry.activity->funding);
    }
    for (const model::Report& report : input.corpus.reports) {
        if (!input.wants(report)) continue;
        const auto add_projects = [&](const std::vector<model::Project>& projects) {
            for (const model::Project& project : projects) {
                add_funding(table, input, report, "project", project.id.value, project.funding);
            }
        };
        add_projects(report.projects);
        for (const model::Area& area : report.areas)
            add_projects(area.projects);
    }
    return table;
}

} // namespace redovisa::view
