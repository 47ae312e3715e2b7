#include "render/svg_share.hpp"

#include "lang/number_format.hpp"
#include "render/compare_words.hpp"
#include "render/year_axis.hpp"

#include <algorithm>

namespace redovisa::render {
namespace {

namespace words = compare_words;
using namespace year_axis;

class ShareChart {
public:
    explicit ShareChart(const view::Comparison& comparison)
        : comparison_(comparison), years_(comparison.columns, comparison.language) {}

    Html draw() {
        const auto& cells = comparison_.total.cells;
        const bool any =
            std::ranges::any_of(cells, [](const auto& cell) { return cell.counts.done().denominator > 0; });
        if (!any) return {};
        years_.open(svg_, words::share_done_chart.in(comparison_.language),
                    [&](const view::CompareColumn& column) { return described(column); });
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (comparison_.columns[i].reported) column(comparison_.columns[i].year, cells[i].counts.done());
        }
        legend(300, "bar-part", "url(#p-done)", words::legend_done);
        legend(430, "whole", "none", words::legend_whole);
        return svg_.finish();
    }

private:
    [[nodiscard]] static std::int64_t y(std::int64_t part, std::int64_t whole) {
        return base - (base - top) * part / whole;
    }

    [[nodiscard]] std::string percent(const view::Share& share) const {
        return lang::share_text(share.numerator, share.denominator, comparison_.language);
    }

    /// `69 % (96 av 139)`.
    [[nodiscard]] std::string described(const view::CompareColumn& column) const {
        const auto at = static_cast<std::size_t>(&column - comparison_.columns.data());
        const view::Share share = comparison_.total.cells[at].counts.done();
        if (share.denominator == 0) return {};
        return percent(share) + " (" + lang::number_text(share.numerator, comparison_.language) + " " +
               std::string(words::of.in(comparison_.language)) + " " +
               lang::number_text(share.denominator, comparison_.language) + ")";
    }

    void legend(std::int64_t x, std::string_view look, std::string_view fill, lang::Words words) {
        svg_.empty("rect", {{"class", look},
                            {"x", std::to_string(x)},
                            {"y", std::to_string(height - 19)},
                            {"width", "20"},
                            {"height", "12"},
                            {"fill", fill}});
        svg_.open("text", {{"class", "tick"}, {"x", std::to_string(x + 28)}, {"y", std::to_string(height - 8)}})
            .text(words.in(comparison_.language))
            .close();
    }

    void column(int year, const view::Share& share) {
        if (share.denominator == 0) return;
        const std::int64_t wide = std::min<std::int64_t>(56, years_.step() * 3 / 5);
        const std::string x = std::to_string(years_.x(year) - wide / 2);
        const std::string width_text = std::to_string(wide);
        const std::int64_t done = y(share.numerator, share.denominator);
        svg_.empty("rect", {{"class", "whole"},
                            {"x", x},
                            {"y", std::to_string(top)},
                            {"width", width_text},
                            {"height", std::to_string(base - top)}});
        svg_.empty("rect", {{"class", "bar-part"},
                            {"x", x},
                            {"y", std::to_string(done)},
                            {"width", width_text},
                            {"height", std::to_string(base - done)},
                            {"fill", "url(#p-done)"}});
        svg_.open("text", {{"class", "value"},
                           {"x", std::to_string(years_.x(year))},
                           {"y", std::to_string(top - 10)},
                           {"text-anchor", "middle"}})
            .text(percent(share))
            .close();
    }

    const view::Comparison& comparison_;
    YearAxis years_;
    HtmlWriter svg_;
};

} // namespace

Html svg_share(const view::Comparison& comparison) {
    if (comparison.columns.empty()) return {};
    return ShareChart(comparison).draw();
}

} // namespace redovisa::render
