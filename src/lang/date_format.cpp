#include "lang/date_format.hpp"

#include <array>

namespace redovisa::lang {
namespace {

constexpr std::array<Words, 12> months{{{"januari", "January"},
                                        {"februari", "February"},
                                        {"mars", "March"},
                                        {"april", "April"},
                                        {"maj", "May"},
                                        {"juni", "June"},
                                        {"juli", "July"},
                                        {"augusti", "August"},
                                        {"september", "September"},
                                        {"oktober", "October"},
                                        {"november", "November"},
                                        {"december", "December"}}};
constexpr std::string_view en_dash = "\u2013";

std::string_view month_name(const Date& date, Language language) {
    return months[static_cast<std::size_t>(date.month - 1) % months.size()].in(language);
}

std::string month_year(const Date& date, Language language) {
    return std::string(month_name(date, language)) + " " + std::to_string(date.year);
}

std::string day_month(const Date& date, Language language) {
    return std::to_string(date.day) + " " + std::string(month_name(date, language));
}

std::string joined(const std::string& first, const std::string& last) {
    return first + std::string(en_dash) + last;
}

} // namespace

std::string date_text(const Date& date, Language language) {
    return day_month(date, language) + " " + std::to_string(date.year);
}

std::string period_text(const Period& period, Language language) {
    const auto& [first, last] = period;
    const bool same_year = first.year == last.year;
    const bool same_month = same_year && first.month == last.month;
    const bool whole_months = first.day == 1 && last.day == days_in_month(last.year, last.month);
    const bool whole_years = whole_months && first.month == 1 && last.month == 12;

    if (whole_years && same_year) return std::to_string(first.year);
    if (whole_years) return joined(std::to_string(first.year), std::to_string(last.year));
    if (whole_months && same_month) return month_year(first, language);
    if (whole_months && same_year) {
        return joined(std::string(month_name(first, language)), month_year(last, language));
    }
    if (whole_months) return joined(month_year(first, language), month_year(last, language));
    if (first == last) return date_text(first, language);
    if (same_month) return joined(std::to_string(first.day), date_text(last, language));
    if (same_year) return joined(day_month(first, language), date_text(last, language));
    return joined(date_text(first, language), date_text(last, language));
}

} // namespace redovisa::lang
