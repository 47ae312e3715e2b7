#include "render/template_check.hpp"

#include "diag/rules_template.hpp"

#include <algorithm>
#include <set>

namespace redovisa::render::layout {
namespace {

namespace rules = diag::rules;

/// All values that a name may have, as the items of a list may differ.
using Candidates = std::vector<const Value*>;

void add_named(Candidates& found, const Record& record, std::string_view name) {
    if (const Value* value = record.find(name)) found.push_back(value);
}

class Checker {
public:
    Checker(const std::vector<Layout>& layouts, const Record& sample, diag::Diagnostics& out)
        : layouts_(layouts), sample_(sample), out_(out) {}

    void walk(const std::vector<Node>& nodes) {
        for (const Node& node : nodes)
            visit(node);
    }

private:
    void visit(const Node& node) {
        switch (node.kind) {
        case NodeKind::text: break;
        case NodeKind::url: walk(node.children); break;
        case NodeKind::include: walk(layouts_[node.target].nodes); break;
        case NodeKind::value: check_value(node); break;
        case NodeKind::section: check_section(node); break;
        case NodeKind::inverted:
            resolve(node);
            walk(node.children);
            break;
        }
    }

    void check_value(const Node& node) {
        for (const Value* value : resolve(node)) {
            if (const auto kind = wrong_kind(*value, node.context)) {
                out_.add(rules::template_wrong_kind, node.where, {{"name", written_name(node.path)}, {"kind", *kind}});
                return;
            }
        }
    }

    void check_section(const Node& node) {
        Candidates inside;
        for (const Value* value : resolve(node)) {
            if (const List* list = value->list()) {
                for (const Value& item : *list)
                    inside.push_back(&item);
            } else {
                inside.push_back(value);
            }
        }
        if (inside.empty()) return;
        scopes_.push_back(std::move(inside));
        walk(node.children);
        scopes_.pop_back();
    }

    Candidates resolve(const Node& node) {
        if (node.path.empty()) {
            if (!scopes_.empty()) return scopes_.back();
            report(node, ".");
            return {};
        }
        Candidates found;
        for (auto scope = scopes_.rbegin(); scope != scopes_.rend() && found.empty(); ++scope) {
            found = step(*scope, node.path.front());
        }
        if (found.empty()) add_named(found, sample_, node.path.front());
        for (std::size_t i = 1; i < node.path.size() && !found.empty(); ++i)
            found = step(found, node.path[i]);
        if (found.empty()) report(node, written_name(node.path));
        return found;
    }

    static Candidates step(const Candidates& from, std::string_view name) {
        Candidates found;
        for (const Value* value : from) {
            if (value->record() != nullptr) add_named(found, *value->record(), name);
        }
        return found;
    }

    void report(const Node& node, const std::string& name) {
        diag::Diagnostic& fault = out_.add(rules::template_unknown_name, node.where, {{"name", name}});
        const std::string known = known_names();
        if (!known.empty()) fault.hints.push_back({known_names_hint, {{"names", known}}});
    }

    /// Names of the innermost record, and those of the page.
    std::string known_names() const {
        std::set<std::string_view> names;
        for (const NamedValue& entry : sample_.entries())
            names.insert(entry.name);
        if (!scopes_.empty()) {
            for (const Value* value : scopes_.back()) {
                if (value->record() == nullptr) continue;
                for (const NamedValue& entry : value->record()->entries())
                    names.insert(entry.name);
            }
        }
        std::string out;
        for (const std::string_view name : names)
            out.append(out.empty() ? "" : ", ").append(name);
        return out;
    }

    const std::vector<Layout>& layouts_;
    const Record& sample_;
    diag::Diagnostics& out_;
    std::vector<Candidates> scopes_;
};

} // namespace

std::optional<lang::Words> wrong_kind(const Value& value, Context context) {
    if (value.text() != nullptr) {
        if (context == Context::json) return lang::Words{"vanlig text", "plain text"};
        return std::nullopt;
    }
    if (value.html() != nullptr) {
        if (context == Context::content) return std::nullopt;
        return lang::Words{"färdig HTML", "ready HTML"};
    }
    if (value.json() != nullptr) {
        if (context == Context::json) return std::nullopt;
        return lang::Words{"JSON", "JSON"};
    }
    if (value.list() != nullptr) return lang::Words{"en lista", "a list"};
    if (value.record() != nullptr) return lang::Words{"en grupp av värden", "a group of values"};
    return lang::Words{"ja eller nej", "yes or no"};
}

void check_names(const std::vector<Layout>& layouts, const Layout& layout, const Record& sample,
                 diag::Diagnostics& out) {
    Checker(layouts, sample, out).walk(layout.nodes);
}

} // namespace redovisa::render::layout
