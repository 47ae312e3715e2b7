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

/// A filter that names nothing would show an empty list, which reads as "there are none".
bool known(const std::string& word, const schema::Choice& choice, Environment& environment, lang::Language language) {
    if (word.empty() || schema::find_option(choice, word) >= 0) return true;
    environment.err << diag::format({"redovisa: `{word}` är inget värde", "redovisa: `{word}` is not a value"},
                                    {{"word", word}}, language);
    if (const schema::Option* near = schema::nearest_option(word, choice)) {
        environment.err << diag::format({"; menade du `{near}`?", "; did you mean `{near}`?"},
                                        {{"near", std::string(near->value)}}, language);
    }
    environment.err << "\n";
    return false;
}

} // namespace

ExitCode list(const Options& options, Environment& environment) {
    const std::unique_ptr<Loaded> loaded = load(options.root, environment.files, options.jobs, std::nullopt);
    const lang::Language language = language_of(options, environment, loaded->corpus.get());
    if (!known(options.status, schema::status_choice, environment, language)) return ExitCode::usage;
    if (!known(options.reason, schema::reason_choice, environment, language)) return ExitCode::usage;
    if (!sound(*loaded, options, environment)) return site::exit_code(loaded->faults);
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
