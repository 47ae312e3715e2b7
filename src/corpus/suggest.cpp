#include "corpus/suggest.hpp"

#include "corpus/lineage.hpp"
#include "corpus/profile.hpp"

#include <algorithm>

namespace redovisa::corpus {
namespace {

/// What comes this near to the best score may be a second forerunner of a goal that was merged.
constexpr double close = 0.6;
/// How many are shown of a goal that has no likely forerunner, and how much they must have in common.
constexpr std::size_t nearest = 3;
constexpr double faint = 0.08;

// What each part of the evidence adds to the score; the sum is one. The wording says most. Activities and texts tell of
// the work, which goes on where a goal is worded anew. A place says little by itself, since it has many goals, but much
// when the later year has few goals there: somewhere the earlier one must have gone. Names and measures are rare in
// titles and settle what the rest left open.
constexpr double of_wording = 0.40;
constexpr double of_activities = 0.17;
constexpr double of_text = 0.12;
constexpr double of_place = 0.08;
constexpr double of_way = 0.13;
constexpr double of_id = 0.05;
constexpr double of_names = 0.03;
constexpr double of_measures = 0.02;

template <class Set> std::vector<std::string> shared(const Set& a, const Set& b) {
    std::vector<std::string> out;
    std::ranges::set_intersection(a, b, std::back_inserter(out));
    return out;
}

void keep_five(std::vector<std::string>& words) {
    if (words.size() > 5) words.resize(5);
}

/// Goals of two years, weighed and ready to be compared each with each.
class Judge {
public:
    Judge(const Corpus& corpus, int earlier, int later) : corpus_(corpus) {
        for (Profile& profile : profiles_of(corpus, earlier))
            from_.push_back({std::move(profile), {}, {}, {}});
        for (Profile& profile : profiles_of(corpus, later))
            to_.push_back({std::move(profile), {}, {}, {}});
        for (auto* side : {&from_, &to_}) {
            for (const Side& one : *side)
                rarity_.count(one.profile);
        }
        for (auto* side : {&from_, &to_}) {
            for (Side& one : *side) {
                one.title = rarity_.weigh(one.profile.title);
                one.activities = rarity_.weigh(one.profile.activities);
                one.text = rarity_.weigh(one.profile.text);
            }
        }
        for (const Side& earlier_one : from_) {
            const auto here = [&](const Side& later_one) {
                return same_place(corpus, earlier_one.profile.goal, later_one.profile.goal);
            };
            places_.push_back(static_cast<double>(std::ranges::count_if(to_, here)));
        }
    }

    [[nodiscard]] std::size_t later_goals() const { return to_.size(); }
    [[nodiscard]] GoalIndex later_goal(std::size_t at) const { return to_[at].profile.goal; }

    /// All earlier goals against one later goal, best first.
    [[nodiscard]] std::vector<Suggestion> judge(std::size_t at) const {
        std::vector<Suggestion> out;
        for (std::size_t i = 0; i < from_.size(); ++i)
            out.push_back(judge(i, to_[at]));
        std::ranges::stable_sort(out, [](const Suggestion& a, const Suggestion& b) { return a.score > b.score; });
        return out;
    }

    /// What is only shown: not needed for the score.
    void explain(Suggestion& one) const {
        const auto profile_of = [](const std::vector<Side>& side, GoalIndex goal) -> const Profile& {
            return std::ranges::find(side, goal, [](const Side& each) { return each.profile.goal; })->profile;
        };
        const Profile& earlier = profile_of(from_, one.earlier);
        const Profile& later = profile_of(to_, one.later);
        for (const auto part : {&Profile::title, &Profile::text}) {
            if (!one.evidence.shared_words.empty()) break;
            for (const auto& [word, times] : earlier.*part) {
                if ((later.*part).contains(word)) one.evidence.shared_words.push_back(word);
            }
        }
        std::ranges::stable_sort(one.evidence.shared_words,
                                 [&](const auto& a, const auto& b) { return rarity_.of(a) > rarity_.of(b); });
        keep_five(one.evidence.shared_words);
        for (std::string& word : one.evidence.shared_words)
            word = word_of_stem(title_of(one.later), word);
        keep_five(one.evidence.shared_names);
        keep_five(one.evidence.shared_measures);
    }

private:
    struct Side {
        Profile profile;
        Weights title;
        Weights activities;
        Weights text;
    };

    [[nodiscard]] Suggestion judge(std::size_t from, const Side& later) const {
        const Side& earlier = from_[from];
        Suggestion out{earlier.profile.goal, later.profile.goal, 0, true, {}};
        Evidence& evidence = out.evidence;
        evidence.wording = likeness(earlier.title, later.title);
        evidence.activities = likeness(earlier.activities, later.activities);
        evidence.text = likeness(earlier.text, later.text);
        evidence.same_id = corpus_.goals[out.earlier].goal->id.value == corpus_.goals[out.later].goal->id.value;
        evidence.same_area = same_place(corpus_, out.earlier, out.later);
        evidence.way = evidence.same_area ? 1 / places_[from] : 0;
        evidence.shared_names = shared(earlier.profile.names, later.profile.names);
        evidence.names = std::min(1.0, static_cast<double>(evidence.shared_names.size()) / 3);
        evidence.shared_measures = shared(earlier.profile.measures, later.profile.measures);
        const auto add = [&](double weight, double part) { out.score += weight * part; };
        add(of_wording, evidence.wording);
        add(of_activities, evidence.activities);
        add(of_text, evidence.text);
        add(of_place, evidence.same_area ? 1 : 0);
        add(of_way, evidence.way);
        add(of_id, evidence.same_id ? 1 : 0);
        add(of_names, evidence.names);
        add(of_measures, evidence.shared_measures.empty() ? 0 : 1);
        return out;
    }

    [[nodiscard]] std::string title_of(GoalIndex goal) const {
        const model::Goal& one = *corpus_.goals[goal].goal;
        return one.heading.value + " " + one.title.value;
    }

    const Corpus& corpus_;
    std::vector<Side> from_;
    std::vector<Side> to_;
    std::vector<double> places_; ///< of each earlier goal: how many goals the later year has in its place
    Rarity rarity_;
};

/// How many of the best, of one goal, are proposed; and whether they are likely.
std::pair<std::size_t, bool> choose(const std::vector<Suggestion>& judged, double least) {
    std::size_t count = 0;
    while (count < judged.size() && judged[count].score >= least && judged[count].score >= close * judged.front().score)
        ++count;
    if (count > 0) return {count, true};
    while (count < std::min(nearest, judged.size()) && judged[count].score >= faint)
        ++count;
    return {count, false};
}

} // namespace

std::vector<Suggestion> suggest_links(const Corpus& corpus, int earlier, int later, const SuggestOptions& options) {
    const Judge judge(corpus, earlier, later);
    std::vector<Suggestion> out;
    for (std::size_t at = 0; at < judge.later_goals(); ++at) {
        const GoalEntry& entry = corpus.goals[judge.later_goal(at)];
        if (!options.ignore_stated && !(entry.predecessors.empty() && entry.area_predecessors.empty())) continue;
        std::vector<Suggestion> judged = judge.judge(at);
        const auto [count, likely] = choose(judged, options.least);
        for (std::size_t i = 0; i < count; ++i) {
            judged[i].likely = likely;
            judge.explain(judged[i]);
            out.push_back(std::move(judged[i]));
        }
    }
    return out;
}

} // namespace redovisa::corpus
