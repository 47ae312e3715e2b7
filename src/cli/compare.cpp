#include "cli/commands.hpp"

#include "render/compare.hpp"

#include <algorithm>

namespace redovisa::cli {
namespace {

/// A comparison of years that nobody reported on would be an empty table, which reads as "there is nothing".
bool years_exist(const Options& options, const corpus::Corpus& corpus, Environment& environment,
                 lang::Language language) {
    std::vector<int> found;
    for (const int year : options.years) {
        const bool fresh = std::ranges::find(found, year) == found.end();
        if (fresh && corpus.report(year) != nullptr) found.push_back(year);
    }
    if (found.size() >= 2) return true;
    environment.err << diag::format(
        {"redovisa: minst två olika år måste ha en verksamhetsberättelse; år som finns: {years}\n",
         "redovisa: at least two different years must have a report; years that exist: {years}\n"},
        {{"years", known_years(corpus, language)}}, language);
    return false;
}

std::string write(const view::Comparison& comparison, const Options& options, const Environment& environment,
                  bool colour) {
    const render::CompareBy by = render::compare_by(options.by).value_or(render::CompareBy::goal);
    if (options.format == "markdown") return render::compare_markdown(comparison, by);
    if (options.format == "html") return render::compare_html(comparison, by);
    if (options.format == "csv") return render::compare_csv(comparison, by);
    if (options.format == "json") return render::compare_json(comparison);
    render::TextTableOptions how;
    how.width = environment.width;
    how.colour = colour;
    return render::compare_text(comparison, by, how);
}

} // namespace

ExitCode compare(const Options& options, Environment& environment) {
    const std::unique_ptr<Loaded> loaded = load(options.root, environment.files, options.jobs, std::nullopt);
    const lang::Language language = language_of(options, environment, loaded->corpus.get());
    if (!sound(*loaded, options, environment)) return site::exit_code(loaded->faults);
    if (!years_exist(options, *loaded->corpus, environment, language)) return ExitCode::usage;
    for (const std::string& id : options.areas) {
        if (id != "outside" && !area_known(id, *loaded->corpus, environment, language)) return ExitCode::usage;
    }
    const view::CompareWorld world(*loaded->corpus);
    view::Comparison comparison = view::make_comparison(world, options.years, language);
    view::choose(comparison, world, {options.kinds, options.areas});
    return deliver(
        write(comparison, options, environment, use_colour(options, environment, environment.out_is_terminal)),
        environment, language);
}

} // namespace redovisa::cli
