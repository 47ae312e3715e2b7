#pragma once

#include "text/source.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace redovisa::yaml {

using text::Span;

enum class NodeKind : std::uint8_t { null, scalar, sequence, mapping };
enum class Style : std::uint8_t { plain, single_quoted, double_quoted, literal, folded };

struct Entry;

/// One value of a file and where it stands. Nothing later touches the YAML library.
struct Node {
    NodeKind kind = NodeKind::null;
    Style style = Style::plain;
    /// For a scalar from its first byte (quote, `|`) to past its last; for a list or mapping the whole of it. A null
    /// stands as an empty span right after its key and colon, or after its dash.
    Span where;
    /// Text of a scalar after unquoting and folding.
    std::string text;
    std::vector<Node> items;
    std::vector<Entry> entries;

    [[nodiscard]] bool is_null() const { return kind == NodeKind::null; }
    [[nodiscard]] bool is_scalar() const { return kind == NodeKind::scalar; }
    [[nodiscard]] bool is_sequence() const { return kind == NodeKind::sequence; }
    [[nodiscard]] bool is_mapping() const { return kind == NodeKind::mapping; }

    /// Value of a key in a mapping, or null when it is not there.
    [[nodiscard]] const Node* find(std::string_view key) const;
    [[nodiscard]] const Entry* find_entry(std::string_view key) const;
};

struct Entry {
    std::string key;
    Span key_where;
    Node value;
};

struct Document {
    /// Always a mapping: a file of anything else is refused when it is read.
    Node root;
};

/// Place in the file of a piece of a scalar's text: `line` and `byte_column` count from 0 in the text. Where the file
/// has it in other words (escapes, lines that were joined), an empty span near it.
[[nodiscard]] Span locate(const text::Source& source, const Node& scalar, std::size_t line, std::size_t byte_column,
                          std::size_t length);

} // namespace redovisa::yaml
