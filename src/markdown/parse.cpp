#include "markdown/parse.hpp"

#include "diag/rules_markdown.hpp"
#include "markdown/guard.hpp"
#include "markdown/html.hpp"
#include "markdown/limits.hpp"
#include "markdown/lines.hpp"
#include "markdown/link.hpp"
#include "markdown/traps.hpp"

#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <set>

namespace redovisa::markdown {
namespace {

namespace rules = diag::rules;

struct FreeNode {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeParser {
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
using Tree = std::unique_ptr<cmark_node, FreeNode>;

/// The core and tables only: the other extensions write global tables of the library and are not safe in threads.
Tree read(std::string_view text) {
    static std::once_flag once;
    std::call_once(once, cmark_gfm_core_extensions_ensure_registered);
    const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(CMARK_OPT_VALIDATE_UTF8));
    if (!parser) throw std::bad_alloc();
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension("table"));
    cmark_parser_feed(parser.get(), text.data(), text.size());
    return Tree(cmark_parser_finish(parser.get()));
}

std::string_view literal(cmark_node* node) {
    const char* text = cmark_node_get_literal(node);
    return text == nullptr ? "" : text;
}

std::string_view url_of(cmark_node* node) {
    const char* url = cmark_node_get_url(node);
    return url == nullptr ? "" : url;
}

/// Line and byte column, both from 0.
struct Place {
    std::size_t line = 0;
    std::size_t column = 0;
};

/// Turns the library's tree into ours and reports what may not stand in it.
class Reader {
public:
    Reader(const Lines& lines, const Locator& locate, diag::Diagnostics& out)
        : lines_(lines), locate_(locate), out_(out) {}

    std::vector<Block> blocks(cmark_node* parent, std::size_t depth);

private:
    std::optional<Block> block(cmark_node* node, std::size_t depth);
    std::optional<Block> extension_block(cmark_node* node, std::size_t depth);
    std::vector<Inline> inlines(cmark_node* parent, std::size_t depth);
    void add_inline(std::vector<Inline>& to, cmark_node* node, std::size_t depth);
    void add_link(std::vector<Inline>& to, cmark_node* node, std::size_t depth);
    void add_html(cmark_node* node);
    void check_row(cmark_node* row, std::size_t columns);
    bool too_deep(cmark_node* node, std::size_t depth);

    [[nodiscard]] static Place place_of(cmark_node* node);
    [[nodiscard]] text::Span whole_line(cmark_node* node) const;
    [[nodiscard]] text::Span find(cmark_node* node, std::string_view text) const;
    [[nodiscard]] text::Span link_place(cmark_node* node) const;

