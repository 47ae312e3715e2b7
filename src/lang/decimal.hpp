#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace redovisa::lang {

/// An exact decimal number: `units / 10^scale`. No binary rounding between what staff write and what readers see.
struct Decimal {
    std::int64_t units = 0;
    std::uint8_t scale = 0; ///< digits after the point, at most 6

    [[nodiscard]] double to_double() const;
    friend bool operator==(const Decimal& a, const Decimal& b) { return (a <=> b) == 0; }
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);
};

/// `-?(0|[1-9][0-9]*)(\.[0-9]{1,6})?`, at most 15 digits in all: no exponent, hex, octal, spaces or comma.
[[nodiscard]] std::optional<Decimal> parse_decimal(std::string_view text);

/// With a decimal point and no grouping, as in YAML, JSON and CSV for machines.
[[nodiscard]] std::string plain(const Decimal& value);

} // namespace redovisa::lang
