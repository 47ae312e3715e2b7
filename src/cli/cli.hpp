#pragma once

#include "cli/environment.hpp"

#include <span>
#include <string>

namespace redovisa::cli {

/// The program: arguments in (without its own name), exit code out (site::ExitCode). Messages go to `err`, results to
/// `out`. Never throws.
[[nodiscard]] int run(std::span<const std::string> arguments, Environment& environment);

} // namespace redovisa::cli
