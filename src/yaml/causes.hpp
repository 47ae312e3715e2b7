#pragma once

#include "diag/diagnostic.hpp"

#include <string_view>

namespace redovisa::yaml {

/// Reports what the parser refused although the lines looked right. `position` counts from byte `start` and may be
/// negative when the parser names no place; `reason` is the parser's own English message.
void report_refusal(const text::Source& source, text::SourceId id, std::uint32_t start, int position,
                    std::string_view reason, diag::Diagnostics& out);

} // namespace redovisa::yaml
