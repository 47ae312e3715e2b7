#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

/// The real program, and others, as processes of their own.
namespace redovisa::test {

struct Ended {
    int code = -1;  ///< exit code; -1 when a signal ended it
    int signal = 0; ///< that ended it, or 0
    std::string out;
    std::string err;
};

struct Start {
    std::map<std::string, std::string> variables; ///< added to the environment
    /// Called in the child just before the program starts: rights, limits, streams.
    std::function<void()> before;
    /// Seconds after which it is killed (SIGALRM): nothing here takes that long unless it hangs.
    unsigned patience = 60;
};

/// A start with at most so many seconds of processor time (SIGXCPU beyond) and so many bytes of address space. Without
/// a bound on memory where a sanitizer needs the whole address space.
[[nodiscard]] Start within(unsigned seconds, std::uint64_t bytes);

/// Runs a program to its end. Its output goes through files, so that it is never held up by a reader.
[[nodiscard]] Ended run_child(const std::vector<std::string>& words, const Start& start = {});

/// Starts a program without waiting; for its end see `wait_for`. Its output is thrown away.
[[nodiscard]] int start_child(const std::vector<std::string>& words);
[[nodiscard]] Ended wait_for(int process);

/// The program that was built beside this test.
[[nodiscard]] const std::string& program();

/// Whether a command is on the PATH.
[[nodiscard]] bool has_command(const std::string& name);

} // namespace redovisa::test
