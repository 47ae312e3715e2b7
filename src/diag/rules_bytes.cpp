#include "diag/rules_bytes.hpp"

#include "diag/rules.hpp"

#include <vector>

namespace redovisa::diag::rules {

Table bytes_table() {
    static const std::vector<const Rule*> table{};
    return table;
}

} // namespace redovisa::diag::rules
