#pragma once

#include "yaml/document.hpp"

#include <string>

namespace redovisa::fuzz {

/// A tree as YAML in the plainest form: block style, every key and text in double quotes on one line.
[[nodiscard]] std::string write_yaml(const yaml::Document& document);

} // namespace redovisa::fuzz
