#include "support/program.hpp"

#include <doctest/doctest.h>

#include <cerrno>
#include <ostream>
#include <streambuf>

using namespace redovisa;

namespace {

/// An output that takes nothing, and why.
class Refusing final : public std::streambuf {
public:
    explicit Refusing(int reason) : reason_(reason) {}

private:
    int_type overflow(int_type) override {
        errno = reason_;
        return traits_type::eof();
    }

    int reason_;
};

test::Run refused(const std::vector<std::string>& arguments, int reason) {
    Refusing buffer(reason);
    std::ostream out(&buffer);
    std::ostringstream err;
    cli::Environment environment{.out = out, .err = err, .files = site::disk(), .variable = {}};
    environment.variable = [](std::string_view) { return std::nullopt; };
    environment.today = lang::Date{2026, 11, 1};
    test::Run run;
    run.code = cli::run(arguments, environment);
    run.err = err.str();
    return run;
}

} // namespace

TEST_CASE("a reader that closes the pipe has seen enough; a full disk is told") {
    test::TempFolder folder;
    for (const auto& [path, bytes] : test::small_reports())
        folder.write(path, bytes);
    const std::string reports = folder.path().string();
    for (const auto& arguments : std::vector<std::vector<std::string>>{{"list", "figures", reports, "--format", "csv"},
                                                                       {"export", reports, "--format", "json"},
                                                                       {"explain", "key-missing"}}) {
        CAPTURE(arguments.front());
        const test::Run left = refused(arguments, EPIPE);
        CHECK(left.code == 0);
        CHECK(left.err == "");
        const test::Run full = refused(arguments, ENOSPC);
        CHECK(full.code == 3);
        CHECK(full.err == "redovisa: utskriften kunde inte skrivas klart\n");
    }
}

TEST_CASE("messages in a format for programs are told when they cannot be written, and faults count all the same") {
    test::TempFolder folder;
    for (const auto& [path, bytes] : test::small_reports())
        folder.write(path, bytes);
    folder.write("2024/aldre.yaml", "area: aldre\n");
    const std::vector<std::string> arguments{"check", folder.path().string(), "--format", "json"};
    const test::Run left = refused(arguments, EPIPE);
    CHECK(left.code == 1);
    CHECK(left.err == "");
    const test::Run full = refused(arguments, ENOSPC);
    CHECK(full.code == 3);
    CHECK(full.err == "redovisa: utskriften kunde inte skrivas klart\n");
}
