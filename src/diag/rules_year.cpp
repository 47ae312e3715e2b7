#include "diag/rules_year.hpp"

#include "diag/rules.hpp"

#include <vector>

namespace redovisa::diag::rules {

Table year_table() {
    static const std::vector<const Rule*> table{};
    return table;
}

} // namespace redovisa::diag::rules
