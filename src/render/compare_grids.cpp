#include "render/compare.hpp"

#include "lang/number_format.hpp"
#include "lang/phrase.hpp"
#include "render/compare_grid.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace redovisa::render {

namespace words = compare_words;
using view::Presence;

GridMaker::GridMaker(const view::Comparison& comparison) : comparison_(comparison) {
    for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
        const auto& column = comparison.columns[i];
        const bool joins = !column.reported && !spans_.empty() && spans_.back().gap &&
                           std::abs(comparison.columns[spans_.back().last].year - column.year) == 1;
        if (joins)
            spans_.back().last = i;
        else
            spans_.push_back({i, i, !column.reported});
    }
}

Grid GridMaker::grid(lang::Words caption, lang::Words first, Cells cells) const {
    constexpr std::ptrdiff_t upright = 2; // so many texts stand beside what heads the row, in lines that can be read
    Grid grid;
    grid.wide = cells == Cells::texts && std::ranges::count(spans_, false, &Span::gap) > upright;
    grid.caption = word(caption);
    grid.columns.push_back({word(first)});
    for (const Span& span : spans_) {
        const auto& from = comparison_.columns[span.first];
        const auto& to = comparison_.columns[span.last];
        const std::string text = span.first == span.last ? from.id : from.id + "–" + to.id;
        grid.columns.push_back({text, cells == Cells::numbers && !span.gap, span.gap, from.place});
    }
    return grid;
}

void GridMaker::fill(GridRow& row, const std::function<GridCell(std::size_t)>& cell) const {
    for (const Span& span : spans_)
        row.cells.push_back(span.gap ? no_report() : cell(span.first));
}

GridCell GridMaker::no_report() const {
    GridCell cell(std::vector<GridLine>{{GridPiece{word(words::no_report), "muted"}}});
    cell.missing = true;
    return cell;
}

GridCell GridMaker::absent() {
    GridCell cell("–");
    cell.missing = true;
    return cell;
}

std::string GridMaker::number(std::int64_t value) const {
    return lang::number_text(value, comparison_.language);
}

std::string GridMaker::share(std::int64_t part, std::int64_t whole) const {
    std::string out = number(part) + " " + word(words::of) + " " + number(whole);
    if (whole > 0) out += " (" + lang::share_text(part, whole, comparison_.language) + ")";
    return out;
}

std::string GridMaker::status_summary(const view::Counts& counts) const {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < counts.statuses.size(); ++i) {
        if (counts.statuses[i] == 0) continue;
        parts.push_back(text::to_lower(comparison_.statuses[i].label) + " " + number(counts.statuses[i]));
    }
    std::string out;
    for (const std::string& part : parts)
        out += (out.empty() ? "" : ", ") + part;
    return out;
}

