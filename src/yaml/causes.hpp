#pragma once

#include "diag/diagnostic.hpp"

#include <string_view>

namespace redovisa::yaml {

/// Reports what the parser refused at byte `at` although the lines looked right; `reason` is the parser's own English
/// message.
void report_refusal(const text::Source& source, text::SourceId id, std::uint32_t start, std::uint32_t at,
                    std::string_view reason, diag::Diagnostics& out);

} // namespace redovisa::yaml
