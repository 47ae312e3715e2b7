#include "cli/commands.hpp"

namespace redovisa::cli {

ExitCode build(const Options&, Environment&) { return ExitCode::internal; }
ExitCode list(const Options&, Environment&) { return ExitCode::internal; }
ExitCode export_data(const Options&, Environment&) { return ExitCode::internal; }
ExitCode compare(const Options&, Environment&) { return ExitCode::internal; }
ExitCode lineage(const Options&, Environment&) { return ExitCode::internal; }

} // namespace redovisa::cli
