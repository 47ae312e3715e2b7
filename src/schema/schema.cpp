#include "schema/schema.hpp"

#include <algorithm>

namespace redovisa::schema {

const Field* find_field(const Record& record, std::string_view name) {
    const auto found = std::ranges::find(record.fields, name, &Field::name);
    return found == record.fields.end() ? nullptr : &*found;
}

int find_option(const Choice& choice, std::string_view value) {
    const auto found = std::ranges::find(choice.options, value, &Option::value);
    return found == choice.options.end() ? -1 : static_cast<int>(found - choice.options.begin());
}

} // namespace redovisa::schema
