#include "render/svg_line.hpp"

#include "render/html_writer.hpp"
#include "render/year_axis.hpp"

#include <algorithm>

namespace redovisa::render {
namespace {

/// Whole numbers only, so that every machine gives the same bytes. Values are in millionths.
std::int64_t micro(const lang::Decimal& value) {
    std::int64_t out = value.units;
    for (int scale = value.scale; scale < 6; ++scale)
        out *= 10;
    return out;
}

class LineChart {
public:
    LineChart(const view::Series& series, const std::vector<view::CompareColumn>& columns, lang::Language language)
        : series_(series), columns_(columns), years_(columns, language) {
        for (const auto& point : series.points) {
            // A number of fifteen digits would not fit a chart, nor the arithmetic of one.
            if (point.role.key == "result" && point.value.units > -1'000'000'000'000 &&
                point.value.units < 1'000'000'000'000)
                points_.push_back(&point);
        }
    }

    Html draw() {
        if (points_.empty() || columns_.empty()) return {};
        for (const auto* point : points_)
            most_ = std::max(most_, micro(point->value));
        for (const auto* point : points_)
            least_ = std::min(least_, micro(point->value));
        years_.open(svg_, series_.title, [&](const view::CompareColumn& column) { return values_of(column); });
        lines();
        for (const auto* point : points_)
            dot(*point);
        return svg_.finish();
    }

private:
    [[nodiscard]] std::int64_t y(const lang::Decimal& value) const {
        const std::int64_t span = std::max<std::int64_t>((most_ - least_) / 1000, 1);
        return year_axis::base - (year_axis::base - year_axis::top) * ((micro(value) - least_) / 1000) / span;
    }

    [[nodiscard]] std::string values_of(const view::CompareColumn& column) const {
        std::string out;
        for (const auto* point : points_) {
            if (point->year == column.year) out += (out.empty() ? "" : ", ") + point->text;
        }
        return out;
    }

    [[nodiscard]] bool gap_between(int from, int to) const {
        return std::ranges::any_of(
            columns_, [&](const auto& column) { return !column.reported && column.year > from && column.year < to; });
    }

    void lines() {
        for (std::size_t i = 1; i < points_.size(); ++i) {
            const auto& from = *points_[i - 1];
            const auto& to = *points_[i];
            if (from.segment != to.segment || from.year == to.year || gap_between(from.year, to.year)) continue;
            const std::string path = "M" + std::to_string(years_.x(from.year)) + " " + std::to_string(y(from.value)) +
                                     "L" + std::to_string(years_.x(to.year)) + " " + std::to_string(y(to.value));
            svg_.empty("path", {{"class", "series"}, {"d", path}});
        }
    }

    void dot(const view::SeriesPoint& point) {
        const std::string at = std::to_string(years_.x(point.year));
        svg_.empty("circle", {{"class", "dot-mark"}, {"cx", at}, {"cy", std::to_string(y(point.value))}, {"r", "4"}});
        svg_.open(
                "text",
                {{"class", "value"}, {"x", at}, {"y", std::to_string(y(point.value) - 12)}, {"text-anchor", "middle"}})
            .text(point.text)
            .close();
    }

    const view::Series& series_;
    const std::vector<view::CompareColumn>& columns_;
    YearAxis years_;
    std::vector<const view::SeriesPoint*> points_;
    std::int64_t most_ = 1;
    std::int64_t least_ = 0; // the axis begins at zero, or below when a value does
    HtmlWriter svg_;
};

} // namespace

Html svg_line(const view::Series& series, const std::vector<view::CompareColumn>& columns, lang::Language language) {
    return LineChart(series, columns, language).draw();
}

} // namespace redovisa::render
