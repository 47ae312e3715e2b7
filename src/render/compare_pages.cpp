#include "render/compare_pages.hpp"

#include "render/compare.hpp"
#include "render/compare_pages_words.hpp"
#include "render/compare_words.hpp"
#include "render/goal_filter.hpp"
#include "render/grid_html.hpp"
#include "render/life_page.hpp"
#include "render/records.hpp"
#include "render/svg_flow.hpp"
#include "render/svg_line.hpp"
#include "render/svg_share.hpp"

#include <algorithm>

namespace redovisa::render {
namespace {

namespace words = compare_pages_words;

constexpr std::string_view index_path = "compare/index.html";
constexpr std::string_view indicators_path = "indicator/index.html";

std::string pair_path(const view::Comparison& pair) {
    return "compare/" + pair.columns.front().id + "-" + pair.columns.back().id + ".html";
}

std::string pair_title(const view::Comparison& pair) {
    return pair.columns.front().id + "–" + pair.columns.back().id;
}

List pair_links(const view::CompareSite& site, const RecordMaker& make, std::string_view without) {
    List out;
    if (without != index_path)
        out.emplace_back(
            make.run({std::string(words::comparisons.in(site.language)), {std::string(index_path), {}, {}}}));
    for (const auto& pair : site.pairs) {
        if (pair_path(pair) != without) out.emplace_back(make.run({pair_title(pair), {pair_path(pair), {}, {}}}));
    }
    return out;
}

std::vector<Record> grid_sections(const std::vector<GridSection>& sections, std::string_view page) {
    std::vector<Record> out;
    for (const GridSection& section : sections) {
        List tables;
        int number = 0;
        for (const Grid& grid : section.grids)
            tables.emplace_back(grid_html(grid, page, "t-" + section.anchor + "-" + std::to_string(++number)));
        out.push_back(compare_section(section.anchor, section.title, std::move(tables)));
    }
    return out;
}

/// The sections of the areas after those of the goals. The sums stand there already; the reasons stand in both, and
/// here with those of each area.
void add_areas(std::vector<Record>& sections, const view::Comparison& comparison, std::string_view page) {
    for (Record& section : grid_sections(compare_sections(comparison, CompareBy::area), page)) {
        const std::string& anchor = *section.find("anchor")->text();
        if (anchor == "summor") continue;
        std::erase_if(sections, [&](const Record& other) { return *other.find("anchor")->text() == anchor; });
        sections.push_back(std::move(section));
    }
}

Page index_page(const view::CompareSite& site, const Shell& shell) {
    const RecordMaker make(std::string(index_path), site.language);
    const auto word = [&](lang::Words text) { return std::string(text.in(site.language)); };
    std::vector<Record> sections = grid_sections(compare_sections(site.all, CompareBy::goal), index_path);
    for (Record& section : sections) {
        if (*section.find("anchor")->text() == "mal") section.set("filter", goal_filter(site.all));
    }
    sections.front().set("chart", svg_share(site.all));
    Record flow = compare_section("vagen", word(words::flow), {});
    flow.set("note", word(words::flow_text));
    flow.set("chart", svg_flow(site.all, site.lives));
    sections.insert(sections.begin() + 1, std::move(flow));
    add_areas(sections, site.all, index_path);
    CompareText text{word(words::comparisons),
                     {},
                     word(words::index_lead),
                     word(words::other_comparisons),
                     pair_links(site, make, index_path)};
    Page page = compare_page(std::string(index_path), std::move(text), std::move(sections), shell);
    page.content.set("script", "filter.js");
    return page;
}

Page pair_page(const view::CompareSite& site, const view::Comparison& pair, const Shell& shell) {
    const std::string path = pair_path(pair);
    const RecordMaker make(path, site.language);
    const auto word = [&](lang::Words text) { return std::string(text.in(site.language)); };
    std::vector<Record> sections = grid_sections(compare_sections(pair, CompareBy::goal), path);
    add_areas(sections, pair, path);
    for (Record& section : grid_sections(compare_sections(pair, CompareBy::indicator), path))
        sections.push_back(std::move(section));
    CompareText text{pair_title(pair), word(compare_words::comparison), word(words::pair_lead),
                     word(words::other_comparisons), pair_links(site, make, path)};
    Page page = compare_page(path, std::move(text), std::move(sections), shell);
    page.crumbs.push_back({word(words::comparisons), std::string(index_path)});
    return page;
}

/// What the figure is about: its role, the words of its own, its parts.
GridCell what_cell(const view::SeriesStatement& one) {
    GridCell cell;
    std::string text = one.role.key == "result" ? std::string() : one.role.label;
    if (!one.figure.what.empty()) text += (text.empty() ? "" : ": ") + one.figure.what;
    if (!text.empty()) cell.lines.push_back({{std::move(text)}});
    for (const std::string& part : one.figure.breakdown)
        cell.lines.push_back({{part, "muted"}});
    return cell;
}

void add_line(GridLine& out, const view::Line& line) {
    for (const view::Run& run : line)
        out.push_back({run.text, "muted", run.place});
}

/// The source, the note and what else the sources state.
GridCell source_cell(const view::SeriesStatement& one, lang::Language language) {
    GridCell cell;
    const auto word = [&](lang::Words text) { return std::string(text.in(language)); };
    if (!one.figure.remarks.source.empty()) add_line(cell.lines.emplace_back(), one.figure.remarks.source);
    if (one.figure.remarks.note != nullptr) cell.lines.push_back({{markdown::plain_text(*one.figure.remarks.note)}});
    for (const view::StatedView& stated : one.figure.also_stated) {
        GridLine& line = cell.lines.emplace_back();
        line.push_back({word(words::also_stated) + ": " + stated.amount + (stated.source.empty() ? "" : ", ")});
        add_line(line, stated.source);
        if (stated.note != nullptr) line.push_back({". " + markdown::plain_text(*stated.note)});
    }
    return cell;
}

GridRow statement_row(const view::SeriesStatement& one, const std::string& year, lang::Language language) {
    GridRow row;
    row.cells = {GridCell(year),
                 GridCell(std::vector<GridLine>{{GridPiece{one.figure.amount, one.point ? "strong" : ""}}}),
                 GridCell(one.figure.period),
                 what_cell(one),
                 GridCell(std::vector<GridLine>{{GridPiece{one.where.text, {}, one.where.place}}}),
                 source_cell(one, language)};
    return row;
}

/// Columns that say nothing take room from those that do.
void drop_empty_columns(Grid& grid) {
    for (std::size_t i = grid.columns.size(); i-- > 0;) {
        if (!std::ranges::all_of(grid.rows, [&](const GridRow& row) { return row.cells[i].blank(); })) continue;
        grid.columns.erase(grid.columns.begin() + static_cast<std::ptrdiff_t>(i));
        for (GridRow& row : grid.rows)
            row.cells.erase(row.cells.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

Grid points_grid(const view::CompareSite& site, const view::Series& series) {
    const auto word = [&](lang::Words text) { return std::string(text.in(site.language)); };
    Grid grid;
    grid.caption = series.title + " (" + series.unit + ")";
    grid.columns = {{word(words::year)}, {word(words::value), true}, {word(words::period)},
                    {word(words::what)}, {word(words::where)},       {word(words::source)}};
    for (const auto& column : site.all.columns) {
        const std::size_t before = grid.rows.size();
        for (const auto& one : series.statements) {
            if (one.year == column.year) grid.rows.push_back(statement_row(one, column.id, site.language));
        }
        if (grid.rows.size() > before) continue;
        GridRow row;
        GridCell none(column.reported ? "–" : word(compare_words::no_report));
        none.missing = true;
        row.cells = {GridCell(column.id), std::move(none)};
        row.cells.resize(grid.columns.size());
        grid.rows.push_back(std::move(row));
    }
    drop_empty_columns(grid);
    if (!std::ranges::all_of(series.statements, &view::SeriesStatement::point))
        grid.notes = {word(words::statements_note)};
    return grid;
}

Page indicator_page(const view::CompareSite& site, const view::Series& series, const Shell& shell) {
    const auto word = [&](lang::Words text) { return std::string(text.in(site.language)); };
    const std::string& path = series.page.page;
    const RecordMaker make(path, site.language);
    std::vector<Record> sections;
    Record values =
        compare_section("varden", word(words::by_year), {grid_html(points_grid(site, series), path, "t-varden")});
    values.set("chart", svg_line(series, site.all.columns, site.language));
    sections.push_back(std::move(values));
    if (series.definition != nullptr) {
        Record section = compare_section("definition", word(words::definition), {});
        section.set("text", make.prose(series.definition, 3));
        section.set("note", series.direction.description);
        sections.push_back(std::move(section));
    }
    for (const auto& one : series.breaks) {
        Record section = compare_section("brott-" + std::to_string(one.year),
                                         word(words::breaks) + ": " + std::to_string(one.year), {});
        section.set("text", make.prose(one.note, 3));
        sections.push_back(std::move(section));
    }
    CompareText text{series.title, series.theme, word(words::unit) + ": " + series.unit, {}, {}};
    Page page = compare_page(path, std::move(text), std::move(sections), shell);
    page.content.set("text", make.prose(series.note, 3));
    page.crumbs.push_back({word(words::indicators), std::string(indicators_path)});
    return page;
}

Page indicators_page(const view::CompareSite& site, const Shell& shell) {
    const auto word = [&](lang::Words text) { return std::string(text.in(site.language)); };
    CompareText text{word(words::indicators), {}, word(words::indicators_lead), {}, {}};
    return compare_page(std::string(indicators_path), std::move(text),
                        grid_sections(compare_sections(site.all, CompareBy::indicator), indicators_path), shell);
}

Page alias_page(const view::CompareSite& site, const view::CompareSite::Alias& alias, const Shell& shell) {
    const auto word = [&](lang::Words text) { return std::string(text.in(site.language)); };
    const std::string path = "goal/" + alias.id + ".html";
    const RecordMaker make(path, site.language);
    const view::Life& life = site.lives[alias.life];
    List links;
    links.emplace_back(make.run({life.title, life.place}));
    CompareText text{word(words::alias), {}, word(words::alias_text), word(words::life), std::move(links)};
    return compare_page(path, std::move(text), {}, shell);
}

} // namespace

Record compare_section(std::string anchor, std::string heading, List tables) {
    return {{"anchor", std::move(anchor)},
            {"heading", std::move(heading)},
            {"text", ""},
            {"chart", ""},
            {"filter", ""},
            {"note", ""},
            {"tables", std::move(tables)}};
}

Page compare_page(std::string path, CompareText text, std::vector<Record> sections, const Shell& shell) {
    Page page{std::move(path), "compare.html", "compare", text.title, text.lead.empty() ? text.title : text.lead};
    page.crumbs = {{shell.organisation.short_name, "index.html"}};
    List list;
    for (Record& section : sections)
        list.emplace_back(std::move(section));
    Record& record = page.content;
    record.set("kicker", std::move(text.kicker));
    record.set("lead", std::move(text.lead));
    record.set("text", "");
    record.set("links_label", std::move(text.links_label));
    record.set("has_links", !text.links.empty());
    record.set("links", std::move(text.links));
    record.set("has_jumps", list.size() > 2);
    record.set("sections", std::move(list));
    record.set("script", "");
    return page;
}

std::vector<NavItem> compare_nav(const view::CompareSite& site) {
    std::vector<NavItem> out;
    if (!site.pairs.empty())
        out.push_back({std::string(words::comparisons.in(site.language)), std::string(index_path), "compare/"});
    if (!site.series.empty())
        out.push_back({std::string(words::indicators.in(site.language)), std::string(indicators_path), "indicator/"});
    return out;
}

std::vector<OutputFile> render_compare(const view::CompareSite& site, const Shell& shell, const Templates& templates,
                                       diag::Diagnostics& out) {
    std::vector<OutputFile> files;
    const auto add = [&](Page page) { files.push_back(render_page(std::move(page), shell, templates, out)); };
    if (!site.pairs.empty()) add(index_page(site, shell));
    for (const auto& pair : site.pairs)
        add(pair_page(site, pair, shell));
    for (const auto& life : site.lives)
        add(life_page(life, site, shell));
    for (const auto& alias : site.aliases)
        add(alias_page(site, alias, shell));
    for (const auto& series : site.series)
        add(indicator_page(site, series, shell));
    if (!site.series.empty()) add(indicators_page(site, shell));
    return files;
}

} // namespace redovisa::render
