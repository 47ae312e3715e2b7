#include "cli/cli.hpp"
#include "cli/process.hpp"

#include <string>
#include <vector>

int main(int argc, char** argv) {
    redovisa::cli::prepare_process();
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    redovisa::cli::Environment environment = redovisa::cli::process_environment();
    return redovisa::cli::run(arguments, environment);
}
