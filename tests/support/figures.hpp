#pragma once

#include <cstdint>
#include <string>

namespace redovisa::test {

/// Whether all cases of a fault are tried (`make faults`) or a sample that takes a second (`make test`).
[[nodiscard]] bool whole();

/// One row of the table in docs/quality.md: how many cases were tried and how many went wrong. Rows of the same fault
/// and words are added up.
void tell(int fault, const std::string& tried, std::int64_t cases, std::int64_t wrong);

/// What could not be run here, and why. Stands in the table as such.
void tell_not_run(int fault, const std::string& tried, const std::string& why);

/// The rows, ordered by fault; `.ci/faults` makes a table of them.
[[nodiscard]] std::string figures_rows();

} // namespace redovisa::test
