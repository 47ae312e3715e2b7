#include "render/svg_flow.hpp"

#include "render/compare_words.hpp"
#include "render/html_writer.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <map>

namespace redovisa::render {
namespace {

constexpr std::int64_t left = 236; // for the names of areas
constexpr std::int64_t right = 190;
constexpr std::int64_t column_gap = 168;
constexpr std::int64_t mark_width = 26;
constexpr std::int64_t mark_height = 10;
constexpr std::int64_t step = 14;
constexpr std::int64_t top = 34;
constexpr std::int64_t legend_height = 64;
constexpr std::size_t longest_name = 36;
constexpr lang::Words title{"Målens väg genom åren", "The goals through the years"};
constexpr lang::Words goals_of{"mål", "goals"};
constexpr lang::Words split_or_merged{"Delat eller sammanslaget", "Split or merged"};

std::string text_of(std::int64_t number) {
    return std::to_string(number);
}

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
        const std::int64_t width = x_of(columns_.size() - 1) + mark_width + right;
        const std::string box = "0 0 " + text_of(width) + " " + text_of(top + tallest_ * step + legend_height);
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
        names(0);
        if (columns_.size() > 1) names(columns_.size() - 1);
        legend();
        return svg_.finish();
    }

private:
    struct At {
        std::size_t column = 0;
        std::int64_t row = 0;
    };

    [[nodiscard]] static std::int64_t x_of(std::size_t column) {
        return left + static_cast<std::int64_t>(column) * column_gap;
    }
    [[nodiscard]] static std::int64_t y_of(const At& at) { return top + at.row * step; }

    /// In the order of the lives, so that goals that belong together stand at about the same height.
    void place() {
        std::vector<std::int64_t> used(columns_.size(), 0);
        areas_.resize(columns_.size());
        for (const auto& life : lives_) {
            for (const auto& one : life.goals) {
                const auto found =
                    std::ranges::find_if(columns_, [&](const auto* column) { return column->year == one.goal.year; });
                if (found == columns_.end()) continue;
                const auto column = static_cast<std::size_t>(found - columns_.begin());
                places_.emplace(one.goal.index, At{column, used[column]++});
                areas_[column].push_back(one.goal.area);
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

    void label(std::int64_t x, std::int64_t y, std::string_view anchor, std::string_view words) {
        svg_.open("text", {{"class", "name"}, {"x", text_of(x)}, {"y", text_of(y)}, {"text-anchor", anchor}})
            .text(words)
            .close()
            .line();
    }

    /// The areas of the outer columns, each at the first of its goals that stand together.
    void names(std::size_t column) {
        const auto& areas = areas_[column];
        const std::int64_t x = column == 0 ? x_of(0) - 8 : x_of(column) + mark_width + 8;
        for (std::size_t row = 0; row < areas.size(); ++row) {
            if (row > 0 && areas[row] == areas[row - 1]) continue;
            label(x, y_of({column, static_cast<std::int64_t>(row)}) + mark_height - 1, column == 0 ? "end" : "start",
                  text::ellipsis(areas[row], longest_name));
        }
    }

    void legend() {
        const std::int64_t first = top + tallest_ * step + 22;
        const auto x_at = [](std::size_t at) { return 8 + static_cast<std::int64_t>(at) * 200; };
        for (std::size_t i = 0; i < comparison_.fulfilments.size(); ++i) {
            svg_.empty("rect", {{"class", "mark m-" + comparison_.fulfilments[i].key},
                                {"x", text_of(x_at(i))},
                                {"y", text_of(first)},
                                {"width", text_of(mark_width)},
                                {"height", text_of(mark_height)}});
            label(x_at(i) + mark_width + 8, first + mark_height - 1, "start", comparison_.fulfilments[i].label);
        }
        using schema::LineageKind;
        const auto word = [&](LineageKind kind) { return schema::option_of(kind).label; };
        const std::pair<const char*, lang::Words> kinds[] = {{"kept", word(LineageKind::kept)},
                                                             {"reworded", word(LineageKind::reworded)},
                                                             {"merged", split_or_merged},
                                                             {"moved", word(LineageKind::moved)}};
        for (std::size_t i = 0; i < std::size(kinds); ++i) {
            const std::int64_t y = first + 26;
            svg_.empty("path", {{"class", "tie tie-" + std::string(kinds[i].first)},
                                {"d", "M" + text_of(x_at(i)) + " " + text_of(y) + "h" + text_of(mark_width)}});
            label(x_at(i) + mark_width + 8, y + 4, "start", kinds[i].second.in(comparison_.language));
        }
    }

    const view::Comparison& comparison_;
    const std::vector<view::Life>& lives_;
    std::vector<const view::CompareColumn*> columns_;
    std::vector<std::vector<std::string>> areas_; ///< of the goals of each column, from the top
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
