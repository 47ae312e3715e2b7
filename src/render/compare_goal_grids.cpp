#include "render/compare_grid.hpp"

#include "lang/phrase.hpp"
#include "render/redline_line.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <set>

namespace redovisa::render {

namespace words = compare_words;
using view::Presence;

namespace {

/// A challenge is shown by its name and its target.
std::string title_of(const view::CompareGoal& goal) {
    return goal.heading.empty() ? goal.title : goal.heading + ": " + goal.title;
}

void add_goal(const GridMaker& make, GridCell& cell, const view::CompareGoal& goal, const std::string& row_title,
              bool several) {
    const std::size_t before = cell.lines.size();
    if (goal.kind) {
        cell.lines.push_back({{goal.kind->label, "strong", goal.place}});
        if (!goal.kind_note.empty()) cell.lines.back().push_back({" " + goal.kind_note});
    }
    const bool kept = goal.kind && goal.kind->key == "kept";
    if (several || (goal.title != row_title && !kept))
        cell.lines.push_back({{lang::quoted(title_of(goal), make.comparison().language), {}, goal.place}});
    cell.lines.push_back({{fulfilment_text(goal, make.comparison().language),
                           {},
                           goal.kind ? view::Place{} : goal.place,
                           goal.fulfilment.key}});
    if (goal.counts.activities > 0) cell.lines.push_back({{make.status_summary(goal.counts), "muted"}});
    cell.lines[before].front().starts = before > 0;
}

GridLine fate_line(const view::CompareGoal& goal) {
    GridLine line{{"→ " + goal.fate->label, "strong"}};
    if (!goal.fate_note.empty()) line.push_back({": " + goal.fate_note});
    return line;
}

/// What became of the goals of a cell: after each, or once when it is the same for all.
bool same_fate(const std::vector<view::CompareGoal>& goals) {
    return std::ranges::all_of(goals, [&](const view::CompareGoal& one) {
        return one.fate && one.fate->key == goals.front().fate->key && one.fate_note == goals.front().fate_note;
    });
}

/// What a goal was in some year. Rows are chosen by whether they were it in any.
void add_facets(std::set<std::string>& facets, const view::Comparison& comparison, const view::CompareGoal& goal) {
    if (goal.kind) facets.insert("kind:" + goal.kind->key);
    if (goal.fate) facets.insert("kind:" + goal.fate->key);
    facets.insert("fulfilment:" + goal.fulfilment.key);
    for (std::size_t i = 0; i < view::status_count; ++i) {
        if (goal.counts.statuses[i] > 0) facets.insert("status:" + comparison.statuses[i].key);
    }
}

void add_statuses(GridCell& cell, const std::vector<view::StatusChange>& changes) {
    for (const auto& change : changes) {
        cell.lines.push_back({{change.title + ": ", {}, change.to_place},
                              {text::to_lower(change.from.label) + " → " + text::to_lower(change.to.label), "strong"}});
    }
}

void add_side(const GridMaker& make, GridCell& cell, const view::CompareGoal& goal, GridLine title) {
    cell.lines.push_back({{.text = goal.area, .mark = "muted", .starts = !cell.lines.empty()}});
    title.front().place = goal.place;
    cell.lines.push_back(std::move(title));
    cell.lines.push_back({{fulfilment_text(goal, make.comparison().language), "muted", {}, goal.fulfilment.key}});
}

GridRow change_row(const GridMaker& make, const view::Change& change) {
    GridRow row;
    GridCell what;
    for (const auto& kind : change.kinds)
        what.lines.push_back({{kind.label, "strong"}});
    for (const auto& goal : change.to) {
        if (!goal.kind_note.empty()) what.lines.push_back({{goal.kind_note, "muted"}});
    }
    const bool told = std::ranges::any_of(change.kinds, [](const view::Term& kind) { return kind.key == "moved"; });
    if (change.moved && !told) what.lines.push_back({{make.word(words::moved), "muted"}});
    row.cells.push_back(std::move(what));

    GridCell from;
    for (const auto& goal : change.from) {
        add_side(make, from, goal, {{title_of(goal)}});
        if (goal.fate && !goal.fate_note.empty()) from.lines.push_back({{goal.fate_note}});
    }
    GridCell to;
    for (std::size_t i = 0; i < change.to.size(); ++i) {
        std::vector<const view::Rewording*> ties;
        for (const auto& rewording : change.rewordings) {
            if (rewording.to == i) ties.push_back(&rewording);
        }
        // One wording before: the words that changed are marked. Several: each side is read for itself.
        if (ties.size() == 1)
            add_side(make, to, change.to[i], redline_line(ties.front()->pieces));
        else
            add_side(make, to, change.to[i], {{title_of(change.to[i])}});
    }
    add_statuses(to, change.statuses);
    if (change.from.empty()) from = GridMaker::absent();
    if (change.to.empty()) to = GridMaker::absent();
    row.cells.push_back(std::move(from));
    row.cells.push_back(std::move(to));
    return row;
}

GridRow count_row(std::string label, std::string number, bool sum = false) {
    GridRow row;
    row.sum = sum;
    row.cells = {GridCell(std::move(label)), GridCell(std::move(number))};
    return row;
}

/// A part of the row above.
GridRow part_row(std::string label, std::string number) {
    GridRow row;
    row.cells = {GridCell(std::vector<GridLine>{{GridPiece{std::move(label), "part"}}}), GridCell(std::move(number))};
    return row;
}

std::string point_text(const view::SeriesPoint& point) {
    std::string out = point.text;
    if (point.role.key != "result") out += " (" + point.role.label + ")";
    if (!point.period_text.empty()) out += " (" + point.period_text + ")";
    return out;
}

} // namespace

std::string fulfilment_text(const view::CompareGoal& goal, lang::Language language) {
    return goal.fulfilment.label +
           (goal.derived ? " (" + std::string(words::indication.in(language)) + ")" : std::string());
}

Grid goals_grid(const view::Comparison& comparison) {
    const GridMaker make(comparison);
    Grid grid = make.grid(words::goals_table, words::goal, Cells::texts);
    for (const auto& goal : comparison.goals) {
        GridRow row;
        row.anchor = "m-" + goal.id;
        row.cells.emplace_back(
            std::vector<GridLine>{{GridPiece{goal.area, "muted"}}, {GridPiece{goal.title, "strong", goal.life}}});
        std::set<std::string> facets{"area:" + goal.area_id};
        make.fill(row, [&](std::size_t column) {
            const auto& cell = goal.cells[column];
            if (cell.presence != Presence::present) return GridMaker::absent();
            GridCell out;
            const bool together = same_fate(cell.goals);
            for (const auto& one : cell.goals) {
                add_goal(make, out, one, goal.title, cell.goals.size() > 1);
                add_facets(facets, comparison, one);
                const bool told = !together || &one == &cell.goals.back();
                if (one.fate && told) out.lines.push_back(fate_line(one));
            }
            return out;
        });
        for (const auto& facet : facets)
            row.facets += (row.facets.empty() ? "" : " ") + facet;
        grid.rows.push_back(std::move(row));
    }
    grid.notes = {grid.rows.empty() ? make.word(words::none_chosen) : comparison.fulfilment_rule};
    return grid;
}

Grid kinds_grid(const view::Comparison& comparison, const view::Changes& changes) {
    const GridMaker make(comparison);
    const std::string from = std::to_string(changes.from_year);
    const std::string to = std::to_string(changes.to_year);
    Grid grid;
    grid.caption = make.word(words::counts);
    grid.columns = {{make.word(words::change)}, {make.word(words::number), true}};
    std::int64_t to_sum = 0;
    std::int64_t from_sum = changes.from_continued;
    for (const auto& one : changes.to_kinds)
        to_sum += one.count;
    for (const auto& one : changes.from_kinds)
        from_sum += one.count;
    grid.rows.push_back(count_row(make.word(words::goals_in) + " " + from, make.number(from_sum)));
    grid.rows.push_back(part_row(make.word(words::continued), make.number(changes.from_continued)));
    for (const auto& one : changes.from_kinds)
        grid.rows.push_back(part_row(one.kind.label, make.number(one.count)));
    grid.rows.push_back(count_row(make.word(words::goals_in) + " " + to, make.number(to_sum), true));
    for (const auto& one : changes.to_kinds)
        grid.rows.push_back(part_row(one.kind.label, make.number(one.count)));
    grid.rows.push_back(count_row(make.word(words::statuses_matched), make.number(changes.activities_matched), true));
    grid.rows.push_back(part_row(make.word(words::statuses_changed), make.number(changes.activities_changed)));
    return grid;
}

Grid changes_grid(const view::Comparison& comparison, const view::Changes& changes) {
    const GridMaker make(comparison);
    Grid grid;
    grid.caption = make.word(words::changes_table);
    grid.columns = {{make.word(words::change)}, {std::to_string(changes.from_year)}, {std::to_string(changes.to_year)}};
    for (const auto& change : changes.goals)
        grid.rows.push_back(change_row(make, change));
    grid.notes = {grid.rows.empty() ? make.word(words::none_chosen) : comparison.fulfilment_rule};
    return grid;
}

Grid loose_grid(const view::Comparison& comparison, const view::Changes& changes) {
    const GridMaker make(comparison);
    Grid grid;
    grid.caption = make.word(words::loose);
    grid.columns = {
        {make.word(words::activities)}, {std::to_string(changes.from_year)}, {std::to_string(changes.to_year)}};
    for (const auto& change : changes.loose) {
        GridRow row;
        row.cells.push_back(GridCell(std::vector<GridLine>{{GridPiece{change.title, {}, change.to_place}}}));
        row.cells.emplace_back(std::vector<GridLine>{{GridPiece{change.from.label, {}, {}, change.from.key}}});
        row.cells.emplace_back(std::vector<GridLine>{{GridPiece{change.to.label, {}, {}, change.to.key}}});
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

Grid series_grid(const view::Comparison& comparison) {
    const GridMaker make(comparison);
    Grid grid = make.grid(words::indicators_table, words::indicator, Cells::values);
    for (const auto& series : comparison.series) {
        GridRow row;
        GridCell head(
            std::vector<GridLine>{{GridPiece{series.title, "strong", series.page}}, {GridPiece{series.unit, "muted"}}});
        row.cells.push_back(std::move(head));
        make.fill(row, [&](std::size_t column) {
            const int year = comparison.columns[column].year;
            GridCell cell;
            for (const auto& one : series.breaks) {
                if (one.year == year) cell.lines.push_back({{make.word(words::break_text), "muted"}});
            }
            const bool broken = !cell.lines.empty();
            for (const auto& point : series.points) {
                if (point.year == year) cell.lines.push_back({{point_text(point), {}, point.place}});
            }
            return cell.lines.empty() || (broken && cell.lines.size() == 1) ? GridMaker::absent() : cell;
        });
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

} // namespace redovisa::render
