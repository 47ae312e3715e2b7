#include "view/tables.hpp"

#include "view/table_maker.hpp"

#include <algorithm>
#include <array>

namespace redovisa::view {
namespace {

using Make = Table (*)(const TableInput&);
struct Entry {
    std::string_view name;
    Make make;
};

constexpr std::array entries{
    Entry{"goals", goals_table},
    Entry{"activities", activities_table},
    Entry{"figures", figures_table},
    Entry{"indicators", indicators_table},
    Entry{"representatives", representatives_table},
    Entry{"publications", publications_table},
    Entry{"projects", projects_table},
    Entry{"funding", funding_table},
};

constexpr auto names = [] {
    std::array<std::string_view, entries.size()> all{};
    for (std::size_t i = 0; i < entries.size(); ++i)
        all[i] = entries[i].name;
    return all;
}();

} // namespace

bool TableInput::wants(const model::Report& report) const {
    return only.empty() || std::ranges::find(only, report.year.value) != only.end();
}

Cell cell(std::string_view text) {
    return text.empty() ? Cell() : Cell(std::string(text));
}

Cell cell(const std::optional<lang::Decimal>& number) {
    return number ? Cell(*number) : Cell();
}

Cell cell(std::size_t count) {
    return static_cast<std::int64_t>(count);
}

Cell first_day(const std::optional<model::Period>& period) {
    return period ? Cell(lang::iso(period->first)) : Cell();
}

Cell last_day(const std::optional<model::Period>& period) {
    return period ? Cell(lang::iso(period->last)) : Cell();
}

Cell prose_cell(const model::Prose& prose) {
    return cell(markdown::plain_text(prose.document));
}

std::string joined(const std::vector<std::string>& texts, std::string_view separator) {
    std::string all;
    for (const std::string& text : texts) {
        if (!all.empty()) all += separator;
        all += text;
    }
    return all;
}

std::string joined(const std::vector<model::Reference>& references) {
    std::vector<std::string> texts;
    texts.reserve(references.size());
    for (const model::Reference& reference : references)
        texts.push_back(reference.value);
    return joined(texts);
}

std::string path_in_reports(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    if (slash == std::string_view::npos) return std::string(path);
    const std::size_t above = path.substr(0, slash).rfind('/');
    const std::size_t begin = above == std::string_view::npos ? 0 : above + 1;
    const std::string_view folder = path.substr(begin, slash - begin);
    const bool is_year = folder.size() == 4 && folder.find_first_not_of("0123456789") == std::string_view::npos;
    return std::string(path.substr(is_year ? begin : slash + 1));
}

std::vector<Column> place_columns() {
    return {
        {"file", {"YAML-filen där uppgiften står.", "The YAML file that holds the record."}},
        {"line", {"Raden där den börjar.", "The line where it starts."}},
        {"source_document", {"Källdokumentets id.", "The id of the source document."}},
        {"source_line", {"Raden i källan.", "The line in the source."}},
        {"source_page", {"Sidan i källan.", "The page in the source."}},
    };
}

void add_place(Row& row, const TableInput& input, const model::Report& report, const model::Common& record) {
    const text::Source& source = input.sources[record.where.source];
    row.emplace_back(path_in_reports(source.path()));
    row.push_back(cell(std::size_t{source.line_of(record.where.begin)}));
    if (!record.origin) {
        row.resize(row.size() + 3);
        return;
    }
    const bool named = !record.origin->document.value.empty();
    const std::string first = report.sources.empty() ? "" : report.sources.front().id.value;
    row.push_back(cell(named ? record.origin->document.value : first));
    row.push_back(record.origin->line == 0 ? Cell() : Cell(std::int64_t{record.origin->line}));
    row.push_back(cell(record.origin->page));
}

std::span<const std::string_view> table_names() {
    return names;
}

std::optional<Table> make_table(std::string_view name, const corpus::Corpus& corpus, const text::SourceSet& sources,
                                const Derived& derived, std::span<const int> only) {
    const auto* const entry = std::ranges::find(entries, name, &Entry::name);
    if (entry == entries.end()) return std::nullopt;
    return entry->make({corpus, sources, derived, only});
}

std::vector<Table> make_tables(const corpus::Corpus& corpus, const text::SourceSet& sources, const Derived& derived,
                               std::span<const int> only) {
    std::vector<Table> tables;
    for (const Entry& entry : entries)
        tables.push_back(entry.make({corpus, sources, derived, only}));
    return tables;
}

} // namespace redovisa::view
