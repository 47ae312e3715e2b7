#include "view/life.hpp"

#include "corpus/fulfilment.hpp"
#include "text/utf8.hpp"
#include "view/compare_maker.hpp"

#include <algorithm>

namespace redovisa::view {
namespace {

std::vector<std::string> figure_texts(const Context& context, const std::vector<model::Figure>& figures) {
    std::vector<std::string> out;
    for (const FigureView& figure : make_figures(context, figures, std::nullopt)) {
        std::string text = figure.amount;
        const std::string& label = figure.what.empty() ? figure.unit : figure.what;
        if (!label.empty()) text += " " + label;
        out.push_back(std::move(text));
    }
    return out;
}

LifeActivity make_life_activity(const Context& context, const corpus::ActivityEntry& entry) {
    LifeActivity out{entry.activity->title.value,
                     entry.ref,
                     make_term(context, entry.activity->status.value),
                     {},
                     entry.activity->reason_text,
                     figure_texts(context, entry.activity->figures),
                     context.places.of(entry.activity)};
    for (const auto& reason : entry.activity->reasons)
        out.reasons.push_back(make_term(context, reason.value).label);
    return out;
}

/// Places in the chain of the goals that are in it; all are but for faulty input.
std::vector<std::size_t> places_in(const corpus::GoalChain& chain, const std::vector<corpus::GoalIndex>& goals) {
    std::vector<std::size_t> out;
    for (const auto goal : goals) {
        const auto found = std::ranges::lower_bound(chain.goals, goal);
        if (found != chain.goals.end() && *found == goal)
            out.push_back(static_cast<std::size_t>(found - chain.goals.begin()));
    }
    std::ranges::sort(out);
    const auto rest = std::ranges::unique(out);
    out.erase(rest.begin(), rest.end());
    return out;
}

LifeGoal make_life_goal(const Comparing& comparing, const corpus::GoalChain& chain, corpus::GoalIndex index) {
    const auto& corpus = comparing.corpus();
    const auto& entry = corpus.goals[index];
    Context context = comparing.context;
    context.report = entry.report;
    LifeGoal out;
    out.goal = make_compare_goal(comparing, index);
    // Of the first report nobody can say what was before.
    if (entry.report != &corpus.reports.front()) {
        out.goal.kind = make_term(context, corpus::origin_kind(corpus, index));
        out.goal.kind_year = corpus::year_beyond(corpus, index, (entry.report - 1)->year.value);
        if (out.goal.kind_year)
            out.goal.kind_note =
                text::to_lower(returned_term(comparing).label) + " " + returned_text(comparing, *out.goal.kind_year);
    }
    if (const auto fate = corpus::fate_kind(corpus, index))
        set_fate(comparing, out.goal, out.goal.year, out.goal.year + 1);
    out.before = places_in(chain, entry.predecessors);
    out.after = places_in(chain, entry.successors);
    for (const std::size_t before : out.before) {
        const std::string& earlier = corpus.goals[chain.goals[before]].goal->title.value;
        if (!corpus::same_wording(earlier, out.goal.title))
            out.rewordings.push_back({before, corpus::redline(earlier, out.goal.title)});
    }
    out.figures = figure_texts(context, entry.goal->figures);
    for (const auto activity : entry.activities)
        out.activities.push_back(make_life_activity(context, corpus.activities[activity]));
    return out;
}

} // namespace

Life make_life(const CompareWorld& world, const corpus::GoalChain& chain, lang::Language language) {
    const Comparing comparing{world, Context{world.corpus, world.places, language}, {}};
    Life life;
    life.id = chain.id;
    life.place = life_place(world.chains, chain.goals.front());
    life.fulfilment_rule = comparing.word(corpus::fulfilment_rule);
    for (const auto goal : chain.goals)
        life.goals.push_back(make_life_goal(comparing, chain, goal));
    life.title = life.goals.back().goal.title;
    const int first = life.goals.front().goal.year;
    const int last = life.goals.back().goal.year;
    for (int year = first; year <= last; ++year)
        life.years.push_back({year, world.corpus.report(year) != nullptr, {}});
    for (std::size_t i = 0; i < life.goals.size(); ++i)
        life.years[static_cast<std::size_t>(life.goals[i].goal.year - first)].goals.push_back(i);
    return life;
}

} // namespace redovisa::view
