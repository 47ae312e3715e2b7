#pragma once

#include "diag/diagnostic.hpp"
#include "markdown/parse.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

/// Reading prose in a test, without a YAML file around it.
namespace redovisa::test {

using markdown::Block;
using markdown::Inline;

/// A tree on one line, to be compared as a whole.
inline std::string shown(const std::vector<Inline>& inlines) {
    static constexpr const char* names[] = {"", "code", "em", "strong", "a", "span", "~", "br"};
    std::string out;
    for (const Inline& item : inlines) {
        if (item.kind == Inline::Kind::text) {
            out += item.text;
        } else if (item.kind == Inline::Kind::soft_break) {
            out += "~";
        } else {
            out += "<" + std::string(names[static_cast<int>(item.kind)]) + (item.url.empty() ? "" : " " + item.url) +
                   ":" + item.text + shown(item.children) + ">";
        }
    }
    return out;
}

struct Prose {
    text::SourceSet sources;
    diag::Diagnostics faults;
    markdown::Document document;

    explicit Prose(const std::string& text);

    /// One line a fault: `line:column "the bytes at fault": code: message`.
    [[nodiscard]] std::string said() const;
    /// The codes alone, each followed by a blank.
    [[nodiscard]] std::string codes() const;
    /// The text with all edits of all faults made.
    [[nodiscard]] std::string mended() const;
};

inline Prose::Prose(const std::string& text) {
    const text::SourceId id = sources.add("x.md", text);
    const text::Source& source = sources[id];
    const auto locate = [&](std::size_t line, std::size_t column, std::size_t length) {
        const auto begin = source.line_begin(static_cast<std::uint32_t>(line + 1)) + static_cast<std::uint32_t>(column);
        return text::Span{id, begin, begin + static_cast<std::uint32_t>(length)};
    };
    document = markdown::parse(source.bytes(), locate, faults);
}

inline std::string Prose::said() const {
    std::string out;
    for (const diag::Diagnostic& fault : faults.items()) {
        const text::Source& source = sources[fault.where.source];
        const text::Position at = source.position(fault.where.begin);
        out += std::to_string(at.line) + ":" + std::to_string(at.column) + " \"" +
               std::string(source.bytes().substr(fault.where.begin, fault.where.end - fault.where.begin)) +
               "\": " + std::string(fault.rule->code) + ": " + diag::message_of(fault, lang::Language::en) + "\n";
    }
    return out;
}

inline std::string Prose::codes() const {
    std::string out;
    for (const diag::Diagnostic& fault : faults.items())
        out += std::string(fault.rule->code) + " ";
    return out;
}

inline std::string Prose::mended() const {
    std::string text(sources[text::SourceId{0}].bytes());
    std::vector<diag::Edit> edits;
    for (const diag::Diagnostic& fault : faults.items())
        edits.insert(edits.end(), fault.fix.begin(), fault.fix.end());
    std::ranges::sort(edits, std::greater{}, [](const diag::Edit& edit) { return edit.where.begin; });
    for (const diag::Edit& edit : edits) {
        text.replace(edit.where.begin, edit.where.end - edit.where.begin, edit.replacement);
    }
    return text;
}

inline std::string shown(const std::vector<Block>& blocks) {
    static constexpr const char* names[] = {"p", "h", "ul", "ol", "li", "quote", "code", "hr", "table", "tr", "td"};
    std::string out;
    for (const Block& block : blocks) {
        out += std::string(out.empty() ? "" : " ") + names[static_cast<int>(block.kind)];
        if (block.level != 0) out += std::to_string(block.level);
        if (block.kind == Block::Kind::ordered_list) out += std::to_string(block.start);
        if (block.tight) out += "t";
        out += "(" + block.text + shown(block.inlines) + shown(block.children) + ")";
    }
    return out;
}

} // namespace redovisa::test
