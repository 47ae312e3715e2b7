#include "corpus/check.hpp"

#include "diag/rules_records.hpp"
#include "diag/rules_year.hpp"
#include "schema/limits.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <set>

namespace redovisa::corpus {
namespace {

namespace rules = diag::rules;
using schema::Status;

constexpr std::size_t long_title = 250; ///< code points

class YearCheck {
public:
    YearCheck(const Corpus& corpus, diag::Diagnostics& out) : corpus_(corpus), out_(out) {}

    void run() {
        for (const model::Report& report : corpus_.reports) {
            if (report.complete) groups(report);
        }
        for (const ActivityEntry& entry : corpus_.activities)
            activity(*entry.activity);
        for (const FigureEntry& entry : corpus_.figures)
            figure(entry);
        for (const GoalEntry& entry : corpus_.goals) {
            if (entry.goal->ended) ended(*entry.goal->ended);
            level(*entry.goal);
        }
        for (const AreaEntry& entry : corpus_.areas) {
            if (entry.area->ended) ended(*entry.area->ended);
        }
        shared_outcomes();
    }

private:
    void groups(const model::Report& report) {
        std::map<std::string_view, std::pair<Span, const model::Group*>> listed;
        for (const model::Group& group : report.groups) {
            for (const model::Reference& area : group.areas) {
                const auto [at, fresh] = listed.emplace(area.value, std::pair(area.where, &group));
                if (fresh) continue;
                diag::Diagnostic& fault = out_.add(rules::area_in_two_groups, area.where, {{"id", area.value}});
                note(fault, rules::area_in_two_groups, at->second.first);
            }
        }
        const bool all_known = std::ranges::all_of(listed, [&](const auto& each) {
            return std::ranges::find(report.areas, each.first,
                                     [](const model::Area& area) { return std::string_view(area.id.value); }) !=
                       report.areas.end() ||
                   std::ranges::find(report.unreadable_areas, each.first) != report.unreadable_areas.end();
        });
        for (const model::Area& area : report.areas) {
            if (area.id.value.empty()) continue;
            for (const model::Group& group : report.groups) {
                if (group.id.value == area.id.value)
                    note(out_.add(rules::scope_clash, group.id.where, {{"id", group.id.value}}), rules::scope_clash,
                         area.id.where);
            }
            const auto found = listed.find(area.id.value);
            if (found == listed.end()) {
                // A name in a group that leads nowhere may be meant for it.
                if (all_known) out_.add(rules::area_in_no_group, area.id.where, {{"id", area.id.value}});
            } else if (!area.group.value.empty() && found->second.second->id.value != area.group.value &&
                       known_group(report, area.group.value)) {
                diag::Diagnostic& fault =
                    out_.add(rules::group_mismatch, area.group.where,
                             {{"own", area.group.value}, {"listed", found->second.second->id.value}});
                note(fault, rules::group_mismatch, found->second.first);
                fault.fix.push_back({area.group.where, found->second.second->id.value});
            }
        }
    }

    [[nodiscard]] static bool known_group(const model::Report& report, std::string_view id) {
        return std::ranges::any_of(report.groups, [&](const model::Group& group) { return group.id.value == id; });
    }

    static void note(diag::Diagnostic& fault, const diag::Rule& rule, Span where) {
        fault.notes.push_back({{rule.note, {}}, where});
    }

    void activity(const model::Activity& activity) {
        const Status status = activity.status.value;
        const bool told = !activity.outcome.empty() || !activity.outcomes.empty() || !activity.shared_outcomes.empty();
        const lang::Words label = schema::option_of(status).label;
        const diag::Args status_arg{{"status", text::to_lower(label.sv), text::to_lower(label.en)}};
        const bool should_tell = status == Status::done || status == Status::partial || status == Status::ongoing;
        if (should_tell && !told) out_.add(rules::outcome_missing, activity.status.where, status_arg);
        // A status that could not be read stands where its record does: that fault is told already.
        const bool given = activity.status.where != activity.where;
        if (given && status == Status::unreported && told)
            out_.add(rules::outcome_unreported, activity.status.where, {});
        const bool should_explain = status == Status::postponed || status == Status::not_done;
        if (should_explain && activity.reasons.empty() && activity.reason_text.empty())
            out_.add(rules::reason_missing, activity.status.where, status_arg);
        const auto other =
            std::ranges::find(activity.reasons, schema::Reason::other, &model::Located<schema::Reason>::value);
        if (other != activity.reasons.end() && activity.reason_text.empty())
            out_.add(rules::reason_text_missing, other->where, {});
        title(activity.title);
    }

