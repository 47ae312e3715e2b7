#pragma once

#include "diag/print.hpp"

/// What the printers share, and their faces; users call print().
namespace redovisa::diag {

[[nodiscard]] std::string print_text(const Diagnostics& items, const text::SourceSet& sources, const Options& options);
[[nodiscard]] std::string print_json(const Diagnostics& items, const text::SourceSet& sources, const Options& options);
[[nodiscard]] std::string print_github(const Diagnostics& items, const text::SourceSet& sources,
                                       const Options& options);
[[nodiscard]] std::string print_sarif(const Diagnostics& items, const text::SourceSet& sources, const Options& options);
[[nodiscard]] std::string print_rdjson(const Diagnostics& items, const text::SourceSet& sources,
                                       const Options& options);

struct Counts {
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t advice = 0;
};
[[nodiscard]] Counts count(const Diagnostics& diagnostics);

/// `2 fel, 1 varning`; empty when there is nothing.
[[nodiscard]] std::string summary(const Counts& counts, lang::Language language);

[[nodiscard]] lang::Words severity_words(Severity severity);
/// `error`, `warning`, `advice`: for formats that programs read.
[[nodiscard]] std::string_view severity_name(Severity severity);

/// `path:line:column`, or the path alone of a file or folder that is at fault as a whole.
[[nodiscard]] std::string place_text(text::Span where, const text::SourceSet& sources);

/// The hints as one text.
[[nodiscard]] std::string joined_hints(const Diagnostic& item, lang::Language language);

} // namespace redovisa::diag
