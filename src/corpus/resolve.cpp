#include "corpus/resolve.hpp"

#include "diag/rules_across.hpp"
#include "diag/rules_policy.hpp"
#include "diag/rules_references.hpp"
#include "schema/suggest.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <ranges>
#include <set>

namespace redovisa::corpus {
namespace {

namespace rules = diag::rules;
using model::Reference;

/// Ids that references may name.
struct Names {
    std::set<std::string_view> ids;
    /// Some id is missing or was refused, or some file could not be read: one that we do not know may well stand there.
    bool partial = false;
};

/// The ids of one year that references may name.
struct YearNames {
    Names groups, areas, challenges, projects, publications, outcomes, figures, documents;
};

template <class Records> void collect(Names& names, const Records& records) {
    for (const auto& record : records) {
        names.ids.insert(record.id.value);
        names.partial = names.partial || record.id.value.empty();
    }
}

class Resolver {
public:
    Resolver(Corpus& corpus, diag::Diagnostics& out) : corpus_(corpus), out_(out) {
        collect(members_, corpus.organisation.members);
        collect(indicators_, corpus.organisation.indicators);
        for (Names* names : {&members_, &indicators_})
            names->partial = names->partial || !corpus.organisation.complete;
    }

    void run() {
        for (const model::Report& report : corpus_.reports)
            gather(report);
        for (const FigureEntry& entry : corpus_.figures) {
            const model::Text& id = entry.figure->id;
            Names& figures = names_[entry.report].figures;
            if (!id.value.empty())
                figures.ids.insert(id.value);
            else if (id.where != Span{}) // most figures have none; this one was refused
                figures.partial = true;
        }
        for (model::Report& report : corpus_.reports)
            check_report(report);
        for (const ActivityEntry& entry : corpus_.activities)
            check_activity(entry);
        for (const FigureEntry& entry : corpus_.figures)
            check_figure(entry);
        rule_codes();
        for (GoalIndex i = 0; i < corpus_.goals.size(); ++i)
            link_goal(i);
        for (AreaIndex i = 0; i < corpus_.areas.size(); ++i)
            link_area(i);
    }

private:
    void gather(const model::Report& report) {
        YearNames& names = names_[&report];
        collect(names.groups, report.groups);
        collect(names.areas, report.areas);
        collect(names.challenges, report.challenges);
        collect(names.projects, report.projects);
        collect(names.publications, report.publications);
        collect(names.outcomes, report.shared_outcomes);
        collect(names.documents, report.sources);
        for (const model::Area& area : report.areas) {
            collect(names.projects, area.projects);
            collect(names.publications, area.publications);
        }
        for (const std::string& area : report.unreadable_areas)
            names.areas.ids.insert(area);
        if (report.complete && report.unreadable_areas.empty()) return;
        for (Names* in_areas_too : {&names.projects, &names.publications, &names.figures})
            in_areas_too->partial = true;
        if (report.complete) return;
        for (Names* in_report : {&names.groups, &names.challenges, &names.outcomes, &names.documents})
            in_report->partial = true;
    }

    /// Gives the name that was meant when there is no such one and another is near.
    std::string_view require(const diag::Rule& rule, const Reference& reference, const Names& known) {
        if (reference.value.empty() || known.partial || known.ids.contains(reference.value)) return {};
        const std::vector<std::string_view> list(known.ids.begin(), known.ids.end());
        diag::Diagnostic& fault =
            out_.add(rule, reference.where, {{"id", reference.value}, {"known", schema::listed(list)}});
        const std::string_view near = schema::nearest(reference.value, list);
        suggest(fault, near, reference);
        constexpr std::size_t worth_listing = 40;
        if (!list.empty() && list.size() <= worth_listing)
            fault.hints.push_back({{"välj bland {known}", "choose from {known}"}, {{"known", schema::listed(list)}}});
        return near;
    }

    static void suggest(diag::Diagnostic& fault, std::string_view near, const Reference& reference) {
        if (near.empty()) return;
        fault.hints.push_back({{"skriv `{near}`", "write `{near}`"}, {{"near", std::string(near)}}});
        fault.fix.push_back({reference.where, std::string(near)});
    }

