#include "diag/rules_across.hpp"

#include "diag/rules.hpp"

#include <vector>

namespace redovisa::diag::rules {

Table across_table() {
    static const std::vector<const Rule*> table{};
    return table;
}

} // namespace redovisa::diag::rules
