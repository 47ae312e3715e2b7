#include "view/compare_site.hpp"

#include "corpus/fulfilment.hpp"

#include <set>

namespace redovisa::view {

CompareSite make_compare_site(const CompareWorld& world, lang::Language language) {
    CompareSite out;
    out.language = language;
    std::vector<int> years;
    for (const auto& report : world.corpus.reports)
        years.push_back(report.year.value);
    out.all = make_comparison(world, years, language);
    for (std::size_t i = 1; i < years.size(); ++i)
        out.pairs.push_back(make_comparison(world, std::vector{years[i - 1], years[i]}, language));
    for (const auto& chain : world.chains.goals)
        out.lives.push_back(make_life(world, chain, language));
    for (const auto& alias : world.chains.aliases)
        out.aliases.push_back({alias.id, alias.chain});
    out.series = make_all_series(world, language);
    return out;
}

Derived make_derived(const corpus::Corpus& corpus, bool links) {
    Derived out;
    for (corpus::GoalIndex i = 0; i < corpus.goals.size(); ++i) {
        const auto fulfilment = corpus::fulfilment_of(corpus, i);
        // A goal without activities points to nothing: to say so of each would only be noise.
        const bool says = fulfilment.derived && !corpus.goals[i].activities.empty();
        out.fulfilment.push_back(says ? std::optional(fulfilment.value) : std::nullopt);
    }
    if (!links) return out;
    const corpus::Chains chains = corpus::make_chains(corpus);
    for (corpus::GoalIndex i = 0; i < corpus.goals.size(); ++i)
        out.lives.push_back(life_place(chains, i).page);
    std::set<std::string> with_points;
    for (const auto& figure : corpus.figures) {
        if (figure.point) with_points.insert(figure.figure->indicator.value);
    }
    for (const auto& indicator : corpus.organisation.indicators) {
        if (with_points.contains(indicator.id.value)) out.indicators.push_back(indicator.id.value);
    }
    return out;
}

} // namespace redovisa::view
