#pragma once

#include "diag/diagnostic.hpp"
#include "text/source.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// A layout as the parser leaves it for the renderer.
namespace redovisa::render::layout {

/// How a value is written where it stands.
enum class Context : std::uint8_t {
    plain,     ///< as it is
    content,   ///< between tags: text is escaped, ready HTML may stand
    attribute, ///< in a quoted attribute or a title: text only
    json,      ///< in `<script type="application/ld+json">`: JSON only
};

enum class NodeKind : std::uint8_t {
    text,
    value,
    section,
    inverted,
    include,
    url, ///< an attribute that holds a link: its children make the link, which is judged as a whole
};

struct Node {
    NodeKind kind = NodeKind::text;
    Context context = Context::plain;
    text::Span where;              ///< the tag, or the text
    std::string_view text;         ///< text: its bytes in the source
    std::vector<std::string> path; ///< value and sections: the dotted name; empty for `.`
    std::size_t target = 0;        ///< include: index of the layout
    std::vector<Node> children;
};

enum class Syntax : std::uint8_t { plain, html, xml };

struct Layout {
    std::string name;
    text::SourceId source{};
    Syntax syntax = Syntax::plain;
    std::vector<Node> nodes;
};

/// Deepest nesting of sections in one layout and of includes in each other.
inline constexpr std::size_t max_sections = 32;
inline constexpr std::size_t max_includes = 16;

/// The dotted name as it was written.
[[nodiscard]] std::string written_name(const std::vector<std::string>& path);

/// Reads one file. `names` are those of all layouts, ordered: an include becomes an index into them.
[[nodiscard]] std::vector<Node> parse(const text::Source& source, const Layout& layout,
                                      const std::vector<std::string>& names, diag::Diagnostics& out);

/// Reports includes that come back to where they began, or that are too deep, and cuts them.
void check_includes(std::vector<Layout>& layouts, diag::Diagnostics& out);

} // namespace redovisa::render::layout