namespace {

GridCell line_cell(std::string text) {
    return GridCell(std::move(text));
}

/// A part of the row above.
GridCell part_cell(std::string text) {
    return GridCell(std::vector<GridLine>{{GridPiece{std::move(text), "part"}}});
}

/// A row of the table of sums: a label and a number for each year.
template <class Value> void add_sum(const GridMaker& make, Grid& grid, GridCell label, Value value, bool sum = false) {
    GridRow row;
    row.sum = sum;
    row.cells.push_back(std::move(label));
    make.fill(row, [&](std::size_t column) { return line_cell(value(make.comparison().total.cells[column].counts)); });
    grid.rows.push_back(std::move(row));
}

GridCell area_cell(const GridMaker& make, const view::AreaCell& cell) {
    if (cell.presence != Presence::present) return GridMaker::absent();
    const auto& counts = cell.counts;
    const auto language = make.comparison().language;
    GridCell out;
    out.lines.push_back({{lang::counted(counts.goals, words::goal_noun, language) + ", " +
                          lang::counted(counts.activities, words::activity_noun, language)}});
    const view::Share done = counts.done();
    if (done.denominator > 0) {
        out.lines.push_back({{make.share(done.numerator, done.denominator) + " " + make.word(words::done), "strong"}});
    }
    if (done.excluded > 0) {
        out.lines.push_back({{lang::counted(done.excluded, words::not_reported_noun, language)}});
    }
    if (counts.activities > 0) out.lines.push_back({{make.status_summary(counts), "muted"}});
    return out;
}

GridRow area_row(const GridMaker& make, const view::AreaRow& area, bool sum) {
    GridRow row;
    row.sum = sum;
    GridCell head(std::vector<GridLine>{{GridPiece{area.title, "strong"}}});
    for (const std::string& name : area.names)
        head.lines.push_back({{name, "muted"}});
    for (const std::string& turn : area.turns)
        head.lines.push_back({{turn, "muted"}});
    row.cells.push_back(std::move(head));
    make.fill(row, [&](std::size_t column) {
        GridCell cell = area_cell(make, area.cells[column]);
        if (!cell.missing && area.cells[column].place.known() && !cell.lines.empty()) {
            cell.lines.front().front().place = area.cells[column].place;
        }
        return cell;
    });
    return row;
}

GridCell reasons_cell(const GridMaker& make, const view::AreaCell& cell) {
    if (cell.presence != Presence::present) return GridMaker::absent();
    const auto& counts = cell.counts;
    GridCell out;
    for (std::size_t i = 0; i < counts.reasons.size(); ++i) {
        if (counts.reasons[i] == 0) continue;
        out.lines.push_back(
            {{make.comparison().reasons[i].label + " " + make.share(counts.reasons[i], counts.unfinished)}});
    }
    if (counts.without_reason > 0) {
        out.lines.push_back(
            {{make.word(words::without_reason) + " " + make.share(counts.without_reason, counts.unfinished), "muted"}});
    }
    if (counts.unfinished == 0) out.lines.push_back({{"0 " + text::to_lower(make.word(words::unfinished)), "muted"}});
    return out;
}

bool shows_outside(const view::Comparison& comparison) {
    const auto& areas = comparison.choice.areas;
    return areas.empty() || std::ranges::find(areas, comparison.outside.id) != areas.end();
}

/// `delat och sammanslaget, Äldre`; empty when all is shown.
std::string choice_text(const view::Comparison& comparison) {
    std::vector<std::string> kinds;
    for (const view::Term& term : view::lineage_terms(comparison.language)) {
        if (std::ranges::find(comparison.choice.kinds, term.key) != comparison.choice.kinds.end())
            kinds.push_back(text::to_lower(term.label));
    }
    std::vector<std::string> areas;
    if (!comparison.choice.areas.empty()) {
        areas.reserve(comparison.areas.size() + 1);
        for (const view::AreaRow& area : comparison.areas)
            areas.push_back(area.title);
        if (shows_outside(comparison)) areas.push_back(comparison.outside.title);
    }
    const std::string between = kinds.empty() || areas.empty() ? "" : ", ";
    return lang::list_text(kinds, comparison.language) + between + lang::list_text(areas, comparison.language);
}

GridSection section(std::string anchor, std::string title) {
    return {std::move(anchor), std::move(title), {}};
}

} // namespace

Grid totals_grid(const view::Comparison& comparison) {
    const GridMaker make(comparison);
    Grid grid = make.grid(words::totals_caption, words::measure, Cells::numbers);
    add_sum(make, grid, make.word(words::goals), [&](const auto& counts) { return make.number(counts.goals); });
    for (std::size_t i = 0; i < comparison.fulfilments.size(); ++i) {
        add_sum(make, grid, part_cell(comparison.fulfilments[i].label),
                [&](const auto& counts) { return make.number(counts.fulfilment[i]); });
    }
    add_sum(make, grid, part_cell(make.word(words::stated)),
            [&](const auto& counts) { return make.number(counts.fulfilment_stated); });
    add_sum(
        make, grid, make.word(words::activities), [&](const auto& counts) { return make.number(counts.activities); },
        true);
    for (std::size_t i = 0; i < comparison.statuses.size(); ++i) {
        add_sum(make, grid, part_cell(comparison.statuses[i].label),
                [&](const auto& counts) { return make.number(counts.statuses[i]); });
    }
    const auto done = [](const view::Counts& counts) { return counts.done(); };
    add_sum(
        make, grid, make.word(words::share_done),
        [&](const auto& counts) {
            const view::Share share = done(counts);
            return share.denominator == 0 ? std::string("–")
                                          : lang::share_text(share.numerator, share.denominator, comparison.language);
        },
        true);
    add_sum(make, grid, part_cell(make.word(words::numerator)),
            [&](const auto& counts) { return make.number(done(counts).numerator); });
    add_sum(make, grid, part_cell(make.word(words::denominator)),
            [&](const auto& counts) { return make.number(done(counts).denominator); });
    add_sum(make, grid, part_cell(make.word(words::excluded)),
            [&](const auto& counts) { return make.number(done(counts).excluded); });
    grid.notes = {comparison.share_rule, comparison.fulfilment_rule};
    return grid;
}

