#pragma once

#include "text/source.hpp"

#include <cstddef>
#include <functional>

namespace redovisa::markdown {

/// Gives the place in the file of `length` bytes at a line and byte column of the text, both from 0. It is shorter
/// where the file does not hold those bytes as they are; nothing is to be mended there.
using Locator = std::function<text::Span(std::size_t line, std::size_t column, std::size_t length)>;

[[nodiscard]] inline bool is_whole(text::Span where, std::size_t length) {
    return where.end - where.begin == length;
}

} // namespace redovisa::markdown
