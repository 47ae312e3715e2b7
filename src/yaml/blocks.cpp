#include "diag/rules_values.hpp"
#include "diag/rules_yaml.hpp"
#include "yaml/limits.hpp"
#include "yaml/repair.hpp"
#include "yaml/scanner.hpp"

#include <algorithm>

namespace redovisa::yaml {
namespace {

namespace rules = diag::rules;

std::uint32_t u32(std::size_t value) {
    return static_cast<std::uint32_t>(value);
}

/// `- id: a`, which is not a bullet of a Markdown list.
bool is_dash_with_key(std::string_view text) {
    const std::string_view rest = trim(text.substr(1));
    const std::size_t colon = find_colon(rest);
    return colon != std::string_view::npos && is_key_word(rest.substr(0, colon));
}

} // namespace

/// Reads the mark of a text block: `|` or `>`, with `+`, `-` and a figure as YAML allows.
void Scanner::block(const Line& line, std::size_t at) {
    std::size_t next = at + 1;
    std::uint32_t given_indent = 0;
    while (next < line.text.size() && std::string_view("+-123456789").find(line.text[next]) != std::string_view::npos) {
        if (line.text[next] != '+' && line.text[next] != '-')
            given_indent = u32(static_cast<unsigned char>(line.text[next])) - '0';
        ++next;
    }
    const std::string_view rest = trim(line.text.substr(next));
    const bool comment = rest.starts_with('#') && next < line.text.size() && is_blank(line.text[next]);
    if (!rest.empty() && !comment) {
        const std::uint32_t begin = u32(line.begin + at);
        const std::uint32_t end = u32(line.begin + trim_right(line.text).size());
        // `>7 mnkr` is a text that begins with the mark, unless a text follows below.
        const auto below = next_content(line.number);
        const bool text_below =
            below && below->text.find_first_not_of(' ') > (levels_.empty() ? 0 : levels_.back().column);
        if (!is_blank(line.text[next]) && !text_below) {
            fault(rules::special_first_character, begin, begin + 1, {{"character", std::string(1, line.text[at])}})
                .fix.push_back({span(begin, end), quoted(line.text.substr(at, end - begin))});
            open_ = Open::nothing;
            ++line_;
            return;
        }
        auto& item = fault(rules::text_after_bar, u32(static_cast<std::size_t>(rest.data() - source_.bytes().data())),
                           end, {{"character", std::string(1, line.text[at])}});
        const std::uint32_t column = (levels_.empty() ? 0 : levels_.back().column) + 2;
        item.fix.push_back({span(begin, end), line.text[at] + ("\n" + std::string(column, ' ')) + std::string(rest)});
    }
    Literal literal;
    literal.simple = line.text.substr(at) == "|" && !levels_.empty();
    literal.first_line = line.number + 1;
    if (given_indent > 0) literal.indent = (levels_.empty() ? 0 : levels_.back().column) + given_indent;
    block_body(line, at, literal, line.text[at] == '>');
}

/// After two lines of a text: does the first one stand right and the second, at `number`, wrong? The third tells, or
/// else the usual step.
bool Scanner::stands_in_line(std::uint32_t number, std::uint32_t first, std::uint32_t second) const {
    const std::uint32_t parent = levels_.empty() ? 0 : levels_.back().column;
    while (++number < end_line_) {
        const std::string_view text = line_at(number).text;
        const std::size_t column = text.find_first_not_of(' ');
        if (column == std::string_view::npos) continue;
        if (column <= parent) break;
        return column != second;
    }
    return first == parent + 2;
}

/// Blank lines before a text may not have more blanks than its first line begins with: where the text begins would not
/// be known.
void Scanner::blanks_before_text(std::uint32_t from, std::uint32_t text, std::uint32_t indent) {
    std::optional<std::size_t> told;
    for (std::uint32_t number = from; number < text; ++number) {
        const Line line = line_at(number);
        if (line.text.size() <= indent) continue;
        const std::uint32_t end = line.begin + u32(line.text.size());
        if (!told) {
            auto& item = fault(rules::wrong_indent, line.begin, end, indent_args(end - line.begin, indent));
            item.notes.push_back({{rules::wrong_indent.note, {}}, span_of_line(text)});
            told = out_.size() - 1;
        }
        out_.items()[*told].fix.push_back({span(line.begin, end), ""});
    }
}

/// Reads the lines of a text block: those deeper than the key or dash it belongs to.
void Scanner::block_body(const Line& header, std::size_t at, Literal literal, bool folded) {
    const bool resumed = literal.first_line != header.number + 1;
    const std::uint32_t parent = levels_.empty() ? 0 : levels_.back().column;
    std::uint32_t number = literal.first_line;
    std::uint32_t last = literal.first_line;
    std::optional<std::size_t> dedent_fault;
    std::uint32_t lines = 0;
    std::uint32_t bytes = 0;
    std::uint32_t longest_blank = 0;
    bool has_bullets = false;
    for (; number < end_line_; ++number) {
        const Line line = line_at(number);
        const std::size_t indent = std::min(line.text.find_first_not_of(' '), line.text.size());
        if (indent == line.text.size()) {
            longest_blank = std::max(longest_blank, u32(indent));
            continue;
        }
        const bool root_text = levels_.empty();
        if (indent <= parent && !root_text) {
            const bool tab = line.text[indent] == '\t' || foreign_space(line.text.substr(indent)) > 0;
            if (!tab) break;
        }
        if (line.text.starts_with("<<<<<<<") || line.text.starts_with("=======") || line.text.starts_with(">>>>>>>")) {
            break;
        }
        const bool short_by_tab = (literal.indent == 0 ? indent <= parent : indent < literal.indent) &&
                                  (line.text[indent] == '\t' || foreign_space(line.text.substr(indent)) > 0);
        if (short_by_tab) {
            if (trim(line.text).empty()) continue;
            const Indent mended = indentation(line);
            if (mended.at == line.text.size()) continue;
            if (literal.indent == 0) literal.indent = parent + 2;
            out_.items().back().fix.back().replacement = std::string(literal.indent, ' ');
        } else if (literal.indent == 0) {
            literal.indent = u32(indent);
            if (longest_blank > literal.indent) blanks_before_text(literal.first_line, number, literal.indent);
        } else if (indent < literal.indent) {
            const std::string_view content = line.text.substr(indent);
            const bool bullet = has_bullets && is_dash(content) && !is_dash_with_key(content);
            if (!bullet && looks_like_structure(line)) break;
            // The first line may be the one that stands wrong.
            const bool first_odd = lines == 1 && !dedent_fault && !stands_in_line(number, literal.indent, u32(indent));
            if (first_odd) {
                const Line first = line_at(last);
                const text::Span where = span_of_line(first.number);
                auto& item =
                    fault(rules::wrong_indent, where.begin, where.end, indent_args(literal.indent, u32(indent)));
                item.notes.push_back({{rules::wrong_indent.note, {}}, span_of_line(number)});
                item.fix.push_back({span(first.begin, first.begin + literal.indent), std::string(indent, ' ')});
                literal.indent = u32(indent);
            } else if (!dedent_fault) {
                const text::Span where = span_of_line(number);
                auto& item =
                    fault(rules::text_dedented, where.begin, where.end, indent_args(u32(indent), literal.indent));
                item.notes.push_back(
                    {{rules::text_dedented.note, {}}, span(header.begin + u32(at), header.begin + u32(at) + 1)});
                item.fix.push_back({span(line.begin, line.begin + u32(indent)), std::string(literal.indent, ' ')});
                dedent_fault = out_.size() - 1;
            } else {
                out_.items()[*dedent_fault].fix.push_back(
                    {span(line.begin, line.begin + u32(indent)), std::string(literal.indent, ' ')});
            }
        }
        has_bullets = has_bullets || is_dash(line.text.substr(indent));
        ++lines;
        bytes += u32(line.text.size() - std::min<std::size_t>(indent, line.text.size()));
        last = number;
        // A line that reads as a key of this file is likely one that was indented too far.
        const std::string_view text = line.text.substr(indent);
        const std::size_t colon = find_colon(text);
        if (colon != std::string_view::npos && is_key_word(text.substr(0, colon))) {
            keys_in_text_.emplace_back(text.substr(0, colon), line.begin + u32(indent));
        }
    }
    if (bytes > limits::scalar_bytes) {
        const std::uint32_t begin = u32(header.begin + at);
        fault(rules::value_too_long, begin, begin + 1, {{"limit", std::to_string(limits::scalar_bytes)}});
    }
    open_ = Open::literal;
    block_indent_ = literal.indent;
    block_header_ = u32(header.begin + at);
    line_ = number;
    if (resumed) return;
    literal.end_line = number;
    // Blanks beyond the indentation are text; that is left to the parser.
    if (lines == 0 || longest_blank > literal.indent) literal.simple = false;
    const Line last_line = line_at(last);
    const std::size_t end =
        lines == 0 ? header.begin + trim_right(header.text).size() : last_line.begin + last_line.text.size();
    add_token(TokenKind::scalar, folded ? Style::folded : Style::literal, header.begin + at, end);
    result_.tokens.back().literal = u32(result_.literals.size());
    result_.literals.push_back(literal);
}

/// A line of prose that stands too far out to belong to the text above. Reading goes on inside that text.
void Scanner::dedented_text(const Line& line, const Indent& indent) {
    const std::uint32_t parent = levels_.empty() ? 0 : levels_.back().column;
    const std::uint32_t expected = block_indent_ > 0 ? block_indent_ : parent + 2;
    const std::uint32_t begin = u32(line.begin + indent.at);
    auto& item = fault(rules::text_dedented, begin, u32(line.begin + trim_right(line.text).size()),
                       indent_args(std::min(expected, indent.column), expected));
    item.notes.push_back({{rules::text_dedented.note, {}}, span(block_header_, block_header_ + 1)});
    const std::size_t index = out_.size() - 1;
    // The lines that follow it without a key are part of the same slip.
    std::uint32_t number = line.number;
    for (; number < end_line_; ++number) {
        const Line next = line_at(number);
        const std::size_t first = std::min(next.text.find_first_not_of(' '), next.text.size());
        if (first == next.text.size()) continue;
        if (first >= expected || (number != line.number && looks_like_structure(next))) break;
        out_.items()[index].fix.push_back({span(next.begin, next.begin + u32(first)), std::string(expected, ' ')});
    }
    Literal literal;
    literal.first_line = number;
    literal.indent = expected;
    block_body(line_at(source_.line_of(block_header_)), 0, literal, false);
}

/// Lines inside texts that begin with a key used elsewhere in the file: said once the whole file is known.
void Scanner::keys_in_texts() {
    for (const auto& [key, where] : keys_in_text_) {
        if (!key_names_.contains(key)) continue;
        fault(rules::key_in_text, where, where + u32(key.size()), {{"key", std::string(key)}});
    }
}

} // namespace redovisa::yaml
