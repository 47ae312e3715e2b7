#include "render/template_html.hpp"
#include "render/template_place.hpp"
#include "render/template_tree.hpp"

#include "diag/rules_template.hpp"

#include <algorithm>
#include <optional>

namespace redovisa::render::layout {
namespace {

namespace rules = diag::rules;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r") == std::string_view::npos;
}

std::string_view trim(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool is_name(std::string_view word) {
    const auto starts = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const auto goes_on = [&](char c) { return starts(c) || (c >= '0' && c <= '9'); };
    return !word.empty() && starts(word.front()) && std::ranges::all_of(word, goes_on);
}

/// `a.b` as its parts, `.` as none.
std::optional<std::vector<std::string>> read_path(std::string_view name) {
    std::vector<std::string> path;
    if (name == ".") return path;
    for (;;) {
        const std::size_t dot = name.find('.');
        const std::string_view part = name.substr(0, dot);
        if (!is_name(part)) return std::nullopt;
        path.emplace_back(part);
        if (dot == std::string_view::npos) return path;
        name.remove_prefix(dot + 1);
    }
}

struct Tag {
    std::size_t begin = 0;
    std::size_t end = 0;
    char sigil = 0; ///< one of `#^/>!`, or 0 for a value
    std::string_view name;
};

/// A node that is still being filled, and where in the page it began.
struct Open {
    Node node;
    HtmlScanner place;
};

class Parser {
public:
    Parser(const text::Source& source, const Layout& layout, const std::vector<std::string>& names,
           diag::Diagnostics& out)
        : bytes_(source.bytes()), start_(bytes_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0),
          layout_(layout), names_(names), out_(out), html_(layout.syntax == Syntax::html) {}

    std::vector<Node> run();

private:
    [[nodiscard]] text::Span span(std::size_t begin, std::size_t end) const {
        return {layout_.source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }
    std::vector<Node>& target() { return open_.empty() ? nodes_ : open_.back().node.children; }
    std::optional<Tag> read_tag(std::size_t at);
    void widen_to_line(Tag& tag, std::size_t text_begin) const;
    void add_text(std::string_view text);
    void append_text(std::string_view text);
    void begin_url();
    void end_url();
    void take(const Tag& tag, text::Span where);
    void take_value(const Tag& tag, text::Span where);
    void begin_section(const Tag& tag, text::Span where);
    void end_section(const Tag& tag, text::Span where);
    void take_include(const Tag& tag, text::Span where);
    diag::Diagnostic& report_unclosed(const Node& node);
    void close_top();
    void finish();

    std::string_view bytes_;
    std::size_t start_; ///< past what some editors put first to tell the encoding
    const Layout& layout_;
    const std::vector<std::string>& names_;
    diag::Diagnostics& out_;
    HtmlScanner html_;
    std::vector<Node> nodes_;
    std::vector<Open> open_;
    bool broken_ = false;  ///< a tag could not be read, so what is missing at the end may be its fault
    bool stopped_ = false; ///< nested too deep: nothing of the file is kept
};

std::vector<Node> Parser::run() {
    std::size_t text_begin = start_;
    for (std::size_t at = bytes_.find("{{"); at != std::string_view::npos; at = bytes_.find("{{", at)) {
        std::optional<Tag> tag = read_tag(at);
        if (!tag) {
            broken_ = true;
            at += 2;
            continue;
        }
        const text::Span where = span(tag->begin, tag->end);
        widen_to_line(*tag, text_begin);
        add_text(bytes_.substr(text_begin, tag->begin - text_begin));
        take(*tag, where);
        text_begin = at = tag->end;
        if (stopped_) return {};
    }
    add_text(bytes_.substr(text_begin));
    finish();
    return std::move(nodes_);
}

std::optional<Tag> Parser::read_tag(std::size_t at) {
    Tag tag;
    tag.begin = at;
    const std::string_view rest = bytes_.substr(at + 2);
    const bool comment = rest.starts_with('!');
    // Only a comment goes over several lines: a forgotten `}}` is found on the line where it is missing.
    const std::string_view reach = comment ? rest : rest.substr(0, rest.find('\n'));
    const std::size_t close = reach.find("}}");
    const std::size_t next = reach.find("{{");
    if (close == std::string_view::npos || (!comment && next < close)) {
        out_.add(rules::template_tag_unclosed, span(at, at + 2));
        return std::nullopt;
    }
    tag.end = at + 2 + close + 2;
    std::string_view inner = reach.substr(0, close);
    constexpr std::string_view sigils = "#^/>!";
    if (!inner.empty() && sigils.find(inner.front()) != std::string_view::npos) {
        tag.sigil = inner.front();
        inner.remove_prefix(1);
    }
    tag.name = trim(inner);
    const bool readable = tag.sigil == '!' || (tag.sigil == '>' ? !tag.name.empty() : read_path(tag.name).has_value());
    if (!readable) {
        out_.add(rules::template_tag_unreadable, span(tag.begin, tag.end),
                 {{"tag", std::string(trim(reach.substr(0, close)))}});
        return std::nullopt;
    }
    return tag;
}

/// A tag that is alone on its lines and shows nothing itself takes them with it.
void Parser::widen_to_line(Tag& tag, std::size_t text_begin) const {
    if (tag.sigil == 0) return;
    const std::size_t previous = tag.begin == 0 ? std::string_view::npos : bytes_.rfind('\n', tag.begin - 1);
    const std::size_t line = previous == std::string_view::npos ? start_ : previous + 1;
    const std::size_t next = bytes_.find('\n', tag.end);
    const std::size_t line_end = next == std::string_view::npos ? bytes_.size() : next;
    if (line < text_begin || !is_blank(bytes_.substr(line, tag.begin - line)) ||
        !is_blank(bytes_.substr(tag.end, line_end - tag.end))) {
        return;
    }
    tag.begin = line;
    tag.end = next == std::string_view::npos ? line_end : line_end + 1;
}

void Parser::add_text(std::string_view text) {
    if (layout_.syntax == Syntax::plain) {
        append_text(text);
        return;
    }
    while (!text.empty()) {
        HtmlScanner::Event event{};
        const std::size_t read = html_.advance(text, event);
        append_text(text.substr(0, read));
        text.remove_prefix(read);
        if (event == HtmlScanner::Event::url_begin) begin_url();
        if (event == HtmlScanner::Event::url_end) end_url();
    }
}

void Parser::append_text(std::string_view text) {
    if (text.empty()) return;
    Node node;
    const auto begin = static_cast<std::size_t>(text.data() - bytes_.data());
    node.where = span(begin, begin + text.size());
    node.text = text;
    target().push_back(std::move(node));
}

void Parser::begin_url() {
    Node node;
    node.kind = NodeKind::url;
    open_.push_back({std::move(node), html_});
}

void Parser::end_url() {
    // When a section inside the link holds the closing quote, its end reports that.
    if (!open_.empty() && open_.back().node.kind == NodeKind::url) close_top();
}

void Parser::take(const Tag& tag, text::Span where) {
    switch (tag.sigil) {
    case 0: take_value(tag, where); break;
    case '#':
    case '^': begin_section(tag, where); break;
    case '/': end_section(tag, where); break;
    case '>': take_include(tag, where); break;
    default: break;
    }
}

void Parser::take_value(const Tag& tag, text::Span where) {
    Node node;
    node.kind = NodeKind::value;
    node.where = where;
    node.path = *read_path(tag.name);
    if (layout_.syntax != Syntax::plain) {
        const std::optional<Context> context = html_.value_context();
        if (!context) {
            out_.add(rules::template_value_place, where, {{"name", std::string(tag.name)}, place_arg(html_)})
                .hints.push_back(value_hint(html_, tag.name));
            html_.note_value();
            return;
        }
        node.context = *context;
    }
    target().push_back(std::move(node));
}

void Parser::begin_section(const Tag& tag, text::Span where) {
    Node node;
    node.kind = tag.sigil == '#' ? NodeKind::section : NodeKind::inverted;
    node.where = where;
    node.path = *read_path(tag.name);
    if (open_.size() == max_sections) {
        out_.add(rules::template_too_deep, where, {{"limit", std::to_string(max_sections)}});
        stopped_ = true;
        return;
    }
    open_.push_back({std::move(node), html_});
}

void Parser::end_section(const Tag& tag, text::Span where) {
    const std::vector<std::string> path = *read_path(tag.name);
    const auto matches = [&](const Open& open) { return open.node.kind != NodeKind::url && open.node.path == path; };
    const auto begun = std::find_if(open_.rbegin(), open_.rend(), matches);
    if (begun == open_.rend()) {
        out_.add(rules::template_section_end, where, {{"name", std::string(tag.name)}});
        return;
    }
    // Sections in between were never closed. A link in between ends outside the section: that is another fault.
    for (auto between = open_.rbegin(); between != begun; ++between) {
        if (between->node.kind == NodeKind::url) continue;
        diag::Diagnostic& fault = report_unclosed(between->node);
        fault.notes.push_back({{rules::template_section_unclosed.note, {}}, where});
        broken_ = true;
    }
    const std::size_t keep = static_cast<std::size_t>(open_.rend() - begun);
    const bool crosses_link =
        std::any_of(open_.rbegin(), begun, [](const Open& open) { return open.node.kind == NodeKind::url; });
    if (layout_.syntax != Syntax::plain && (crosses_link || !begun->place.same_place(html_))) {
        diag::Diagnostic& fault =
            out_.add(rules::template_section_place, begun->node.where, {{"name", std::string(tag.name)}});
        fault.notes.push_back({{rules::template_section_place.note, {}}, where});
    }
    while (open_.size() >= keep)
        close_top();
}

void Parser::take_include(const Tag& tag, text::Span where) {
    const auto found = std::ranges::lower_bound(names_, tag.name);
    if (found == names_.end() || *found != tag.name) {
        out_.add(rules::template_unknown_include, where, {{"name", std::string(tag.name)}});
        return;
    }
    const bool content = layout_.syntax == Syntax::plain || html_.in_content();
    if (!content) {
        out_.add(rules::template_include_place, where, {{"name", std::string(tag.name)}, place_arg(html_)});
        return;
    }
    Node node;
    node.kind = NodeKind::include;
    node.where = where;
    node.target = static_cast<std::size_t>(found - names_.begin());
    target().push_back(std::move(node));
}

diag::Diagnostic& Parser::report_unclosed(const Node& node) {
    const std::string name = written_name(node.path);
    return out_.add(rules::template_section_unclosed, node.where, {{"name", name}, {"end", "{{/" + name + "}}"}});
}

void Parser::close_top() {
    Node node = std::move(open_.back().node);
    open_.pop_back();
    const bool has_values =
        std::ranges::any_of(node.children, [](const Node& child) { return child.kind != NodeKind::text; });
    if (node.kind == NodeKind::url && !has_values) {
        // A link that is written out in full is the layout's own business.
        for (Node& child : node.children)
            target().push_back(std::move(child));
        return;
    }
    target().push_back(std::move(node));
}

void Parser::finish() {
    bool unclosed = broken_;
    while (!open_.empty()) {
        if (open_.back().node.kind != NodeKind::url) {
            report_unclosed(open_.back().node);
            unclosed = true;
        }
        close_top();
    }
    if (!unclosed && layout_.syntax != Syntax::plain && !html_.in_content()) {
        const auto begun = static_cast<std::size_t>(html_.begun() - bytes_.data());
        out_.add(rules::template_html_unfinished, span(begun, begun + 1), unfinished_args(html_));
    }
}

} // namespace

std::string written_name(const std::vector<std::string>& path) {
    if (path.empty()) return ".";
    std::string out;
    for (const std::string& part : path)
        out += (out.empty() ? "" : ".") + part;
    return out;
}

std::vector<Node> parse(const text::Source& source, const Layout& layout, const std::vector<std::string>& names,
                        diag::Diagnostics& out) {
    return Parser(source, layout, names, out).run();
}

} // namespace redovisa::render::layout
