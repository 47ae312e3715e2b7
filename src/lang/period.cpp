#include "lang/period.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace redovisa::lang {
namespace {

std::optional<int> digits(std::string_view text) {
    if (!std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
    int value = 0;
    for (const char c : text)
        value = value * 10 + (c - '0');
    return value;
}

std::optional<int> parse_year(std::string_view text) {
    if (text.size() != 4) return std::nullopt;
    const auto year = digits(text);
    if (!year || *year < 1900 || *year > 2199) return std::nullopt;
    return year;
}

Date make_date(int year, int month, int day) {
    return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

/// The first and last day of a year, a month or a day.
std::optional<Period> parse_unit(std::string_view text) {
    const auto year = parse_year(text.substr(0, 4));
    if (!year) return std::nullopt;
    if (text.size() == 4) return year_period(*year);
    if (text.size() != 7 && text.size() != 10) return std::nullopt;
    if (text[4] != '-') return std::nullopt;
    const auto month = digits(text.substr(5, 2));
    if (!month || *month < 1 || *month > 12) return std::nullopt;
    if (text.size() == 7)
        return Period{make_date(*year, *month, 1), make_date(*year, *month, days_in_month(*year, *month))};
    const auto day = digits(text.substr(8, 2));
    if (text[7] != '-' || !day || *day < 1 || *day > days_in_month(*year, *month)) return std::nullopt;
    const Date date = make_date(*year, *month, *day);
    return Period{date, date};
}

/// Whether the period is a whole number of calendar years or months, and its shortest text when it is one unit.
std::string unit_text(const Date& first, const Date& last) {
    const bool from_month_start = first.day == 1;
    const bool to_month_end = last.day == days_in_month(last.year, last.month);
    if (first.year == last.year && from_month_start && to_month_end) {
        if (first.month == 1 && last.month == 12) return fmt::format("{:04}", first.year);
        if (first.month == last.month) return fmt::format("{:04}-{:02}", first.year, first.month);
    }
    if (first == last) return iso(first);
    return {};
}

} // namespace

int days_in_month(int year, int month) {
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10) return std::nullopt;
    const auto period = parse_unit(text);
    if (!period) return std::nullopt;
    return period->first;
}

std::optional<Period> parse_period(std::string_view text) {
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) return parse_unit(text);
    const auto from = parse_unit(text.substr(0, slash));
    const auto to = parse_unit(text.substr(slash + 1));
    if (!from || !to || to->last < from->first) return std::nullopt;
    return Period{from->first, to->last};
}

Period year_period(int year) {
    return {make_date(year, 1, 1), make_date(year, 12, 31)};
}

std::string iso(const Date& date) {
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string iso(const Period& period) {
    if (std::string unit = unit_text(period.first, period.last); !unit.empty()) return unit;
    const Date& first = period.first;
    const Date& last = period.last;
    const bool months = first.day == 1 && last.day == days_in_month(last.year, last.month);
    if (months && first.month == 1 && last.month == 12) return fmt::format("{:04}/{:04}", first.year, last.year);
    if (months) return fmt::format("{:04}-{:02}/{:04}-{:02}", first.year, first.month, last.year, last.month);
    return iso(first) + "/" + iso(last);
}

} // namespace redovisa::lang
