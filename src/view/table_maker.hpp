#pragma once

#include "corpus/corpus.hpp"
#include "text/source.hpp"
#include "view/derived.hpp"
#include "view/table.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What the tables are made with.
namespace redovisa::view {

struct TableInput {
    const corpus::Corpus& corpus;
    const text::SourceSet& sources;
    const Derived& derived;
    std::span<const int> only;

    [[nodiscard]] bool wants(const model::Report& report) const;
};

[[nodiscard]] Table goals_table(const TableInput& input);
[[nodiscard]] Table activities_table(const TableInput& input);
[[nodiscard]] Table figures_table(const TableInput& input);
[[nodiscard]] Table indicators_table(const TableInput& input);
[[nodiscard]] Table representatives_table(const TableInput& input);
[[nodiscard]] Table publications_table(const TableInput& input);
[[nodiscard]] Table projects_table(const TableInput& input);
[[nodiscard]] Table funding_table(const TableInput& input);

// Cells. An empty text becomes an empty cell.
[[nodiscard]] Cell cell(std::string_view text);
[[nodiscard]] Cell cell(const std::optional<lang::Decimal>& number);
[[nodiscard]] Cell cell(std::size_t count);
/// First or last day of a period.
[[nodiscard]] Cell first_day(const std::optional<model::Period>& period);
[[nodiscard]] Cell last_day(const std::optional<model::Period>& period);
/// The words of a prose without its marks.
[[nodiscard]] Cell prose_cell(const model::Prose& prose);

/// `a b c`, or with another separator.
[[nodiscard]] std::string joined(const std::vector<std::string>& texts, std::string_view separator = " ");
[[nodiscard]] std::string joined(const std::vector<model::Reference>& references);

/// `2019/aldre.yaml`, `organisation.yaml`: the same wherever the folder lies, so that the output is too.
[[nodiscard]] std::string path_in_reports(std::string_view path);

/// The columns that end most tables: file and line of the YAML record, document, line and page of the original.
[[nodiscard]] std::vector<Column> place_columns();
void add_place(Row& row, const TableInput& input, const model::Report& report, const model::Common& record);

} // namespace redovisa::view
