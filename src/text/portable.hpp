#pragma once

#include <string>
#include <string_view>

namespace redovisa::text {

/// `[a-z0-9][a-z0-9-]{0,63}`: the form of ids, which become file names and anchors.
[[nodiscard]] bool has_id_form(std::string_view name);

/// Names that Windows keeps for devices, whatever the ending: `con`, `nul`, `com1` …
[[nodiscard]] bool is_device_name(std::string_view name);

/// A relative path that is the same file on every system: parts of the id form that are no device names, the last with
/// one of the endings that the site has. No part can be `.` or `..`, and upper case, where systems differ, is refused.
[[nodiscard]] bool is_portable_path(std::string_view path);

/// The id nearest to what somebody called a file: `Äldre & LSS` → `aldre-lss`. Empty when nothing is left.
[[nodiscard]] std::string id_like(std::string_view name);

} // namespace redovisa::text
