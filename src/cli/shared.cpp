#include "cli/commands.hpp"

#include "cli/unknown.hpp"
#include "cli/version.hpp"
#include "diag/excerpt.hpp"
#include "lang/phrase.hpp"

#include <algorithm>
#include <cerrno>
#include <set>

namespace redovisa::cli {

bool use_colour(const Options& options, const Environment& environment, bool terminal) {
    if (options.colour == "always") return true;
    if (options.colour == "never") return false;
    const auto set = [&](const char* name) {
        const auto value = environment.variable(name);
        return value && !value->empty();
    };
    if (set("NO_COLOR")) return false;
    const auto force = environment.variable("CLICOLOR_FORCE");
    if (force && !force->empty() && *force != "0") return true;
    return terminal && environment.variable("TERM").value_or("") != "dumb";
}

lang::Language locale_language(const Environment& environment) {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const auto value = environment.variable(name);
        if (!value || value->empty()) continue;
        // "C" and "POSIX" name no language: the program's home is Sweden.
        return value->starts_with("en") ? lang::Language::en : lang::Language::sv;
    }
    return lang::Language::sv;
}

lang::Language language_of(const Options& options, const Environment& environment, const corpus::Corpus* corpus) {
    if (options.language) return *options.language;
    if (corpus != nullptr && !corpus->organisation.name.empty()) return corpus->organisation.language;
    return locale_language(environment);
}

ExitCode report(const diag::Diagnostics& faults, const text::SourceSet& sources, const Options& options,
                Environment& environment, lang::Language language, diag::Format format) {
    const bool text = format == diag::Format::text;
    diag::Options printing;
    printing.format = format;
    printing.language = language;
    printing.colour = text && use_colour(options, environment, environment.err_is_terminal);
    printing.hyperlinks =
        printing.colour && environment.err_is_terminal && !environment.variable("CI") && !environment.folder.empty();
    if (printing.hyperlinks)
        printing.link_root = "file://" + environment.host + diag::uri_path(environment.folder) + "/";
    printing.width = environment.width;
    printing.version = version;
    const std::string printed = diag::print(faults, sources, printing);
    if (!text) return deliver(printed, environment, language);
    environment.err << printed;
    environment.err.flush();
    return ExitCode::good;
}

bool sound(const Loaded& loaded, const Options& options, Environment& environment) {
    if (!loaded.faults.has_errors()) return true;
    report(loaded.faults, loaded.sources, options, environment, language_of(options, environment, loaded.corpus.get()));
    return false;
}

ExitCode refuse(lang::Words sentence, std::string_view word, const std::vector<std::string_view>& known,
                Environment& environment, lang::Language language, std::string_view near) {
    environment.err << "redovisa: " << diag::format(sentence, {{"word", diag::visible(word)}}, language)
                    << instead_of(word, known, language, near) << "\n";
    return ExitCode::usage;
}

std::string known_years(const corpus::Corpus& corpus, lang::Language language) {
    std::vector<std::string> years;
    years.reserve(corpus.reports.size());
    for (const model::Report& report : corpus.reports)
        years.push_back(std::to_string(report.year.value));
    return lang::list_text(years, language);
}

bool years_known(const Options& options, const corpus::Corpus& corpus, Environment& environment,
                 lang::Language language) {
    for (const int year : options.years) {
        if (corpus.report(year) != nullptr) continue;
        const lang::Words sentence{"det finns ingen verksamhetsberättelse för {word}; år som finns: {years}",
                                   "there is no report for {word}; years that exist: {years}"};
        environment.err << "redovisa: "
                        << diag::format(sentence,
                                        {{"word", std::to_string(year)}, {"years", known_years(corpus, language)}},
                                        language)
                        << "\n";
        return false;
    }
    return true;
}

bool area_known(const std::string& id, const corpus::Corpus& corpus, Environment& environment,
                lang::Language language) {
    std::set<std::string_view> ids;
    for (const model::Report& report : corpus.reports)
        for (const model::Area& area : report.areas)
            ids.insert(area.id.value);
    if (ids.contains(id)) return true;
    refuse({"det finns inget område `{word}`", "there is no area `{word}`"}, id, {ids.begin(), ids.end()}, environment,
           language);
    return false;
}

bool has_warnings(const diag::Diagnostics& faults) {
    return std::ranges::any_of(faults.items(),
                               [](const diag::Diagnostic& fault) { return fault.severity == diag::Severity::warning; });
}

ExitCode deliver(const std::string& result, Environment& environment, lang::Language language) {
    errno = 0;
    environment.out << result;
    environment.out.flush();
    // A reader that has seen enough, as `head`, has closed the pipe: nothing went wrong.
    if (environment.out || errno == EPIPE) return ExitCode::good;
    environment.err << lang::Words{"redovisa: utskriften kunde inte skrivas klart\n",
                                   "redovisa: the output could not be written\n"}
                           .in(language);
    return ExitCode::environment;
}

} // namespace redovisa::cli
