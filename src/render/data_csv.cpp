#include "render/data_csv.hpp"

#include "render/escape.hpp"

#include <algorithm>

namespace redovisa::render {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view line_end = "\r\n";

struct ToCsv {
    char separator;
    char point;

    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(bool truth) const { return truth ? "true" : "false"; }
    std::string operator()(std::int64_t whole) const { return std::to_string(whole); }
    std::string operator()(const lang::Decimal& decimal) const {
        std::string digits = lang::plain(decimal);
        std::ranges::replace(digits, '.', point);
        return digits;
    }
    std::string operator()(const std::string& text) const { return csv_cell(text, separator); }
};

} // namespace

std::string csv(const view::Table& table, CsvKind kind) {
    const ToCsv to_csv = kind == CsvKind::excel ? ToCsv{';', ','} : ToCsv{',', '.'};
    std::string out;
    if (kind == CsvKind::excel) out += byte_order_mark;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (i > 0) out += to_csv.separator;
        out += table.columns[i].name;
    }
    out += line_end;
    for (const view::Row& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) out += to_csv.separator;
            out += std::visit(to_csv, row[i]);
        }
        out += line_end;
    }
    return out;
}

} // namespace redovisa::render
