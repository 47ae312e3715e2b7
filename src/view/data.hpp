#pragma once

#include "text/source.hpp"
#include "view/datum.hpp"

#include <span>

namespace redovisa::corpus {
struct Corpus;
}

namespace redovisa::view {

struct Derived;

/// Everything that the reports say, as one record: the shape of `redovisa export --format json`, a public interface.
/// `only` leaves out the reports of other years and what the indicators have from them; empty means all. `sources`
/// tells where each record is written.
[[nodiscard]] Datum make_data(const corpus::Corpus& corpus, const text::SourceSet& sources, const Derived& derived,
                              std::span<const int> only = {});

} // namespace redovisa::view
