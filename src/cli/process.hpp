#pragma once

#include "cli/environment.hpp"

/// The real process behind an Environment.
namespace redovisa::cli {

/// Limits, signals and the last resort for faults of our own: one line and exit code 70. Call once, first.
void prepare_process();

/// Streams, terminal, variables, disk and clock of this process. Lives as long as the process.
[[nodiscard]] Environment process_environment();

} // namespace redovisa::cli
