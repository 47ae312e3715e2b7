#include "cli/cli.hpp"

#include "cli/commands.hpp"

#include <exception>
#include <new>

namespace redovisa::cli {
namespace {

ExitCode dispatch(const Options& options, Environment& environment) {
    switch (options.command) {
    case Command::check: return check(options, environment);
    case Command::build: return build(options, environment);
    case Command::compare: return compare(options, environment);
    case Command::lineage_show:
    case Command::lineage_suggest: return lineage(options, environment);
    case Command::list: return list(options, environment);
    case Command::exporting: return export_data(options, environment);
    case Command::schema: return schema(options, environment);
    case Command::explain: return explain(options, environment);
    }
    return ExitCode::internal;
}

/// `--lang` counts for messages about the command line itself too, also when the rest of it is wrong.
lang::Language early_language(std::span<const std::string> arguments, const Environment& environment) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const bool next = arguments[i] == "--lang" && i + 1 < arguments.size();
        const std::string_view word = next                                  ? std::string_view(arguments[i + 1])
                                      : arguments[i].starts_with("--lang=") ? std::string_view(arguments[i]).substr(7)
                                                                            : "";
        if (word == "en") return lang::Language::en;
        if (word == "sv") return lang::Language::sv;
    }
    return locale_language(environment);
}

int run_checked(std::span<const std::string> arguments, Environment& environment) {
    const lang::Language language = early_language(arguments, environment);
    const Parsed parsed = parse_options(arguments, language);
    environment.err << parsed.err;
    if (!parsed.options) {
        if (parsed.exit_code != 0) return parsed.exit_code;
        return static_cast<int>(deliver(parsed.out, environment, language));
    }
    return static_cast<int>(dispatch(*parsed.options, environment));
}

} // namespace

int run(std::span<const std::string> arguments, Environment& environment) {
    try {
        return run_checked(arguments, environment);
    } catch (const std::bad_alloc&) {
        environment.err << "redovisa: minnet räckte inte (out of memory)\n";
        return static_cast<int>(ExitCode::environment);
    } catch (const std::exception& failure) {
        environment.err << "redovisa: internt fel (internal error): " << failure.what() << "\n";
        return static_cast<int>(ExitCode::internal);
    }
}

} // namespace redovisa::cli
