#include "markdown/document.hpp"

namespace redovisa::markdown {
namespace {

/// One space between words of different blocks and lines.
void append_space(std::string& out) {
    if (!out.empty() && out.back() != ' ') out += ' ';
}

void append(std::string& out, const std::vector<Inline>& inlines) {
    for (const Inline& item : inlines) {
        if (item.kind == Inline::Kind::soft_break || item.kind == Inline::Kind::hard_break) {
            append_space(out);
        } else {
            out += item.text;
            append(out, item.children);
        }
    }
}

void append(std::string& out, const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
        append_space(out);
        append(out, block.inlines);
        for (const char c : block.text) {
            if (c == '\n')
                append_space(out);
            else
                out += c;
        }
        append(out, block.children);
    }
}

} // namespace

std::string plain_text(const Document& document) {
    std::string out;
    append(out, document.blocks);
    while (out.ends_with(' '))
        out.pop_back();
    return out;
}

} // namespace redovisa::markdown
