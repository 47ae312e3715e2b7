#pragma once

#include "schema/schema.hpp"

#include <string>
#include <vector>

/// What is written from the field table: JSON Schema for editors, and the reference for staff.
namespace redovisa::schema {

struct SchemaFile {
    std::string name;  ///< `area.schema.json`
    std::string bytes; ///< ends with a newline
};

/// JSON Schema draft-07 for each kind of file, with titles, descriptions and texts of values in the given language, as
/// the YAML extension of VS Code shows them. Says the same as `validate` about structure.
[[nodiscard]] std::vector<SchemaFile> json_schemas(lang::Language language);

/// The reference of all keys as Markdown.
[[nodiscard]] std::string reference(lang::Language language);

} // namespace redovisa::schema
