#include "corpus/entries.hpp"

#include "diag/rules_year.hpp"

#include <fmt/core.h>

#include <set>
#include <tuple>

namespace redovisa::corpus {
namespace {

namespace rules = diag::rules;

/// Walks the years in the order readers see them.
class EntryMaker {
public:
    EntryMaker(Corpus& corpus, diag::Diagnostics& out) : corpus_(corpus), out_(out) {}

    void run() {
        for (const model::Report& report : corpus_.reports)
            year(report);
        points();
    }

private:
    void year(const model::Report& report) {
        report_ = &report;
        area_ = nullptr;
        figure_ids_.clear();
        const std::string prefix = std::to_string(report.year.value);
        figures(report, prefix);
        if (report.board) {
            figures(*report.board, prefix);
            items(report.board->decisions, prefix, *report.board);
            items(report.board->advocacy, prefix, *report.board);
        }
        for (const model::Fact& fact : report.facts)
            figures(fact, prefix);
        for (const model::NetworkView& view : report.views)
            figures(view, prefix);
        for (const model::Chapter& chapter : report.chapters) {
            figures(chapter, prefix);
            for (const model::Fact& fact : chapter.facts)
                figures(fact, prefix);
        }
        for (const model::Result& result : report.results) {
            items(result.items, prefix, result);
        }
        for (const model::Outcome& outcome : report.shared_outcomes)
            figures(outcome, prefix);
        scope(report.overarching_goals, "overarching", nullptr);
        scope(report.challenges, "challenge", nullptr);
        for (const model::Activity& activity : report.activities)
            this->activity(activity, prefix, nullptr, nullptr);
        for (const model::Group& group : report.groups) {
            scope(group.goals, group.id.value, &group);
            figures(group, prefix + "/" + group.id.value);
        }
        for (const model::Area& area : report.areas)
            this->area(area);
        unique_ids(report);
    }

    void scope(const std::vector<model::Goal>& goals, const std::string& scope, const model::Group* group) {
        for (const model::Goal& goal : goals)
            this->goal(goal, scope, group);
    }

    void area(const model::Area& area) {
        area_ = &area;
        const auto index = static_cast<AreaIndex>(corpus_.areas.size());
        const std::size_t first_activity = corpus_.activities.size();
        AreaEntry entry;
        entry.area = &area;
        entry.report = report_;
        entry.group = group_of(area);
        entry.ref = fmt::format("{}/{}", report_->year.value, area.id.value);
        corpus_.area_by_ref.emplace(entry.ref, index);
        corpus_.areas.push_back(std::move(entry));
        const std::string ref = corpus_.areas[index].ref;
        const model::Group* const group = corpus_.areas[index].group;
        figures(area, ref);
        for (const model::Fact& fact : area.facts)
            figures(fact, ref);
        for (const model::Outcome& outcome : area.shared_outcomes)
            figures(outcome, ref);
        for (const model::Goal& goal : area.goals)
            corpus_.areas[index].goals.push_back(this->goal(goal, area.id.value, group));
        for (const model::Activity& activity : area.activities)
            this->activity(activity, ref, nullptr, nullptr);
        for (const model::Contribution& contribution : area.contributions) {
            figures(contribution, ref);
            for (const model::Fact& fact : contribution.facts)
                figures(fact, ref);
            const auto challenge = corpus_.goal_by_ref.find(
                fmt::format("{}/challenge/{}", report_->year.value, contribution.challenge.value));
            for (const model::Activity& activity : contribution.activities) {
                const std::uint32_t at = this->activity(activity, ref, nullptr, &contribution);
                if (challenge != corpus_.goal_by_ref.end()) corpus_.goals[challenge->second].activities.push_back(at);
            }
        }
        for (std::size_t i = first_activity; i < corpus_.activities.size(); ++i) {
            corpus_.areas[index].activities.push_back(static_cast<std::uint32_t>(i));
        }
        area_ = nullptr;
    }

    [[nodiscard]] const model::Group* group_of(const model::Area& area) const {
        for (const model::Group& group : report_->groups) {
            for (const model::Reference& listed : group.areas) {
                if (listed.value == area.id.value) return &group;
            }
        }
        for (const model::Group& group : report_->groups) {
            if (group.id.value == area.group.value) return &group;
        }
        return nullptr;
    }

