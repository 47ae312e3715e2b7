#include "mutants/score.hpp"
#include "support/source_dir.hpp"

#include <doctest/doctest.h>

namespace redovisa::mutants {
namespace {

/// The first few of what `make mutants` makes of each kind.
constexpr std::size_t per_mistake = 3;

TEST_CASE("mistakes in the real reports are found where they are, named, and mostly mended by what is suggested") {
    const Reports reports = read_reports((test::source_dir() / "reports").string());
    const Bench bench(reports);
    CHECK(bench.messages_untouched() == 0);
    Sum all;
    std::size_t kinds = 0;
    for (const MistakeGroup& group : all_mistakes()) {
        for (const Mistake& mistake : group.mistakes) {
            std::vector<Trial> trials = make_trials(reports, mistake, per_mistake);
            bench.judge(trials);
            for (const Trial& trial : trials)
                all.add(trial.verdict);
            ++kinds;
        }
    }
    CHECK(kinds >= 100);
    CHECK(all.made >= 250);
    CHECK(all.share(all.detected) >= 0.99);
    CHECK(all.share(all.exact) >= 0.95);
    CHECK(all.share(all.named) >= 0.90);
    CHECK(all.share(all.mended) >= 0.70);
    CHECK(all.noise() <= 1.2);
    CHECK(all.false_alarms == 0);
}

TEST_CASE("changes that mean nothing are not told") {
    const Reports reports = read_reports((test::source_dir() / "reports").string());
    const Bench bench(reports);
    for (const Mistake& change : harmless_changes()) {
        CAPTURE(change.name);
        std::vector<Trial> trials = make_trials(reports, change, per_mistake);
        CHECK(trials.size() == per_mistake);
        bench.judge(trials);
        for (const Trial& trial : trials)
            CHECK_FALSE(trial.verdict.told);
    }
}

} // namespace
} // namespace redovisa::mutants
