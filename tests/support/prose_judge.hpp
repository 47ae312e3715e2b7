#pragma once

#include "markdown/document.hpp"

#include <string>
#include <vector>

/// What must hold of prose that is written out, whatever was read.
namespace redovisa::test {

/// Reads HTML strictly, as our writer must write it, and says what does not belong there; empty when all is well.
[[nodiscard]] std::string fault_of_html(const std::string& page);

/// What a round trip through Markdown must keep: all but the levels of headings and the lines within one.
[[nodiscard]] std::string comparable(std::vector<markdown::Block> blocks);

} // namespace redovisa::test
