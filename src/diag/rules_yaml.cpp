#include "diag/rules_yaml.hpp"

#include "diag/rules.hpp"

#include <vector>

namespace redovisa::diag::rules {

Table yaml_table() {
    static const std::vector<const Rule*> table{};
    return table;
}

} // namespace redovisa::diag::rules
