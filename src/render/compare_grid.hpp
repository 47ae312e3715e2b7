#pragma once

#include "render/compare.hpp"
#include "render/compare_words.hpp"

#include <functional>

namespace redovisa::render {

/// What stands in the columns of the years: numbers one below another, values with a few words, or sentences.
enum class Cells { numbers, values, texts };

/// What the tables of a comparison share: a column for each year, and one for years in a row without a report.
class GridMaker {
public:
    explicit GridMaker(const view::Comparison& comparison);

    [[nodiscard]] const view::Comparison& comparison() const { return comparison_; }
    [[nodiscard]] std::string word(lang::Words words) const { return std::string(words.in(comparison_.language)); }
    [[nodiscard]] Grid grid(lang::Words caption, lang::Words first, Cells cells) const;
    /// Adds the cells of the years to a row; `cell` is asked for columns with a report.
    void fill(GridRow& row, const std::function<GridCell(std::size_t)>& cell) const;

    [[nodiscard]] GridCell no_report() const;
    [[nodiscard]] static GridCell absent();
    [[nodiscard]] std::string number(std::int64_t value) const;
    /// `8 av 11 (73 %)`.
    [[nodiscard]] std::string share(std::int64_t part, std::int64_t whole) const;
    /// `genomförd 8, pågår 2`.
    [[nodiscard]] std::string status_summary(const view::Counts& counts) const;

private:
    struct Span {
        std::size_t first = 0;
        std::size_t last = 0;
        bool gap = false;
    };
    const view::Comparison& comparison_;
    std::vector<Span> spans_;
};

/// The fulfilment of a goal, and that it is only an indication when the report states none.
[[nodiscard]] std::string fulfilment_text(const view::CompareGoal& goal, lang::Language language);

} // namespace redovisa::render
