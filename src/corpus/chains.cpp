#include "corpus/chains.hpp"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

namespace redovisa::corpus {
namespace {

/// Sets that grow together, with the least member as their name.
class Groups {
public:
    explicit Groups(std::size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), 0U); }

    std::uint32_t find(std::uint32_t one) {
        while (parent_[one] != one) {
            parent_[one] = parent_[parent_[one]];
            one = parent_[one];
        }
        return one;
    }
    void join(std::uint32_t a, std::uint32_t b) {
        a = find(a);
        b = find(b);
        if (a != b) parent_[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::uint32_t> parent_;
};

/// FNV-1a, in hexadecimal: the same on every machine.
std::string hash_of(std::string_view text) {
    std::uint32_t hash = 2166136261U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (int shift = 28; shift >= 0; shift -= 4)
        out += digits[(hash >> static_cast<unsigned>(shift)) & 15U];
    return out;
}

/// Makes ids of refs. An id that would be too long for a file name, or that another ref has already, ends in a hash of
/// the ref.
class Namer {
public:
    std::string name(const std::string& ref) {
        constexpr std::size_t longest = 64;
        std::string id = ref;
        std::ranges::replace(id, '/', '-');
        if (id.size() > longest || !taken_.insert(id).second) {
            id = id.substr(0, std::min(id.size(), longest - 9)) + "-" + hash_of(ref);
            taken_.insert(id);
        }
        return id;
    }

private:
    std::unordered_set<std::string> taken_;
};

void chain_goals(const Corpus& corpus, Chains& out) {
    Groups groups(corpus.goals.size());
    for (GoalIndex i = 0; i < corpus.goals.size(); ++i) {
        for (const GoalIndex before : corpus.goals[i].predecessors)
            groups.join(before, i);
    }
    Namer namer;
    std::unordered_map<std::uint32_t, std::uint32_t> chain_of;
    out.of_goal.resize(corpus.goals.size());
    for (GoalIndex i = 0; i < corpus.goals.size(); ++i) {
        const auto [at, fresh] = chain_of.emplace(groups.find(i), static_cast<std::uint32_t>(out.goals.size()));
        if (fresh) {
            out.goals.push_back({namer.name(corpus.goals[i].ref), {}});
        } else if (corpus.goals[i].predecessors.empty()) {
            out.aliases.push_back({namer.name(corpus.goals[i].ref), at->second});
        }
        out.goals[at->second].goals.push_back(i);
        out.of_goal[i] = at->second;
    }
}

/// Finds for each area the one that it goes on from.
class AreaFollower {
public:
    AreaFollower(const Corpus& corpus, Chains& out) : corpus_(corpus), out_(out) {}

    void run() {
        const auto count = static_cast<AreaIndex>(corpus_.areas.size());
        from_.assign(count, none);
        taken_.assign(count, false);
        for (AreaIndex begin = 0; begin < count;) {
            AreaIndex end = begin;
            while (end < count && corpus_.areas[end].report == corpus_.areas[begin].report)
                ++end;
            // Areas that kept their id come first: nobody else may take their place.
            for (AreaIndex i = begin; i < end; ++i)
                follow_same_id(i);
            for (AreaIndex i = begin; i < end; ++i)
                follow_written(i);
            for (AreaIndex i = begin; i < end; ++i)
                latest_[corpus_.areas[i].area->id.value] = i;
            begin = end;
        }
        Namer namer;
        out_.of_area.resize(count);
        for (AreaIndex i = 0; i < count; ++i) {
            if (from_[i] == none) {
                out_.of_area[i] = static_cast<std::uint32_t>(out_.areas.size());
                out_.areas.push_back({namer.name(corpus_.areas[i].ref), {}});
            } else {
                out_.of_area[i] = out_.of_area[from_[i]];
            }
            out_.areas[out_.of_area[i]].areas.push_back(i);
        }
    }

private:
    static constexpr AreaIndex none = 0xFFFFFFFF;

    void take(AreaIndex area, AreaIndex before) {
        from_[area] = before;
        taken_[before] = true;
    }

    void follow_same_id(AreaIndex area) {
        const auto found = latest_.find(corpus_.areas[area].area->id.value);
        if (found != latest_.end() && !taken_[found->second]) take(area, found->second);
    }

    /// A new name is followed when one area became one area. What several became, or one of several, begins anew: under
    /// the name of one of them it would be taken for that one alone.
    void follow_written(AreaIndex area) {
        const auto& before = corpus_.areas[area].predecessors;
        if (from_[area] != none || before.size() != 1 || taken_[before.front()]) return;
        if (corpus_.areas[before.front()].successors.size() == 1) take(area, before.front());
    }

    const Corpus& corpus_;
    Chains& out_;
    std::vector<AreaIndex> from_;
    std::vector<bool> taken_;
    std::unordered_map<std::string_view, AreaIndex> latest_; ///< of each id, in the years before
};

/// The goals of a year stand together.
std::pair<GoalIndex, GoalIndex> goals_of(const Corpus& corpus, int year) {
    const auto same = std::ranges::equal_range(corpus.goals, year, {},
                                               [](const GoalEntry& entry) { return entry.report->year.value; });
    const auto begin = static_cast<GoalIndex>(same.begin() - corpus.goals.begin());
    return {begin, begin + static_cast<GoalIndex>(same.size())};
}

int year_of(const Corpus& corpus, GoalIndex goal) {
    return corpus.goals[goal].report->year.value;
}

using Ties = std::vector<GoalIndex> GoalEntry::*;

/// The ties that lead from a goal towards a year.
Ties towards(const Corpus& corpus, GoalIndex goal, int year) {
    return year < year_of(corpus, goal) ? &GoalEntry::predecessors : &GoalEntry::successors;
}

/// Calls `visit(goal)` once for each goal that is reached from `start` by ties in one direction; `visit` says whether
/// to go on from there.
template <class Visit> void walk(const Corpus& corpus, GoalIndex start, Ties ties, Visit visit) {
    std::vector<GoalIndex> open = corpus.goals[start].*ties;
    std::unordered_set<GoalIndex> seen;
    for (std::size_t i = 0; i < open.size(); ++i) {
        const GoalIndex goal = open[i];
        if (!seen.insert(goal).second || !visit(goal)) continue;
        const auto& more = corpus.goals[goal].*ties;
        open.insert(open.end(), more.begin(), more.end());
    }
}

} // namespace

Chains make_chains(const Corpus& corpus) {
    Chains out;
    chain_goals(corpus, out);
    AreaFollower(corpus, out).run();
    return out;
}

std::optional<int> year_beyond(const Corpus& corpus, GoalIndex goal, int year) {
    const bool back = year < year_of(corpus, goal);
    std::optional<int> nearest;
    bool met = false;
    walk(corpus, goal, towards(corpus, goal, year), [&](GoalIndex one) {
        const int at = year_of(corpus, one);
        met = met || at == year;
        const bool beyond = back ? at < year : at > year;
        if (beyond) nearest = back ? std::max(at, nearest.value_or(at)) : std::min(at, nearest.value_or(at));
        return !beyond;
    });
    return met ? std::nullopt : nearest;
}

Fate fate_of(const Corpus& corpus, GoalIndex goal, int year) {
    if (year_of(corpus, goal) == year) return Fate::alive;
    bool alive = false;
    bool transferred = fate_kind(corpus, goal) == LineageKind::transferred;
    walk(corpus, goal, towards(corpus, goal, year), [&](GoalIndex one) {
        alive = alive || year_of(corpus, one) == year;
        transferred =
            transferred || (year_of(corpus, one) < year && fate_kind(corpus, one) == LineageKind::transferred);
        return true;
    });
    if (alive) return Fate::alive;
    if (year_beyond(corpus, goal, year)) return Fate::away;
    return transferred && year > year_of(corpus, goal) ? Fate::transferred : Fate::ended;
}

YearLinks links_between(const Corpus& corpus, int from, int to) {
    if (from > to) {
        YearLinks mirrored = links_between(corpus, to, from);
        std::swap(mirrored.from_year, mirrored.to_year);
        std::swap(mirrored.from_begin, mirrored.to_begin);
        std::swap(mirrored.successors, mirrored.predecessors);
        return mirrored;
    }
    const auto [from_begin, from_end] = goals_of(corpus, from);
    const auto [to_begin, to_end] = goals_of(corpus, to);
    YearLinks out{from, to, from_begin, to_begin, {}, {}};
    out.successors.resize(from_end - from_begin);
    out.predecessors.resize(to_end - to_begin);
    for (GoalIndex goal = to_begin; goal < to_end; ++goal) {
        auto& before = out.predecessors[goal - to_begin];
        walk(corpus, goal, &GoalEntry::predecessors, [&](GoalIndex one) {
            const int year = year_of(corpus, one);
            if (year == from) before.push_back(one);
            return year > from;
        });
        std::ranges::sort(before);
        for (const GoalIndex one : before)
            out.successors[one - from_begin].push_back(goal);
    }
    return out;
}

LineageKind kind_between(const Corpus& corpus, const YearLinks& links, GoalIndex goal) {
    const auto& before = links.before(goal);
    if (before.empty()) return LineageKind::created;
    if (before.size() > 1) return LineageKind::merged;
    const GoalIndex other = before.front();
    if (links.after(other).size() > 1) return LineageKind::split;
    if (!same_wording(corpus.goals[other].goal->title.value, corpus.goals[goal].goal->title.value))
        return LineageKind::reworded;
    return same_place(corpus, std::min(other, goal), std::max(other, goal)) ? LineageKind::kept : LineageKind::moved;
}

} // namespace redovisa::corpus
