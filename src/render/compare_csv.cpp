#include "render/compare.hpp"

#include "render/data_csv.hpp"
#include "view/table.hpp"

namespace redovisa::render {
namespace {

using view::Cell;
using view::Presence;
using view::Row;

std::string_view state_of(Presence presence) {
    switch (presence) {
    case Presence::present: return "present";
    case Presence::absent: return "absent";
    case Presence::no_report: return "no_report";
    }
    return {};
}

Cell some(std::string text) {
    return text.empty() ? Cell() : Cell(std::move(text));
}

constexpr lang::Words year_words{"År", "Year"};
constexpr lang::Words state_words{
    "present; absent: finns inte i årets berättelse; no_report: året har ingen berättelse",
    "present; absent: not in the report of the year; no_report: the year has no report"};

/// One row for each area, year and measure.
class AreaRows {
public:
    explicit AreaRows(const view::Comparison& comparison) : comparison_(comparison) {
        table_.name = "compare_areas";
        table_.columns = {{"year", year_words},
                          {"area_id",
                           {"Områdets kedja genom åren; outside och total för resten och summan",
                            "The chain of the area through the years; outside and total for the rest and the sum"}},
                          {"area", {"Områdets namn det året", "Name of the area that year"}},
                          {"state", state_words},
                          {"measure", {"Vad som är räknat", "What was counted"}},
                          {"value", {"Antal", "Number"}}};
    }

    view::Table make() {
        for (const auto& area : comparison_.areas)
            add(area);
        add(comparison_.outside);
        add(comparison_.total);
        return std::move(table_);
    }

private:
    void add(const view::AreaRow& area) {
        for (std::size_t i = 0; i < area.cells.size(); ++i) {
            const auto& cell = area.cells[i];
            const std::string& name = cell.title.empty() ? area.title : cell.title;
            const auto put = [&](std::string measure, Cell value) {
                table_.rows.push_back({std::int64_t{comparison_.columns[i].year}, area.id, name,
                                       std::string(state_of(cell.presence)), some(std::move(measure)),
                                       std::move(value)});
            };
            if (cell.presence == Presence::present)
                counts(cell.counts, put);
            else
                put({}, {});
        }
    }

    template <class Put> void counts(const view::Counts& counts, Put put) {
        put("goals", counts.goals);
        for (std::size_t i = 0; i < counts.fulfilment.size(); ++i)
            put("fulfilment:" + comparison_.fulfilments[i].key, counts.fulfilment[i]);
        put("fulfilment_stated", counts.fulfilment_stated);
        put("activities", counts.activities);
        for (std::size_t i = 0; i < counts.statuses.size(); ++i)
            put("status:" + comparison_.statuses[i].key, counts.statuses[i]);
        const view::Share done = counts.done();
        put("done_numerator", done.numerator);
        put("done_denominator", done.denominator);
        put("done_excluded", done.excluded);
        put("unfinished", counts.unfinished);
        for (std::size_t i = 0; i < counts.reasons.size(); ++i)
            put("reason:" + comparison_.reasons[i].key, counts.reasons[i]);
        put("reason:none", counts.without_reason);
    }

