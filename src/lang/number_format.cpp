#include "lang/number_format.hpp"

namespace redovisa::lang {
namespace {

constexpr std::string_view minus_sign = "\u2212";

/// Digits in groups of three from the right.
std::string grouped(const std::string& digits, std::string_view separator) {
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) out += separator;
        out += digits[i];
    }
    return out;
}

} // namespace

std::string number_text(const Decimal& value, Language language) {
    const bool negative = value.units < 0;
    // Through unsigned, so that the smallest number has an opposite too.
    auto magnitude = static_cast<std::uint64_t>(value.units);
    if (negative) magnitude = 0 - magnitude;
    std::string digits = std::to_string(magnitude);
    if (digits.size() <= value.scale) digits.insert(0, value.scale + 1U - digits.size(), '0');
    const std::size_t whole = digits.size() - value.scale;

    const bool swedish = language == Language::sv;
    std::string out;
    if (negative) out += minus_sign;
    out += grouped(digits.substr(0, whole), swedish ? no_break_space : std::string_view(","));
    if (value.scale > 0) {
        out += swedish ? ',' : '.';
        out += digits.substr(whole);
    }
    return out;
}

std::string number_text(std::int64_t value, Language language) {
    return number_text(Decimal{value, 0}, language);
}

std::string money_text(const Decimal& kronor, Language language) {
    constexpr std::int64_t million = 1'000'000;
    const Words currency{"kr", "SEK"};
    std::string number;
    if (kronor.scale == 0 && kronor.units >= million && kronor.units % (million / 10) == 0) {
        const std::int64_t tenths = kronor.units / (million / 10);
        const bool whole = tenths % 10 == 0;
        const Decimal millions = whole ? Decimal{tenths / 10, 0} : Decimal{tenths, 1};
        number = number_text(millions, language) + std::string(no_break_space);
        number += kronor.units == million ? Words{"miljon", "million"}.in(language)
                                          : Words{"miljoner", "million"}.in(language);
    } else {
        number = number_text(kronor, language);
    }
    return number + std::string(no_break_space) + std::string(currency.in(language));
}

std::string share_text(std::int64_t part, std::int64_t whole, Language language) {
    if (whole <= 0) return {};
    const std::int64_t rounded = (200 * part + whole) / (2 * whole);
    std::string out;
    if (rounded == 0 && part > 0) {
        out = "<" + std::string(no_break_space) + "1";
    } else if (rounded == 100 && part < whole) {
        out = ">" + std::string(no_break_space) + "99";
    } else {
        out = number_text(rounded, language);
    }
    return out + (language == Language::sv ? std::string(no_break_space) + "%" : "%");
}

} // namespace redovisa::lang
