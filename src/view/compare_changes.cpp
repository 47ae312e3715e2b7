#include "view/compare_maker.hpp"

#include "corpus/lineage.hpp"

#include <algorithm>
#include <map>
#include <ranges>
#include <unordered_map>

namespace redovisa::view {
namespace {

using corpus::GoalIndex;

class ChangeMaker {
public:
    ChangeMaker(const Comparing& comparing, int from, int to)
        : comparing_(comparing), corpus_(comparing.corpus()), links_(corpus::links_between(corpus_, from, to)) {
        out_.from_year = from;
        out_.to_year = to;
    }

    Changes run() {
        gather();
        count_kinds();
        match_activities();
        return std::move(out_);
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    [[nodiscard]] GoalIndex from_end() const {
        return links_.from_begin + static_cast<GoalIndex>(links_.successors.size());
    }
    [[nodiscard]] GoalIndex to_end() const {
        return links_.to_begin + static_cast<GoalIndex>(links_.predecessors.size());
    }

    /// Goals that ties hold together become one change, in the order of the second year; then those that nothing ties.
    void gather() {
        for (GoalIndex goal = links_.to_begin; goal < to_end(); ++goal) {
            if (!change_of_.contains(goal)) add_change(goal, false);
        }
        for (GoalIndex goal = links_.from_begin; goal < from_end(); ++goal) {
            if (!change_of_.contains(goal)) add_change(goal, true);
        }
    }

    void add_change(GoalIndex start, bool gone) {
        const std::size_t at = out_.goals.size();
        std::vector<GoalIndex> from;
        std::vector<GoalIndex> to;
        (gone ? from : to).push_back(start);
        change_of_.emplace(start, at);
        for (std::size_t f = 0, t = 0; f < from.size() || t < to.size();) {
            const bool later = t < to.size();
            const auto& next = later ? links_.before(to[t]) : links_.after(from[f]);
            for (const GoalIndex goal : next) {
                if (change_of_.emplace(goal, at).second) (later ? from : to).push_back(goal);
            }
            ++(later ? t : f);
        }
        std::ranges::sort(from);
        std::ranges::sort(to);
        out_.goals.push_back(make_change(from, to));
    }

    Change make_change(const std::vector<GoalIndex>& from, const std::vector<GoalIndex>& to) {
        Change change;
        for (const GoalIndex goal : from) {
            change.from.push_back(make_compare_goal(comparing_, goal));
            if (links_.after(goal).empty()) set_fate(comparing_, change.from.back(), out_.from_year, out_.to_year);
        }
        for (const GoalIndex goal : to) {
            change.to.push_back(make_compare_goal(comparing_, goal));
            set_kind(comparing_, change.to.back(), links_);
        }
        set_kinds(change);
        add_rewordings(change, from, to);
        return change;
    }

    static void set_kinds(Change& change) {
        const auto add = [&](const Term& kind) {
            if (std::ranges::find(change.kinds, kind.key, &Term::key) == change.kinds.end())
                change.kinds.push_back(kind);
        };
        for (const CompareGoal& goal : change.to)
            add(*goal.kind);
        if (change.to.empty() && change.from.front().fate) add(*change.from.front().fate);
    }

    void add_rewordings(Change& change, const std::vector<GoalIndex>& from, const std::vector<GoalIndex>& to) {
        for (std::size_t t = 0; t < to.size(); ++t) {
            for (const GoalIndex before : links_.before(to[t])) {
                const auto f = static_cast<std::size_t>(std::ranges::lower_bound(from, before) - from.begin());
                change.moved =
                    change.moved || !corpus::same_place(corpus_, std::min(before, to[t]), std::max(before, to[t]));
                const std::string& earlier = change.from[f].title;
                const std::string& later = change.to[t].title;
                if (!corpus::same_wording(earlier, later)) {
                    change.rewordings.push_back({f, t, corpus::redline(earlier, later)});
                }
            }
        }
    }

    void count_kinds() {
        const auto term = [&](corpus::LineageKind kind) { return make_term(comparing_.context, kind); };
        using enum corpus::LineageKind;
        for (const auto kind : {kept, reworded, moved, split, merged})
            out_.to_kinds.push_back({term(kind)});
        out_.to_kinds.push_back({returned_term(comparing_)});
        out_.to_kinds.push_back({term(created)});
        out_.from_kinds = {{term(ended)}, {term(transferred)}, {away_term(comparing_)}};
        const auto add = [](std::vector<KindCount>& counts, const Term& kind) {
            ++std::ranges::find(counts, kind.key, [](const KindCount& one) { return one.kind.key; })->count;
        };
        for (const Change& change : out_.goals) {
            for (const CompareGoal& goal : change.to)
                add(out_.to_kinds, *goal.kind);
            for (const CompareGoal& goal : change.from) {
                if (goal.fate)
                    add(out_.from_kinds, *goal.fate);
                else
                    ++out_.from_continued;
            }
        }
    }

    // ---- activities ----

    /// Where an activity belongs: the change of its goal, and the area followed through the years.
    struct Home {
        std::uint32_t activity = 0;
        std::size_t change = none;
        std::size_t area = none;
        bool matched = false;
    };

    std::vector<Home> homes_of(int year) {
        std::unordered_map<const model::Goal*, GoalIndex> goals;
        for (GoalIndex i = 0; i < corpus_.goals.size(); ++i) {
            if (corpus_.goals[i].report->year.value == year) goals.emplace(corpus_.goals[i].goal, i);
        }
        std::unordered_map<const model::Area*, std::size_t> areas;
        for (corpus::AreaIndex i = 0; i < corpus_.areas.size(); ++i) {
            areas.emplace(corpus_.areas[i].area, comparing_.world.chains.of_area[i]);
        }
        std::vector<Home> out;
        for (std::uint32_t i = 0; i < corpus_.activities.size(); ++i) {
            const auto& entry = corpus_.activities[i];
            if (entry.report->year.value != year) continue;
            Home& home = out.emplace_back();
            home.activity = i;
            if (const auto goal = goals.find(entry.goal); goal != goals.end())
                home.change = change_of_.at(goal->second);
            if (const auto area = areas.find(entry.area); area != areas.end()) home.area = area->second;
        }
        return out;
    }

    [[nodiscard]] const model::Activity& activity(const Home& home) const {
        return *corpus_.activities[home.activity].activity;
    }

    /// First by id and then by wording among goals that belong together, then the same within the area: each activity
    /// has at most one counterpart, and the pairs are the same whichever year is first.
    void match_activities() {
        std::vector<Home> from = homes_of(out_.from_year);
        std::vector<Home> to = homes_of(out_.to_year);
        const auto by_id = [this](const Home& home) { return activity(home).id.value; };
        const auto by_wording = [this](const Home& home) { return corpus::wording_key(activity(home).title.value); };
        match(from, to, [&](const Home& home) { return key("g", home.change, by_id(home)); });
        match(from, to, [&](const Home& home) { return key("g", home.change, by_wording(home)); });
        match(from, to, [&](const Home& home) { return key("a", home.area, by_id(home)); });
        match(from, to, [&](const Home& home) { return key("a", home.area, by_wording(home)); });
    }

    /// Empty when there is nothing to go by.
    static std::string key(std::string_view kind, std::size_t home, const std::string& name) {
        if (name.empty() || (home == none && kind == "g")) return {};
        return std::string(kind) + (home == none ? "" : std::to_string(home)) + "/" + name;
    }

    template <class Key> void match(std::vector<Home>& from, std::vector<Home>& to, Key key_of) {
        std::unordered_map<std::string, std::vector<Home*>> waiting;
        for (Home& home : from | std::views::reverse) {
            if (!home.matched) waiting[key_of(home)].push_back(&home);
        }
        waiting.erase("");
        for (Home& home : to) {
            if (home.matched) continue;
            const auto found = waiting.find(key_of(home));
            if (found == waiting.end() || found->second.empty()) continue;
            Home& other = *found->second.back();
            found->second.pop_back();
            other.matched = home.matched = true;
            note(other, home);
        }
    }

    void note(const Home& from, const Home& to) {
        ++out_.activities_matched;
        const model::Activity& before = activity(from);
        const model::Activity& after = activity(to);
        if (before.status.value == after.status.value) return;
        ++out_.activities_changed;
        StatusChange change{after.title.value,
                            corpus_.activities[from.activity].ref,
                            corpus_.activities[to.activity].ref,
                            make_term(comparing_.context, before.status.value),
                            make_term(comparing_.context, after.status.value),
                            comparing_.world.places.of(&before),
                            comparing_.world.places.of(&after)};
        const bool together = to.change != none && to.change == from.change;
        (together ? out_.goals[to.change].statuses : out_.loose).push_back(std::move(change));
    }

    const Comparing& comparing_;
    const corpus::Corpus& corpus_;
    corpus::YearLinks links_;
    std::unordered_map<GoalIndex, std::size_t> change_of_;
    Changes out_;
};

} // namespace

Changes make_changes(const Comparing& comparing, int from_year, int to_year) {
    return ChangeMaker(comparing, from_year, to_year).run();
}

} // namespace redovisa::view