    void check_report(model::Report& report) {
        const YearNames& names = names_[&report];
        for (const Reference& document : report.documents)
            require(rules::unknown_document, document, names.documents);
        for (const model::Area& area : report.areas) {
            for (const Reference& document : area.documents)
                require(rules::unknown_document, document, names.documents);
            require(rules::unknown_group, area.group, names.groups);
            for (const model::Contribution& each : area.contributions)
                require(rules::unknown_challenge, each.challenge, names.challenges);
        }
        // The area that was meant is in the group, so that it is not told to be in none.
        for (model::Group& group : report.groups) {
            for (Reference& area : group.areas) {
                if (const std::string_view near = require(rules::unknown_area, area, names.areas); !near.empty())
                    area.value = near;
            }
        }
        const auto items = [&](const std::vector<model::Item>& all) {
            for (const model::Item& item : all) {
                for (const Reference& area : item.areas)
                    require(rules::unknown_area, area, names.areas);
                for (const Reference& project : item.projects)
                    require(rules::unknown_project, project, names.projects);
            }
        };
        if (report.board) {
            items(report.board->decisions);
            items(report.board->advocacy);
        }
        for (const model::Result& result : report.results)
            items(result.items);
    }

    void check_activity(const ActivityEntry& entry) {
        const YearNames& names = names_[entry.report];
        const model::Activity& activity = *entry.activity;
        for (const Reference& each : activity.projects)
            require(rules::unknown_project, each, names.projects);
        for (const Reference& each : activity.publications)
            require(rules::unknown_publication, each, names.publications);
        for (const Reference& each : activity.members)
            require(rules::unknown_member, each, members_);
        if (activity.shared_outcomes.empty()) return;
        Names outcomes = names.outcomes;
        if (entry.area != nullptr) collect(outcomes, entry.area->shared_outcomes);
        for (const Reference& each : activity.shared_outcomes)
            require(rules::unknown_shared_outcome, each, outcomes);
    }

    void check_figure(const FigureEntry& entry) {
        const YearNames& names = names_[entry.report];
        require(rules::unknown_indicator, entry.figure->indicator, indicators_);
        require(rules::unknown_figure, entry.figure->repeats, names.figures);
    }

    void rule_codes() {
        Names codes;
        for (const diag::Rule* rule : diag::all_rules())
            codes.ids.insert(rule->code);
        for (const model::RuleLevel& level : corpus_.organisation.rules)
            require(rules::unknown_rule, level.code, codes);
        const auto accepted = [&](const std::vector<diag::Acceptance>& all) {
            for (const diag::Acceptance& each : all)
                require(rules::unknown_rule, {each.code, each.where}, codes);
        };
        accepted(corpus_.organisation.acceptances);
        for (const model::Report& report : corpus_.reports) {
            accepted(report.acceptances);
            for (const model::Area& area : report.areas)
                accepted(area.acceptances);
        }
    }

    // ---- lineage ----

    /// Year of `2016/aldre/…`, or 0.
    static int year_of(std::string_view ref) {
        int year = 0;
        const std::string_view head = ref.substr(0, ref.find('/'));
        const auto [end, error] = std::from_chars(head.data(), head.data() + head.size(), year);
        return error == std::errc{} && end == head.data() + head.size() ? year : 0;
    }

    /// Whether the ref may only seem to lead nowhere because the file or the id it leads to could not be
    /// read.
    [[nodiscard]] bool excused(std::string_view ref) const {
        const model::Report* report = corpus_.report(year_of(ref));
        if (report == nullptr) return false;
        if (!report->complete) return true;
        const std::size_t slash = ref.find('/');
        if (slash == std::string_view::npos) return false;
        const std::string_view scope = ref.substr(slash + 1, ref.find('/', slash + 1) - slash - 1);
        const auto nameless = [&](const GoalEntry& goal) {
            return goal.report == report && goal.scope == scope && goal.goal->id.value.empty();
        };
        if (std::ranges::any_of(corpus_.goals, nameless)) return true;
        return std::ranges::find(report->unreadable_areas, scope) != report->unreadable_areas.end();
    }

    /// True when the reference leads to an earlier year; else the fault is told.
    bool earlier(const Reference& reference, const model::Report& from) {
        if (year_of(reference.value) < from.year.value) return true;
        diag::Diagnostic& fault = out_.add(rules::continues_not_earlier, reference.where,
                                           {{"ref", reference.value}, {"year", std::to_string(from.year.value)}});
        const std::string_view near = in_earlier_year(reference.value, from);
        suggest(fault, near, reference);
        follow(near);
        return false;
    }

