#include "yaml/parse.hpp"

#include "diag/rules_bytes.hpp"
#include "diag/rules_yaml.hpp"
#include "text/utf8.hpp"
#include "yaml/bytes.hpp"
#include "yaml/characters.hpp"
#include "yaml/events.hpp"
#include "yaml/limits.hpp"
#include "yaml/outline.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace redovisa::yaml {
namespace {

namespace rules = diag::rules;

/// Characters that cannot be seen: never in a key, where they make two equal-looking keys; a warning in a text when
/// they change how it reads.
bool report_unseen(const text::Source& source, text::SourceId id, const Bytes& bytes, const Outline& outline,
                   diag::Diagnostics& out) {
    bool sound = true;
    std::uint32_t warned_line = 0;
    std::size_t warning = 0; // of that line: it has the repairs of all of it
    auto token = outline.tokens.begin();
    for (const std::uint32_t at : bytes.unseen) {
        token = std::find_if(token, outline.tokens.end(), [&](const Token& next) { return next.end > at; });
        const text::CodePoint point = text::decode(source.bytes().substr(at));
        const text::Span where{id, at, at + point.length};
        const std::string shown = fmt::format("U+{:04X}", std::uint32_t{point.value});
        if (token != outline.tokens.end() && token->kind == TokenKind::key && token->begin <= at) {
            const bool space = point.value == 0xA0 || point.value == 0x202F || point.value == 0x3000;
            out.add(rules::invisible_in_key, where, {{"character", shown}}).fix.push_back({where, space ? " " : ""});
            sound = false;
        } else if (is_invisible(point.value)) {
            if (source.line_of(at) != warned_line) {
                warned_line = source.line_of(at);
                warning = out.size();
                out.add(rules::invisible_character, where, {{"character", shown}});
            }
            out.items()[warning].fix.push_back({where, ""});
        }
    }
    return sound;
}

bool is_mapping_at_root(const text::Source& source, const Outline& outline) {
    const Token& first = outline.tokens.front();
    return first.kind == TokenKind::key || (first.kind == TokenKind::flow_begin && source.bytes()[first.begin] == '{');
}

} // namespace

std::optional<Document> parse(const text::Source& source, text::SourceId id, diag::Diagnostics& out) {
    const Bytes bytes = check_bytes(source, id, out);
    if (!bytes.readable) return std::nullopt;
    const Outline outline = read_outline(source, id, bytes.start, out);
    const bool seen = report_unseen(source, id, bytes, outline, out);
    if (!bytes.sound || !outline.sound || !seen) return std::nullopt;
    if (outline.tokens.empty()) {
        out.add(rules::empty_file, {id, bytes.start, bytes.start});
        return std::nullopt;
    }
    const Token& first = outline.tokens.front();
    if (!is_mapping_at_root(source, outline)) {
        out.add(rules::root_not_mapping, {id, first.begin, first.end});
        return std::nullopt;
    }
    if (outline.tokens.size() > limits::nodes) {
        out.add(rules::too_many_values, {id, first.begin, first.begin}, {{"limit", std::to_string(limits::nodes)}});
        return std::nullopt;
    }
    return build_tree(source, id, bytes.start, outline, out);
}

} // namespace redovisa::yaml