    const Lines& lines_;
    const Locator& locate_;
    diag::Diagnostics& out_;
    std::set<cmark_node*> reported_; ///< ends of tags that were told with their beginnings
    std::size_t links_ = 0;
    bool deep_ = false;
};

Place Reader::place_of(cmark_node* node) {
    const int line = cmark_node_get_start_line(node);
    const int column = cmark_node_get_start_column(node);
    return {static_cast<std::size_t>(std::max(line, 1) - 1), static_cast<std::size_t>(std::max(column, 1) - 1)};
}

text::Span Reader::whole_line(cmark_node* node) const {
    const Place at = place_of(node);
    const std::string_view line = lines_[at.line];
    const std::size_t column = std::min(at.column, line.size());
    return locate_(at.line, column, line.size() - column);
}

/// The place of a text that the library gives verbatim. Its own marks are wrong after link definitions, in cells with
/// `\|` and on continued lines, so the text is looked for from there on.
text::Span Reader::find(cmark_node* node, std::string_view text) const {
    const Place at = place_of(node);
    const std::string_view first = text.substr(0, text.find('\n'));
    if (lines_[at.line].substr(std::min(at.column, lines_[at.line].size())).starts_with(first)) {
        return locate_(at.line, at.column, first.size());
    }
    for (std::size_t line = at.line; line < lines_.size(); ++line) {
        const std::size_t column = lines_[line].find(first);
        if (column != std::string_view::npos) return locate_(line, column, first.size());
    }
    return whole_line(node);
}

text::Span Reader::link_place(cmark_node* node) const {
    const Place at = place_of(node);
    const std::string_view line = lines_[at.line];
    const bool right =
        at.column < line.size() && (line[at.column] == '[' || line[at.column] == '<' || line[at.column] == '!');
    if (!right) return find(node, url_of(node));
    const bool same_line = cmark_node_get_end_line(node) == cmark_node_get_start_line(node);
    const auto end = static_cast<std::size_t>(std::max(cmark_node_get_end_column(node), 0));
    return locate_(at.line, at.column, same_line && end > at.column ? std::min(end, line.size()) - at.column : 1);
}

bool Reader::too_deep(cmark_node* node, std::size_t depth) {
    if (depth <= limits::depth) return false;
    if (!deep_) out_.add(rules::markdown_too_deep, whole_line(node), {{"limit", std::to_string(limits::depth)}});
    deep_ = true;
    return true;
}

std::vector<Block> Reader::blocks(cmark_node* parent, std::size_t depth) {
    std::vector<Block> found;
    for (cmark_node* node = cmark_node_first_child(parent); node != nullptr; node = cmark_node_next(node)) {
        if (too_deep(node, depth)) break;
        if (auto one = block(node, depth)) found.push_back(std::move(*one));
    }
    return found;
}

std::optional<Block> Reader::block(cmark_node* node, std::size_t depth) {
    Block out;
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_PARAGRAPH:
        check_paragraph_lines(lines_, place_of(node).line, static_cast<std::size_t>(cmark_node_get_end_line(node)),
                              locate_, out_);
        out.inlines = inlines(node, 0);
        if (out.inlines.empty()) return std::nullopt;
        return out;
    case CMARK_NODE_HEADING:
        out.kind = Block::Kind::heading;
        out.level = cmark_node_get_heading_level(node);
        if (const Place at = place_of(node);
            lines_[at.line].substr(0, at.column + 1).find('#') == std::string_view::npos) {
            out_.add(rules::markdown_underlined_heading, whole_line(node));
        }
        out.inlines = inlines(node, 0);
        return out;
    case CMARK_NODE_BLOCK_QUOTE:
        out.kind = Block::Kind::quote;
        out.children = blocks(node, depth + 1);
        return out;
    case CMARK_NODE_LIST: {
        const bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        out.kind = ordered ? Block::Kind::ordered_list : Block::Kind::bullet_list;
        out.tight = cmark_node_get_list_tight(node) != 0;
        if (ordered) {
            out.start = cmark_node_get_list_start(node);
            const bool single = cmark_node_next(cmark_node_first_child(node)) == nullptr;
            const Place at = place_of(node);
            check_numbered_text(lines_, at.line, at.column, out.start, single, locate_, out_);
        }
        out.children = blocks(node, depth + 1);
        return out;
    }
    case CMARK_NODE_ITEM:
        out.kind = Block::Kind::item;
        out.children = blocks(node, depth);
        return out;
    case CMARK_NODE_CODE_BLOCK: {
        out.kind = Block::Kind::code;
        out.text = literal(node);
        int length = 0;
        int offset = 0;
        char character = 0;
        if (cmark_node_get_fenced(node, &length, &offset, &character) == 0) {
            out_.add(rules::markdown_indented_code, whole_line(node));
        }
        return out;
    }
    case CMARK_NODE_HTML_BLOCK: out_.add(rules::markdown_html, whole_line(node)); return std::nullopt;
    case CMARK_NODE_THEMATIC_BREAK: out.kind = Block::Kind::rule; return out;
    default: return extension_block(node, depth);
    }
}

std::optional<Block> Reader::extension_block(cmark_node* node, std::size_t depth) {
    const std::string_view type = cmark_node_get_type_string(node);
    Block out;
    if (type == "table") {
        out.kind = Block::Kind::table;
        out.children = blocks(node, depth);
        const std::size_t columns = out.children.empty() ? 0 : out.children.front().children.size();
        for (cmark_node* row = cmark_node_first_child(node); row != nullptr; row = cmark_node_next(row)) {
            check_row(row, columns);
        }
    } else if (type == "table_header" || type == "table_row") {
        out.kind = Block::Kind::row;
        out.children = blocks(node, depth);
    } else if (type == "table_cell") {
        out.kind = Block::Kind::cell;
        out.inlines = inlines(node, 0);
    } else {
        return std::nullopt;
    }
    return out;
}

/// The library fills up short rows and drops surplus cells without a word.
void Reader::check_row(cmark_node* row, std::size_t columns) {
    const Place at = place_of(row);
    const std::string_view line = lines_[at.line];
    const std::size_t cells = count_cells(line.substr(std::min(at.column, line.size())));
    if (cells == columns) return;
    out_.add(rules::markdown_table_cells, whole_line(row),
             {{"cells", std::to_string(cells)}, {"columns", std::to_string(columns)}});
}

std::vector<Inline> Reader::inlines(cmark_node* parent, std::size_t depth) {
    std::vector<Inline> found;
    for (cmark_node* node = cmark_node_first_child(parent); node != nullptr; node = cmark_node_next(node)) {
        if (too_deep(node, depth)) break;
        add_inline(found, node, depth);
    }
    return found;
}

void Reader::add_inline(std::vector<Inline>& to, cmark_node* node, std::size_t depth) {
    Inline out;
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
        out.text = literal(node);
        // A line end can only come from a reference: `&#10;`.
        std::ranges::replace(out.text, '\n', ' ');
        std::ranges::replace(out.text, '\r', ' ');
        if (!to.empty() && to.back().kind == Inline::Kind::text) {
            to.back().text += out.text;
            return;
        }
        if (out.text.empty()) return;
        break;
    case CMARK_NODE_SOFTBREAK: out.kind = Inline::Kind::soft_break; break;
    case CMARK_NODE_LINEBREAK: out.kind = Inline::Kind::hard_break; break;
    case CMARK_NODE_CODE:
        out.kind = Inline::Kind::code;
        out.text = literal(node);
        break;
    case CMARK_NODE_EMPH:
    case CMARK_NODE_STRONG:
        out.kind = cmark_node_get_type(node) == CMARK_NODE_EMPH ? Inline::Kind::emphasis : Inline::Kind::strong;
        out.children = inlines(node, depth + 1);
        if (out.children.empty()) return;
        break;
    case CMARK_NODE_HTML_INLINE: add_html(node); return;
    case CMARK_NODE_IMAGE: out_.add(rules::markdown_image, link_place(node)); return;
    case CMARK_NODE_LINK: add_link(to, node, depth); return;
    default: return;
    }
    to.push_back(std::move(out));
}

