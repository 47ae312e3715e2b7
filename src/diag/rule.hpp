#pragma once

#include "lang/words.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace redovisa::diag {

enum class Severity : std::uint8_t { advice, warning, error };

/// What the example of a rule's page is a piece of.
enum class ExampleFile : std::uint8_t {
    none,
    any, ///< a YAML file, whichever
    area,
    report,
    organisation,
    years,   ///< files of two years, each after its path in a comment: `# reports/2023/aldre.yaml`
    layout,  ///< of a page
    folder,  ///< no file but where files lie: paths, one a line
    command, ///< no file but what is typed at a prompt
};

/// One rule: one code, one message, one page. The pages of `redovisa explain` and docs/rules.md are made from these.
struct Rule {
    /// Stable kebab-case name of the fault.
    std::string_view code;
    Severity severity = Severity::error;
    /// `{name}` is replaced by the value of that name. Lower-case start, no full stop.
    lang::Words message;
    /// What to do; may be empty when the hint depends on the case.
    lang::Words hint = {};
    /// Text of the note at the other place; empty when the rule has none.
    lang::Words note = {};
    /// The page: what the rule finds and why it matters, in plain sentences.
    lang::Words what = {};
    lang::Words why = {};
    ExampleFile example_file = ExampleFile::none;
    std::string_view faulty = {};
    std::string_view mended = {};
};

/// Every rule, ordered by code.
[[nodiscard]] std::span<const Rule* const> all_rules();

/// The rule with that code, or null.
[[nodiscard]] const Rule* find_rule(std::string_view code);

} // namespace redovisa::diag
