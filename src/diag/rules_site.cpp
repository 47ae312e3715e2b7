#include "diag/rules_site.hpp"

#include "diag/rules.hpp"

#include <vector>

namespace redovisa::diag::rules {

Table site_table() {
    static const std::vector<const Rule*> table{};
    return table;
}

} // namespace redovisa::diag::rules