void Reader::add_html(cmark_node* node) {
    if (reported_.contains(node)) return;
    const auto tag = [this](cmark_node* html) { return Tag{literal(html), find(html, literal(html))}; };
    const auto is_its_end = [node](cmark_node* other) {
        return cmark_node_get_type(other) == CMARK_NODE_HTML_INLINE && is_pair(literal(node), literal(other));
    };
    // Not to the end of the text: with thousands of tags that would take too long.
    cmark_node* end = cmark_node_next(node);
    for (int i = 0; i < 50 && end != nullptr && !is_its_end(end); ++i)
        end = cmark_node_next(end);
    if (end == nullptr || !is_its_end(end)) return report_html(tag(node), std::nullopt, out_);
    reported_.insert(end);
    report_html(tag(node), tag(end), out_);
}

void Reader::add_link(std::vector<Inline>& to, cmark_node* node, std::size_t depth) {
    const text::Span where = link_place(node);
    const std::string url(url_of(node));
    Inline out;
    out.children = inlines(node, depth + 1);
    if (++links_ > limits::links) {
        if (links_ == limits::links + 1) {
            out_.add(rules::markdown_too_many, where,
                     {{"what", "länkar", "links"}, {"limit", std::to_string(limits::links)}});
        }
        return;
    }
    const char* title = cmark_node_get_title(node);
    if (title != nullptr && *title != 0) out_.add(rules::markdown_link_title, where, {{"title", title}});
    const LinkKind kind = check_link(url, out.children.empty(), where, out_);
    if (kind == LinkKind::refused) {
        // The words stay; where they led does not.
        for (Inline& child : out.children)
            to.push_back(std::move(child));
        return;
    }
    out.kind = kind == LinkKind::passage ? Inline::Kind::passage : Inline::Kind::link;
    out.url = kind == LinkKind::passage ? url.substr(passage_prefix.size()) : url;
    to.push_back(std::move(out));
}

} // namespace

Document parse(std::string_view text, const Locator& locate, diag::Diagnostics& out) {
    const Lines lines(text);
    if (!within_limits(text, lines, locate, out)) return {};
    const Tree tree = read(text);
    Document document;
    document.blocks = Reader(lines, locate, out).blocks(tree.get(), 0);
    check_definitions(text, lines, locate, out);
    return document;
}

} // namespace redovisa::markdown
