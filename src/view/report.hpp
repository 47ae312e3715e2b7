#pragma once

#include "view/parts.hpp"

#include <optional>

namespace redovisa::view {

struct ActivityView {
    std::string anchor;
    std::string title;
    Term status;
    Prose outcome = nullptr;
    std::vector<Entry> outcomes;
    std::vector<Detail> details; ///< reason, plan, funding, projects, publications, members, links
    std::vector<FigureView> figures;
    Remarks remarks;
};

/// How far a goal was reached: stated by the report, or an indication drawn from the activities, which is always shown
/// as such.
struct FulfilmentView {
    Term value;
    bool derived = false;
    Prose why = nullptr;
    Remarks remarks;
};

struct GoalView {
    Place place;
    std::string ref; ///< `2019/aldre/trygg-aldreomsorg`
    Term level;
    std::string kicker;  ///< what kind of goal it is, in a word or two
    std::string title;   ///< the decided wording
    std::string heading; ///< of a challenge; empty for goals
    Prose description = nullptr;
    std::optional<FulfilmentView> fulfilment;
    std::vector<Detail> details; ///< earlier and later goals, lineage, how it ended, contributions
    Prose followup = nullptr;
    std::vector<FigureView> figures;
    std::vector<ActivityView> activities;
    Tally tally;
    std::string citation; ///< one line to copy, with the address last
    Remarks remarks;
};

struct AreaView;

/// A person with a seat in a body.
struct SeatView {
    std::string name;
    Term role;
    std::string period;
    Prose note = nullptr;
};
struct BodyView {
    std::string anchor;
    std::string name;
    std::string period;
    std::vector<SeatView> seats;
    Remarks remarks;
};

/// A part of a page with a heading. Parts without content are left out by those who make the view.
struct Chapter {
    std::string kind; ///< stable, becomes a class name
    std::string anchor;
    std::string title;
    Place subject = {}; ///< of what the title names, when that stands elsewhere
    std::vector<Detail> details;
    Prose text = nullptr;
    Prose followup = nullptr;
    std::vector<std::string> points;
    std::vector<FigureView> figures;
    std::vector<QuoteView> quotes;
    std::vector<GoalView> goals;
    std::vector<ActivityView> activities;
    std::vector<Entry> entries;
    std::vector<BodyView> bodies;
    std::vector<Line> links;
    std::vector<AreaView> areas;
    std::vector<Chapter> parts;
    Remarks remarks;

    /// Nothing but a heading.
    [[nodiscard]] bool empty() const;
};

/// One area in one year. `body` is headed by the name of the area.
struct AreaView {
    std::string id;
    std::string ref;
    Place place;
    Run group; ///< empty text when the area is in no group
    Chapter body;
    Tally tally;
    std::int64_t goal_count = 0;
    std::vector<Run> earlier;
    std::vector<Run> later;
};

struct ReportView {
    int year = 0;
    std::string id; ///< the year as text
    std::string title;
    std::string description; ///< one sentence
    Place place;
    std::string markdown_path;
    std::string coverage;        ///< the period in ISO 8601
    std::string number;          ///< registry number
    std::string published;       ///< ISO 8601
    std::vector<Detail> details; ///< period, number, published, for reading
    Prose intro = nullptr;
    std::int64_t area_count = 0;
    std::int64_t goal_count = 0;     ///< of all levels
    std::vector<std::string> counts; ///< `21 områden`, `54 mål`, `187 aktiviteter`
    Tally tally;
    std::vector<Chapter> chapters; ///< in reading order; those of the groups hold the areas
    Run previous;                  ///< the reports before and after, when there are any
    Run next;
    Remarks remarks;

    /// Every area in the order of the report.
    [[nodiscard]] std::vector<const AreaView*> areas() const;
};

} // namespace redovisa::view
