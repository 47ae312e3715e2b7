#pragma once

#include "lang/decimal.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace redovisa::view {

struct NamedDatum;

/// A value of the exported data: nothing, a truth value, a number, a text, a list or a record. The keys of a record
/// stand in the order they were added.
struct Datum {
    using List = std::vector<Datum>;
    using Fields = std::vector<NamedDatum>;
    std::variant<std::monostate, bool, std::int64_t, lang::Decimal, std::string, List, Fields> value;

    Datum() = default;
    Datum(bool truth);
    Datum(int number);
    Datum(std::int64_t number);
    Datum(lang::Decimal number);
    Datum(std::string text);
    Datum(std::string_view text);
    Datum(const char* text);
    Datum(List list);
    Datum(Fields fields);

    /// Nothing, an empty text, an empty list or a record without keys.
    [[nodiscard]] bool empty() const;
    /// The value of a key, or null when there is none or this is no record.
    [[nodiscard]] const Datum* find(std::string_view key) const;
};

/// Keys are literals of the program.
struct NamedDatum {
    std::string_view key;
    Datum value;
};

// Here, where the fields of a record are a complete type.
inline Datum::Datum(bool truth) : value(truth) {}
inline Datum::Datum(int number) : value(std::int64_t{number}) {}
inline Datum::Datum(std::int64_t number) : value(number) {}
inline Datum::Datum(lang::Decimal number) : value(number) {}
inline Datum::Datum(std::string text) : value(std::move(text)) {}
inline Datum::Datum(std::string_view text) : value(std::string(text)) {}
inline Datum::Datum(const char* text) : value(std::string(text)) {}

/// Puts a record together.
class RecordMaker {
public:
    /// A key that is written also when its value is empty.
    RecordMaker& always(std::string_view key, Datum value);
    /// A key that is left out when its value is empty: absent means empty.
    RecordMaker& given(std::string_view key, Datum value);
    /// A record that belongs to this one as a whole.
    RecordMaker& join(Datum record);
    [[nodiscard]] Datum done() { return Datum(std::move(fields_)); }

private:
    Datum::Fields fields_;
};

} // namespace redovisa::view