    GoalIndex goal(const model::Goal& goal, const std::string& scope, const model::Group* group) {
        const auto index = static_cast<GoalIndex>(corpus_.goals.size());
        GoalEntry entry;
        entry.goal = &goal;
        entry.report = report_;
        entry.area = area_;
        entry.group = group;
        entry.scope = scope;
        entry.ref = fmt::format("{}/{}/{}", report_->year.value, scope, goal.id.value);
        if (!goal.id.value.empty()) corpus_.goal_by_ref.emplace(entry.ref, index);
        const std::string ref = entry.ref;
        corpus_.goals.push_back(std::move(entry));
        figures(goal, ref, &goal);
        for (const model::Activity& activity : goal.activities) {
            corpus_.goals[index].activities.push_back(this->activity(activity, ref, &goal, nullptr));
        }
        return index;
    }

    std::uint32_t activity(const model::Activity& activity, const std::string& parent, const model::Goal* goal,
                           const model::Contribution* contribution) {
        const auto index = static_cast<std::uint32_t>(corpus_.activities.size());
        const std::string ref = parent + "/" + activity.id.value;
        corpus_.activities.push_back({&activity, report_, area_, goal, contribution, ref});
        figures(activity, ref, goal, &activity);
        for (const model::Outcome& outcome : activity.outcomes)
            figures(outcome, ref, goal, &activity);
        return index;
    }

    /// Decisions, advocacy and results have no ids: they are found by what they are part of.
    template <class Record>
    void items(const std::vector<model::Item>& items, const std::string& ref, const Record& around) {
        for (const model::Item& item : items) {
            const std::size_t before = corpus_.figures.size();
            figures(item, ref);
            for (std::size_t i = before; i < corpus_.figures.size(); ++i) {
                corpus_.figures[i].around = &around;
                if (corpus_.figures[i].heading.empty()) corpus_.figures[i].heading = heading_of(around);
            }
        }
    }

    template <class Record> static std::string heading_of(const Record& record) {
        if constexpr (requires { record.title.value; }) {
            return record.title.value;
        } else if constexpr (requires { record.title; }) {
            return record.title;
        } else {
            return {};
        }
    }

    /// The figures of a record of any kind.
    template <class Record>
    void figures(const Record& record, const std::string& ref, const model::Goal* goal = nullptr,
                 const model::Activity* activity = nullptr) {
        for (const model::Figure& figure : record.figures) {
            FigureEntry entry;
            entry.figure = &figure;
            entry.record = &record;
            entry.heading = heading_of(record);
            this->figure(std::move(entry), ref, goal, activity);
        }
    }

    void figure(FigureEntry entry, const std::string& ref, const model::Goal* goal, const model::Activity* activity) {
        const model::Figure& figure = *entry.figure;
        once(figure_ids_, figure.id, {"tal", "figure"});
        entry.report = report_;
        entry.area = area_;
        entry.goal = goal;
        entry.activity = activity;
        entry.ref = ref;
        entry.unit = figure.unit.value;
        const model::Indicator* const indicator = corpus_.indicator(figure.indicator.value);
        if (entry.unit.empty() && indicator != nullptr) entry.unit = indicator->unit.value;
        entry.period =
            figure.period ? figure.period->value : report_->period.value_or(lang::year_period(report_->year.value));
        entry.counted = figure.repeats.value.empty();
        corpus_.figures.push_back(std::move(entry));
    }

    /// A fact in two places of a series is one point: that of the first that is no repetition. A repetition is the
    /// point only when what it repeats belongs to no such series.
    void points() {
        std::set<std::tuple<std::string_view, model::Period, schema::FigureRole, std::string>> taken;
        const auto take = [&](FigureEntry& entry) {
            const model::Figure& figure = *entry.figure;
            entry.point =
                taken.emplace(figure.indicator.value, entry.period, figure.role, lang::plain(figure.value.value))
                    .second;
        };
        std::map<std::pair<const model::Report*, std::string_view>, const model::Figure*> by_id;
        for (FigureEntry& entry : corpus_.figures) {
            const model::Figure& figure = *entry.figure;
            by_id.try_emplace({entry.report, figure.id.value}, &figure);
            if (figure.indicator.value.empty() || !figure.repeats.value.empty()) continue;
            take(entry);
            entry.counted = entry.point;
        }
        for (FigureEntry& entry : corpus_.figures) {
            const model::Figure& figure = *entry.figure;
            if (figure.indicator.value.empty() || figure.repeats.value.empty()) continue;
            const auto first = by_id.find({entry.report, figure.repeats.value});
            if (first == by_id.end() || first->second->indicator.value != figure.indicator.value) take(entry);
        }
    }

