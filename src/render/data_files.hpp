#pragma once

#include "text/output_file.hpp"
#include "view/data_set.hpp"

#include <vector>

namespace redovisa::render {

/// The folder `data/`: all.json, report-<year>.json, each table as <name>.csv and <name>-excel.csv, and what
/// describes them: schema.json for programs, dcat.ttl for catalogues, readme.md for people.
[[nodiscard]] std::vector<text::OutputFile> data_files(const view::DataSet& set);

} // namespace redovisa::render
