#include "render/template_tree.hpp"

#include "diag/rules_template.hpp"

#include <algorithm>

namespace redovisa::render::layout {
namespace {

namespace rules = diag::rules;

/// Goes through the includes depth first. What leads back to a layout that is still open, or to one of another syntax,
/// is cut, so that what remains always ends.
class IncludeChecker {
public:
    IncludeChecker(std::vector<Layout>& layouts, diag::Diagnostics& out)
        : layouts_(layouts), out_(out), depth_below_(layouts.size(), unseen) {}

    void run() {
        for (std::size_t i = 0; i < layouts_.size(); ++i)
            visit(i);
    }

private:
    static constexpr std::size_t unseen = static_cast<std::size_t>(-1);

    /// Longest chain of includes below a layout.
    std::size_t visit(std::size_t index) {
        if (depth_below_[index] != unseen) return depth_below_[index];
        path_.push_back(index);
        const std::size_t depth = walk(layouts_[index].nodes, index);
        path_.pop_back();
        return depth_below_[index] = depth;
    }

    std::size_t walk(std::vector<Node>& nodes, std::size_t index) {
        std::size_t deepest = 0;
        std::erase_if(nodes, [&](Node& node) {
            if (node.kind != NodeKind::include) {
                deepest = std::max(deepest, walk(node.children, index));
                return false;
            }
            if (!may_include(node, index)) return true;
            const std::size_t depth = visit(node.target) + 1;
            if (depth > max_includes) {
                out_.add(rules::template_too_deep, node.where, {{"limit", std::to_string(max_includes)}});
                return true;
            }
            deepest = std::max(deepest, depth);
            return false;
        });
        return deepest;
    }

    bool may_include(const Node& node, std::size_t index) {
        const Layout& target = layouts_[node.target];
        if ((target.syntax == Syntax::plain) != (layouts_[index].syntax == Syntax::plain)) {
            out_.add(rules::template_include_place, node.where,
                     {{"name", target.name}, {"place", "i " + layouts_[index].name, "in " + layouts_[index].name}});
            return false;
        }
        if (std::ranges::find(path_, node.target) == path_.end()) return true;
        std::string chain;
        for (auto at = std::ranges::find(path_, node.target); at != path_.end(); ++at)
            chain += layouts_[*at].name + " → ";
        out_.add(rules::template_include_loop, node.where, {{"chain", chain + target.name}});
        return false;
    }

    std::vector<Layout>& layouts_;
    diag::Diagnostics& out_;
    std::vector<std::size_t> depth_below_;
    std::vector<std::size_t> path_;
};

} // namespace

void check_includes(std::vector<Layout>& layouts, diag::Diagnostics& out) {
    IncludeChecker(layouts, out).run();
}

} // namespace redovisa::render::layout
