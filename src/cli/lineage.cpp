#include "cli/commands.hpp"

#include "corpus/suggest.hpp"
#include "render/life_text.hpp"
#include "render/suggest_yaml.hpp"
#include "view/life.hpp"

#include <algorithm>

namespace redovisa::cli {
namespace {

ExitCode show(const Options& options, const corpus::Corpus& corpus, Environment& environment, lang::Language language) {
    const auto found = corpus.goal_by_ref.find(options.subject);
    if (found == corpus.goal_by_ref.end()) {
        std::vector<std::string_view> known;
        for (const auto& [ref, goal] : corpus.goal_by_ref)
            known.push_back(ref);
        const ExitCode code = refuse({"det finns inget mål `{word}`", "there is no goal `{word}`"}, options.subject,
                                     known, environment, language);
        environment.err << lang::Words{"mål skrivs år/område/mål; `redovisa list goals` visar alla\n",
                                       "goals are written year/area/goal; `redovisa list goals` shows all\n"}
                               .in(language);
        return code;
    }
    const view::CompareWorld world(corpus);
    const view::Life life = view::make_life(world, world.chains.goals[world.chains.of_goal[found->second]], language);
    render::TextTableOptions how;
    how.width = environment.width;
    how.colour = use_colour(options, environment, environment.out_is_terminal);
    return deliver(render::life_text(life, options.subject, language, how), environment, language);
}

ExitCode suggest(const Options& options, const corpus::Corpus& corpus, Environment& environment,
                 lang::Language language) {
    const auto [earlier, later] = std::minmax(options.years[0], options.years[1]);
    if (!years_known(options, corpus, environment, language)) return ExitCode::usage;
    return deliver(
        render::suggest_yaml(view::make_suggestions(corpus, corpus::suggest_links(corpus, earlier, later), language),
                             language),
        environment, language);
}

} // namespace

ExitCode lineage(const Options& options, Environment& environment) {
    const std::unique_ptr<Loaded> loaded = load(options.root, environment.files, options.jobs, std::nullopt);
    const lang::Language language = language_of(options, environment, loaded->corpus.get());
    if (!sound(*loaded, options, environment)) return site::exit_code(loaded->faults);
    return options.command == Command::lineage_show ? show(options, *loaded->corpus, environment, language)
                                                    : suggest(options, *loaded->corpus, environment, language);
}

} // namespace redovisa::cli
