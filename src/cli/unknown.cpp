#include "cli/unknown.hpp"

#include "schema/suggest.hpp"

#include <fmt/core.h>

namespace redovisa::cli {
namespace {

constexpr std::size_t few = 12;

} // namespace

std::string instead_of(std::string_view word, const std::vector<std::string_view>& known, lang::Language language,
                       std::string_view near) {
    if (near.empty()) near = schema::nearest(word, known);
    if (!near.empty()) return fmt::format("; {} `{}`?", lang::Words{"menade du", "did you mean"}.in(language), near);
    if (known.empty() || known.size() > few) return {};
    return fmt::format("; {}: {}", lang::Words{"de som finns", "those that exist"}.in(language), schema::listed(known));
}

} // namespace redovisa::cli
