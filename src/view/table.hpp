#pragma once

#include "lang/decimal.hpp"
#include "lang/words.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Tidy tables: one row a record, one column a property, the same columns whatever the data.
namespace redovisa::view {

/// Nothing, a truth value, a number or a text. Dates are ISO texts; several values of a cell are separated by a space
/// (ids, refs) or by `; ` (names).
using Cell = std::variant<std::monostate, bool, std::int64_t, lang::Decimal, std::string>;

struct Column {
    std::string_view name;
    lang::Words description;
};

using Row = std::vector<Cell>;

struct Table {
    std::string_view name; ///< also that of its file
    lang::Words description;
    std::vector<Column> columns;
    std::vector<Row> rows; ///< each as long as `columns`
};

} // namespace redovisa::view
