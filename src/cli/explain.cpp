#include "cli/commands.hpp"

#include "render/rule_page.hpp"

namespace redovisa::cli {

ExitCode explain(const Options& options, Environment& environment) {
    const lang::Language language = language_of(options, environment, nullptr);
    const bool markdown = options.format == "markdown";
    if (options.subject.empty())
        return deliver(markdown ? render::rule_manual(language) : render::rule_list(language), environment, language);
    if (const diag::Rule* rule = diag::find_rule(options.subject))
        return deliver(markdown ? render::rule_markdown(*rule, language) : render::rule_page(*rule, language),
                       environment, language);
    std::vector<std::string_view> codes;
    for (const diag::Rule* rule : diag::all_rules())
        codes.push_back(rule->code);
    return refuse({"det finns ingen kod `{word}`", "there is no code `{word}`"}, options.subject, codes, environment,
                  language);
}

} // namespace redovisa::cli
