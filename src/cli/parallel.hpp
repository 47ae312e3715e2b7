#pragma once

#include <cstddef>
#include <functional>

namespace redovisa::cli {

/// Calls `work(i)` once for each i below `count`, on up to `jobs` threads (0: as many as there are processors). The
/// calls must not touch the same data. An exception of a call is thrown here, after all threads have ended.
void parallel_for(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work);

} // namespace redovisa::cli
