#include "view/datum.hpp"

#include <iterator>

namespace redovisa::view {

Datum::Datum(List list) : value(std::move(list)) {}
Datum::Datum(Fields fields) : value(std::move(fields)) {}

bool Datum::empty() const {
    if (const auto* text = std::get_if<std::string>(&value)) return text->empty();
    if (const auto* list = std::get_if<List>(&value)) return list->empty();
    if (const auto* fields = std::get_if<Fields>(&value)) return fields->empty();
    return std::holds_alternative<std::monostate>(value);
}

const Datum* Datum::find(std::string_view key) const {
    const auto* fields = std::get_if<Fields>(&value);
    if (fields == nullptr) return nullptr;
    for (const NamedDatum& field : *fields) {
        if (field.key == key) return &field.value;
    }
    return nullptr;
}

RecordMaker& RecordMaker::always(std::string_view key, Datum value) {
    fields_.push_back({key, std::move(value)});
    return *this;
}

RecordMaker& RecordMaker::given(std::string_view key, Datum value) {
    if (!value.empty()) always(key, std::move(value));
    return *this;
}

RecordMaker& RecordMaker::join(Datum record) {
    if (auto* fields = std::get_if<Datum::Fields>(&record.value)) {
        fields_.insert(fields_.end(), std::make_move_iterator(fields->begin()), std::make_move_iterator(fields->end()));
    }
    return *this;
}

} // namespace redovisa::view
