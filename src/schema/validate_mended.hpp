#pragma once

#include "diag/diagnostic.hpp"
#include "schema/schema.hpp"

namespace redovisa::schema {

/// What else is wrong in a file whose form is broken: the file is read as it would be after the repairs that the faults
/// of its form propose, so that one run tells of everything. Places are those in the file as it is. Nothing when a
/// fault of form has no repair or the mended file is not sound either; nothing about a repaired line, where somebody
/// may have meant something else; and nothing about a missing key, which may be the one that could not be read.
[[nodiscard]] diag::Diagnostics validate_mended(const text::Source& source, text::SourceId id, const Record& record,
                                                const diag::Diagnostics& form);

} // namespace redovisa::schema
