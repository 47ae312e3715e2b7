#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace redovisa::lang {

/// A day of the Gregorian calendar.
struct Date {
    std::int16_t year = 0;
    std::uint8_t month = 1;
    std::uint8_t day = 1;

    friend auto operator<=>(const Date&, const Date&) = default;
};

/// A run of days, both ends included.
struct Period {
    Date first;
    Date last;

    friend auto operator<=>(const Period&, const Period&) = default;
};

[[nodiscard]] int days_in_month(int year, int month);

/// `2019-03-12`, a day that exists; years 1900–2199. Nothing else is taken.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);

/// ISO 8601: `2019`, `2019-03`, `2019-03-12`, or two of them with a slash between, the later not before the earlier.
[[nodiscard]] std::optional<Period> parse_period(std::string_view text);

/// The calendar year.
[[nodiscard]] Period year_period(int year);

/// The shortest form that parse_period reads back: `2019`, `2019-03`, `2021-07/2022-06`.
[[nodiscard]] std::string iso(const Period& period);
[[nodiscard]] std::string iso(const Date& date);

} // namespace redovisa::lang
