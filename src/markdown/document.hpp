#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// Prose as a tree of our own. Renderers walk it; nothing later touches the Markdown library.
namespace redovisa::markdown {

struct Inline {
    enum class Kind : std::uint8_t {
        text,
        code,
        emphasis,
        strong,
        link,       ///< `url` is on the allow list
        passage,    ///< text in another language: `[text](lang:en)`, the language in `url`
        soft_break, ///< line end in the source
        hard_break,
    };
    Kind kind = Kind::text;
    std::string text; ///< text and code only
    std::string url;  ///< link and passage only
    std::vector<Inline> children;
};

struct Block {
    enum class Kind : std::uint8_t {
        paragraph,
        heading,
        bullet_list,
        ordered_list,
        item,
        quote,
        code,
        rule,
        table,
        row,
        cell
    };
    Kind kind = Kind::paragraph;
    int level = 0;               ///< heading: 1 and up, as written
    int start = 1;               ///< ordered list: its first number
    bool tight = false;          ///< list: items without blank lines between
    std::string text;            ///< code only
    std::vector<Inline> inlines; ///< paragraph, heading and cell
    std::vector<Block> children; ///< lists, items, quotes, tables (rows; the first is the header) and rows (cells)
};

struct Document {
    std::vector<Block> blocks;

    [[nodiscard]] bool empty() const { return blocks.empty(); }
};

/// The words only, blocks separated by a space: for search, descriptions and data files.
[[nodiscard]] std::string plain_text(const Document& document);

} // namespace redovisa::markdown
