#pragma once

#include "corpus/corpus.hpp"
#include "diag/diagnostic.hpp"

#include <optional>

namespace redovisa::corpus {

/// The rules over one year and over all of them. `today` is only for rules that ask how old a date is; without it they
/// are left out, and nothing else depends on the clock.
void check(const Corpus& corpus, std::optional<model::Date> today, diag::Diagnostics& out);

/// The parts of check, one for each table of rules.
void check_year(const Corpus& corpus, diag::Diagnostics& out);
void check_across(const Corpus& corpus, std::optional<model::Date> today, diag::Diagnostics& out);

} // namespace redovisa::corpus
