#include "render/compare.hpp"
#include "fuzz/expect.hpp"
#include "support/random_reports.hpp"
#include "view/compare.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <numeric>

/// Reports that the bytes choose, compared from the first year to the last and the other way round. Every count is what
/// the reports hold, the columns of one are those of the other in reverse, and every form can be written.
namespace redovisa::fuzz {
namespace {

/// The bytes in their order, and then yes and no in turn, which ends every loop: the bytes alone make the reports
/// large.
class Bytes {
public:
    explicit Bytes(std::string_view bytes) : rest_(bytes) {}

    std::uint_fast32_t operator()() {
        if (rest_.empty()) return past_++ % 3;
        const auto byte = static_cast<unsigned char>(rest_.front());
        rest_.remove_prefix(1);
        return byte;
    }

private:
    std::string_view rest_;
    std::uint_fast32_t past_ = 0;
};

std::int64_t sum(std::span<const std::int64_t> numbers) {
    return std::accumulate(numbers.begin(), numbers.end(), std::int64_t{0});
}

void expect_counts(const view::Counts& counts) {
    expect(sum(counts.statuses) == counts.activities, "statuses beside activities");
    expect(sum(counts.fulfilment) == counts.goals, "fulfilment beside goals");
    expect(counts.fulfilment_stated >= 0 && counts.fulfilment_stated <= counts.goals, "more stated than goals");
    expect(counts.unfinished >= 0 && counts.unfinished <= counts.activities, "more unfinished than activities");
    expect(counts.without_reason >= 0 && counts.without_reason <= counts.unfinished,
           "more without reason than unfinished");
    for (const std::int64_t count : counts.reasons)
        expect(count >= 0 && count <= counts.unfinished, "more of a reason than unfinished");
    const view::Share done = counts.done();
    expect(done.numerator >= 0 && done.numerator <= done.denominator, "a share above one");
    expect(done.denominator + done.excluded == counts.activities, "a share that leaves something out");
}

void expect_columns(const view::Comparison& comparison, const corpus::Corpus& corpus) {
    for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
        view::Counts parts = comparison.outside.cells[i].counts;
        for (const view::AreaRow& row : comparison.areas) {
            expect_counts(row.cells[i].counts);
            parts += row.cells[i].counts;
        }
        expect(parts == comparison.total.cells[i].counts, "parts that do not make the whole");
        const int year = comparison.columns[i].year;
        const auto of_year = [&](const auto& entry) { return entry.report->year.value == year; };
        expect(parts.goals == std::ranges::count_if(corpus.goals, of_year), "goals that are not in the reports");
        expect(parts.activities == std::ranges::count_if(corpus.activities, of_year), "activities that are not there");
    }
}

void expect_mirrored(const view::Comparison& there, const view::Comparison& back) {
    expect(there.columns.size() == back.columns.size() && there.areas.size() == back.areas.size(), "other columns");
    const std::size_t last = there.columns.size() - 1;
    for (std::size_t i = 0; i <= last; ++i) {
        expect(there.columns[i].year == back.columns[last - i].year, "columns in another order");
        expect(there.total.cells[i].counts == back.total.cells[last - i].counts, "another sum the other way");
        for (const view::AreaRow& row : there.areas) {
            const auto other = std::ranges::find(back.areas, row.id, &view::AreaRow::id);
            expect(other != back.areas.end(), "an area that is there one way only", row.id);
            expect(row.cells[i].counts == other->cells[last - i].counts, "another count the other way", row.id);
            expect(row.cells[i].presence == other->cells[last - i].presence, "present one way only", row.id);
        }
    }
}

/// One of the forms: all of them each time would leave time for little else.
void expect_form(const view::Comparison& comparison, std::size_t choice) {
    const auto by = static_cast<render::CompareBy>(choice % 3);
    switch (choice / 3 % 5) {
    case 0: (void)render::compare_text(comparison, by, {}); break;
    case 1: (void)render::compare_markdown(comparison, by); break;
    case 2: (void)render::compare_html(comparison, by); break;
    case 3: (void)render::compare_csv(comparison, by); break;
    default: expect(nlohmann::json::accept(render::compare_json(comparison)), "JSON that cannot be read");
    }
}

void run(std::string_view bytes) {
    test::RandomReports reports{Bytes(bytes)};
    const auto corpus = reports.make(2003);
    if (reports.years.size() < 2) return;
    const view::CompareWorld world(*corpus);
    const std::vector<int> there{reports.years.front(), reports.years.back()};
    const std::vector<int> back{reports.years.back(), reports.years.front()};
    const auto forth = view::make_comparison(world, there, lang::Language::sv);
    expect_columns(forth, *corpus);
    expect_mirrored(forth, view::make_comparison(world, back, lang::Language::sv));
    expect_form(forth, bytes.size());
}

} // namespace
} // namespace redovisa::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    redovisa::fuzz::run(redovisa::fuzz::as_text(data, size));
    return 0;
}
