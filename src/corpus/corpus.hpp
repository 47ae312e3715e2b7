#pragma once

#include "model/organisation.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// All years, with every reference and lineage resolved.
namespace redovisa::corpus {

using model::Span;

/// Index into Corpus::goals or Corpus::areas.
using GoalIndex = std::uint32_t;
using AreaIndex = std::uint32_t;

/// An activity and where it hangs. Pointers go into Corpus::reports and live as long as the corpus.
struct ActivityEntry {
    const model::Activity* activity = nullptr;
    const model::Report* report = nullptr;
    const model::Area* area = nullptr; ///< null: of the year, a group or an overarching goal
    const model::Goal* goal = nullptr; ///< null: without a goal
    const model::Contribution* contribution = nullptr;
    std::string ref; ///< `2019/aldre/trygg-aldreomsorg/chefsnatverk`, `2019/aldre/chefsnatverk` without a goal
};

/// A goal of any level in one year.
struct GoalEntry {
    const model::Goal* goal = nullptr;
    const model::Report* report = nullptr;
    const model::Area* area = nullptr;   ///< area goals
    const model::Group* group = nullptr; ///< long-term goals of a group; for area goals the group of the area
    std::string scope;                   ///< area id, group id, `overarching` or `challenge`
    std::string ref;                     ///< `2019/aldre/trygg-aldreomsorg`
    /// Indexes into Corpus::activities, in the order of the report; of a challenge also what the areas contribute.
    std::vector<std::uint32_t> activities;
    std::vector<GoalIndex> predecessors; ///< by `continues`, in the order written
    std::vector<GoalIndex> successors;   ///< the reverse, ordered by year and place
    bool maybe_continued = false;        ///< a mistyped `continues` was most likely meant for it
    std::vector<AreaIndex>
        area_predecessors; ///< when `continues` names an area or a group that had no goal of its own to follow
};

struct AreaEntry {
    const model::Area* area = nullptr;
    const model::Report* report = nullptr;
    const model::Group* group = nullptr; ///< null when the area is in no group
    std::string ref;                     ///< `2019/aldre`
    std::vector<GoalIndex> goals;
    std::vector<std::uint32_t> activities; ///< all of the area: under goals, without goals, in contributions
    std::vector<AreaIndex> predecessors;
    std::vector<AreaIndex> successors;
    bool maybe_continued = false;
};

/// One figure anywhere in a report.
struct FigureEntry {
    const model::Figure* figure = nullptr;
    const model::Report* report = nullptr;
    const model::Area* area = nullptr;
    const model::Goal* goal = nullptr;
    const model::Activity* activity = nullptr;
    const model::Common* record = nullptr; ///< what it hangs on, of whatever kind
    const model::Common* around = nullptr; ///< the record that this one is part of, when it has no id of its own
    std::string heading;                   ///< of the record, else of the one around it; empty when neither has any
    std::string ref;      ///< of the nearest record with an id: `2019/aldre/chefsnatverk`, `2019/styrelsen`
    std::string unit;     ///< own unit, else the indicator's
    model::Period period; ///< own period, else the report's
    bool counted = true;  ///< false when it repeats a fact that another entry counts
    bool point = false;   ///< stands for the fact in the series of its indicator
};

struct Corpus {
    model::Organisation organisation;
    std::vector<model::Report> reports; ///< by year
    std::vector<GoalEntry> goals;       ///< by year, then as in the report: overarching, challenges, groups, areas
    std::vector<AreaEntry> areas;       ///< by year, then as in the report
    std::vector<ActivityEntry> activities;
    std::vector<FigureEntry> figures;
    std::map<std::string, GoalIndex, std::less<>> goal_by_ref;
    std::map<std::string, AreaIndex, std::less<>> area_by_ref;

    [[nodiscard]] const model::Report* report(int year) const;
    [[nodiscard]] const model::Indicator* indicator(std::string_view id) const;
    /// Of the year: looked for in report.yaml, then in the area files. Null when unknown.
    [[nodiscard]] const model::Project* project(const model::Report& report, std::string_view id) const;
    [[nodiscard]] const model::Publication* publication(const model::Report& report, std::string_view id) const;
    /// In the area of the activity, else in the year. Null when unknown.
    [[nodiscard]] const model::Outcome* shared_outcome(const model::Report& report, const model::Area* area,
                                                       std::string_view id) const;
};

} // namespace redovisa::corpus
