#pragma once

#include "cli/pipeline.hpp"
#include "cli/site_files.hpp"
#include "support/memory_files.hpp"

#include <map>
#include <memory>
#include <string>

namespace redovisa::test {

/// Reports read from memory, and the site they become there.
struct SiteInMemory {
    std::unique_ptr<cli::Loaded> loaded;
    std::map<std::string, std::string> pages; ///< empty when something is wrong with the reports

    [[nodiscard]] bool ok() const { return !loaded->faults.has_errors(); }

    /// The errors, one a line: `file:line: code: message`.
    [[nodiscard]] std::string errors() const {
        std::string out;
        for (const diag::Diagnostic& fault : loaded->faults.items()) {
            if (fault.severity != diag::Severity::error) continue;
            const text::Source& source = loaded->sources[fault.where.source];
            out += source.path() + ":" + std::to_string(source.line_of(fault.where.begin)) + ": " +
                   std::string(fault.rule->code) + ": " + diag::message_of(fault, lang::Language::en) + "\n";
        }
        return out;
    }
};

inline SiteInMemory build_in_memory(std::map<std::string, std::string> reports, const cli::Options& options = {}) {
    MemoryFiles disk("reports", std::move(reports));
    SiteInMemory site;
    site.loaded = cli::load("reports", disk, 1, lang::Date{2032, 11, 1});
    if (!site.ok()) return site;
    for (text::OutputFile& file : cli::make_site_files(options, disk, *site.loaded))
        site.pages[file.path] = std::move(file.bytes);
    return site;
}

} // namespace redovisa::test
