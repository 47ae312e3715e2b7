#include "cli/commands.hpp"

#include "cli/site_files.hpp"
#include "site/write.hpp"

namespace redovisa::cli {

ExitCode build(const Options& options, Environment& environment) {
    const std::unique_ptr<Loaded> loaded = load(options.root, environment.files, options.jobs, environment.today);
    const lang::Language language = language_of(options, environment, loaded->corpus.get());
    const auto stop = [&] {
        loaded->faults.finish(loaded->sources);
        report(loaded->faults, loaded->sources, options, environment, language);
        return site::exit_code(loaded->faults, loaded->report_sources);
    };
    if (loaded->faults.has_errors()) return stop();
    if (options.strict && has_warnings(loaded->faults)) {
        report(loaded->faults, loaded->sources, options, environment, language);
        return ExitCode::faults;
    }
    if (!years_known(options, *loaded->corpus, environment, language)) return ExitCode::usage;
    const std::vector<text::OutputFile> files = make_site_files(options, environment.files, *loaded);
    // A site of single years, or without pages, says nothing of what is lost.
    if (loaded->published && options.html && options.years.empty()) {
        render::check_published(*loaded->published, loaded->sources[*loaded->published], make_addresses(*loaded, files),
                                loaded->faults);
    }
    if (loaded->faults.has_errors()) return stop();
    site::Destination destination;
    destination.folder = options.output;
    destination.inputs.push_back(options.root);
    if (!options.templates.empty()) destination.inputs.push_back(options.templates);
    destination.home = environment.variable("HOME").value_or("");
    site::write_site(destination, files, environment.files, loaded->sources, loaded->faults);
    return stop();
}

} // namespace redovisa::cli
