#pragma once

#include "view/data_set.hpp"

#include <string>

namespace redovisa::render {

/// `data/dcat.ttl`: the data files described by DCAT-AP-SE 3, in Turtle. The catalogue holds everything in one file, a
/// series with one data set for each year, and one for each table. It says what the organisation says, and nothing of
/// what it leaves out. Addresses are whole when the organisation tells where its site is, else relative to the file.
[[nodiscard]] std::string dcat(const view::DataSet& set);

/// A string of Turtle, with its quotes.
[[nodiscard]] std::string turtle_string(std::string_view text);

} // namespace redovisa::render