Grid areas_grid(const view::Comparison& comparison) {
    const GridMaker make(comparison);
    Grid grid = make.grid(words::areas_caption, words::area, Cells::values);
    for (const auto& area : comparison.areas)
        grid.rows.push_back(area_row(make, area, false));
    if (shows_outside(comparison)) grid.rows.push_back(area_row(make, comparison.outside, false));
    grid.rows.push_back(area_row(make, comparison.total, true));
    grid.notes = {comparison.share_rule};
    return grid;
}

Grid reasons_grid(const view::Comparison& comparison) {
    const GridMaker make(comparison);
    Grid grid = make.grid(words::reasons_table, words::reason, Cells::numbers);
    for (std::size_t i = 0; i < comparison.reasons.size(); ++i) {
        const bool used =
            std::ranges::any_of(comparison.total.cells, [&](const auto& cell) { return cell.counts.reasons[i] > 0; });
        if (!used) continue;
        add_sum(make, grid, comparison.reasons[i].label,
                [&](const auto& counts) { return make.share(counts.reasons[i], counts.unfinished); });
    }
    add_sum(make, grid, make.word(words::without_reason),
            [&](const auto& counts) { return make.share(counts.without_reason, counts.unfinished); });
    add_sum(
        make, grid, make.word(words::unfinished), [&](const auto& counts) { return make.number(counts.unfinished); },
        true);
    grid.notes = {comparison.reasons_rule};
    return grid;
}

Grid area_reasons_grid(const view::Comparison& comparison) {
    const GridMaker make(comparison);
    Grid grid = make.grid(words::reasons_areas, words::area, Cells::values);
    const auto add = [&](const view::AreaRow& area, bool sum) {
        const bool any = std::ranges::any_of(area.cells, [](const auto& cell) { return cell.counts.unfinished > 0; });
        if (!any && !sum) return;
        GridRow row;
        row.sum = sum;
        row.cells.push_back(GridCell(std::vector<GridLine>{{GridPiece{area.title, "strong"}}}));
        make.fill(row, [&](std::size_t column) { return reasons_cell(make, area.cells[column]); });
        grid.rows.push_back(std::move(row));
    };
    for (const auto& area : comparison.areas)
        add(area, false);
    if (shows_outside(comparison)) add(comparison.outside, false);
    add(comparison.total, true);
    grid.notes = {comparison.reasons_rule};
    return grid;
}

std::vector<GridSection> compare_sections(const view::Comparison& comparison, CompareBy by) {
    const GridMaker make(comparison);
    std::vector<GridSection> out;
    const auto add = [&](std::string anchor, lang::Words title) -> GridSection& {
        return out.emplace_back(section(std::move(anchor), make.word(title)));
    };
    // Who asks for some of the rows is shown these; the sums of all would only stand before the answer.
    const bool all = comparison.choice.all();
    if (all && by != CompareBy::indicator) add("summor", words::totals).grids = {totals_grid(comparison)};
    switch (by) {
    case CompareBy::area: {
        add("omraden", words::areas).grids = {areas_grid(comparison)};
        GridSection& reasons = add("skal", words::reasons);
        if (all) reasons.grids.push_back(reasons_grid(comparison));
        reasons.grids.push_back(area_reasons_grid(comparison));
        break;
    }
    case CompareBy::goal: {
        if (comparison.changes) {
            GridSection& changes = add("andringar", words::changes);
            if (all) changes.grids.push_back(kinds_grid(comparison, *comparison.changes));
            changes.grids.push_back(changes_grid(comparison, *comparison.changes));
            if (!comparison.changes->loose.empty())
                changes.grids.push_back(loose_grid(comparison, *comparison.changes));
        }
        if (all || !comparison.changes) add("mal", words::goals_caption).grids = {goals_grid(comparison)};
        if (all) add("skal", words::reasons).grids = {reasons_grid(comparison)};
        break;
    }
    case CompareBy::indicator: add("nyckeltal", words::indicators).grids = {series_grid(comparison)}; break;
    }
    return out;
}

std::optional<CompareBy> compare_by(std::string_view word) {
    if (word == "area") return CompareBy::area;
    if (word == "goal") return CompareBy::goal;
    if (word == "indicator") return CompareBy::indicator;
    return std::nullopt;
}

std::string compare_title(const view::Comparison& comparison) {
    std::vector<std::string> years;
    for (const auto& column : comparison.columns) {
        if (column.reported) years.push_back(column.id);
    }
    std::string out(words::comparison.in(comparison.language));
    out += " " + lang::list_text(years, comparison.language);
    if (const std::string chosen = choice_text(comparison); !chosen.empty()) out += ": " + chosen;
    return out;
}

} // namespace redovisa::render
