#include "lang/decimal.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace redovisa::lang {
namespace {

constexpr std::size_t most_digits = 15;
constexpr std::size_t most_scale = 6;

constexpr std::int64_t power_of_ten(std::size_t exponent) {
    std::int64_t value = 1;
    while (exponent-- > 0)
        value *= 10;
    return value;
}

bool all_digits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

double Decimal::to_double() const {
    return static_cast<double>(units) / std::pow(10.0, scale);
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
    // Whole parts first, then the fractions in millionths: nothing here can overflow.
    const std::int64_t left_one = power_of_ten(a.scale);
    const std::int64_t right_one = power_of_ten(b.scale);
    if (a.units / left_one != b.units / right_one) return a.units / left_one <=> b.units / right_one;
    const std::int64_t left = a.units % left_one * power_of_ten(most_scale - a.scale);
    const std::int64_t right = b.units % right_one * power_of_ten(most_scale - b.scale);
    return left <=> right;
}

std::optional<Decimal> parse_decimal(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    if (!all_digits(whole) || (whole.size() > 1 && whole.front() == '0')) return std::nullopt;
    if (point != std::string_view::npos && (!all_digits(fraction) || fraction.size() > most_scale)) return std::nullopt;
    if (whole.size() + fraction.size() > most_digits) return std::nullopt;
    Decimal value;
    for (const char c : whole)
        value.units = value.units * 10 + (c - '0');
    for (const char c : fraction)
        value.units = value.units * 10 + (c - '0');
    value.scale = static_cast<std::uint8_t>(fraction.size());
    if (negative) value.units = -value.units;
    return value;
}

std::string plain(const Decimal& value) {
    const bool negative = value.units < 0;
    std::string digits = fmt::format("{}", negative ? -value.units : value.units);
    if (value.scale > 0) {
        if (digits.size() <= value.scale) digits.insert(0, value.scale + 1U - digits.size(), '0');
        digits.insert(digits.size() - value.scale, 1, '.');
    }
    if (negative) digits.insert(0, 1, '-');
    return digits;
}

} // namespace redovisa::lang
