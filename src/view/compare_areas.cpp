#include "view/compare_maker.hpp"

#include "corpus/fulfilment.hpp"
#include "lang/phrase.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <map>

namespace redovisa::view {
namespace {

void count_activity(Counts& counts, const model::Activity& activity) {
    const schema::Status status = activity.status.value;
    ++counts.activities;
    ++counts.statuses[static_cast<std::size_t>(status)];
    if (status == schema::Status::done || status == schema::Status::unreported) return;
    ++counts.unfinished;
    std::array<bool, reason_count> seen{};
    for (const auto& reason : activity.reasons) {
        const auto at = static_cast<std::size_t>(reason.value);
        if (!seen[at]) ++counts.reasons[at];
        seen[at] = true;
    }
    if (activity.reasons.empty()) ++counts.without_reason;
}

void count_fulfilment(Counts& counts, const corpus::Corpus& corpus, corpus::GoalIndex goal) {
    const auto fulfilment = corpus::fulfilment_of(corpus, goal);
    ++counts.goals;
    ++counts.fulfilment[static_cast<std::size_t>(fulfilment.value)];
    if (!fulfilment.derived) ++counts.fulfilment_stated;
}

Counts count_area(const corpus::Corpus& corpus, const corpus::AreaEntry& area) {
    Counts counts;
    for (const auto goal : area.goals)
        count_fulfilment(counts, corpus, goal);
    for (const auto activity : area.activities)
        count_activity(counts, *corpus.activities[activity].activity);
    return counts;
}

/// Goals of the whole organisation and of groups, and activities outside the areas, by year.
std::map<const model::Report*, Counts> count_outside(const corpus::Corpus& corpus) {
    std::map<const model::Report*, Counts> out; // looked up only
    for (corpus::GoalIndex i = 0; i < corpus.goals.size(); ++i) {
        if (corpus.goals[i].area == nullptr) count_fulfilment(out[corpus.goals[i].report], corpus, i);
    }
    for (const auto& entry : corpus.activities) {
        if (entry.area == nullptr) count_activity(out[entry.report], *entry.activity);
    }
    return out;
}

std::string quoted_area(const Comparing& comparing, const corpus::AreaEntry& area) {
    return lang::quoted(area.area->title.value, comparing.context.language);
}

std::string ended_text(const Comparing& comparing, const model::Ended& ended) {
    if (ended.how == schema::EndedHow::unknown) return comparing.word(compare_words::not_mentioned);
    return text::to_lower(make_term(comparing.context, ended.how).label) + ended_facts(comparing.context, ended);
}

/// Where the row begins in the middle of an older area, and where it ends in another: by year, with all areas that were
/// taken over at once in one line.
std::vector<std::string> make_turns(const Comparing& comparing, const corpus::AreaChain& chain) {
    const auto& corpus = comparing.corpus();
    std::vector<std::string> out;
    const auto [first, last_column] = std::ranges::minmax_element(comparing.columns, {}, &CompareColumn::year);
    const auto add = [&](int year, const std::string& text) {
        if (year > first->year && year <= last_column->year) out.push_back(std::to_string(year) + ": " + text);
    };
    const auto row_of = [&](corpus::AreaIndex area) { return comparing.world.chains.of_area[area]; };
    for (const auto index : chain.areas) {
        std::vector<std::string> taken;
        for (const auto before : corpus.areas[index].predecessors) {
            if (row_of(before) != row_of(index)) taken.push_back(quoted_area(comparing, corpus.areas[before]));
        }
        if (!taken.empty())
            add(corpus.areas[index].report->year.value,
                comparing.word(compare_words::from_area) + " " + lang::list_text(taken, comparing.context.language));
    }
    const auto& last = corpus.areas[chain.areas.back()];
    for (const auto after : last.successors) {
        if (row_of(after) == row_of(chain.areas.back())) continue;
        add(corpus.areas[after].report->year.value,
            comparing.word(compare_words::into_area) + " " + quoted_area(comparing, corpus.areas[after]));
    }
    const int year = last.report->year.value;
    if (last.area->ended && (year < last_column->year || comparing.has_last_word(year)))
        out.push_back(comparing.word(compare_words::after) + " " + std::to_string(year) + ": " +
                      ended_text(comparing, *last.area->ended));
    return out;
}

AreaRow make_row(const Comparing& comparing, const corpus::AreaChain& chain) {
    const auto& corpus = comparing.corpus();
    AreaRow row;
    row.id = chain.id;
    int latest = 0;
    std::vector<std::pair<int, std::string>> names;
    for (const CompareColumn& column : comparing.columns) {
        AreaCell& cell = row.cells.emplace_back();
        if (!column.reported) cell.presence = Presence::no_report;
        for (const auto index : chain.areas) {
            const auto& area = corpus.areas[index];
            if (area.report->year.value != column.year) continue;
            cell.presence = Presence::present;
            cell.title = area.area->title.value;
            cell.place = comparing.world.places.of(area.area);
            cell.counts = count_area(corpus, area);
            if (column.year > latest) row.title = cell.title;
            latest = std::max(latest, column.year);
            names.emplace_back(column.year, cell.title);
        }
    }
    const bool renamed = std::ranges::any_of(names, [&](const auto& name) { return name.second != row.title; });
    std::ranges::sort(names);
    for (const auto& [year, name] : names) {
        if (renamed) row.names.push_back(std::to_string(year) + ": " + name);
    }
    if (latest > 0) row.turns = make_turns(comparing, chain);
    return row;
}

} // namespace

Counts count_goal(const corpus::Corpus& corpus, corpus::GoalIndex goal) {
    Counts counts;
    count_fulfilment(counts, corpus, goal);
    for (const auto activity : corpus.goals[goal].activities)
        count_activity(counts, *corpus.activities[activity].activity);
    return counts;
}

void add_areas(const Comparing& comparing, Comparison& out) {
    const auto present = [](const AreaCell& cell) { return cell.presence == Presence::present; };
    for (const auto& chain : comparing.world.chains.areas) {
        AreaRow row = make_row(comparing, chain);
        if (std::ranges::any_of(row.cells, present)) out.areas.push_back(std::move(row));
    }
    out.outside.id = "outside";
    out.outside.title = comparing.word(compare_words::outside);
    out.total.id = "total";
    out.total.title = comparing.word(compare_words::total);
    const auto outside = count_outside(comparing.corpus());
    for (std::size_t i = 0; i < comparing.columns.size(); ++i) {
        AreaCell& rest = out.outside.cells.emplace_back();
        AreaCell& all = out.total.cells.emplace_back();
        rest.presence = all.presence = comparing.columns[i].reported ? Presence::present : Presence::no_report;
        if (!comparing.columns[i].reported) continue;
        const auto found = outside.find(comparing.corpus().report(comparing.columns[i].year));
        if (found != outside.end()) rest.counts = found->second;
        all.counts = rest.counts;
        for (const AreaRow& row : out.areas)
            all.counts += row.cells[i].counts;
    }
}

} // namespace redovisa::view
