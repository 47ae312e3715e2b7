#include "view/suggestion.hpp"

#include "lang/number_format.hpp"

#include <fmt/format.h>

#include <cmath>

namespace redovisa::view {
namespace {

using lang::Words;

constexpr Words same_id{"samma id", "same id"};
constexpr Words same_area{"samma område eller nivå, som har {} mål det senare året",
                          "same area or level, which has {} goals in the later year"};
constexpr Words only_goal{"samma område eller nivå, som bara har detta mål det senare året",
                          "same area or level, which has only this goal in the later year"};
constexpr Words wording{"ordalydelserna", "wordings"};
constexpr Words activities{"aktiviteterna", "activities"};
constexpr Words words{"gemensamma ord", "shared words"};
constexpr Words text{"all text", "all text"};
constexpr Words names{"gemensamma namn", "shared names"};
constexpr Words figures{"gemensamma tal", "shared figures"};

int per_cent(double part) {
    return static_cast<int>(std::lround(part * 100));
}

std::string listed(std::string_view label, const std::vector<std::string>& items) {
    std::string out(label);
    for (std::size_t i = 0; i < items.size(); ++i)
        out += (i == 0 ? ": " : ", ") + items[i];
    return out;
}

std::vector<std::string> phrases(const corpus::Evidence& evidence, lang::Language language) {
    std::vector<std::string> out;
    const auto share = [&](Words label, double value) {
        if (per_cent(value) > 0)
            out.push_back(std::string(label.in(language)) + " " + lang::share_text(per_cent(value), 100, language));
    };
    const auto list = [&](Words label, const std::vector<std::string>& items) {
        if (!items.empty()) out.push_back(listed(label.in(language), items));
    };
    share(wording, evidence.wording);
    if (evidence.same_area) {
        const long goals = std::lround(1 / evidence.way);
        out.push_back(fmt::format(fmt::runtime((goals == 1 ? only_goal : same_area).in(language)), goals));
    }
    if (evidence.same_id) out.emplace_back(same_id.in(language));
    share(activities, evidence.activities);
    share(text, evidence.text);
    list(words, evidence.shared_words);
    list(names, evidence.shared_names);
    list(figures, evidence.shared_measures);
    return out;
}

} // namespace

std::vector<SuggestionView> make_suggestions(const corpus::Corpus& corpus,
                                             const std::vector<corpus::Suggestion>& suggestions,
                                             lang::Language language) {
    std::vector<SuggestionView> out;
    for (const auto& one : suggestions) {
        const auto& later = corpus.goals[one.later];
        if (out.empty() || out.back().ref != later.ref)
            out.push_back({later.ref, later.goal->title.value, one.likely, {}});
        const auto& earlier = corpus.goals[one.earlier];
        out.back().forerunners.push_back(
            {earlier.ref, earlier.goal->title.value, per_cent(one.score), phrases(one.evidence, language)});
    }
    return out;
}

} // namespace redovisa::view
