#include "view/compare.hpp"

#include "corpus/fulfilment.hpp"
#include "view/compare_maker.hpp"

#include <algorithm>

namespace redovisa::view {
namespace {

template <class Enum> std::vector<Term> all_terms(const Context& context, std::size_t count) {
    std::vector<Term> out;
    for (std::size_t i = 0; i < count; ++i)
        out.push_back(make_term(context, static_cast<Enum>(i)));
    return out;
}

CompareColumn make_column(const CompareWorld& world, int year) {
    CompareColumn column;
    column.year = year;
    column.id = std::to_string(year);
    if (const model::Report* report = world.corpus.report(year)) {
        column.reported = true;
        column.title = report->title.value;
        column.place = world.places.of(report);
    }
    return column;
}

/// The years asked for, and between two of them the years that nobody reported on.
std::vector<CompareColumn> make_columns(const CompareWorld& world, std::span<const int> years) {
    std::vector<CompareColumn> out;
    const auto has = [&](int year) {
        return std::ranges::any_of(out, [&](const CompareColumn& column) { return column.year == year; });
    };
    for (const int year : years) {
        if (has(year)) continue;
        if (!out.empty()) {
            const int last = out.back().year;
            const int step = year > last ? 1 : -1;
            for (int between = last + step; between != year; between += step) {
                const bool asked = std::ranges::find(years, between) != years.end();
                if (!asked && world.corpus.report(between) == nullptr && !has(between)) {
                    out.push_back(make_column(world, between));
                }
            }
        }
        out.push_back(make_column(world, year));
    }
    return out;
}

} // namespace

Share Counts::done() const {
    const auto at = [&](schema::Status status) { return statuses[static_cast<std::size_t>(status)]; };
    const std::int64_t excluded = at(schema::Status::unreported);
    return {at(schema::Status::done), activities - excluded, excluded};
}

Counts& Counts::operator+=(const Counts& other) {
    const auto add = [](auto& to, const auto& from) {
        for (std::size_t i = 0; i < to.size(); ++i)
            to[i] += from[i];
    };
    goals += other.goals;
    add(fulfilment, other.fulfilment);
    fulfilment_stated += other.fulfilment_stated;
    activities += other.activities;
    add(statuses, other.statuses);
    unfinished += other.unfinished;
    add(reasons, other.reasons);
    without_reason += other.without_reason;
    return *this;
}

CompareWorld::CompareWorld(const corpus::Corpus& all) : corpus(all), places(all), chains(corpus::make_chains(all)) {}

Comparison make_comparison(const CompareWorld& world, std::span<const int> years, lang::Language language) {
    const Comparing comparing{world, Context{world.corpus, world.places, language}, make_columns(world, years)};
    Comparison out;
    out.language = language;
    out.organisation = world.corpus.organisation.name;
    out.columns = comparing.columns;
    out.statuses = all_terms<schema::Status>(comparing.context, status_count);
    out.reasons = all_terms<schema::Reason>(comparing.context, reason_count);
    out.fulfilments = all_terms<schema::Fulfilment>(comparing.context, fulfilment_count);
    out.share_rule = comparing.word(compare_words::share_rule);
    out.fulfilment_rule = comparing.word(corpus::fulfilment_rule);
    out.reasons_rule = comparing.word(compare_words::reasons_rule);
    add_areas(comparing, out);
    add_goals(comparing, out);
    std::vector<int> reported;
    std::vector<int> shown;
    for (const CompareColumn& column : out.columns) {
        shown.push_back(column.year);
        if (column.reported) reported.push_back(column.year);
    }
    if (reported.size() == 2) out.changes = make_changes(comparing, reported[0], reported[1]);
    if (!shown.empty()) out.series = make_series(comparing.context, shown);
    return out;
}

std::vector<Series> make_all_series(const CompareWorld& world, lang::Language language) {
    return make_series(Context{world.corpus, world.places, language}, {});
}

Place life_place(const corpus::Chains& chains, corpus::GoalIndex goal) {
    return {"goal/" + chains.goals[chains.of_goal[goal]].id + ".html", {}, {}};
}

Place indicator_place(const model::Indicator& indicator) {
    return {"indicator/" + indicator.id.value + ".html", {}, {}};
}

} // namespace redovisa::view
