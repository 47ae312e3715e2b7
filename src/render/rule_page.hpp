#pragma once

#include "diag/rule.hpp"

#include <string>

/// The pages of the rules, from the one table in diag.
namespace redovisa::render {

/// One rule for the terminal: what it finds, why, an example with the fault and one without.
[[nodiscard]] std::string rule_page(const diag::Rule& rule, lang::Language language);

/// The same as Markdown.
[[nodiscard]] std::string rule_markdown(const diag::Rule& rule, lang::Language language);

/// A line for each rule: code, severity, message.
[[nodiscard]] std::string rule_list(lang::Language language);

/// All pages as one Markdown text: docs/rules.md.
[[nodiscard]] std::string rule_manual(lang::Language language);

} // namespace redovisa::render
