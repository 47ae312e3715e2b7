#include "support/figures.hpp"

#include "lang/number_format.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <map>
#include <string_view>
#include <utility>

namespace redovisa::test {
namespace {

struct Row {
    std::int64_t cases = 0;
    std::int64_t wrong = 0;
    std::string why_not;
};

std::map<std::pair<int, std::string>, Row>& rows() {
    static std::map<std::pair<int, std::string>, Row> all;
    return all;
}

} // namespace

bool whole() {
    const char* effort = std::getenv("REDOVISA_FAULTS");
    return effort != nullptr && std::string_view(effort) == "whole";
}

void tell(int fault, const std::string& tried, std::int64_t cases, std::int64_t wrong) {
    Row& row = rows()[{fault, tried}];
    row.cases += cases;
    row.wrong += wrong;
}

void tell_not_run(int fault, const std::string& tried, const std::string& why) {
    rows()[{fault, tried}].why_not = why;
}

std::string figures_rows() {
    std::string out;
    for (const auto& [key, row] : rows()) {
        if (row.why_not.empty())
            out += fmt::format("| {} | {} | {} | {} |\n", key.first, key.second,
                               lang::number_text(row.cases, lang::Language::en), row.wrong);
        else
            out += fmt::format("| {} | {} | not run: {} | |\n", key.first, key.second, row.why_not);
    }
    return out;
}

} // namespace redovisa::test
