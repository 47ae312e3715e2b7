#pragma once

#include "diag/diagnostic.hpp"
#include "schema/schema.hpp"
#include "yaml/document.hpp"

/// How single values are written. One place says it: the check and the readers of the model share these.
namespace redovisa::schema {

/// Reports what is wrong with a scalar for the field, at most one fault.
void check_scalar(const yaml::Node& scalar, const std::string& key, const Field& field, diag::Diagnostics& out);

/// `[a-z0-9][a-z0-9-]{0,63}` and not reserved.
[[nodiscard]] bool is_id(std::string_view text);

/// Names that cannot be files everywhere (Windows keeps `con`, `nul` …) or that the site uses for pages of its own.
[[nodiscard]] bool is_reserved_id(std::string_view text);

/// One to four ids with slashes between; years are ids too.
[[nodiscard]] bool is_reference_path(std::string_view text);

/// https, http or mailto, without spaces, quotes, angle brackets or control characters.
[[nodiscard]] bool is_url(std::string_view text);

} // namespace redovisa::schema
