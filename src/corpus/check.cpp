#include "corpus/check.hpp"

namespace redovisa::corpus {

void check(const Corpus& corpus, std::optional<model::Date> today, diag::Diagnostics& out) {
    check_year(corpus, out);
    check_across(corpus, today, out);
}

} // namespace redovisa::corpus
