#pragma once

#include "schema/schema.hpp"
#include "text/source.hpp"
#include "yaml/document.hpp"

#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace redovisa::mutants {

/// Paths below the reports folder (`2019/aldre.yaml`) and the bytes of each file.
using Files = std::map<std::string, std::string>;

/// A scalar of a file and what the field table says about it.
struct Value {
    const schema::Field* field = nullptr;
    const yaml::Node* record = nullptr; ///< the record it stands in
    const yaml::Node* node = nullptr;
    text::Span key;           ///< its key, or the key of the list it stands in
    bool in_list = false;     ///< one of several under a key
    bool in_brackets = false; ///< in `[…]` or `{…}`
};

/// A record of a file: a mapping with its place in the field table.
struct RecordPlace {
    const schema::Record* record = nullptr;
    const yaml::Node* node = nullptr;
    bool in_list = false;
    bool in_brackets = false;
};

enum class LineKind : std::uint8_t {
    blank,
    comment,
    entry, ///< a key or a dash
    prose, ///< inside a text under `|`
};

struct Line {
    std::uint32_t number = 0;
    std::uint32_t begin = 0;
    std::string_view text;
    std::size_t indent = 0;
    LineKind kind = LineKind::entry;

    [[nodiscard]] std::string_view content() const { return text.substr(indent); }
    [[nodiscard]] std::uint32_t content_begin() const { return begin + static_cast<std::uint32_t>(indent); }
    [[nodiscard]] std::uint32_t end() const { return begin + static_cast<std::uint32_t>(text.size()); }
};

/// One file as it is before a mistake is made in it.
struct Subject {
    std::string path;
    text::Source source;
    yaml::Document document;
    std::vector<Line> lines; ///< in order; line N at N - 1
    std::vector<Value> values;
    std::vector<RecordPlace> records;

    Subject(std::string path_, std::string bytes) : path(path_), source(std::move(path_), std::move(bytes)) {}
    [[nodiscard]] std::string_view bytes() const { return source.bytes(); }
    [[nodiscard]] std::string_view text(text::Span where) const {
        return bytes().substr(where.begin, where.end - where.begin);
    }
    [[nodiscard]] const Line& line_of(std::uint32_t offset) const { return lines[source.line_of(offset) - 1]; }
    [[nodiscard]] int year() const;
};

/// The files of a reports folder. They are without a fault, or reading them fails the bench.
struct Reports {
    Files files;
    std::deque<Subject> subjects;
};

[[nodiscard]] Reports read_reports(const std::string& folder);

/// The record of the field table that a file is of.
[[nodiscard]] const schema::Record& record_of(std::string_view path);

} // namespace redovisa::mutants
