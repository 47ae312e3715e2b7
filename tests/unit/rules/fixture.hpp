#pragma once

#include "diag/diagnostic.hpp"
#include "diag/rule.hpp"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// A faulty and a clean case for every rule. rules_test.cpp demands one of each rule, whatever the stage that finds it.
namespace redovisa::test {

using Files = std::map<std::string, std::string>;

/// What was found, and its words as a person sees them.
struct Findings {
    std::vector<std::string> codes;
    std::string sv;
    std::string en;
    /// The files that repairs are suggested for, with all of them put in: path -> bytes.
    Files mended;
};

/// The findings in the order of the printers; the folder `without` is left out of paths, for tests on the disk.
[[nodiscard]] Findings findings(diag::Diagnostics faults, const text::SourceSet& sources,
                                const std::string& without = {});

struct Fixture {
    std::string code;
    std::function<Findings()> faulty;
    std::function<Findings()> clean;
};

/// Bytes and form of one file.
[[nodiscard]] std::vector<Fixture> form_fixtures();
/// Rules about several files, about files as such, and limits.
[[nodiscard]] std::vector<Fixture> reports_fixtures();
/// What only a disk can do: links, rights, output folders.
[[nodiscard]] std::vector<Fixture> disk_fixtures();
/// What `redovisa check` finds in these files, path below reports/ -> bytes.
[[nodiscard]] Findings check_reports(const Files& files);

/// Two sound years that hang together, with an indicator.
[[nodiscard]] Files two_years();

/// What is found in an example of the rule's page; files of `mended` take the place of those it would run with.
[[nodiscard]] Findings run_example(const diag::Rule& rule, std::string_view example, const Files& mended = {});

/// What a build finds with files in these places, one path a line, sound for the place where they lie. Reports that are
/// not listed are the smallest there are.
[[nodiscard]] Findings run_listing(std::string_view example);

/// What the program says to a command line, in a folder with reports, a letter and a packed site.
[[nodiscard]] Findings run_command(std::string_view example);

} // namespace redovisa::test
