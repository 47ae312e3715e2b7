#include "fixture.hpp"

#include "cli/site_files.hpp"
#include "support/memory_files.hpp"
#include "support/program.hpp"

namespace redovisa::test {
namespace {

/// A site made with one file of the organisation's own in the folder of layouts.
Findings with_asset(const std::string& name) {
    MemoryFiles reports("reports", small_reports());
    MemoryFiles layouts("mallar", {{name, "x"}});
    const auto loaded = cli::load("reports", reports, 1, lang::Date{2026, 11, 1});
    cli::Options options;
    options.templates = "mallar";
    (void)cli::make_site_files(options, layouts, *loaded);
    return findings(std::move(loaded->faults), loaded->sources);
}

} // namespace

std::vector<Fixture> layout_fixtures() {
    return {
        {"template-file-name", [] { return with_asset("Vår logga.svg"); }, [] { return with_asset("var-logga.svg"); }},
        {"template-file-taken", [] { return with_asset("search-index.js"); }, [] { return with_asset("egen.js"); }},
    };
}

} // namespace redovisa::test
