#include "corpus/check.hpp"
#include "corpus/lineage.hpp"

#include "diag/rules_accessibility.hpp"
#include "diag/rules_across.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <tuple>

namespace redovisa::corpus {
namespace {

namespace rules = diag::rules;
using schema::Status;

class AcrossCheck {
public:
    AcrossCheck(const Corpus& corpus, diag::Diagnostics& out) : corpus_(corpus), out_(out) {}

    void run() {
        for (GoalIndex i = 0; i < corpus_.goals.size(); ++i)
            goal(i);
        for (const AreaEntry& entry : corpus_.areas)
            area(entry);
        indicators();
        // The duty begins when the site is published.
        const model::Organisation& organisation = corpus_.organisation;
        if (!organisation.url.value.empty() && !organisation.accessibility)
            out_.add(rules::accessibility_missing, organisation.url.where);
    }

    void accessibility(const model::Date& today) {
        const auto& statement = corpus_.organisation.accessibility;
        if (!statement || statement->assessed.value.year == 0) return;
        model::Date limit = statement->assessed.value;
        ++limit.year;
        if (limit < today)
            out_.add(rules::accessibility_old, statement->assessed.where,
                     {{"date", lang::iso(statement->assessed.value)}});
    }

private:
    /// A file of the year or a later one that was not wholly understood may hold the successor, or say why there is
    /// none.
    [[nodiscard]] bool fate_known(const model::Report* from) const {
        return std::ranges::all_of(corpus_.reports, [&](const model::Report& report) {
            return report.year.value < from->year.value ||
                   (report.complete && !report.doubtful && report.unreadable_areas.empty());
        });
    }

    [[nodiscard]] bool is_last(const model::Report* report) const { return report == &corpus_.reports.back(); }

    static void note(diag::Diagnostic& fault, const diag::Rule& rule, Span where) {
        fault.notes.push_back({{rule.note, {}}, where});
    }

    void goal(GoalIndex index) {
        const GoalEntry& entry = corpus_.goals[index];
        const model::Goal& goal = *entry.goal;
        if (goal.ended && !entry.successors.empty()) {
            const GoalEntry& next = corpus_.goals[entry.successors.front()];
            note(out_.add(rules::ended_with_successor, goal.ended->where, {{"ref", next.ref}}),
                 rules::ended_with_successor, next.goal->title.where);
        }
        const bool goes_on = goal.ended || !entry.successors.empty() || entry.maybe_continued || area_explains(entry);
        if (!goes_on && !is_last(entry.report) && fate_known(entry.report)) {
            out_.add(rules::goal_gone, goal.title.where,
                     {{"year", std::to_string(entry.report->year.value)}, {"ref", entry.ref}});
        }
        if (goal.stated_lineage) stated(index);
        for (const GoalIndex before : entry.predecessors)
            statuses(corpus_.goals[before], entry);
    }

    /// A goal of an area that ended has ended with it; one of an area that is gone is told with the area.
    [[nodiscard]] bool area_explains(const GoalEntry& entry) const {
        if (entry.area == nullptr) return false;
        if (entry.area->ended) return true;
        const auto area = std::ranges::find(corpus_.areas, entry.area, &AreaEntry::area);
        return is_gone(*area);
    }

    /// Nothing tells what became of the area or of any goal of it.
    [[nodiscard]] bool is_gone(const AreaEntry& entry) const {
        const bool goals_go_on =
            std::ranges::any_of(entry.goals, [&](GoalIndex goal) { return !corpus_.goals[goal].successors.empty(); });
        const bool goes_on = entry.area->ended || !entry.successors.empty() || entry.maybe_continued || goals_go_on;
        return !goes_on && !is_last(entry.report) && fate_known(entry.report);
    }

