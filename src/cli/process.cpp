#include "cli/process.hpp"

#include "site/outcome.hpp"

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <sys/ioctl.h>
#include <unistd.h>

namespace redovisa::cli {
namespace {

[[noreturn]] void last_words() {
    constexpr std::string_view words = "redovisa: internt fel (internal error)\n";
    // Nothing can be done about a failure here.
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, words.data(), words.size());
    ::_exit(static_cast<int>(site::ExitCode::internal));
}

std::optional<std::string> variable(std::string_view name) {
    const char* value = std::getenv(std::string(name).c_str());
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

lang::Date today() {
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())};
    return {static_cast<std::int16_t>(static_cast<int>(day.year())),
            static_cast<std::uint8_t>(static_cast<unsigned>(day.month())),
            static_cast<std::uint8_t>(static_cast<unsigned>(day.day()))};
}

std::size_t terminal_width() {
    winsize size{};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
    return 100;
}

} // namespace

void prepare_process() {
    std::set_terminate(last_words);
    site::ignore_write_signals();
    site::limit_resources();
}

Environment process_environment() {
    std::ios::sync_with_stdio(false);
    std::array<char, 4096> folder{};
    std::array<char, 256> host{};
    if (::getcwd(folder.data(), folder.size()) == nullptr) folder[0] = '\0';
    if (::gethostname(host.data(), host.size() - 1) != 0) host[0] = '\0';
    return Environment{std::cout,
                       std::cerr,
                       site::disk(),
                       variable,
                       ::isatty(STDOUT_FILENO) == 1,
                       ::isatty(STDERR_FILENO) == 1,
                       terminal_width(),
                       today(),
                       folder.data(),
                       host.data()};
}

} // namespace redovisa::cli
