#pragma once

#include "diag/rule.hpp"

/// The tables of rules, one pair of files for each stage that finds faults.
///
/// To add a rule:
///  1. declare it in `rules_<stage>.hpp`: `extern const Rule my_fault;` (the code `my-fault` with `_` for `-`);
///  2. define it in `rules_<stage>.cpp`, with its message and page in both languages, and put it on the list at the end
///     of that file;
///  3. for a new stage, add its table here and in `rules.cpp`.
/// Tests demand that every declared rule is on a list, that code and name agree, that no text is missing in either
/// language, and that the faulty example of the page gives the code and the mended one does not.
namespace redovisa::diag::rules {

using Table = std::span<const Rule* const>;

/// Encoding and characters, before the parser.
[[nodiscard]] Table bytes_table();
/// Lines and structure of the YAML: indentation, dashes, keys, documents.
[[nodiscard]] Table yaml_table();
/// Texts and values as they are written: quotes, colons, brackets.
[[nodiscard]] Table values_table();
/// Keys and the shape of values against the field table.
[[nodiscard]] Table schema_table();
/// How single values are written: numbers, dates, ids, addresses.
[[nodiscard]] Table formats_table();
/// Prose in Markdown.
[[nodiscard]] Table markdown_table();
/// Within one year: the year itself, its groups and areas, ids.
[[nodiscard]] Table year_table();
/// References within one year to what is not there.
[[nodiscard]] Table references_table();
/// Within one year: what activities, figures, outcomes and endings say of themselves.
[[nodiscard]] Table records_table();
/// Across years.
[[nodiscard]] Table across_table();
[[nodiscard]] Table accessibility_table();
/// What an organisation has decided about rules.
[[nodiscard]] Table policy_table();
/// Layouts of pages.
[[nodiscard]] Table template_table();
/// The reports folder and its files.
[[nodiscard]] Table input_table();
/// The output folder.
[[nodiscard]] Table output_table();

} // namespace redovisa::diag::rules
