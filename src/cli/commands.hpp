#pragma once

#include "cli/environment.hpp"
#include "cli/options.hpp"
#include "cli/pipeline.hpp"
#include "diag/print.hpp"
#include "site/outcome.hpp"

/// One function a command. Each reads as the stages it runs.
namespace redovisa::cli {

using site::ExitCode;

[[nodiscard]] ExitCode check(const Options& options, Environment& environment);
[[nodiscard]] ExitCode build(const Options& options, Environment& environment);
[[nodiscard]] ExitCode list(const Options& options, Environment& environment);
[[nodiscard]] ExitCode export_data(const Options& options, Environment& environment);
[[nodiscard]] ExitCode compare(const Options& options, Environment& environment);
[[nodiscard]] ExitCode lineage(const Options& options, Environment& environment);
[[nodiscard]] ExitCode schema(const Options& options, Environment& environment);
[[nodiscard]] ExitCode explain(const Options& options, Environment& environment);

// ---- what they share ----

/// The language of messages: `--lang`, else the organisation's, else that of the locale.
[[nodiscard]] lang::Language language_of(const Options& options, const Environment& environment,
                                         const corpus::Corpus* corpus);
/// Of the locale only (LC_ALL, LC_MESSAGES, LANG): Swedish unless it names another language.
[[nodiscard]] lang::Language locale_language(const Environment& environment);

/// As bixense.com/clicolors and no-color.org have it: the flag, then NO_COLOR, then CLICOLOR_FORCE, then the terminal.
[[nodiscard]] bool use_colour(const Options& options, const Environment& environment, bool terminal);

/// Writes the faults: as text to `err`, in other formats to `out`. Gives how the writing went, not what is wrong with
/// the reports.
ExitCode report(const diag::Diagnostics& faults, const text::SourceSet& sources, const Options& options,
                Environment& environment, lang::Language language, diag::Format format = diag::Format::text);

/// For commands whose result is not the messages: says on `err` what is wrong, and whether the command can go on.
[[nodiscard]] bool sound(const Loaded& loaded, const Options& options, Environment& environment);

/// Says that a word of the command line names nothing, and what it may have meant. Gives the exit code for that.
ExitCode refuse(lang::Words sentence, std::string_view word, const std::vector<std::string_view>& known,
                Environment& environment, lang::Language language, std::string_view near = {});

/// The years that have a report, as they are listed in a sentence.
[[nodiscard]] std::string known_years(const corpus::Corpus& corpus, lang::Language language);

/// Whether there is a report for every `--year`; says so when not. Without, the result would be empty, which reads as
/// "nothing was done".
[[nodiscard]] bool years_known(const Options& options, const corpus::Corpus& corpus, Environment& environment,
                               lang::Language language);

/// Whether some year has an area of this id; says so when not.
[[nodiscard]] bool area_known(const std::string& id, const corpus::Corpus& corpus, Environment& environment,
                              lang::Language language);

[[nodiscard]] bool has_warnings(const diag::Diagnostics& faults);

/// Sends a result to `out`; a stream that takes no more is a fault of the environment, but not a pipe whose reader has
/// left.
[[nodiscard]] ExitCode deliver(const std::string& result, Environment& environment, lang::Language language);

} // namespace redovisa::cli
