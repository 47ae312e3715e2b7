#include "diag/rules_schema.hpp"

#include "diag/rules.hpp"

#include <vector>

namespace redovisa::diag::rules {

Table schema_table() {
    static const std::vector<const Rule*> table{};
    return table;
}

} // namespace redovisa::diag::rules
