#include "support/program.hpp"

#include <doctest/doctest.h>

using namespace redovisa;

TEST_CASE("check says nothing of sound reports to a program, and one line to a person") {
    test::TempFolder folder;
    for (const auto& [path, bytes] : test::small_reports())
        folder.write(path, bytes);
    const test::Run quiet = test::run_program({"check", folder.path().string()});
    CHECK(quiet.code == 0);
    CHECK(quiet.out == "");
    CHECK(quiet.err == "");
    const test::Run seen = test::run_program({"check", folder.path().string()}, {}, test::Reader::person);
    CHECK(seen.code == 0);
    CHECK(seen.out == "");
    CHECK(seen.err == "1\u00a0år, 1\u00a0område, 0\u00a0mål och 0\u00a0aktiviteter: inga fel\n");
}
