#include "corpus/suggest.hpp"

#include "corpus/lineage.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

namespace redovisa::corpus {
namespace {

using Bag = std::map<std::string, double>; // word stem to weight

bool is_letter(char32_t point) {
    return (point >= U'a' && point <= U'z') || (point >= U'A' && point <= U'Z') || (point >= U'0' && point <= U'9') ||
           (point >= 0xC0 && point < 0x2000);
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> out;
    std::string word;
    const auto end = [&] {
        if (!word.empty()) out.push_back(std::move(word));
        word.clear();
    };
    while (!text.empty()) {
        const auto point = text::decode(text);
        if (is_letter(point.value))
            word += text.substr(0, point.length);
        else
            end();
        text.remove_prefix(point.length);
    }
    end();
    return out;
}

/// Swedish bends words at their end and joins them at the front: the first letters say what a word is about.
std::string stem(const std::string& word) {
    constexpr std::size_t letters = 7;
    const std::string lower = text::to_lower(word);
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < letters && bytes < lower.size(); ++i)
        bytes += text::decode(std::string_view(lower).substr(bytes)).length;
    return lower.substr(0, bytes);
}

void add_words(Bag& bag, std::string_view text) {
    constexpr std::size_t shortest = 4;
    for (const std::string& word : words_of(text)) {
        if (text::count_code_points(word) >= shortest) bag[stem(word)] += 1;
    }
}

/// Words with a capital that do not open the text, and abbreviations.
void add_names(std::set<std::string>& names, std::string_view text) {
    bool first = true;
    for (const std::string& word : words_of(text)) {
        const bool capital = text::to_lower(word) != word;
        const bool abbreviation =
            word.size() > 1 && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
        if (abbreviation || (capital && !first && word.size() > 2)) names.insert(word);
        first = false;
    }
}

/// What a goal is known by.
struct Profile {
    GoalIndex goal = 0;
    Bag title;
    Bag activities;
    std::set<std::string> names;
    std::set<std::string> figures;
};

Profile profile_of(const Corpus& corpus, GoalIndex index) {
    const GoalEntry& entry = corpus.goals[index];
    Profile out;
    out.goal = index;
    add_words(out.title, entry.goal->title.value);
    add_names(out.names, entry.goal->title.value);
    const auto figures = [&](const std::vector<model::Figure>& all) {
        for (const auto& figure : all)
            out.figures.insert(figure.indicator.value.empty() ? figure.unit.value : figure.indicator.value);
    };
    figures(entry.goal->figures);
    for (const auto at : entry.activities) {
        const model::Activity& activity = *corpus.activities[at].activity;
        add_words(out.activities, activity.title.value);
        add_names(out.names, activity.title.value);
        figures(activity.figures);
    }
    out.figures.erase("");
    return out;
}

/// Rare words say more: the weight falls with the number of goals that have the word.
class Rarity {
public:
    void count(const Profile& profile) {
        ++goals_;
        std::set<std::string_view> seen;
        for (const auto* bag : {&profile.title, &profile.activities}) {
            for (const auto& [word, times] : *bag)
                seen.insert(word);
        }
        for (const auto word : seen)
            ++with_[std::string(word)];
    }

