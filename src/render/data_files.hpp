#pragma once

#include "text/output_file.hpp"
#include "view/data_set.hpp"

#include <vector>

namespace redovisa::render {

/// The folder `data/`: all.json, report-<year>.json, each table as <name>.csv and <name>-excel.csv, schema.json and
/// readme.md, which describe them.
[[nodiscard]] std::vector<text::OutputFile> data_files(const view::DataSet& set);

} // namespace redovisa::render
