#include "diag/rules_markdown.hpp"

#include "diag/rules.hpp"

#include <vector>

namespace redovisa::diag::rules {

Table markdown_table() {
    static const std::vector<const Rule*> table{};
    return table;
}

} // namespace redovisa::diag::rules