    [[nodiscard]] double of(const std::string& word) const {
        const auto found = with_.find(word);
        const double with = found == with_.end() ? 0 : found->second;
        return std::log((1.0 + goals_) / (1.0 + with)) + 0.1;
    }

private:
    double goals_ = 0;
    std::unordered_map<std::string, double> with_;
};

/// Cosine of the two bags with rare words weighing more; 0 when one is empty.
double alike(const Bag& a, const Bag& b, const Rarity& rarity) {
    double both = 0;
    double all_a = 0;
    double all_b = 0;
    const auto weight = [&](const std::string& word, double times) { return (1 + std::log(times)) * rarity.of(word); };
    for (const auto& [word, times] : a) {
        const double one = weight(word, times);
        all_a += one * one;
        if (const auto found = b.find(word); found != b.end()) both += one * weight(word, found->second);
    }
    for (const auto& [word, times] : b) {
        const double one = weight(word, times);
        all_b += one * one;
    }
    return both == 0 ? 0 : both / std::sqrt(all_a * all_b);
}

template <class Set> std::vector<std::string> shared(const Set& a, const Set& b) {
    std::vector<std::string> out;
    std::ranges::set_intersection(a, b, std::back_inserter(out));
    return out;
}

void keep_five(std::vector<std::string>& words) {
    if (words.size() > 5) words.resize(5);
}

bool in_same_area(const Corpus& corpus, GoalIndex earlier, GoalIndex later) {
    return same_place(corpus, earlier, later);
}

Suggestion judge(const Corpus& corpus, const Profile& earlier, const Profile& later, const Rarity& rarity) {
    Suggestion out{earlier.goal, later.goal, 0, {}};
    Evidence& evidence = out.evidence;
    evidence.wording = alike(earlier.title, later.title, rarity);
    evidence.activities = alike(earlier.activities, later.activities, rarity);
    evidence.same_id = corpus.goals[earlier.goal].goal->id.value == corpus.goals[later.goal].goal->id.value;
    evidence.same_area = in_same_area(corpus, earlier.goal, later.goal);
    evidence.shared_names = shared(earlier.names, later.names);
    evidence.names = std::min(1.0, static_cast<double>(evidence.shared_names.size()) / 3);
    evidence.shared_figures = shared(earlier.figures, later.figures);
    for (const auto& [word, times] : earlier.title) {
        if (later.title.contains(word)) evidence.shared_words.push_back(word);
    }
    std::ranges::stable_sort(evidence.shared_words,
                             [&](const auto& a, const auto& b) { return rarity.of(a) > rarity.of(b); });
    keep_five(evidence.shared_words);
    keep_five(evidence.shared_names);
    keep_five(evidence.shared_figures);
    const double figures = evidence.shared_figures.empty() ? 0 : 1;
    out.score = 0.50 * evidence.wording + 0.18 * evidence.activities + 0.17 * (evidence.same_area ? 1 : 0) +
                0.07 * (evidence.same_id ? 1 : 0) + 0.05 * evidence.names + 0.03 * figures;
    return out;
}

std::vector<Profile> profiles_of(const Corpus& corpus, int year) {
    std::vector<Profile> out;
    for (GoalIndex i = 0; i < corpus.goals.size(); ++i) {
        if (corpus.goals[i].report->year.value == year) out.push_back(profile_of(corpus, i));
    }
    return out;
}

} // namespace

std::vector<Suggestion> suggest_links(const Corpus& corpus, int earlier, int later, const SuggestOptions& options) {
    constexpr double close = 0.8; // of the best score: what comes next to it may be a second forerunner
    const std::vector<Profile> from = profiles_of(corpus, earlier);
    const std::vector<Profile> to = profiles_of(corpus, later);
    Rarity rarity;
    std::unordered_map<std::string, std::vector<std::size_t>> with_word; // goals of the earlier year by word
    for (std::size_t i = 0; i < from.size(); ++i) {
        rarity.count(from[i]);
        for (const auto* bag : {&from[i].title, &from[i].activities}) {
            for (const auto& [word, times] : *bag)
                with_word[word].push_back(i);
        }
    }
    for (const Profile& profile : to)
        rarity.count(profile);
    std::vector<Suggestion> out;
    for (const Profile& profile : to) {
        const GoalEntry& entry = corpus.goals[profile.goal];
        if (!options.ignore_stated && !(entry.predecessors.empty() && entry.area_predecessors.empty())) continue;
        // The goals that share the rarest words come first; those that share only common ones are left out.
        std::map<std::size_t, double> candidates;
        for (const auto* bag : {&profile.title, &profile.activities}) {
            for (const auto& [word, times] : *bag) {
                const auto found = with_word.find(word);
                if (found == with_word.end() || found->second.size() > 40) continue;
                for (const std::size_t i : found->second)
                    candidates[i] += rarity.of(word);
            }
        }
        std::vector<Suggestion> judged;
        for (const auto& [i, weight] : candidates)
            judged.push_back(judge(corpus, from[i], profile, rarity));
        std::ranges::stable_sort(judged, [](const Suggestion& a, const Suggestion& b) { return a.score > b.score; });
        for (const Suggestion& one : judged) {
            if (one.score < options.least || one.score < close * judged.front().score) break;
            out.push_back(one);
        }
    }
    return out;
}

} // namespace redovisa::corpus
