#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include "support/figures.hpp"

#include <iostream>

/// Runs the tests with their report on stderr; when all is well and all cases were tried, the figures go to stdout.
int main(int argc, char** argv) {
    doctest::Context context(argc, argv);
    context.setCout(&std::cerr);
    const int failed = context.run();
    if (failed == 0 && redovisa::test::whole()) std::cout << redovisa::test::figures_rows();
    return failed;
}
