#include "cli/commands.hpp"

#include "cli/derive.hpp"
#include "render/data_csv.hpp"
#include "render/data_json.hpp"
#include "render/data_list.hpp"
#include "schema/choices.hpp"
#include "schema/suggest.hpp"
#include "view/list.hpp"

namespace redovisa::cli {
namespace {

// A filter that names nothing would show an empty list, which reads as "there are none".

bool known_value(const std::string& word, const schema::Choice& choice, Environment& environment,
                 lang::Language language) {
    if (word.empty() || schema::find_option(choice, word) >= 0) return true;
    std::vector<std::string_view> values;
    for (const schema::Option& option : choice.options)
        values.push_back(option.value);
    const schema::Option* near = schema::nearest_option(word, choice);
    refuse({"`{word}` är inget värde", "`{word}` is not a value"}, word, values, environment, language,
           near == nullptr ? std::string_view() : near->value);
    return false;
}

} // namespace

ExitCode list(const Options& options, Environment& environment) {
    const std::unique_ptr<Loaded> loaded = load(options.root, environment.files, options.jobs, std::nullopt);
    const lang::Language language = language_of(options, environment, loaded->corpus.get());
    if (!known_value(options.status, schema::status_choice, environment, language)) return ExitCode::usage;
    if (!known_value(options.reason, schema::reason_choice, environment, language)) return ExitCode::usage;
    if (!sound(*loaded, options, environment)) return site::exit_code(loaded->faults);
    if (!years_known(options, *loaded->corpus, environment, language)) return ExitCode::usage;
    if (!options.area.empty() && !area_known(options.area, *loaded->corpus, environment, language))
        return ExitCode::usage;
    const view::ListFilter filter{options.years, options.area, options.status, options.reason};
    const auto table =
        view::make_list(options.subject, *loaded->corpus, loaded->sources, derive(*loaded->corpus), filter);
    if (!table) return ExitCode::internal;
    if (options.format == "csv") return deliver(render::csv(*table, render::CsvKind::machine), environment, language);
    if (options.format == "json") return deliver(render::json(*table), environment, language);
    return deliver(render::list_text(*table, environment.out_is_terminal ? environment.width : 0), environment,
                   language);
}

} // namespace redovisa::cli
