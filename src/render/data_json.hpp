#pragma once

#include "view/datum.hpp"
#include "view/table.hpp"

#include <string>

namespace redovisa::render {

/// JSON text (RFC 8259), UTF-8, two spaces a level, keys in the order of the record, a newline at the end. Bytes that
/// are no UTF-8 become U+FFFD.
[[nodiscard]] std::string json(const view::Datum& data);

/// An array with one object a row; empty cells are null.
[[nodiscard]] std::string json(const view::Table& table);

} // namespace redovisa::render
