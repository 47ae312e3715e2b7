#include "view/table_maker.hpp"

#include <map>

/// The tables of figures, indicators, persons, publications and projects.
namespace redovisa::view {
namespace {

template <class Enum> std::string_view word(Enum value) {
    return schema::option_of(value).value;
}

std::string breakdown_of(const model::Figure& figure) {
    std::vector<std::string> parts;
    for (const model::FigurePart& part : figure.breakdown)
        parts.push_back(part.what + '=' + lang::plain(part.value));
    return joined(parts, "; ");
}

/// Calls `visit(area, record)` for the records of the year and then of each area.
template <class Record, class Visit>
void visit_all(const model::Report& report, std::vector<Record> model::Report::*of_year,
               std::vector<Record> model::Area::*of_area, Visit visit) {
    for (const Record& record : report.*of_year)
        visit(std::string_view(), record);
    for (const model::Area& area : report.areas) {
        for (const Record& record : area.*of_area)
            visit(std::string_view(area.id.value), record);
    }
}

void add_columns(Table& table, const std::vector<Column>& columns) {
    table.columns.insert(table.columns.end(), columns.begin(), columns.end());
}

/// `figures` and `indicators` end alike: how much it is and when.
std::vector<Column> value_columns() {
    return {
        {"value", {"Talet.", "The number."}},
        {"to", {"Intervallets slut.", "The end of a range."}},
        {"unit", {"Enheten.", "The unit."}},
        {"precision",
         {"exact, approximate, at_least, more_than, at_most, less_than eller range.",
          "exact, approximate, at_least, more_than, at_most, less_than or range."}},
        {"measure", {"count, amount, share eller rate.", "count, amount, share or rate."}},
        {"of", {"Helheten som en andel är av.", "The whole that a share is of."}},
        {"role", {"result, target, plan eller forecast.", "result, target, plan or forecast."}},
        {"period_first", {"Första dagen som talet gäller.", "The first day of the figure."}},
        {"period_last", {"Sista dagen som talet gäller.", "The last day of the figure."}},
    };
}

void add_values(Row& row, const corpus::FigureEntry& entry) {
    const model::Figure& figure = *entry.figure;
    row.insert(row.end(), {Cell(figure.value.value), cell(figure.to), cell(entry.unit), cell(word(figure.precision)),
                           cell(word(figure.measure)), cell(figure.of), cell(word(figure.role)),
                           first_day(entry.period), last_day(entry.period)});
}

} // namespace

Table figures_table(const TableInput& input) {
    Table table{"figures",
                {"Ett tal per rad.", "One figure a row."},
                {
                    {"year", {"Berättelsens år.", "The year of the report."}},
                    {"ref", {"Posten som talet står i.", "The record that holds the figure."}},
                    {"area", {"Områdets id.", "The id of the area."}},
                    {"goal", {"Målets id.", "The id of the goal."}},
                    {"activity", {"Aktivitetens id.", "The id of the activity."}},
                    {"id", {"Talets id.", "The id of the figure."}},
                    {"indicator", {"Nyckeltalet som det hör till.", "The indicator it belongs to."}},
                    {"what", {"Vad talet gäller.", "What the figure is about."}},
                },
                {}};
    add_columns(table, value_columns());
    add_columns(table,
                {{"breakdown", {"Delarna: vad=tal.", "The parts: what=number."}},
                 {"counted",
                  {"false: samma uppgift räknas på en annan rad.", "false: the same fact is counted in another row."}},
                 {"repeats", {"Talet som det upprepar.", "The figure that it repeats."}}});
    add_columns(table, place_columns());
    for (const corpus::FigureEntry& entry : input.corpus.figures) {
        if (!input.wants(*entry.report)) continue;
        const model::Figure& figure = *entry.figure;
        Row row{std::int64_t{entry.report->year.value},
                cell(entry.ref),
                cell(entry.area != nullptr ? entry.area->id.value : ""),
                cell(entry.goal != nullptr ? entry.goal->id.value : ""),
                cell(entry.activity != nullptr ? entry.activity->id.value : ""),
                cell(figure.id.value),
                cell(figure.indicator.value),
                cell(figure.what)};
        add_values(row, entry);
        row.push_back(cell(breakdown_of(figure)));
        row.emplace_back(entry.counted);
        row.push_back(cell(figure.repeats.value));
        add_place(row, input, *entry.report, figure);
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table indicators_table(const TableInput& input) {
    Table table{"indicators",
                {"En mätpunkt per rad. År utan berättelse har ingen rad.",
                 "One point a row. Years without a report have no row."},
                {
                    {"indicator", {"Nyckeltalets id.", "The id of the indicator."}},
                    {"title", {"Nyckeltalets namn.", "The name of the indicator."}},
                    {"report_year", {"Berättelsen som talet står i.", "The report that holds the figure."}},
                    {"ref", {"Posten som talet står i.", "The record that holds the figure."}},
                },
                {}};
    add_columns(table, value_columns());
    add_columns(table, place_columns());
    std::map<std::string_view, std::vector<const corpus::FigureEntry*>> points;
    for (const corpus::FigureEntry& entry : input.corpus.figures) {
        if (entry.point && input.wants(*entry.report)) points[entry.figure->indicator.value].push_back(&entry);
    }
    for (const model::Indicator& indicator : input.corpus.organisation.indicators) {
        for (const corpus::FigureEntry* entry : points[indicator.id.value]) {
            Row row{cell(indicator.id.value), cell(indicator.title.value), std::int64_t{entry->report->year.value},
                    cell(entry->ref)};
            add_values(row, *entry);
            add_place(row, input, *entry->report, *entry->figure);
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

Table representatives_table(const TableInput& input) {
    Table table{"representatives",
                {"En person i ett organ per rad.", "One person in one body a row."},
                {
                    {"year", {"Berättelsens år.", "The year of the report."}},
                    {"body", {"Organet.", "The body."}},
                    {"name", {"Personen; tom när ingen är namngiven.", "The person; empty when nobody is named."}},
                    {"role",
                     {"ordinary, substitute, chair, vice_chair, rapporteur eller unknown.",
                      "ordinary, substitute, chair, vice_chair, rapporteur or unknown."}},
                    {"period_first", {"Uppdragets första dag.", "First day of the office."}},
                    {"period_last", {"Uppdragets sista dag.", "Last day of the office."}},
                    {"note", {"Anmärkning.", "Note."}},
                },
                {}};
    add_columns(table, place_columns());
    for (const model::Report& report : input.corpus.reports) {
        if (!input.wants(report) || !report.board) continue;
        for (const model::Representation& body : report.board->representatives) {
            const auto add = [&](const model::Representative* person) {
                const bool own_period = person != nullptr && person->period.has_value();
                const auto& period = own_period ? person->period : body.period;
                Row row{std::int64_t{report.year.value},
                        cell(body.body),
                        cell(person != nullptr ? person->name : ""),
                        cell(person != nullptr ? word(person->role) : ""),
                        first_day(period),
                        last_day(period),
                        prose_cell(person != nullptr ? person->note : body.note)};
                add_place(row, input, report, body);
                table.rows.push_back(std::move(row));
            };
            for (const model::Representative& person : body.members)
                add(&person);
            if (body.members.empty()) add(nullptr);
        }
    }
    return table;
}

Table publications_table(const TableInput& input) {
    Table table{
        "publications",
        {"En publikation eller ett föredrag per rad.", "One publication or talk a row."},
        {
            {"year", {"Berättelsens år.", "The year of the report."}},
            {"area", {"Områdets id.", "The id of the area."}},
            {"id", {"Publikationens id.", "The id of the publication."}},
            {"title", {"Titeln.", "The title."}},
            {"kind",
             {"report, article, chapter, conference, thesis, talk eller other.",
              "report, article, chapter, conference, thesis, talk or other."}},
            {"authors", {"Författarna.", "The authors."}},
            {"publication_year", {"Utgivningsåret.", "The year of publication."}},
            {"series", {"Serien.", "The series."}},
            {"published_in", {"Tidskriften eller boken.", "The journal or book."}},
            {"status", {"published, accepted, submitted eller planned.", "published, accepted, submitted or planned."}},
            {"peer_reviewed", {"true: granskad av andra forskare.", "true: reviewed by other researchers."}},
            {"language", {"Språket.", "The language."}},
            {"url", {"Adressen.", "The address."}},
        },
        {}};
    add_columns(table, place_columns());
    for (const model::Report& report : input.corpus.reports) {
        if (!input.wants(report)) continue;
        visit_all(report, &model::Report::publications, &model::Area::publications,
                  [&](std::string_view area, const model::Publication& one) {
                      Row row{std::int64_t{report.year.value},
                              cell(area),
                              cell(one.id.value),
                              cell(one.title.value),
                              cell(word(one.kind)),
                              cell(joined(one.authors, "; ")),
                              one.year ? Cell(std::int64_t{*one.year}) : Cell(),
                              cell(one.series),
                              cell(one.published_in),
                              cell(word(one.status)),
                              Cell(one.peer_reviewed),
                              cell(one.language ? word(*one.language) : ""),
                              cell(one.url)};
                      add_place(row, input, report, one);
                      table.rows.push_back(std::move(row));
                  });
    }
    return table;
}

Table projects_table(const TableInput& input) {
    Table table{"projects",
                {"Ett projekt per rad.", "One project a row."},
                {
                    {"year", {"Berättelsens år.", "The year of the report."}},
                    {"area", {"Områdets id.", "The id of the area."}},
                    {"id", {"Projektets id.", "The id of the project."}},
                    {"title", {"Projektets namn.", "The name of the project."}},
                    {"owner", {"Projektägaren.", "The owner."}},
                    {"partners", {"Parterna.", "The partners."}},
                    {"period_first", {"Första dagen.", "The first day."}},
                    {"period_last", {"Sista dagen.", "The last day."}},
                    {"description", {"Beskrivningen.", "The description."}},
                    {"language", {"Namnets språk.", "The language of the name."}},
                    {"url", {"Adressen.", "The address."}},
                },
                {}};
    add_columns(table, place_columns());
    for (const model::Report& report : input.corpus.reports) {
        if (!input.wants(report)) continue;
        visit_all(report, &model::Report::projects, &model::Area::projects,
                  [&](std::string_view area, const model::Project& one) {
                      Row row{std::int64_t{report.year.value},
                              cell(area),
                              cell(one.id.value),
                              cell(one.title.value),
                              cell(one.owner),
                              cell(joined(one.partners, "; ")),
                              first_day(one.period),
                              last_day(one.period),
                              prose_cell(one.description),
                              cell(one.language ? word(*one.language) : ""),
                              cell(one.url)};
                      add_place(row, input, report, one);
                      table.rows.push_back(std::move(row));
                  });
    }
    return table;
}

} // namespace redovisa::view
