#include "view/walk.hpp"

#include <utility>

namespace redovisa::view {

void Walk::run(const SiteView& site) {
    for (const ReportView& report : site.reports) {
        around_ = {};
        around_.report = &report;
        visit(report);
        for (const Chapter& chapter : report.chapters)
            this->chapter(chapter);
    }
}

Place Walk::place(std::string anchor) const {
    const std::string& whole = around_.report->place.page;
    return {around_.area == nullptr ? whole : around_.area->place.page, whole, std::move(anchor)};
}

void Walk::chapter(const Chapter& chapter) {
    const Around outside = around_;
    around_.chapter = &chapter;
    visit(chapter);
    content(chapter);
    for (const AreaView& area : chapter.areas) {
        const Around group = around_;
        around_.area = &area;
        around_.chapter = &area.body;
        visit(area);
        content(area.body);
        around_ = group;
    }
    around_ = outside;
}

void Walk::content(const Chapter& chapter) {
    figures(chapter.figures);
    for (const GoalView& goal : chapter.goals)
        this->goal(goal);
    activities(chapter.activities);
    entries(chapter.entries);
    for (const BodyView& body : chapter.bodies)
        visit(body);
    for (const Chapter& part : chapter.parts)
        this->chapter(part);
}

void Walk::goal(const GoalView& goal) {
    visit(goal);
    around_.goal = &goal;
    figures(goal.figures);
    activities(goal.activities);
    around_.goal = nullptr;
}

void Walk::activities(const std::vector<ActivityView>& activities) {
    for (const ActivityView& activity : activities) {
        visit(activity);
        figures(activity.figures);
        entries(activity.outcomes);
    }
}

void Walk::entries(const std::vector<Entry>& entries) {
    for (const Entry& entry : entries) {
        visit(entry);
        figures(entry.figures);
    }
}

void Walk::figures(const std::vector<FigureView>& figures) {
    for (const FigureView& figure : figures)
        visit(figure);
}

} // namespace redovisa::view
