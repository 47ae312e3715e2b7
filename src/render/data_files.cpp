#include "render/data_files.hpp"

#include "render/data_csv.hpp"
#include "render/data_dictionary.hpp"
#include "render/data_json.hpp"
#include "render/dcat.hpp"

#include <string>

namespace redovisa::render {

std::vector<text::OutputFile> data_files(const view::DataSet& set) {
    std::vector<text::OutputFile> files;
    std::vector<std::string> names;
    const auto add = [&](std::string name, std::string bytes) {
        names.push_back(name);
        files.push_back({"data/" + std::move(name), std::move(bytes)});
    };
    add("all.json", json(set.all));
    for (const view::DataSet::Year& year : set.years) {
        add("report-" + std::to_string(year.year) + ".json", json(year.data));
    }
    for (const view::Table& table : set.tables) {
        add(std::string(table.name) + ".csv", csv(table, CsvKind::machine));
        add(std::string(table.name) + "-excel.csv", csv(table, CsvKind::excel));
    }
    add("schema.json", data_schema(set.language));
    add("dcat.ttl", dcat(set));
    files.push_back({"data/readme.md", data_readme(set.tables, names, set.language)});
    return files;
}

} // namespace redovisa::render
