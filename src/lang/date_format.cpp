#include "lang/date_format.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <vector>

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

std::optional<std::string> iso_of_spoken(std::string_view text) {
    std::vector<std::string> parts;
    for (const char byte : text::to_lower(text)) {
        const bool part = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
        if (part && (parts.empty() || parts.back().empty())) parts.resize(std::max<std::size_t>(parts.size(), 1));
        if (part)
            parts.back() += byte;
        else if (!parts.empty() && !parts.back().empty())
            parts.emplace_back();
    }
    if (!parts.empty() && parts.back().empty()) parts.pop_back();
    if (!parts.empty() && (parts.front() == "den" || parts.front() == "i")) parts.erase(parts.begin());
    if (parts.size() == 1 && parts[0].size() == 8)
        parts = {parts[0].substr(0, 4), parts[0].substr(4, 2), parts[0].substr(6, 2)};
    // `mars` has four letters.
    const bool year_first = !parts.empty() && parts.front().size() == 4 && parts.front().front() <= '9';
    if (!year_first) std::ranges::reverse(parts);
    if (parts.size() < 2 || parts.size() > 3 || parts[0].size() != 4) return std::nullopt;
    for (std::size_t i = 0; i < months.size(); ++i) {
        const bool named = parts[1].size() >= 3 &&
                           (months[i].sv.starts_with(parts[1]) || text::to_lower(months[i].en).starts_with(parts[1]));
        if (named) parts[1] = std::to_string(i + 1);
    }
    std::string iso = parts[0];
    for (std::size_t i = 1; i < parts.size(); ++i)
        iso += (parts[i].size() == 1 ? "-0" : "-") + parts[i];
    return parse_period(iso) ? std::optional(iso) : std::nullopt;
}

} // namespace redovisa::lang
