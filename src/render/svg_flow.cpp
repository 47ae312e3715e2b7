#include "render/svg_flow.hpp"

#include "render/compare_words.hpp"
#include "render/html_writer.hpp"

#include <algorithm>
#include <map>

namespace redovisa::render {
namespace {

constexpr std::int64_t column_gap = 190;
constexpr std::int64_t mark_width = 26;
constexpr std::int64_t mark_height = 9;
constexpr std::int64_t step = 12;
constexpr std::int64_t top = 34;
constexpr lang::Words title{"Målens väg genom åren", "The goals through the years"};
constexpr lang::Words goals_of{"mål", "goals"};

class FlowChart {
public:
    FlowChart(const view::Comparison& comparison, const std::vector<view::Life>& lives)
        : comparison_(comparison), lives_(lives) {
        for (const auto& column : comparison.columns) {
            if (column.reported) columns_.push_back(&column);
        }
    }

    Html draw() {
        place();
        if (places_.empty()) return {};
        const auto columns = static_cast<std::int64_t>(columns_.size());
        const std::int64_t width = (columns - 1) * column_gap + mark_width + 80;
        const std::string box = "0 0 " + std::to_string(width) + " " + std::to_string(top + tallest_ * step + 8);
        svg_.open("svg", {{"class", "flow"}, {"role", "img"}, {"viewBox", box}});
        svg_.open("title").text(title.in(comparison_.language)).close();
        svg_.open("desc").text(description()).close().line();
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const std::string x = std::to_string(x_of(i) + mark_width / 2);
            svg_.open("text", {{"class", "tick"}, {"x", x}, {"y", "18"}, {"text-anchor", "middle"}})
                .text(columns_[i]->id)
                .close()
                .line();
        }
        for (const auto& life : lives_)
            ties(life);
        for (const auto& life : lives_)
            marks(life);
        return svg_.finish();
    }

private:
    struct At {
        std::size_t column = 0;
        std::int64_t row = 0;
    };

    [[nodiscard]] static std::int64_t x_of(std::size_t column) {
        return 40 + static_cast<std::int64_t>(column) * column_gap;
    }
    [[nodiscard]] static std::int64_t y_of(const At& at) { return top + at.row * step; }

    /// In the order of the lives, so that goals that belong together stand at about the same height.
    void place() {
        std::vector<std::int64_t> used(columns_.size(), 0);
        for (const auto& life : lives_) {
            for (const auto& one : life.goals) {
                const auto found =
                    std::ranges::find_if(columns_, [&](const auto* column) { return column->year == one.goal.year; });
                if (found == columns_.end()) continue;
                const auto column = static_cast<std::size_t>(found - columns_.begin());
                places_.emplace(one.goal.index, At{column, used[column]++});
                tallest_ = std::max(tallest_, used[column]);
            }
        }
        counts_ = used;
    }

    [[nodiscard]] std::string description() const {
        std::string out;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            out += (i == 0 ? "" : "; ") + columns_[i]->id + ": " + std::to_string(counts_[i]) + " " +
                   std::string(goals_of.in(comparison_.language));
        }
        return out;
    }

    void ties(const view::Life& life) {
        for (const auto& one : life.goals) {
            const auto to = places_.find(one.goal.index);
            for (const std::size_t before : one.before) {
                const auto from = places_.find(life.goals[before].goal.index);
                if (from == places_.end() || to == places_.end()) continue;
                const std::int64_t x1 = x_of(from->second.column) + mark_width;
                const std::int64_t x2 = x_of(to->second.column);
                const std::int64_t y1 = y_of(from->second) + mark_height / 2;
                const std::int64_t y2 = y_of(to->second) + mark_height / 2;
                const std::string middle = std::to_string((x1 + x2) / 2);
                const std::string path = "M" + std::to_string(x1) + " " + std::to_string(y1) + "C" + middle + " " +
                                         std::to_string(y1) + " " + middle + " " + std::to_string(y2) + " " +
                                         std::to_string(x2) + " " + std::to_string(y2);
                const std::string kind = one.goal.kind ? "tie tie-" + one.goal.kind->key : "tie";
                svg_.empty("path", {{"class", kind}, {"d", path}}).line();
            }
        }
    }

    void marks(const view::Life& life) {
        for (const auto& one : life.goals) {
            const auto at = places_.find(one.goal.index);
            if (at == places_.end()) continue;
            const std::string mark = "mark m-" + one.goal.fulfilment.key;
            const std::string label = std::to_string(one.goal.year) + ", " + one.goal.area + ": " + one.goal.title +
                                      " (" + one.goal.fulfilment.label + ")";
            svg_.open("rect", {{"class", mark},
                               {"x", std::to_string(x_of(at->second.column))},
                               {"y", std::to_string(y_of(at->second))},
                               {"width", std::to_string(mark_width)},
                               {"height", std::to_string(mark_height)}});
            svg_.open("title").text(label).close().close().line();
        }
    }

    const view::Comparison& comparison_;
    const std::vector<view::Life>& lives_;
    std::vector<const view::CompareColumn*> columns_;
    std::map<std::uint32_t, At> places_;
    std::vector<std::int64_t> counts_;
    std::int64_t tallest_ = 0;
    HtmlWriter svg_;
};

} // namespace

Html svg_flow(const view::Comparison& comparison, const std::vector<view::Life>& lives) {
    return FlowChart(comparison, lives).draw();
}

} // namespace redovisa::render