    void stated(GoalIndex index) {
        const GoalEntry& entry = corpus_.goals[index];
        // What the goal continues has to be known first.
        if (entry.predecessors.size() + entry.area_predecessors.size() < entry.goal->continues.size()) return;
        const auto fate = fate_kind(corpus_, index);
        const LineageKind origin = origin_kind(corpus_, index);
        const LineageKind stated = entry.goal->stated_lineage->value;
        if (stated == origin || (fate && stated == *fate)) return;
        const lang::Words said = schema::option_of(stated).label;
        const lang::Words seen = schema::option_of(origin).label;
        diag::Diagnostic& fault = out_.add(rules::lineage_mismatch, entry.goal->stated_lineage->where,
                                           {{"stated", text::to_lower(said.sv), text::to_lower(said.en)},
                                            {"computed", text::to_lower(seen.sv), text::to_lower(seen.en)}});
        if (!entry.predecessors.empty())
            note(fault, rules::lineage_mismatch, corpus_.goals[entry.predecessors.front()].goal->title.where);
    }

    void statuses(const GoalEntry& before, const GoalEntry& after) {
        if (!same_wording(before.goal->title.value, after.goal->title.value)) return;
        for (const model::Activity& now : after.goal->activities) {
            if (now.status.value != Status::not_done && now.status.value != Status::postponed) continue;
            for (const model::Activity& then : before.goal->activities) {
                const bool same = then.id.value == now.id.value || same_wording(then.title.value, now.title.value);
                if (!same || then.status.value != Status::done) continue;
                const lang::Words label = schema::option_of(now.status.value).label;
                note(out_.add(rules::status_regressed, now.status.where,
                              {{"id", now.id.value},
                               {"earlier", std::to_string(before.report->year.value)},
                               {"status", text::to_lower(label.sv), text::to_lower(label.en)}}),
                     rules::status_regressed, then.status.where);
            }
        }
    }

    void area(const AreaEntry& entry) {
        if (entry.area->ended && !entry.successors.empty()) {
            const AreaEntry& next = corpus_.areas[entry.successors.front()];
            note(out_.add(rules::ended_with_successor, entry.area->ended->where, {{"ref", next.ref}}),
                 rules::ended_with_successor, next.area->title.where);
        }
        if (is_gone(entry)) {
            out_.add(rules::area_gone, entry.area->title.where,
                     {{"year", std::to_string(entry.report->year.value)}, {"ref", entry.ref}});
        }
    }

    void indicators() {
        std::map<std::tuple<std::string_view, model::Period, schema::FigureRole>, const FigureEntry*> points;
        for (const FigureEntry& entry : corpus_.figures) {
            const model::Figure& figure = *entry.figure;
            const model::Indicator* indicator = corpus_.indicator(figure.indicator.value);
            if (indicator == nullptr) continue;
            const bool in_singular = is_one(figure) && figure.unit.value == indicator->unit_one;
            if (!figure.unit.value.empty() && figure.unit.value != indicator->unit.value && !in_singular) {
                note(out_.add(rules::indicator_unit, figure.unit.where,
                              {{"unit", figure.unit.value}, {"expected", indicator->unit.value}}),
                     rules::indicator_unit, indicator->unit.where);
            }
            const auto [at, fresh] =
                points.emplace(std::tuple(std::string_view(indicator->id.value), entry.period, figure.role), &entry);
            if (!fresh) conflict(*at->second, entry, *indicator);
        }
    }

    void conflict(const FigureEntry& first, const FigureEntry& second, const model::Indicator& indicator) {
        if (first.figure->value.value == second.figure->value.value) return;
        const auto explained = [](const FigureEntry& entry) {
            return !entry.figure->note.empty() || !entry.figure->also_stated.empty() ||
                   !entry.figure->repeats.value.empty();
        };
        if (explained(first) || explained(second)) return;
        note(out_.add(rules::indicator_conflict, second.figure->value.where,
                      {{"indicator", indicator.id.value},
                       {"period", lang::iso(second.period)},
                       {"first", lang::plain(first.figure->value.value)},
                       {"second", lang::plain(second.figure->value.value)}}),
             rules::indicator_conflict, first.figure->value.where);
    }

    const Corpus& corpus_;
    diag::Diagnostics& out_;
};

} // namespace

void check_across(const Corpus& corpus, std::optional<model::Date> today, diag::Diagnostics& out) {
    AcrossCheck check(corpus, out);
    check.run();
    if (today) check.accessibility(*today);
}

} // namespace redovisa::corpus
