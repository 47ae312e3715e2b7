#include "render/life_page.hpp"

#include "render/compare_grid.hpp"
#include "render/compare_pages_words.hpp"
#include "render/grid_html.hpp"
#include "render/redline_line.hpp"
#include "text/utf8.hpp"

namespace redovisa::render {
namespace {

namespace words = compare_pages_words;

/// The words that changed since a single forerunner are marked; with several each wording is read for itself.
GridLine wording_line(const view::LifeGoal& one) {
    if (one.rewordings.size() != 1) return {{one.goal.title, "strong", one.goal.place}};
    return redline_line(one.rewordings.front().pieces, one.goal.place);
}

std::string joined(const std::vector<std::string>& items) {
    std::string out;
    for (const auto& item : items)
        out += (out.empty() ? "" : "; ") + item;
    return out;
}

GridCell reasons_cell(const view::LifeActivity& activity) {
    GridCell cell;
    if (!activity.reasons.empty()) cell.lines.push_back({{joined(activity.reasons)}});
    if (!activity.reason_text.empty()) cell.lines.push_back({{activity.reason_text, "muted"}});
    return cell;
}

GridCell icon_cell(std::string text, std::string icon) {
    return GridCell(std::vector<GridLine>{{GridPiece{std::move(text), {}, {}, std::move(icon)}}});
}

class LifePage {
public:
    LifePage(const view::Life& life, lang::Language language) : life_(life), language_(language) {}

    Grid wordings() const {
        Grid grid;
        grid.caption = word(words::life_wordings_table);
        grid.columns = {{word(words::year)},
                        {word(compare_words::change)},
                        {word(words::wording)},
                        {word(compare_words::fulfilment)},
                        {word(words::figures)}};
        each_year(grid, 2, [&](const view::LifeYear& year) {
            for (const std::size_t index : year.goals)
                grid.rows.push_back(wording_row(year, life_.goals[index]));
        });
        grid.notes = {life_.fulfilment_rule};
        return grid;
    }

    Grid activities() const {
        Grid grid;
        grid.caption = word(words::life_activities_table);
        grid.columns = {{word(words::year)},
                        {word(words::activity)},
                        {word(words::status)},
                        {word(words::reasons)},
                        {word(words::figures)}};
        each_year(grid, 1, [&](const view::LifeYear& year) {
            for (const std::size_t index : year.goals) {
                for (const auto& activity : life_.goals[index].activities) {
                    GridRow row;
                    row.cells = {GridCell(std::to_string(year.year)),
                                 GridCell(std::vector<GridLine>{{GridPiece{activity.title, {}, activity.place}}}),
                                 icon_cell(activity.status.label, activity.status.key), reasons_cell(activity),
                                 GridCell(joined(activity.figures))};
                    grid.rows.push_back(std::move(row));
                }
            }
        });
        return grid;
    }

private:
    [[nodiscard]] std::string word(lang::Words text) const { return std::string(text.in(language_)); }

    /// A year without the goal has a row that says why, in the column `told_in`.
    template <class Add> void each_year(Grid& grid, std::size_t told_in, Add add) const {
        for (const view::LifeYear& year : life_.years) {
            const std::size_t before = grid.rows.size();
            add(year);
            if (grid.rows.size() > before) continue;
            GridRow row;
            row.cells.resize(grid.columns.size());
            row.cells[0] = GridCell(std::to_string(year.year));
            row.cells[told_in] = GridCell(year.reported ? "–" : word(compare_words::no_report));
            row.cells[told_in].missing = true;
            grid.rows.push_back(std::move(row));
        }
    }

    GridRow wording_row(const view::LifeYear& year, const view::LifeGoal& one) const {
        const auto& goal = one.goal;
        GridCell kind;
        if (goal.kind) kind.lines.push_back({{goal.kind->label, "strong"}});
        if (!goal.kind_note.empty()) kind.lines.push_back({{goal.kind_note, "muted"}});
        if (goal.fate)
            kind.lines.push_back({{"→ " + goal.fate->label + (goal.fate_note.empty() ? "" : ": " + goal.fate_note)}});
        for (const std::size_t before : one.before) {
            if (one.before.size() > 1)
                kind.lines.push_back(
                    {{std::to_string(life_.goals[before].goal.year) + ": " + life_.goals[before].goal.title, "muted",
                      life_.goals[before].goal.place}});
        }
        GridRow row;
        row.cells = {GridCell(std::to_string(year.year)), std::move(kind),
                     GridCell(std::vector<GridLine>{{GridPiece{goal.area, "muted"}}, wording_line(one)}),
                     icon_cell(fulfilment_text(goal, language_), goal.fulfilment.key), GridCell(joined(one.figures))};
        return row;
    }

    const view::Life& life_;
    lang::Language language_;
};

} // namespace

Page life_page(const view::Life& life, const view::CompareSite& site, const Shell& shell) {
    const auto word = [&](lang::Words text) { return std::string(text.in(site.language)); };
    const LifePage grids(life, site.language);
    const std::string& path = life.place.page;
    std::vector<Record> sections;
    sections.push_back(compare_section("ordalydelse", word(words::life_wordings),
                                       {grid_html(grids.wordings(), path, "t-ordalydelse")}));
    sections.push_back(compare_section("aktiviteter", word(words::life_activities),
                                       {grid_html(grids.activities(), path, "t-aktiviteter")}));
    CompareText text{life.title, word(words::life), word(words::life_lead), {}, {}};
    Page page = compare_page(path, std::move(text), std::move(sections), shell);
    if (!site.pairs.empty()) page.crumbs.push_back({word(words::comparisons), "compare/index.html"});
    return page;
}

} // namespace redovisa::render
