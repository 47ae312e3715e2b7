#include "view/places.hpp"

#include <unordered_set>

namespace redovisa::view {

/// Walks one year in the order of the report and gives each record its place.
class PlaceMaker {
public:
    explicit PlaceMaker(Places& places) : places_(places) {}

    void year(const model::Report& report) {
        year_ = std::to_string(report.year.value);
        whole_ = year_ + "/index.html";
        taken_.clear();
        page_ = whole_;
        set(&report, {});

        for (const auto& statement : report.statements)
            put(&statement, {"text", statement.id.value});
        for (const auto& goal : report.overarching_goals)
            this->goal(goal, "overarching");
        for (const auto& challenge : report.challenges)
            goal(challenge, "challenge");
        for (const auto& group : report.groups) {
            put(&group, {"grupp", group.id.value});
            for (const auto& goal : group.goals)
                this->goal(goal, group.id.value);
            figures(group.figures, group.id.value);
        }
        for (const auto& result : report.results) {
            put(&result, {"resultat", result.id.value});
            for (const auto& item : result.items)
                figures(item.figures, result.id.value);
        }
        for (const auto& view : report.views) {
            put(&view, {"synpunkter", view.id.value});
            figures(view.figures, view.id.value);
        }
        for (const auto& chapter : report.chapters) {
            put(&chapter, {"kapitel", chapter.id.value});
            facts(chapter.facts, chapter.id.value);
            figures(chapter.figures, chapter.id.value);
        }
        if (report.board) {
            figures(report.board->figures, board_anchor);
            for (const auto& item : report.board->decisions)
                figures(item.figures, board_anchor);
            for (const auto& item : report.board->advocacy)
                figures(item.figures, board_anchor);
        }
        shared(report.shared_outcomes, report.facts, report.figures, report.projects, report.publications, {});
        activities(report.activities, {});
        for (const auto& source : report.sources)
            put(&source, {"kalla", source.id.value});
        for (const auto& area : report.areas)
            this->area(area);
    }

private:
    using Ids = std::vector<std::string_view>;

    static std::string joined(const Ids& ids, char separator) {
        std::string out;
        for (const auto id : ids) {
            if (id.empty()) continue;
            if (!out.empty()) out += separator;
            out += id;
        }
        return out;
    }

    void set(const void* record, std::string anchor) {
        places_.places_.insert_or_assign(record, Place{page_, whole_, std::move(anchor)});
    }

    void put(const void* record, const Ids& ids) {
        if (ids.back().empty()) return;
        std::string anchor = joined(ids, '-');
        if (!taken_.insert(anchor).second) {
            anchor = joined(ids, '.');
            // Only equal ids in one scope, which are reported as a fault, come this far; they stay apart all the same.
            while (!taken_.insert(anchor).second)
                anchor += ".";
        }
        set(record, std::move(anchor));
    }

    void area(const model::Area& area) {
        const std::string& id = area.id.value;
        page_ = year_ + "/" + id + ".html";
        put(&area, {"omrade", id});
        figures(area.figures, id);
        for (const auto& goal : area.goals)
            this->goal(goal, id);
        activities(area.activities, id);
        for (const auto& contribution : area.contributions) {
            put(&contribution, {"bidrag", id, contribution.challenge.value});
            facts(contribution.facts, id);
            figures(contribution.figures, id);
            activities(contribution.activities, id);
        }
        shared(area.shared_outcomes, area.facts, {}, area.projects, area.publications, id);
        page_ = whole_;
    }

    void shared(const std::vector<model::Outcome>& outcomes, const std::vector<model::Fact>& fact_boxes,
                const std::vector<model::Figure>& numbers, const std::vector<model::Project>& projects,
                const std::vector<model::Publication>& publications, std::string_view scope) {
        for (const auto& outcome : outcomes) {
            put(&outcome, {"utfall", scope, outcome.id.value});
            figures(outcome.figures, scope);
        }
        facts(fact_boxes, scope);
        figures(numbers, scope);
        // Unique within the year by rule, so the anchor is the same wherever the record is moved.
        for (const auto& project : projects)
            put(&project, {"projekt", project.id.value});
        for (const auto& publication : publications)
            put(&publication, {"publikation", publication.id.value});
    }

    void goal(const model::Goal& goal, std::string_view scope) {
        put(&goal, {"mal", scope, goal.id.value});
        figures(goal.figures, scope);
        for (const auto& activity : goal.activities)
            this->activity(activity, scope);
    }

    void activities(const std::vector<model::Activity>& list, std::string_view scope) {
        for (const auto& activity : list)
            this->activity(activity, scope);
    }

    void activity(const model::Activity& activity, std::string_view scope) {
        // Ids of activities are unique in their scope, so the anchor stays when an activity moves to another goal.
        put(&activity, {"aktivitet", scope, activity.id.value});
        figures(activity.figures, scope);
        for (const auto& outcome : activity.outcomes) {
            put(&outcome, {"utfall", scope, activity.id.value, outcome.id.value});
            figures(outcome.figures, scope);
        }
    }

    void facts(const std::vector<model::Fact>& list, std::string_view scope) {
        for (const auto& fact : list) {
            put(&fact, {"fakta", scope, fact.id.value});
            figures(fact.figures, scope);
        }
    }

    void figures(const std::vector<model::Figure>& list, std::string_view scope) {
        for (const auto& figure : list) {
            if (figure.id.value.empty()) continue;
            put(&figure, {"tal", scope, figure.id.value});
            places_.figures_.try_emplace(year_ + "/" + figure.id.value, &figure);
        }
    }

    Places& places_;
    std::string year_;
    std::string whole_;
    std::string page_;
    std::unordered_set<std::string> taken_;
};

Places::Places(const corpus::Corpus& corpus) {
    PlaceMaker maker(*this);
    for (const auto& report : corpus.reports)
        maker.year(report);
}

const Place& Places::of(const void* record) const {
    static const Place nowhere;
    const auto found = places_.find(record);
    return found == places_.end() ? nowhere : found->second;
}

const model::Figure* Places::figure(const model::Report& report, std::string_view id) const {
    const auto found = figures_.find(std::to_string(report.year.value) + "/" + std::string(id));
    return found == figures_.end() ? nullptr : found->second;
}

} // namespace redovisa::view
