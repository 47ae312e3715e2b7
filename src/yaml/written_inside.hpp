#pragma once

#include "yaml/document.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace redovisa::yaml {

/// What to write at a place of a scalar so that `text` is read there: escaped as its quotes demand. Nothing where that
/// cannot stand, at the front of a text without quotes, which no mark may begin.
[[nodiscard]] std::optional<std::string> written_inside(const Node& scalar, Span where, std::string_view text);

} // namespace redovisa::yaml
