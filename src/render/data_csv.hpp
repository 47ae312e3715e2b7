#pragma once

#include "view/table.hpp"

#include <cstdint>
#include <string>

namespace redovisa::render {

enum class CsvKind : std::uint8_t {
    machine, ///< comma, decimal point, no byte order mark
    excel,   ///< what Excel in Swedish opens by a double click: semicolon, decimal comma, byte order mark
};

/// RFC 4180: a header line, CRLF, quotes where needed; UTF-8. Text that a spreadsheet would run gets `'` in front (see
/// csv_cell); numbers are written as numbers, dates as ISO texts, truth values as `true` and `false`.
[[nodiscard]] std::string csv(const view::Table& table, CsvKind kind);

} // namespace redovisa::render
