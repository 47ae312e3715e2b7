#include "view/compare_maker.hpp"

#include "corpus/fulfilment.hpp"
#include "lang/date_format.hpp"

#include <algorithm>
#include <map>

namespace redovisa::view {
namespace {

/// To whom, when and why, as the goal or its area says; empty when neither does.
std::string ended_note(const Comparing& comparing, const corpus::GoalEntry& entry) {
    const auto& own = entry.goal->ended;
    const auto& ended = own || entry.area == nullptr ? own : entry.area->ended;
    if (!ended) return {};
    std::string out;
    const auto add = [&](std::string text) {
        if (!out.empty()) out += ", ";
        out += std::move(text);
    };
    if (!ended->to.empty()) add(comparing.word(words::ended_to) + " " + ended->to);
    if (ended->when) add(lang::period_text(*ended->when, comparing.context.language));
    if (!ended->why.empty()) add(ended->why);
    return out;
}

Term away_term(const Comparing& comparing) {
    return {"away", comparing.word(compare_words::away), comparing.word(compare_words::away_text)};
}

/// Makes the rows. Links between two columns are worked out when they are first asked for.
class GoalRows {
public:
    GoalRows(const Comparing& comparing, Comparison& out)
        : comparing_(comparing), corpus_(comparing.corpus()), out_(out) {
        for (std::size_t i = 0; i < comparing.columns.size(); ++i) {
            if (comparing.columns[i].reported) reported_.push_back(i);
        }
        for (const AreaRow& area : out.areas)
            area_titles_.emplace(area.id, area.title);
    }

    void run() {
        std::vector<std::pair<std::size_t, GoalRow>> rows; // by place of the area
        for (const auto& chain : comparing_.world.chains.goals) {
            GoalRow row;
            row.id = chain.id;
            const auto first = fill(chain, row);
            if (first) rows.emplace_back(set_area(*first, row), std::move(row));
        }
        std::ranges::stable_sort(rows, {}, [](const auto& row) { return row.first; });
        for (auto& [place, row] : rows)
            out_.goals.push_back(std::move(row));
    }

private:
    const corpus::YearLinks& links(int from, int to) {
        const auto [at, fresh] = links_.try_emplace({from, to});
        if (fresh) at->second = corpus::links_between(corpus_, from, to);
        return at->second;
    }

    /// Gives the first goal among the columns by year.
    std::optional<corpus::GoalIndex> fill(const corpus::GoalChain& chain, GoalRow& row) {
        std::optional<corpus::GoalIndex> first;
        std::optional<corpus::GoalIndex> last;
        std::vector<std::size_t> before; // places in reported_ where the chain has goals
        row.cells.resize(comparing_.columns.size());
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (!comparing_.columns[i].reported) row.cells[i].presence = Presence::no_report;
        }
        for (std::size_t at = 0; at < reported_.size(); ++at) {
            const int year = comparing_.columns[reported_[at]].year;
            GoalCell& cell = row.cells[reported_[at]];
            for (const auto goal : chain.goals) {
                if (corpus_.goals[goal].report->year.value != year) continue;
                first = std::min(goal, first.value_or(goal));
                last = std::max(goal, last.value_or(goal));
                cell.presence = Presence::present;
                cell.goals.push_back(make_compare_goal(comparing_, goal));
                set_kind(cell.goals.back(), at, before);
                set_fate_in(cell.goals.back(), at);
            }
            if (!cell.goals.empty()) before.push_back(at);
        }
        if (first) {
            row.life = life_place(comparing_.world.chains, *first);
            row.title = corpus_.goals[*last].goal->title.value;
        }
        return first;
    }

    /// Seen from the nearest column before that has a goal which this one continues; from the column before if none
    /// has.
    void set_kind(CompareGoal& goal, std::size_t at, const std::vector<std::size_t>& before) {
        if (at == 0) return;
        for (auto place = before.rbegin(); place != before.rend(); ++place) {
            const auto& ties = links(comparing_.columns[reported_[*place]].year, goal.year);
            if (ties.before(goal.index).empty()) continue;
            goal.kind = make_term(comparing_.context, corpus::kind_between(corpus_, ties, goal.index));
            return;
        }
        goal.kind = make_term(comparing_.context, corpus::LineageKind::created);
    }

    void set_fate_in(CompareGoal& goal, std::size_t at) {
        if (at + 1 < reported_.size()) {
            const int next = comparing_.columns[reported_[at + 1]].year;
            if (links(goal.year, next).after(goal.index).empty()) set_fate(comparing_, goal, goal.year, next);
        } else if (corpus_.goals[goal.index].goal->ended) {
            set_fate(comparing_, goal, goal.year, goal.year + 1);
        }
    }

    /// Gives the place of the area among the rows; what is outside areas comes first.
    std::size_t set_area(corpus::GoalIndex goal, GoalRow& row) {
        const auto& entry = corpus_.goals[goal];
        const auto found = corpus_.area_by_ref.find(std::to_string(entry.report->year.value) + "/" + entry.scope);
        if (entry.area == nullptr || found == corpus_.area_by_ref.end()) {
            row.area_id = "outside";
            row.area = make_term(comparing_.context, entry.goal->level).label;
            return 0;
        }
        const auto chain = comparing_.world.chains.of_area[found->second];
        row.area_id = comparing_.world.chains.areas[chain].id;
        row.area = area_titles_[row.area_id];
        return 1 + chain;
    }

    const Comparing& comparing_;
    const corpus::Corpus& corpus_;
    Comparison& out_;
    std::vector<std::size_t> reported_;
    std::map<std::string, std::string, std::less<>> area_titles_;
    std::map<std::pair<int, int>, corpus::YearLinks> links_;
};

} // namespace

CompareGoal make_compare_goal(const Comparing& comparing, corpus::GoalIndex index) {
    const auto& entry = comparing.corpus().goals[index];
    const auto fulfilment = corpus::fulfilment_of(comparing.corpus(), index);
    CompareGoal goal;
    goal.index = index;
    goal.year = entry.report->year.value;
    goal.ref = entry.ref;
    goal.title = entry.goal->title.value;
    goal.heading = entry.goal->heading.value;
    goal.area = entry.area != nullptr    ? entry.area->title.value
                : entry.group != nullptr ? entry.group->title.value
                                         : make_term(comparing.context, entry.goal->level).label;
    goal.place = comparing.world.places.of(entry.goal);
    goal.counts = count_goal(comparing.corpus(), index);
    goal.fulfilment = make_term(comparing.context, fulfilment.value);
    goal.derived = fulfilment.derived;
    return goal;
}

void set_fate(const Comparing& comparing, CompareGoal& goal, int from_year, int to_year) {
    // Read backwards, what is not there yet has simply come to its end.
    const auto fate =
        from_year < to_year ? corpus::fate_of(comparing.corpus(), goal.index, to_year) : corpus::Fate::ended;
    switch (fate) {
    case corpus::Fate::alive: return;
    case corpus::Fate::away: goal.fate = away_term(comparing); return;
    case corpus::Fate::ended: goal.fate = make_term(comparing.context, corpus::LineageKind::ended); break;
    case corpus::Fate::transferred: goal.fate = make_term(comparing.context, corpus::LineageKind::transferred); break;
    }
    if (from_year < to_year) goal.fate_note = ended_note(comparing, comparing.corpus().goals[goal.index]);
}

void add_goals(const Comparing& comparing, Comparison& out) {
    GoalRows(comparing, out).run();
}

} // namespace redovisa::view