    const view::Comparison& comparison_;
    view::Table table_;
};

view::Table goal_table(const view::Comparison& comparison) {
    view::Table table;
    table.name = "compare_goals";
    table.columns = {
        {"lineage_id", {"Målets väg", "The life of the goal"}},
        {"year", year_words},
        {"state", state_words},
        {"ref", {"Målet", "The goal"}},
        {"title", {"Ordalydelse", "Wording"}},
        {"area", {"Område", "Area"}},
        {"kind",
         {"Hur målet kom till, sett från jämförelsens förra år; returned: det kommer tillbaka",
          "How the goal came to be, seen from the year before in the comparison; returned: it comes back"}},
        {"kind_year", {"Året som målet kommer tillbaka från", "The year that the goal comes back from"}},
        {"fate",
         {"Vad det blev av målet när inget följer på det; away: det kommer tillbaka",
          "What became of the goal when nothing follows; away: it comes back"}},
        {"fate_year", {"Året som målet kommer tillbaka", "The year that the goal comes back in"}},
        {"fulfilment", {"Måluppfyllelse", "Fulfilment"}},
        {"derived", {"Sant för en indikation", "True for an indication"}}};
    const std::size_t fixed = table.columns.size();
    const auto word = [](const std::optional<view::Term>& term) { return term ? Cell(term->key) : Cell(); };
    const auto year = [](const std::optional<int>& one) { return one ? Cell(std::int64_t{*one}) : Cell(); };
    for (const auto& status : comparison.statuses) {
        // The names of the columns are those of the schema, which live as long as the program.
        table.columns.push_back({schema::option_of(static_cast<schema::Status>(table.columns.size() - fixed)).value,
                                 {status.label, status.label}});
    }
    for (const auto& goal : comparison.goals) {
        for (std::size_t i = 0; i < goal.cells.size(); ++i) {
            const auto& cell = goal.cells[i];
            const auto begin = [&] {
                return Row{goal.id, std::int64_t{comparison.columns[i].year}, std::string(state_of(cell.presence))};
            };
            if (cell.goals.empty()) {
                Row row = begin();
                row.resize(table.columns.size());
                table.rows.push_back(std::move(row));
            }
            for (const auto& one : cell.goals) {
                Row row = begin();
                row.insert(row.end(), {one.ref, one.title, one.area, word(one.kind), year(one.kind_year),
                                       word(one.fate), year(one.fate_year), one.fulfilment.key, one.derived});
                for (const auto count : one.counts.statuses)
                    row.emplace_back(count);
                table.rows.push_back(std::move(row));
            }
        }
    }
    return table;
}

view::Table series_table(const view::Comparison& comparison) {
    view::Table table;
    table.name = "compare_indicators";
    table.columns = {
        {"indicator", {"Nyckeltalets id", "Id of the indicator"}},
        {"title", {"Nyckeltal", "Indicator"}},
        {"unit", {"Enhet", "Unit"}},
        {"year", year_words},
        {"state", state_words},
        {"period", {"Period, ISO 8601", "Period, ISO 8601"}},
        {"value", {"Värde", "Value"}},
        {"to", {"Övre gräns", "Upper end"}},
        {"of", {"Av", "Of"}},
        {"precision", {"Noggrannhet", "Precision"}},
        {"role", {"Talets roll", "Role of the figure"}},
        {"segment", {"Punkter med samma nummer kan jämföras", "Points of the same number can be compared"}},
        {"ref", {"Var talet står", "Where the figure stands"}}};
    const auto maybe = [](const std::optional<lang::Decimal>& value) { return value ? Cell(*value) : Cell(); };
    for (const auto& series : comparison.series) {
        for (const auto& column : comparison.columns) {
            bool any = false;
            for (const auto& point : series.points) {
                if (point.year != column.year) continue;
                any = true;
                table.rows.push_back({series.id, series.title, series.unit, std::int64_t{point.year}, "present",
                                      lang::iso(point.period), point.value, maybe(point.to), maybe(point.of),
                                      point.precision.key, point.role.key, std::int64_t{point.segment}, point.ref});
            }
            if (any) continue;
            Row row{series.id, series.title, series.unit, std::int64_t{column.year},
                    column.reported ? "absent" : "no_report"};
            row.resize(table.columns.size());
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

} // namespace

std::string compare_csv(const view::Comparison& comparison, CompareBy by) {
    switch (by) {
    case CompareBy::area: return csv(AreaRows(comparison).make(), CsvKind::machine);
    case CompareBy::goal: return csv(goal_table(comparison), CsvKind::machine);
    case CompareBy::indicator: return csv(series_table(comparison), CsvKind::machine);
    }
    return {};
}

} // namespace redovisa::render
