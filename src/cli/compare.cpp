#include "cli/commands.hpp"

namespace redovisa::cli {

ExitCode compare(const Options&, Environment&) { return ExitCode::internal; }
ExitCode lineage(const Options&, Environment&) { return ExitCode::internal; }

} // namespace redovisa::cli
