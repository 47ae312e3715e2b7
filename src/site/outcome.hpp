#pragma once

#include "diag/diagnostic.hpp"

#include <cstddef>
#include <limits>

namespace redovisa::site {

/// How the program ends.
enum class ExitCode : int {
    good = 0,
    faults = 1,      ///< in what staff wrote
    usage = 2,       ///< the command line
    environment = 3, ///< disk, rights, lock, layouts
    internal = 70,   ///< a fault of our own
};

/// What the errors among the faults make of the run: the gravest counts, in the order internal, usage, environment,
/// faults. Warnings and advice do not count. The first `reports` sources are what staff wrote; those after them are
/// layouts, and whatever is wrong with one is a fault of the environment.
[[nodiscard]] ExitCode exit_code(const diag::Diagnostics& diagnostics,
                                 std::size_t reports = std::numeric_limits<std::size_t>::max());

/// The system's number for a failed call as a reason people understand: "disken är full".
[[nodiscard]] diag::Arg reason(std::string name, int error);

/// SIGXFSZ and SIGPIPE are ignored, so that a write beyond a limit or to a closed pipe fails as a call and the program
/// never dies of a signal. Call once at the start.
void ignore_write_signals();

/// Last resort against input that makes the program grow or loop: 1 GB of memory, 60 s of processor time, no core
/// files. A limit that is lower already stays. Call once at the start.
void limit_resources();

} // namespace redovisa::site
