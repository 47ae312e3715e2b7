#include "cli/commands.hpp"

#include "cli/derive.hpp"
#include "cli/site_files.hpp"
#include "render/data_csv.hpp"
#include "render/data_json.hpp"
#include "view/data_set.hpp"
#include "view/tables.hpp"

namespace redovisa::cli {

ExitCode export_data(const Options& options, Environment& environment) {
    const std::unique_ptr<Loaded> loaded = load(options.root, environment.files, options.jobs, std::nullopt);
    const lang::Language language = language_of(options, environment, loaded->corpus.get());
    if (!sound(*loaded, options, environment)) return site::exit_code(loaded->faults);
    if (!years_known(options, *loaded->corpus, environment, language)) return ExitCode::usage;
    const view::Derived derived = derive(*loaded->corpus);
    if (options.format == "addresses") {
        Options pages = options;
        pages.markdown = pages.data = false;
        const auto files = make_site_files(pages, environment.files, *loaded);
        return deliver(render::published_list(make_addresses(*loaded, files), loaded->corpus->organisation.language),
                       environment, language);
    }
    if (options.format == "json") {
        return deliver(render::json(view::make_data_set(*loaded->corpus, loaded->sources, derived, options.years).all),
                       environment, language);
    }
    const std::string name = options.subject.empty() ? "activities" : options.subject;
    const auto table = view::make_table(name, *loaded->corpus, loaded->sources, derived, options.years);
    if (table) return deliver(render::csv(*table, render::CsvKind::machine), environment, language);
    const auto names = view::table_names();
    return refuse({"det finns ingen tabell `{word}`", "there is no table `{word}`"}, name, {names.begin(), names.end()},
                  environment, language);
}

} // namespace redovisa::cli
