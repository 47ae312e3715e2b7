#include "cli/commands.hpp"

#include "lang/phrase.hpp"
#include "view/words.hpp"

#include <algorithm>
#include <array>

namespace redovisa::cli {
namespace {

diag::Format format_of(const std::string& word) {
    if (word == "json") return diag::Format::json;
    if (word == "github") return diag::Format::github;
    if (word == "sarif") return diag::Format::sarif;
    if (word == "rdjson") return diag::Format::rdjson;
    return diag::Format::text;
}

/// Everything is read whatever years are asked for, since years refer to each other; here only the messages are chosen.
void keep_years(diag::Diagnostics& faults, const text::SourceSet& sources, const std::string& root,
                const std::vector<int>& years) {
    if (years.empty()) return;
    std::vector<std::string> wanted;
    for (const int year : years)
        wanted.push_back(root + "/" + std::to_string(year) + "/");
    std::erase_if(faults.items(), [&](const diag::Diagnostic& fault) {
        const std::string& path = sources[fault.where.source].path();
        return std::ranges::none_of(wanted, [&](const std::string& folder) { return path.starts_with(folder); });
    });
}

/// "4 år, 83 områden, 112 mål och 430 aktiviteter: inga fel"
std::string summary(const corpus::Corpus& corpus, lang::Language language) {
    const std::array counts{lang::counted(std::ssize(corpus.reports), view::words::year_noun, language),
                            lang::counted(std::ssize(corpus.areas), view::words::area_noun, language),
                            lang::counted(std::ssize(corpus.goals), view::words::goal_noun, language),
                            lang::counted(std::ssize(corpus.activities), view::words::activity_noun, language)};
    return lang::list_text(counts, language) + std::string(lang::Words{": inga fel\n", ": no errors\n"}.in(language));
}

} // namespace

ExitCode check(const Options& options, Environment& environment) {
    const std::unique_ptr<Loaded> loaded = load(options.root, environment.files, options.jobs, environment.today);
    const lang::Language language = language_of(options, environment, loaded->corpus.get());
    if (!loaded->faults.has_errors() && !years_known(options, *loaded->corpus, environment, language))
        return ExitCode::usage;
    keep_years(loaded->faults, loaded->sources, options.root, options.years);
    const diag::Format format = format_of(options.format);
    const ExitCode written = report(loaded->faults, loaded->sources, options, environment, language, format);
    // A word to whoever sits there; for programs, no fault means no output.
    if (format == diag::Format::text && environment.err_is_terminal && !loaded->faults.has_errors())
        environment.err << summary(*loaded->corpus, language);
    const ExitCode code = site::exit_code(loaded->faults);
    if (written != ExitCode::good) return written;
    return code == ExitCode::good && options.strict && has_warnings(loaded->faults) ? ExitCode::faults : code;
}

} // namespace redovisa::cli
