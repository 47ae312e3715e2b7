#include "render/redline_line.hpp"

#include <algorithm>

namespace redovisa::render {

using corpus::RedlinePiece;
using Kind = RedlinePiece::Kind;

GridLine redline_line(const std::vector<RedlinePiece>& pieces, const view::Place& place) {
    const bool common = std::ranges::any_of(pieces, [](const auto& piece) { return piece.kind == Kind::kept; });
    GridLine line;
    for (const RedlinePiece& piece : pieces) {
        const bool removed = piece.kind == Kind::removed;
        if (!common && removed) continue;
        // The last word of a text has no blank after it, but what was removed there stands before what was added. A
        // blank in front of what a text goes on with is no part of the change.
        std::string_view text = piece.text;
        if (!line.empty() && text.starts_with(' ')) text.remove_prefix(1);
        if (text.empty()) continue;
        if (!line.empty() && !line.back().text.ends_with(' ')) line.push_back({" "});
        const std::string_view mark = !common || piece.kind == Kind::kept ? "" : removed ? "removed" : "added";
        line.push_back({std::string(text), mark, removed ? view::Place{} : place});
    }
    return line;
}

} // namespace redovisa::render