    void title(const model::Text& title) {
        const std::size_t length = text::count_code_points(title.value);
        if (length > long_title && length <= schema::limits::title_length)
            out_.add(rules::long_title, title.where,
                     {{"length", std::to_string(length)}, {"limit", std::to_string(long_title)}});
    }

    void figure(const FigureEntry& entry) {
        const model::Figure& figure = *entry.figure;
        const std::string value = lang::plain(figure.value.value);
        if (entry.unit.empty() && figure.what.empty() && figure.indicator.value.empty())
            out_.add(rules::unit_missing, figure.value.where, {});
        if (figure.to && *figure.to <= figure.value.value)
            out_.add(rules::range_reversed, figure.value.where, {{"value", value}, {"to", lang::plain(*figure.to)}});
        if (figure.of && *figure.of < figure.value.value)
            out_.add(rules::share_over_whole, figure.value.where, {{"value", value}, {"of", lang::plain(*figure.of)}});
        if (figure.breakdown.empty() || figure.precision != schema::Precision::exact || !figure.note.empty()) return;
        if (const model::Decimal sum = total(figure.breakdown); sum != figure.value.value) {
            out_.add(rules::breakdown_sum, figure.value.where, {{"sum", lang::plain(sum)}, {"value", value}});
        }
    }

    static model::Decimal total(const std::vector<model::FigurePart>& parts) {
        std::uint8_t scale = 0;
        for (const model::FigurePart& part : parts)
            scale = std::max(scale, part.value.scale);
        std::int64_t units = 0;
        for (const model::FigurePart& part : parts) {
            std::int64_t own = part.value.units;
            for (int i = part.value.scale; i < scale; ++i)
                own *= 10;
            units += own;
        }
        return {units, scale};
    }

    void level(const model::Goal& goal) {
        if (!goal.stated_level || goal.stated_level->value == goal.level) return;
        const auto word = [](schema::GoalLevel level) { return std::string(schema::option_of(level).value); };
        out_.add(rules::level_mismatch, goal.stated_level->where,
                 {{"stated", word(goal.stated_level->value)}, {"given", word(goal.level)}});
    }

    void ended(const model::Ended& ended) {
        const bool needs = ended.how == schema::EndedHow::transferred || ended.how == schema::EndedHow::replaced;
        if (needs && ended.to.empty()) out_.add(rules::ended_without_to, ended.where, {});
    }

    void shared_outcomes() {
        std::set<const model::Outcome*> used;
        for (const ActivityEntry& entry : corpus_.activities) {
            for (const model::Reference& each : entry.activity->shared_outcomes)
                used.insert(corpus_.shared_outcome(*entry.report, entry.area, each.value));
        }
        const auto check = [&](const std::vector<model::Outcome>& outcomes) {
            for (const model::Outcome& outcome : outcomes) {
                if (outcome.id.value.empty()) {
                    if (outcome.id.where == Span{}) out_.add(rules::shared_outcome_without_id, outcome.where, {});
                } else if (!used.contains(&outcome)) {
                    out_.add(rules::shared_outcome_unused, outcome.id.where, {{"id", outcome.id.value}});
                }
            }
        };
        for (const model::Report& report : corpus_.reports) {
            check(report.shared_outcomes);
            for (const model::Area& area : report.areas)
                check(area.shared_outcomes);
        }
    }

    const Corpus& corpus_;
    diag::Diagnostics& out_;
};

} // namespace

void check_year(const Corpus& corpus, diag::Diagnostics& out) {
    YearCheck(corpus, out).run();
}

} // namespace redovisa::corpus
