#include "cli/pipeline.hpp"
#include "corpus/chains.hpp"
#include "corpus/suggest.hpp"
#include "site/files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <set>

/// Measures the suggestions of `redovisa lineage suggest` against the links that reports state, as if none were stated.
/// Prints Markdown.
namespace {

using namespace redovisa;
using Pair = std::pair<corpus::GoalIndex, corpus::GoalIndex>;

struct Score {
    std::size_t stated = 0;
    std::size_t proposed = 0;
    std::size_t right = 0;
    std::size_t shown = 0; ///< right, or among the nearest of a goal without a likely one

    [[nodiscard]] double precision() const { return static_cast<double>(right) / static_cast<double>(proposed); }
    [[nodiscard]] double recall() const {
        return stated == 0 ? 0 : static_cast<double>(right) / static_cast<double>(stated);
    }
};

std::set<Pair> stated_links(const corpus::Corpus& corpus, int earlier, int later) {
    std::set<Pair> out;
    for (corpus::GoalIndex i = 0; i < corpus.goals.size(); ++i) {
        if (corpus.goals[i].report->year.value != later) continue;
        for (const auto before : corpus.goals[i].predecessors) {
            if (corpus.goals[before].report->year.value == earlier) out.emplace(before, i);
        }
    }
    return out;
}

Score measure(const corpus::Corpus& corpus, int earlier, int later, double least) {
    const auto stated = stated_links(corpus, earlier, later);
    corpus::SuggestOptions options;
    options.ignore_stated = true;
    options.least = least;
    Score score{stated.size(), 0, 0, 0};
    for (const auto& one : corpus::suggest_links(corpus, earlier, later, options)) {
        const bool right = stated.contains({one.earlier, one.later});
        if (right) ++score.shown;
        if (!one.likely) continue;
        ++score.proposed;
        if (right) ++score.right;
    }
    return score;
}

void row(std::string_view name, const Score& score) {
    const std::string precision = score.proposed == 0 ? "–" : fmt::format("{:.0f} %", score.precision() * 100);
    std::cout << fmt::format("| {} | {} | {} | {} | {} | {:.0f} % | {} |\n", name, score.stated, score.proposed,
                             score.right, precision, score.recall() * 100, score.shown);
}

void heading(std::string_view first) {
    std::cout << "| " << first << " | Links stated | Proposed | Right | Precision | Recall | Shown |\n"
              << "| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n";
}

} // namespace

int main(int count, char** arguments) {
    const auto loaded = cli::load(count > 1 ? arguments[1] : "reports", site::disk(), 1, std::nullopt);
    const corpus::Corpus& corpus = *loaded->corpus;
    const double least = corpus::SuggestOptions{}.least;
    heading("Years");
    Score all;
    std::vector<std::pair<double, Score>> sweep;
    for (double at = 0.14; at < 0.50; at += 0.04)
        sweep.emplace_back(at, Score{});
    for (std::size_t i = 1; i < corpus.reports.size(); ++i) {
        const int earlier = corpus.reports[i - 1].year.value;
        const int later = corpus.reports[i].year.value;
        const auto add = [](Score& to, const Score& from) {
            to.stated += from.stated;
            to.proposed += from.proposed;
            to.right += from.right;
            to.shown += from.shown;
        };
        const Score score = measure(corpus, earlier, later, least);
        row(fmt::format("{}–{}", earlier, later), score);
        add(all, score);
        for (auto& [at, sum] : sweep)
            add(sum, measure(corpus, earlier, later, at));
    }
    row("All", all);
    std::cout << "\nBy the least score that is proposed:\n\n";
    heading("Least score");
    for (const auto& [at, sum] : sweep)
        row(fmt::format("{:.2f}", at), sum);
    return 0;
}
