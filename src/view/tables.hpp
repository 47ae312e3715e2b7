#pragma once

#include "text/source.hpp"
#include "view/table.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace redovisa::corpus {
struct Corpus;
}

namespace redovisa::view {

struct Derived;

/// Names of the tables, in the order of make_tables: goals, activities, figures, indicators, representatives,
/// publications, projects, funding.
[[nodiscard]] std::span<const std::string_view> table_names();

/// One table by its name over all years, or those in `only`; nothing when there is none of that name. Rows stand in the
/// order of the years and of the report.
[[nodiscard]] std::optional<Table> make_table(std::string_view name, const corpus::Corpus& corpus,
                                              const text::SourceSet& sources, const Derived& derived,
                                              std::span<const int> only = {});

[[nodiscard]] std::vector<Table> make_tables(const corpus::Corpus& corpus, const text::SourceSet& sources,
                                             const Derived& derived, std::span<const int> only = {});

} // namespace redovisa::view
