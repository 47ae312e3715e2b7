#include "view/compare_maker.hpp"

#include "lang/date_format.hpp"

#include <algorithm>
#include <chrono>
#include <map>

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

Place place_of(const Context& context, const corpus::FigureEntry& entry) {
    for (const void* record : {static_cast<const void*>(entry.figure), static_cast<const void*>(entry.activity),
                               static_cast<const void*>(entry.goal), static_cast<const void*>(entry.area),
                               static_cast<const void*>(entry.report)}) {
        const Place& place = context.places.of(record);
        if (record != nullptr && place.known()) return place;
    }
    return {};
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
    std::ranges::stable_sort(
        ordered, {}, [](const corpus::FigureEntry* entry) { return std::pair(entry->figure->role, entry->period); });
    for (const auto* entry : ordered)
        series.points.push_back(make_point(context, *entry));
    set_segments(series.points, series.breaks);
    return series;
}

} // namespace

std::vector<Series> make_series(const Context& context, std::span<const int> years) {
    std::map<std::string_view, std::vector<const corpus::FigureEntry*>> figures;
    for (const auto& entry : context.corpus.figures) {
        if (!entry.counted || entry.figure->indicator.value.empty()) continue;
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
