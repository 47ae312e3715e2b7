#pragma once

#include "diag/diagnostic.hpp"
#include "yaml/document.hpp"

#include <vector>

/// The outline of a file: where its keys, dashes and values begin and end, found by reading its lines before the
/// parser does. The parser gives only the start of each value and says nothing useful about mistakes; the outline gives
/// the ends, and it recognises the mistakes that people make as what they are.
namespace redovisa::yaml {

enum class TokenKind : std::uint8_t { key, scalar, dash, flow_begin, flow_end };

struct Token {
    TokenKind kind = TokenKind::scalar;
    Style style = Style::plain;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    /// Of a key: the byte after its colon.
    std::uint32_t after = 0;
    /// Of a literal text: its place in Outline::literals.
    std::uint32_t literal = 0;
    /// Of an unquoted text on one line: its bytes are its text, so the parser need not see them.
    bool verbatim = false;
};

/// A text written under `|`.
struct Literal {
    std::uint32_t first_line = 0;
    /// The line after its last one, blank lines at the end included.
    std::uint32_t end_line = 0;
    std::uint32_t indent = 0;
    /// Plain `|` with text: such a text can be cut out by ourselves; anything else is left to the parser.
    bool simple = false;
};

struct Outline {
    /// In the order of the file, which is the order of the parser's events.
    std::vector<Token> tokens;
    std::vector<Literal> literals;
    /// Comments and blank lines between keys: they mean nothing to the parser.
    std::vector<std::uint32_t> dropped;
    /// Blank lines with a tab, at which the parser stops; to it they are empty.
    std::vector<std::uint32_t> emptied;
    /// False after a fault that makes a tree unreliable.
    bool sound = true;
};

/// Reads the lines from byte `start` (past the byte order mark). Reports every fault of form.
[[nodiscard]] Outline read_outline(const text::Source& source, text::SourceId id, std::uint32_t start,
                                   diag::Diagnostics& out);

} // namespace redovisa::yaml
