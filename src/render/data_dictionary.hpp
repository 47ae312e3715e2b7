#pragma once

#include "lang/words.hpp"
#include "view/table.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace redovisa::render {

/// A key of an exported record.
struct DataKey {
    enum class Type : std::uint8_t { text, integer, number, truth, record };
    std::string_view name;
    Type type = Type::text;
    bool list = false;
    bool nullable = false;        ///< written as null when there is nothing
    std::string_view record = {}; ///< name of the definition, for records
    lang::Words description = {};
};

struct DataRecord {
    std::string_view name;
    lang::Words description;
    std::vector<DataKey> keys;
};

/// What `redovisa export --format json` writes, record by record; the first is the whole. Made from the field table,
/// with what the program adds, so that the two cannot differ.
[[nodiscard]] const std::vector<DataRecord>& data_dictionary();

/// The dictionary as a JSON Schema (draft-07). Absent keys mean empty; further keys are allowed.
[[nodiscard]] std::string data_schema(lang::Language language);

/// The dictionary for people, in Markdown: the files, the tables with their columns, the records of the JSON.
[[nodiscard]] std::string data_readme(std::span<const view::Table> tables, std::span<const std::string> files,
                                      lang::Language language);

} // namespace redovisa::render
