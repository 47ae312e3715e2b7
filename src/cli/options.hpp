#pragma once

#include "lang/words.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace redovisa::cli {

enum class Command : std::uint8_t {
    check,
    build,
    compare,
    lineage_show,
    lineage_suggest,
    list,
    exporting,
    schema,
    explain
};

/// What the command line says, checked as far as that is possible without reading a file.
struct Options {
    Command command = Command::check;
    std::string root = "reports";
    std::optional<lang::Language> language;
    std::vector<int> years; ///< --year, or the years of a comparison
    std::string format;     ///< a word that the command knows
    bool strict = false;
    std::string colour = "auto"; ///< auto, always, never
    std::string output = "site"; ///< build: the folder to write
    bool html = true;
    bool markdown = true;
    bool data = true;
    std::string templates; ///< folder of layouts; empty: the compiled-in ones
    unsigned jobs = 0;     ///< threads; 0: as many as there are processors
    std::string subject; ///< list: goals, activities, figures; export: table; explain: code; lineage: ref; schema: file
    std::string by = "goal";        ///< compare
    std::vector<std::string> kinds; ///< compare: only these
    std::vector<std::string> areas; ///< compare: only these
    std::string area;               ///< list
    std::string status;
    std::string reason;
};

/// Options, or the exit code and what to print when there is nothing to run: help, version, a wrong command line.
struct Parsed {
    std::optional<Options> options;
    int exit_code = 0;
    std::string out;
    std::string err;
};

/// `language` is for help and messages about the command line itself.
[[nodiscard]] Parsed parse_options(std::span<const std::string> arguments, lang::Language language);

} // namespace redovisa::cli
