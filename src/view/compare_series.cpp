#include "view/compare_maker.hpp"

#include "lang/date_format.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <tuple>

namespace redovisa::view {
namespace {

std::chrono::sys_days day_of(const lang::Date& date) {
    return std::chrono::year(date.year) / std::chrono::month(date.month) / std::chrono::day(date.day);
}

/// In months, rounded: leap years make no difference.
std::int64_t length_of(const lang::Period& period) {
    const auto days = (day_of(period.last) - day_of(period.first)).count() + 1;
    return (days * 2 + 30) / 61;
}

/// The record of the year that holds figures without being a record with a place of its own.
Place place_in_year(const Context& context, const corpus::FigureEntry& entry) {
    Place place = context.places.of(entry.report);
    const auto& board = entry.report->board;
    if (entry.record == entry.report) place.anchor = facts_anchor;
    if (board && (entry.record == &*board || entry.around == &*board)) place.anchor = board_anchor;
    return place;
}

Place place_of(const Context& context, const corpus::FigureEntry& entry) {
    for (const void* record : {static_cast<const void*>(entry.figure), static_cast<const void*>(entry.record),
                               static_cast<const void*>(entry.around), static_cast<const void*>(entry.activity),
                               static_cast<const void*>(entry.goal), static_cast<const void*>(entry.area)}) {
        const Place& place = context.places.of(record);
        if (record != nullptr && record != entry.report && place.known()) return place;
    }
    return place_in_year(context, entry);
}

/// `Äldre: Leda nätverket`.
std::string where_text(const Context& context, const corpus::FigureEntry& entry) {
    const auto& board = entry.report->board;
    if (board && (entry.record == &*board || (entry.around == &*board && entry.heading.empty())))
        return context.word(words::board);
    if (entry.record == entry.report) return context.word(words::facts);
    std::string own = entry.activity != nullptr ? entry.activity->title.value : entry.heading;
    if (entry.record == entry.goal && !entry.goal->heading.value.empty()) own = entry.goal->heading.value;
    if (entry.area == nullptr) return own.empty() ? entry.report->title.value : own;
    const std::string& area = entry.area->title.value;
    return own.empty() || entry.record == entry.area ? area : area + ": " + own;
}

/// Of the figure itself, or of the nearest record around it that has one.
Line source_of(const Context& context, const corpus::FigureEntry& entry) {
    for (const model::Common* record :
         {static_cast<const model::Common*>(entry.figure), entry.record,
          static_cast<const model::Common*>(entry.activity), static_cast<const model::Common*>(entry.goal),
          static_cast<const model::Common*>(entry.area)}) {
        if (record != nullptr && record->origin) return make_source(context, record->origin);
    }
    return {};
}

SeriesStatement make_statement(Context context, const corpus::FigureEntry& entry) {
    context.report = entry.report;
    SeriesStatement out{entry.report->year.value,
                        make_figure(context, *entry.figure),
                        make_term(context, entry.figure->role),
                        {where_text(context, entry), place_of(context, entry)},
                        entry.point};
    out.figure.remarks.source = source_of(context, entry);
    return out;
}

SeriesPoint make_point(const Context& context, const corpus::FigureEntry& entry) {
    const model::Figure& figure = *entry.figure;
    SeriesPoint point;
    point.year = entry.report->year.value;
    point.ref = entry.ref;
    point.period = entry.period;
    point.calendar_year = entry.period == lang::year_period(point.year);
    point.value = figure.value.value;
    point.to = figure.to;
    point.of = figure.of;
    point.precision = make_term(context, figure.precision);
    point.role = make_term(context, figure.role);
    point.text = amount_text(context, figure, entry.unit);
    if (!point.calendar_year) point.period_text = lang::period_text(entry.period, context.language);
    point.what = figure.what;
    point.place = place_of(context, entry);
    return point;
}

/// Points are ordered; a run of comparable ones has one number.
void set_segments(std::vector<SeriesPoint>& points, const std::vector<SeriesBreak>& breaks) {
    for (std::size_t i = 1; i < points.size(); ++i) {
        const SeriesPoint& before = points[i - 1];
        SeriesPoint& point = points[i];
        const auto between = [&](const SeriesBreak& one) {
            return before.period.last.year < one.year && point.period.last.year >= one.year;
        };
        const bool apart = point.role.key != before.role.key || length_of(point.period) != length_of(before.period) ||
                           std::ranges::any_of(breaks, between);
        point.segment = before.segment + (apart ? 1 : 0);
    }
}

Series make_one(const Context& context, const model::Indicator& indicator,
                const std::vector<const corpus::FigureEntry*>& figures) {
    Series series;
    series.id = indicator.id.value;
    series.title = indicator.title.value;
    series.unit = indicator.unit.value;
    series.theme = indicator.theme;
    series.measure = make_term(context, indicator.measure);
    series.direction = make_term(context, indicator.direction);
    series.definition = make_prose(indicator.definition);
    series.note = make_prose(indicator.note);
    series.page = indicator_place(indicator);
    for (const auto& one : indicator.breaks)
        series.breaks.push_back({one.year, make_prose(one.note)});
    std::vector<const corpus::FigureEntry*> ordered = figures;
    std::ranges::stable_sort(ordered, {}, [](const corpus::FigureEntry* entry) {
        return std::tuple(entry->figure->role, entry->period, !entry->point);
    });
    for (const auto* entry : ordered) {
        if (entry->point) series.points.push_back(make_point(context, *entry));
        series.statements.push_back(make_statement(context, *entry));
    }
    set_segments(series.points, series.breaks);
    return series;
}

} // namespace

std::vector<Series> make_series(const Context& context, std::span<const int> years) {
    std::map<std::string_view, std::vector<const corpus::FigureEntry*>> figures;
    for (const auto& entry : context.corpus.figures) {
        if (entry.figure->indicator.value.empty()) continue;
        const bool wanted = years.empty() || std::ranges::find(years, entry.report->year.value) != years.end();
        if (wanted) figures[entry.figure->indicator.value].push_back(&entry);
    }
    std::vector<Series> out;
    for (const auto& indicator : context.corpus.organisation.indicators) {
        const auto found = figures.find(indicator.id.value);
        if (found != figures.end()) out.push_back(make_one(context, indicator, found->second));
    }
    return out;
}

} // namespace redovisa::view
