#include "mutants/score.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <iostream>
#include <string_view>

/// Makes one mistake at a time in real reports and measures what the program says about it. Prints Markdown; ends with
/// 1 when a goal is missed. With the name of a mistake it shows those that went wrong instead.
namespace {

using namespace redovisa::mutants;

constexpr std::size_t per_mistake = 40;
constexpr std::size_t per_harmless_change = 40;

void row(std::string_view name, const Sum& sum) {
    std::cout << fmt::format("| {} | {} | {} | {:.0f} % | {:.0f} % | {:.0f} % | {:.0f} % | {:.0f} % | {:.2f} |\n", name,
                             sum.made, sum.unseen, 100 * sum.share(sum.detected), 100 * sum.share(sum.exact),
                             100 * sum.share(sum.near), 100 * sum.share(sum.named), 100 * sum.share(sum.mended),
                             sum.noise());
}

int show(const Reports& reports, const Bench& bench, const Mistake& mistake) {
    std::vector<Trial> trials = make_trials(reports, mistake, per_mistake);
    bench.judge(trials);
    for (const Trial& trial : trials) {
        const Verdict& verdict = trial.verdict;
        const bool good = verdict.detected && verdict.exact && verdict.named && verdict.mended && verdict.messages == 1;
        if (good || verdict.unseen || (verdict.harmless && !verdict.told)) continue;
        std::cout << fmt::format("==== {}:{}{}{}{}{}{}\n", trial.mutant.path, trial.mutant.places.front().line,
                                 verdict.harmless ? " harmless" : "", verdict.detected ? "" : " not detected",
                                 verdict.exact ? "" : " other line", verdict.named ? "" : " not named",
                                 verdict.mended ? "" : " not mended")
                  << bench.said(trial.mutant) << "\n";
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const Reports reports = read_reports(argc > 1 ? argv[1] : "reports");
    const Bench bench(reports);
    const std::string_view wanted = argc > 2 ? argv[2] : "";
    Sum all;
    std::size_t kinds = 0;
    std::string_view heading =
        "| Mistake | Made | Unseen | Detected | Exact line | ±1 | Cause named | Fix mends | Messages |\n"
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n";
    if (wanted.empty()) std::cout << heading;
    for (const MistakeGroup& group : all_mistakes()) {
        Sum whole;
        for (const Mistake& mistake : group.mistakes) {
            if (mistake.name == wanted) return show(reports, bench, mistake);
            if (!wanted.empty()) continue;
            ++kinds;
            std::vector<Trial> trials = make_trials(reports, mistake, per_mistake);
            bench.judge(trials);
            Sum sum;
            for (const Trial& trial : trials)
                sum.add(trial.verdict);
            row(mistake.name, sum);
            whole.add(sum);
        }
        if (!wanted.empty()) continue;
        row(fmt::format("**{}**", group.name), whole);
        all.add(whole);
    }
    Sum harmless;
    for (const Mistake& change : harmless_changes()) {
        if (change.name == wanted) return show(reports, bench, change);
        if (!wanted.empty()) continue;
        std::vector<Trial> trials = make_trials(reports, change, per_harmless_change);
        bench.judge(trials);
        for (const Trial& trial : trials)
            harmless.add(trial.verdict);
    }
    if (!wanted.empty()) return 2;
    row("**all**", all);
    const std::size_t untouched = bench.messages_untouched();
    std::cout << fmt::format(
        "\n{} kinds of mistakes, {} mutants: {} mistakes, {} that nobody could see, {} that changed nothing.\n"
        "False alarms: {} on the reports as they are, {} on {} changes that mean nothing.\n",
        kinds, all.made + all.unseen + all.harmless, all.made, all.unseen, all.harmless, untouched,
        harmless.false_alarms + all.false_alarms, harmless.harmless + all.harmless);
    const bool good = all.share(all.detected) >= 0.99 && all.share(all.exact) >= 0.95 && all.share(all.named) >= 0.90 &&
                      all.share(all.mended) >= 0.70 && all.noise() <= 1.2 && untouched == 0 &&
                      harmless.false_alarms + all.false_alarms == 0;
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
