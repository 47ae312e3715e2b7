#include "render/value.hpp"

#include <algorithm>

namespace redovisa::render {

Record::Record(std::initializer_list<NamedValue> values) {
    entries_.reserve(values.size());
    for (const NamedValue& entry : values)
        set(entry.name, entry.value);
}

Record& Record::set(std::string_view name, Value value) {
    const auto at = std::ranges::lower_bound(entries_, name, {}, &NamedValue::name);
    if (at != entries_.end() && at->name == name) {
        at->value = std::move(value);
    } else {
        entries_.insert(at, NamedValue{std::string(name), std::move(value)});
    }
    return *this;
}

const Value* Record::find(std::string_view name) const {
    const auto at = std::ranges::lower_bound(entries_, name, {}, &NamedValue::name);
    return at != entries_.end() && at->name == name ? &at->value : nullptr;
}

bool Value::shows() const {
    if (const std::string* t = text()) return !t->empty();
    if (const Html* piece = html()) return !piece->empty();
    if (const Json* object = json()) return !object->text.empty();
    if (const bool* yes = boolean()) return *yes;
    if (const List* items = list()) return !items->empty();
    return true;
}

} // namespace redovisa::render
