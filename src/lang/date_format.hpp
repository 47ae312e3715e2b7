#pragma once

#include "lang/period.hpp"
#include "lang/words.hpp"

#include <optional>
#include <string>
#include <string_view>

/// Days and periods in running text. Tables and data files use the ISO forms of period.hpp.
namespace redovisa::lang {

/// `1 januari 2024`.
[[nodiscard]] std::string date_text(const Date& date, Language language);

/// The shortest form that says the same, with an en dash between the ends: `2019`, `2019–2021`, `juli 2021`,
/// `mars–juni 2020`, `juli 2021–juni 2022`, `3–5 mars 2020`, `28 februari–2 mars 2020`, `31 december 2019–2 januari
/// 2020`.
[[nodiscard]] std::string period_text(const Period& period, Language language);

/// The ISO form of a day or a month as people write it: `12 mars 2020`, `den 12/3 2020`, `12.3.2020`, `20200312`,
/// `mars 2020`. Nothing when it is no such day or could be another one.
[[nodiscard]] std::optional<std::string> iso_of_spoken(std::string_view text);

} // namespace redovisa::lang
