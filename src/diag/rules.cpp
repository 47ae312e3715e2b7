#include "diag/rules.hpp"

#include <algorithm>
#include <vector>

namespace redovisa::diag {
namespace {

std::vector<const Rule*> sorted_rules() {
    std::vector<const Rule*> all;
    for (const rules::Table table :
         {rules::bytes_table(), rules::yaml_table(), rules::values_table(), rules::schema_table(),
          rules::formats_table(), rules::markdown_table(), rules::year_table(), rules::references_table(),
          rules::records_table(), rules::across_table(), rules::accessibility_table(), rules::policy_table(),
          rules::template_table(), rules::input_table(), rules::output_table()}) {
        all.insert(all.end(), table.begin(), table.end());
    }
    std::ranges::sort(all, {}, [](const Rule* rule) { return rule->code; });
    return all;
}

} // namespace

std::span<const Rule* const> all_rules() {
    static const std::vector<const Rule*> all = sorted_rules();
    return all;
}

const Rule* find_rule(std::string_view code) {
    const auto all = all_rules();
    const auto found = std::ranges::lower_bound(all, code, {}, [](const Rule* rule) { return rule->code; });
    return found != all.end() && (*found)->code == code ? *found : nullptr;
}

} // namespace redovisa::diag
