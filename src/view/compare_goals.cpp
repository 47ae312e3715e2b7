#include "view/compare_maker.hpp"

#include "corpus/fulfilment.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace redovisa::view {
namespace {

/// To whom, when and why, as the goal or its area says; empty when neither does.
std::string ended_note(const Comparing& comparing, const corpus::GoalEntry& entry) {
    const auto& own = entry.goal->ended;
    const auto& ended = own || entry.area == nullptr ? own : entry.area->ended;
    if (!ended) return {};
    std::string out = ended_facts(comparing.context, *ended);
    // The fate says that it ended or was handed over; that something replaced it is told here.
    if (ended->how == schema::EndedHow::replaced && !ended->to.empty())
        out = text::to_lower(make_term(comparing.context, ended->how).label) + out;
    out.erase(0, std::min(out.find_first_not_of(", "), out.size()));
    // Why is told in sentences of its own.
    if (!out.empty() && !ended->why.empty()) out += out.ends_with('.') ? " " : ". ";
    return out + ended->why;
}

std::string with_year(const Comparing& comparing, lang::Words words, int year) {
    return fmt::format(fmt::runtime(comparing.word(words)), year);
}

/// Index into Chains::areas; nothing for a goal outside areas.
std::optional<std::size_t> area_chain(const CompareWorld& world, corpus::GoalIndex goal) {
    const auto& entry = world.corpus.goals[goal];
    if (entry.area == nullptr) return std::nullopt;
    const auto found = world.corpus.area_by_ref.find(std::to_string(entry.report->year.value) + "/" + entry.scope);
    if (found == world.corpus.area_by_ref.end()) return std::nullopt;
    return world.chains.of_area[found->second];
}

std::string area_id(const CompareWorld& world, corpus::GoalIndex goal) {
    const auto chain = area_chain(world, goal);
    return chain ? world.chains.areas[*chain].id : "outside";
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
    [[nodiscard]] int year_at(std::size_t at) const { return comparing_.columns[reported_[at]].year; }

    const corpus::YearLinks& links(int from, int to) {
        const auto [at, fresh] = links_.try_emplace({from, to});
        if (fresh) at->second = corpus::links_between(corpus_, from, to);
        return at->second;
    }

    /// Gives the first goal among the columns by year.
    std::optional<corpus::GoalIndex> fill(const corpus::GoalChain& chain, GoalRow& row) {
        std::optional<corpus::GoalIndex> first;
        std::optional<corpus::GoalIndex> last;
        row.cells.resize(comparing_.columns.size());
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (!comparing_.columns[i].reported) row.cells[i].presence = Presence::no_report;
        }
        for (std::size_t at = 0; at < reported_.size(); ++at) {
            const int year = year_at(at);
            GoalCell& cell = row.cells[reported_[at]];
            for (const auto goal : chain.goals) {
                if (corpus_.goals[goal].report->year.value != year) continue;
                first = std::min(goal, first.value_or(goal));
                last = std::max(goal, last.value_or(goal));
                cell.presence = Presence::present;
                cell.goals.push_back(make_compare_goal(comparing_, goal));
                if (at > 0) set_kind(comparing_, cell.goals.back(), links(year_at(at - 1), year));
                set_fate_in(cell.goals.back(), at);
            }
        }
        if (first) {
            row.life = life_place(comparing_.world.chains, *first);
            row.title = corpus_.goals[*last].goal->title.value;
        }
        return first;
    }

    void set_fate_in(CompareGoal& goal, std::size_t at) {
        if (at + 1 < reported_.size()) {
            const int next = year_at(at + 1);
            if (links(goal.year, next).after(goal.index).empty()) set_fate(comparing_, goal, goal.year, next);
        } else if (corpus_.goals[goal.index].goal->ended && comparing_.has_last_word(goal.year)) {
            set_fate(comparing_, goal, goal.year, goal.year + 1);
        }
    }

    /// Gives the place of the area among the rows; what is outside areas comes first.
    std::size_t set_area(corpus::GoalIndex goal, GoalRow& row) {
        const auto chain = area_chain(comparing_.world, goal);
        row.area_id = area_id(comparing_.world, goal);
        row.area =
            chain ? area_titles_[row.area_id] : make_term(comparing_.context, corpus_.goals[goal].goal->level).label;
        return chain ? 1 + *chain : 0;
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
    goal.area_id = area_id(comparing.world, index);
    goal.place = comparing.world.places.of(entry.goal);
    goal.counts = count_goal(comparing.corpus(), index);
    goal.fulfilment = make_term(comparing.context, fulfilment.value);
    goal.derived = fulfilment.derived;
    return goal;
}

void set_kind(const Comparing& comparing, CompareGoal& goal, const corpus::YearLinks& links) {
    const auto kind = corpus::kind_between(comparing.corpus(), links, goal.index);
    goal.kind = make_term(comparing.context, kind);
    if (kind != corpus::LineageKind::created) return;
    goal.kind_year = corpus::year_beyond(comparing.corpus(), goal.index, links.from_year);
    if (!goal.kind_year) return;
    goal.kind = returned_term(comparing);
    goal.kind_note = returned_text(comparing, *goal.kind_year);
}

void set_fate(const Comparing& comparing, CompareGoal& goal, int from_year, int to_year) {
    switch (corpus::fate_of(comparing.corpus(), goal.index, to_year)) {
    case corpus::Fate::alive: return;
    case corpus::Fate::away:
        goal.fate = away_term(comparing);
        goal.fate_year = corpus::year_beyond(comparing.corpus(), goal.index, to_year);
        goal.fate_note = with_year(comparing, compare_words::away_in, *goal.fate_year);
        return;
    case corpus::Fate::ended: goal.fate = make_term(comparing.context, corpus::LineageKind::ended); break;
    case corpus::Fate::transferred: goal.fate = make_term(comparing.context, corpus::LineageKind::transferred); break;
    }
    // Read backwards, what is not there yet has simply come to its end.
    if (from_year < to_year) goal.fate_note = ended_note(comparing, comparing.corpus().goals[goal.index]);
}

std::string returned_text(const Comparing& comparing, int year) {
    return with_year(comparing, compare_words::returned_from, year);
}

Term returned_term(const Comparing& comparing) {
    return {"returned", comparing.word(compare_words::returned), comparing.word(compare_words::returned_text)};
}

Term away_term(const Comparing& comparing) {
    return {"away", comparing.word(compare_words::away), comparing.word(compare_words::away_text)};
}

void add_goals(const Comparing& comparing, Comparison& out) {
    GoalRows(comparing, out).run();
}

} // namespace redovisa::view