    /// The same goal or area in the latest year before `from` that has it; empty when none has.
    [[nodiscard]] std::string_view in_earlier_year(std::string_view ref, const model::Report& from) const {
        const std::size_t slash = ref.find('/');
        if (slash == std::string_view::npos) return {};
        for (const model::Report& report : corpus_.reports | std::views::reverse) {
            if (report.year.value >= from.year.value) continue;
            const std::string wanted = std::to_string(report.year.value) + std::string(ref.substr(slash));
            if (const auto goal = corpus_.goal_by_ref.find(wanted); goal != corpus_.goal_by_ref.end())
                return goal->first;
            if (const auto area = corpus_.area_by_ref.find(wanted); area != corpus_.area_by_ref.end())
                return area->first;
        }
        return {};
    }

    /// What a mistyped reference was most likely meant for has not vanished without a word.
    void follow(std::string_view ref) {
        if (const auto goal = corpus_.goal_by_ref.find(ref); goal != corpus_.goal_by_ref.end())
            corpus_.goals[goal->second].maybe_continued = true;
        if (const auto area = corpus_.area_by_ref.find(ref); area != corpus_.area_by_ref.end())
            corpus_.areas[area->second].maybe_continued = true;
    }

    void nowhere(const Reference& reference, const model::Report& from) {
        if (excused(reference.value)) return;
        const int year = year_of(reference.value);
        diag::Diagnostic& fault = out_.add(rules::continues_unknown, reference.where, {{"ref", reference.value}});
        if (corpus_.report(year) == nullptr) {
            std::string years;
            for (const model::Report& report : corpus_.reports)
                years += fmt::format("{}{}", years.empty() ? "" : ", ", report.year.value);
            fault.hints.push_back({{"hänvisa till ett år som har en verksamhetsberättelse: {years}",
                                    "refer to a year that has a report: {years}"},
                                   {{"years", years}}});
            const std::string_view near = in_earlier_year(reference.value, from);
            suggest(fault, near, reference);
            follow(near);
            return;
        }
        const std::string prefix = std::to_string(year) + "/";
        std::vector<std::string_view> known;
        for (auto at = corpus_.goal_by_ref.lower_bound(prefix);
             at != corpus_.goal_by_ref.end() && at->first.starts_with(prefix); ++at)
            known.push_back(at->first);
        for (auto at = corpus_.area_by_ref.lower_bound(prefix);
             at != corpus_.area_by_ref.end() && at->first.starts_with(prefix); ++at)
            known.push_back(at->first);
        const std::string_view near = schema::nearest(reference.value, known);
        suggest(fault, near, reference);
        follow(near);
        const std::string scope = reference.value.substr(0, reference.value.rfind('/') + 1);
        std::erase_if(known, [&](std::string_view ref) { return !ref.starts_with(scope); });
        if (!known.empty() && fault.fix.empty())
            fault.hints.push_back({{"välj bland {known}", "choose from {known}"}, {{"known", schema::listed(known)}}});
    }

    void link_goal(GoalIndex index) {
        GoalEntry& entry = corpus_.goals[index];
        for (const Reference& reference : entry.goal->continues) {
            if (!earlier(reference, *entry.report)) continue;
            if (const auto goal = corpus_.goal_by_ref.find(reference.value); goal != corpus_.goal_by_ref.end()) {
                entry.predecessors.push_back(goal->second);
                corpus_.goals[goal->second].successors.push_back(index);
            } else if (const auto area = corpus_.area_by_ref.find(reference.value); area != corpus_.area_by_ref.end()) {
                entry.area_predecessors.push_back(area->second);
            } else {
                nowhere(reference, *entry.report);
            }
        }
    }

    void link_area(AreaIndex index) {
        AreaEntry& entry = corpus_.areas[index];
        for (const Reference& reference : entry.area->continues) {
            if (!earlier(reference, *entry.report)) continue;
            if (const auto area = corpus_.area_by_ref.find(reference.value); area != corpus_.area_by_ref.end()) {
                entry.predecessors.push_back(area->second);
                corpus_.areas[area->second].successors.push_back(index);
            } else if (!corpus_.goal_by_ref.contains(reference.value)) {
                nowhere(reference, *entry.report);
            }
        }
    }

    Corpus& corpus_;
    diag::Diagnostics& out_;
    std::map<const model::Report*, YearNames> names_;
    Names members_;
    Names indicators_;
};

} // namespace

void resolve(Corpus& corpus, diag::Diagnostics& out) {
    Resolver(corpus, out).run();
}

} // namespace redovisa::corpus
