#pragma once

#include "view/table.hpp"

#include <cstddef>
#include <string>

namespace redovisa::render {

/// A list for people: one line a row and no header, so that `wc -l` counts the records. A goal shows ref, fulfilment
/// and wording; an activity ref, status and title; a figure ref, value, unit and what. Columns are aligned by the width
/// that a terminal shows; a line wider than `width` is cut at its end with `…` (0: never cut). Control characters are
/// shown, not sent.
[[nodiscard]] std::string list_text(const view::Table& table, std::size_t width);

} // namespace redovisa::render
