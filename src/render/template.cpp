#include "render/template.hpp"

#include "diag/rules_template.hpp"
#include "render/embedded.hpp"
#include "render/escape.hpp"
#include "render/template_check.hpp"
#include "render/template_tree.hpp"

#include <algorithm>
#include <optional>
#include <stdexcept>

namespace redovisa::render {
namespace {

using layout::Context;
using layout::Layout;
using layout::Node;
using layout::NodeKind;
using layout::Syntax;

namespace rules = diag::rules;

/// A page is a few hundred kilobytes; a layout that includes itself many times over stops here.
constexpr std::size_t max_page_bytes = 64U << 20U;
constexpr std::size_t max_steps = 20'000'000;

std::optional<Syntax> syntax_of(std::string_view name) {
    if (name.ends_with(".html")) return Syntax::html;
    if (name.ends_with(".xml")) return Syntax::xml;
    if (name.ends_with(".md") || name.ends_with(".txt") || name.ends_with(".ttl")) return Syntax::plain;
    return std::nullopt;
}

/// Text of a link as the layout's author meant it: only the references that our own escaping makes.
void append_unescaped(std::string& out, std::string_view text) {
    static constexpr std::pair<std::string_view, char> references[] = {
        {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};
    while (!text.empty()) {
        const auto* found =
            std::ranges::find_if(references, [&](const auto& entry) { return text.starts_with(entry.first); });
        if (found == std::end(references)) {
            out += text.front();
            text.remove_prefix(1);
        } else {
            out += found->second;
            text.remove_prefix(found->first.size());
        }
    }
}

class Renderer {
public:
    Renderer(const std::vector<Layout>& layouts, const Record& page, diag::Diagnostics& out)
        : layouts_(layouts), page_(page), out_(out) {}

    void walk(const std::vector<Node>& nodes, std::string& to) {
        for (const Node& node : nodes) {
            if (++steps_ > max_steps || to.size() > max_page_bytes) {
                if (!stopped_) out_.add(rules::template_too_large, node.where);
                stopped_ = true;
            }
            if (stopped_) return;
            write(node, to);
        }
    }

private:
    void write(const Node& node, std::string& to) {
        switch (node.kind) {
        case NodeKind::text:
            if (in_url_)
                append_unescaped(to, node.text);
            else
                to += node.text;
            break;
        case NodeKind::value: write_value(node, to); break;
        case NodeKind::section: write_section(node, to); break;
        case NodeKind::inverted: {
            const Value* value = find(node);
            if (value != nullptr && !value->shows()) walk(node.children, to);
            break;
        }
        case NodeKind::include: walk(layouts_[node.target].nodes, to); break;
        case NodeKind::url: write_url(node, to); break;
        }
    }

    void write_value(const Node& node, std::string& to) {
        const Value* value = find(node);
        if (value == nullptr) return;
        if (const auto kind = layout::wrong_kind(*value, node.context)) {
            report(rules::template_wrong_kind, node, {{"name", layout::written_name(node.path)}, {"kind", *kind}});
            return;
        }
        if (value->json() != nullptr) {
            append_json_for_script(to, value->json()->text);
        } else if (value->html() != nullptr) {
            to += value->html()->str();
        } else if (in_url_ || node.context == Context::plain) {
            to += *value->text();
        } else if (node.context == Context::content) {
            append_html_text(to, *value->text());
        } else {
            append_html_attribute(to, *value->text());
        }
    }

    void write_section(const Node& node, std::string& to) {
        const Value* value = find(node);
        if (value == nullptr || !value->shows()) return;
        if (const List* list = value->list()) {
            for (const Value& item : *list) {
                enter(item, node, to);
                if (stopped_) return;
            }
        } else {
            enter(*value, node, to);
        }
    }

    void enter(const Value& item, const Node& node, std::string& to) {
        scopes_.push_back(&item);
        walk(node.children, to);
        scopes_.pop_back();
    }

    void write_url(const Node& node, std::string& to) {
        std::string url;
        in_url_ = true;
        walk(node.children, url);
        in_url_ = false;
        append_html_attribute(to, safe_url(url));
    }

    const Value* find(const Node& node) {
        const Value* value = look_up(node.path);
        if (value == nullptr) report(rules::template_unknown_name, node, {{"name", layout::written_name(node.path)}});
        return value;
    }

    const Value* look_up(const std::vector<std::string>& path) const {
        if (path.empty()) return scopes_.empty() ? nullptr : scopes_.back();
        const Value* value = nullptr;
        for (auto scope = scopes_.rbegin(); scope != scopes_.rend() && value == nullptr; ++scope) {
            if (const Record* record = (*scope)->record()) value = record->find(path.front());
        }
        if (value == nullptr) value = page_.find(path.front());
        for (std::size_t i = 1; i < path.size() && value != nullptr; ++i) {
            const Record* record = value->record();
            value = record == nullptr ? nullptr : record->find(path[i]);
        }
        return value;
    }

    /// A layout asks for the same name in each row of a table: one fault is enough.
    void report(const diag::Rule& rule, const Node& node, diag::Args args) {
        if (std::ranges::find(reported_, &node) != reported_.end()) return;
        reported_.push_back(&node);
        out_.add(rule, node.where, std::move(args));
    }

    const std::vector<Layout>& layouts_;
    const Record& page_;
    diag::Diagnostics& out_;
    std::vector<const Value*> scopes_;
    std::vector<const Node*> reported_;
    std::size_t steps_ = 0;
    bool in_url_ = false;
    bool stopped_ = false;
};

} // namespace

bool is_layout(std::string_view name) {
    return syntax_of(name).has_value();
}

std::vector<TemplateFile> with_defaults(text::SourceSet& sources, std::vector<TemplateFile> own) {
    for (const EmbeddedFile& file : embedded_files()) {
        if (std::ranges::find(own, file.name, &TemplateFile::name) != own.end()) continue;
        const text::SourceId id = sources.add("templates/" + std::string(file.name), std::string(file.bytes));
        own.push_back({std::string(file.name), id});
    }
    return own;
}

Templates::Templates(const text::SourceSet& sources, const std::vector<TemplateFile>& files, diag::Diagnostics& out) {
    for (const TemplateFile& file : files) {
        if (const auto syntax = syntax_of(file.name)) layouts_.push_back({file.name, file.source, *syntax, {}});
    }
    std::ranges::sort(layouts_, {}, &Layout::name);
    std::vector<std::string> names;
    for (const Layout& layout : layouts_)
        names.push_back(layout.name);
    for (Layout& layout : layouts_)
        layout.nodes = layout::parse(sources[layout.source], layout, names, out);
    layout::check_includes(layouts_, out);
}

Templates::Templates(Templates&&) noexcept = default;
Templates& Templates::operator=(Templates&&) noexcept = default;
Templates::~Templates() = default;

bool Templates::has(std::string_view name) const {
    return std::ranges::binary_search(layouts_, name, {}, &Layout::name);
}

const Layout& Templates::find(std::string_view name) const {
    const auto found = std::ranges::lower_bound(layouts_, name, {}, &Layout::name);
    if (found == layouts_.end() || found->name != name) throw std::logic_error("no layout " + std::string(name));
    return *found;
}

void Templates::check(std::string_view name, const Record& sample, diag::Diagnostics& out) const {
    layout::check_names(layouts_, find(name), sample, out);
}

std::string Templates::render(std::string_view name, const Record& page, diag::Diagnostics& out) const {
    std::string to;
    Renderer(layouts_, page, out).walk(find(name).nodes, to);
    return to;
}

} // namespace redovisa::render
