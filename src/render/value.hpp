#pragma once

#include <concepts>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace redovisa::render {

/// A piece of a page that is ready: well-formed, every text escaped. Only HtmlWriter makes one, so a text from a report
/// can never become one by mistake.
class Html {
public:
    Html() = default;
    [[nodiscard]] const std::string& str() const { return bytes_; }
    [[nodiscard]] bool empty() const { return bytes_.empty(); }

private:
    friend class HtmlWriter;
    explicit Html(std::string bytes) : bytes_(std::move(bytes)) {}
    std::string bytes_;
};

/// A JSON text, written by a JSON library. Allowed in `<script type="application/ld+json">` only.
struct Json {
    std::string text;
};

class Value;
struct NamedValue;

/// What a layout can name, ordered by name. Set every name, with an empty value where there is nothing: a layout looks
/// for a name it does not find here in the records around it.
class Record {
public:
    Record() = default;
    Record(std::initializer_list<NamedValue> values);

    /// A name that is set again gets the new value.
    Record& set(std::string_view name, Value value);
    /// Null when there is no such name. The pointer is valid until the next `set`.
    [[nodiscard]] const Value* find(std::string_view name) const;
    [[nodiscard]] const std::vector<NamedValue>& entries() const { return entries_; }

private:
    std::vector<NamedValue> entries_;
};

using List = std::vector<Value>;

/// A value that a layout shows. Text is escaped by the place where it stands.
class Value {
public:
    Value() = default;
    Value(std::string text);
    Value(std::string_view text);
    Value(const char* text);
    Value(Html html);
    Value(Json json);
    /// Only a real bool: numbers are made into text by the view, in the reader's language.
    template <std::same_as<bool> Bool> Value(Bool yes);
    Value(List list);
    Value(Record record);

    [[nodiscard]] const std::string* text() const { return std::get_if<std::string>(&data_); }
    [[nodiscard]] const Html* html() const { return std::get_if<Html>(&data_); }
    [[nodiscard]] const Json* json() const { return std::get_if<Json>(&data_); }
    [[nodiscard]] const bool* boolean() const { return std::get_if<bool>(&data_); }
    [[nodiscard]] const List* list() const { return std::get_if<List>(&data_); }
    [[nodiscard]] const Record* record() const { return std::get_if<Record>(&data_); }

    /// Whether a section shows it: true, a text or piece that is not empty, a list with items, any record.
    [[nodiscard]] bool shows() const;

private:
    std::variant<std::string, Html, Json, bool, List, Record> data_;
};

struct NamedValue {
    std::string name;
    Value value;
};

// Here, where a record's values are a complete type.
inline Value::Value(std::string text) : data_(std::move(text)) {}
inline Value::Value(std::string_view text) : data_(std::string(text)) {}
inline Value::Value(const char* text) : data_(std::string(text)) {}
inline Value::Value(Html html) : data_(std::move(html)) {}
inline Value::Value(Json json) : data_(std::move(json)) {}
template <std::same_as<bool> Bool> Value::Value(Bool yes) : data_(yes) {}
inline Value::Value(List list) : data_(std::move(list)) {}
inline Value::Value(Record record) : data_(std::move(record)) {}

} // namespace redovisa::render
