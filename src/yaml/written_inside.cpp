#include "yaml/written_inside.hpp"

namespace redovisa::yaml {

std::optional<std::string> written_inside(const Node& scalar, Span where, std::string_view text) {
    if (scalar.style == Style::plain && where.begin <= scalar.where.begin) return std::nullopt;
    std::string out;
    for (const char c : text) {
        if (scalar.style == Style::double_quoted && (c == '\\' || c == '"')) out += '\\';
        if (scalar.style == Style::single_quoted && c == '\'') out += '\'';
        out += c;
    }
    return out;
}

} // namespace redovisa::yaml
