#pragma once

#include "cli/cli.hpp"
#include "support/temp_folder.hpp"

#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace redovisa::test {

struct Run {
    int code = 0;
    std::string out;
    std::string err;
};

enum class Reader { program, person }; ///< whether messages go to a terminal

/// Runs the whole program in this process: in Swedish, with a clock that stands still.
inline Run run_program(const std::vector<std::string>& arguments, std::map<std::string, std::string> variables = {},
                       Reader reader = Reader::program) {
    std::ostringstream out;
    std::ostringstream err;
    cli::Environment environment{.out = out, .err = err, .files = site::disk(), .variable = {}};
    environment.variable = [&](std::string_view name) {
        const auto found = variables.find(std::string(name));
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    };
    environment.err_is_terminal = reader == Reader::person;
    environment.today = lang::Date{2026, 11, 1};
    Run run;
    run.code = cli::run(arguments, environment);
    run.out = out.str();
    run.err = err.str();
    return run;
}

/// The smallest reports folder that is without a fault: an organisation, the year 2024 and one area.
inline std::map<std::string, std::string> small_reports() {
    return {
        {"organisation.yaml", "name: Kommunförbundet Exempel\nlanguage: sv\n"},
        {"2024/report.yaml", "year: 2024\ntitle: Verksamhetsberättelse 2024\ngroups:\n  - id: extended\n    title: "
                             "Utökade uppdrag\n    areas: [aldre]\n"},
        {"2024/aldre.yaml", "area: aldre\ntitle: Äldre\ngroup: extended\n"},
    };
}

} // namespace redovisa::test
