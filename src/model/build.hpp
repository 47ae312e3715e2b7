#pragma once

#include "diag/diagnostic.hpp"
#include "model/organisation.hpp"
#include "yaml/document.hpp"

/// From trees to typed values. The trees have been through schema::validate: what that reported is left out here
/// without another word, so that one mistake gives one message. Faults of the prose are reported here, where it is
/// read.
namespace redovisa::model {

[[nodiscard]] Organisation build_organisation(const yaml::Document& document, const text::Source& source,
                                              text::SourceId id, diag::Diagnostics& out);

/// The year without its areas.
[[nodiscard]] Report build_report(const yaml::Document& document, const text::Source& source, text::SourceId id,
                                  diag::Diagnostics& out);

[[nodiscard]] Area build_area(const yaml::Document& document, const text::Source& source, text::SourceId id,
                              diag::Diagnostics& out);

} // namespace redovisa::model
