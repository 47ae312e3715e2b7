#include "render/svg_line.hpp"

#include "render/compare_words.hpp"
#include "render/html_writer.hpp"

#include <algorithm>

namespace redovisa::render {
namespace {

constexpr std::int64_t width = 720;
constexpr std::int64_t height = 260;
constexpr std::int64_t left = 48;
constexpr std::int64_t right = 48;
constexpr std::int64_t top = 36;
constexpr std::int64_t bottom = 52;

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
        : series_(series), columns_(columns), language_(language) {
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
        const std::string box = "0 0 " + std::to_string(width) + " " + std::to_string(height);
        svg_.open("svg", {{"class", "line-chart"}, {"role", "img"}, {"viewBox", box}});
        svg_.open("title").text(series_.title).close();
        svg_.open("desc").text(description()).close();
        years();
        lines();
        for (const auto* point : points_)
            dot(*point);
        return svg_.finish();
    }

private:
    [[nodiscard]] std::int64_t x(int year) const {
        const int first = columns_.front().year;
        const int span = std::max(columns_.back().year - first, 1);
        return left + (width - left - right) * (year - first) / span;
    }
    [[nodiscard]] std::int64_t y(const lang::Decimal& value) const {
        const std::int64_t span = std::max<std::int64_t>((most_ - least_) / 1000, 1);
        return height - bottom - (height - top - bottom) * ((micro(value) - least_) / 1000) / span;
    }

    [[nodiscard]] std::string description() const {
        std::string out;
        for (const auto& column : columns_) {
            out += (out.empty() ? "" : "; ") + column.id + ": ";
            std::string values;
            for (const auto* point : points_) {
                if (point->year == column.year) values += (values.empty() ? "" : ", ") + point->text;
            }
            out += !column.reported ? std::string(compare_words::no_report.in(language_))
                   : values.empty() ? "–"
                                    : values;
        }
        return out;
    }

    void years() {
        const std::string base = std::to_string(height - bottom);
        const std::string end = std::to_string(width - right + 24);
        svg_.empty("path", {{"class", "axis"}, {"d", "M" + std::to_string(left - 24) + " " + base + "H" + end}});
        for (const auto& column : columns_) {
            const std::string at = std::to_string(x(column.year));
            const std::string below = std::to_string(height - bottom + 20);
            svg_.open("text", {{"class", column.reported ? "tick" : "tick gap-tick"},
                               {"x", at},
                               {"y", below},
                               {"text-anchor", "middle"}})
                .text(column.id)
                .close();
            if (column.reported) continue;
            const std::string dash = "M" + at + " " + std::to_string(top) + "V" + base;
            svg_.empty("path", {{"class", "gap-line"}, {"d", dash}});
        }
        const bool gaps = std::ranges::any_of(columns_, [](const auto& column) { return !column.reported; });
        if (!gaps) return;
        const std::string text = "┊ = " + std::string(compare_words::no_report.in(language_));
        svg_.open("text",
                  {{"class", "tick gap-tick"}, {"x", std::to_string(left - 24)}, {"y", std::to_string(height - 8)}})
            .text(text)
            .close();
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
            const std::string path = "M" + std::to_string(x(from.year)) + " " + std::to_string(y(from.value)) + "L" +
                                     std::to_string(x(to.year)) + " " + std::to_string(y(to.value));
            svg_.empty("path", {{"class", "series"}, {"d", path}});
        }
    }

    void dot(const view::SeriesPoint& point) {
        const std::string at = std::to_string(x(point.year));
        svg_.empty("circle", {{"class", "dot-mark"}, {"cx", at}, {"cy", std::to_string(y(point.value))}, {"r", "4"}});
        svg_.open(
                "text",
                {{"class", "value"}, {"x", at}, {"y", std::to_string(y(point.value) - 12)}, {"text-anchor", "middle"}})
            .text(point.text)
            .close();
    }

    const view::Series& series_;
    const std::vector<view::CompareColumn>& columns_;
    lang::Language language_;
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