    // ---- ids ----

    using Seen = std::map<std::string_view, Span>;

    void once(Seen& seen, const model::Text& id, lang::Words what) {
        if (id.value.empty()) return;
        const auto [at, fresh] = seen.emplace(id.value, id.where);
        if (fresh) return;
        diag::Diagnostic& fault = out_.add(rules::duplicate_id, id.where, {{"id", id.value}, {"what", what}});
        fault.notes.push_back({{rules::duplicate_id.note, {}}, at->second});
    }

    template <class Records> void once_each(Seen& seen, const Records& records, lang::Words what) {
        for (const auto& record : records)
            once(seen, record.id, what);
    }

    void unique_ids(const model::Report& report) {
        constexpr lang::Words goal{"mål", "goal"};
        constexpr lang::Words activity{"aktivitet", "activity"};
        Seen groups;
        Seen areas;
        Seen projects;
        Seen publications;
        Seen outcomes;
        for (const model::Group& group : report.groups)
            once(groups, group.id, {"grupp", "group"});
        for (const model::Area& area : report.areas)
            once(areas, area.id, {"område", "area"}); // a group of that name is another fault: scope-clash
        once_each(projects, report.projects, {"projekt", "project"});
        once_each(publications, report.publications, {"publikation", "publication"});
        once_each(outcomes, report.shared_outcomes, {"gemensam uppföljning", "shared outcome"});
        for (const model::Area& area : report.areas) {
            once_each(projects, area.projects, {"projekt", "project"});
            once_each(publications, area.publications, {"publikation", "publication"});
            Seen own_outcomes = outcomes;
            once_each(own_outcomes, area.shared_outcomes, {"gemensam uppföljning", "shared outcome"});
            Seen goals;
            Seen activities;
            Seen facts;
            once_each(goals, area.goals, goal);
            for (const model::Goal& each : area.goals)
                once_each(activities, each.activities, activity);
            once_each(activities, area.activities, activity);
            for (const model::Contribution& each : area.contributions)
                once_each(activities, each.activities, activity);
            once_each(facts, area.facts, {"faktaruta", "fact box"});
            for (const model::Contribution& each : area.contributions)
                once_each(facts, each.facts, {"faktaruta", "fact box"});
        }
        for (const model::Group& group : report.groups)
            goals_of(group.goals);
        goals_of(report.overarching_goals);
        goals_of(report.challenges);
        Seen parts;
        once_each(parts, report.statements, {"grundtext", "statement"});
        once_each(parts, report.results, {"tema", "theme"});
        once_each(parts, report.views, {"synpunkt", "view"});
        once_each(parts, report.chapters, {"kapitel", "chapter"});
        once_each(parts, report.facts, {"faktaruta", "fact box"});
        for (const model::Chapter& chapter : report.chapters)
            once_each(parts, chapter.facts, {"faktaruta", "fact box"});
        Seen documents;
        once_each(documents, report.sources, {"källdokument", "source document"});
        Seen own;
        once_each(own, report.activities, activity);
    }

    void goals_of(const std::vector<model::Goal>& goals) {
        Seen ids;
        Seen activities;
        once_each(ids, goals, {"mål", "goal"});
        for (const model::Goal& goal : goals)
            once_each(activities, goal.activities, {"aktivitet", "activity"});
    }

    Corpus& corpus_;
    diag::Diagnostics& out_;
    const model::Report* report_ = nullptr;
    const model::Area* area_ = nullptr;
    Seen figure_ids_;
};

} // namespace

void make_entries(Corpus& corpus, diag::Diagnostics& out) {
    EntryMaker(corpus, out).run();
}

} // namespace redovisa::corpus
