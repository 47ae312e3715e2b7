#include "corpus/profile.hpp"

#include "markdown/document.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cmath>

namespace redovisa::corpus {
namespace {

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

constexpr std::size_t stem_letters = 7;

std::string stem(const std::string& word) {
    const std::string lower = text::to_lower(word);
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < stem_letters && bytes < lower.size(); ++i)
        bytes += text::decode(std::string_view(lower).substr(bytes)).length;
    return lower.substr(0, bytes);
}

void add_words(Words& words, std::string_view text) {
    constexpr std::size_t shortest = 4;
    for (const std::string& word : words_of(text)) {
        if (text::count_code_points(word) >= shortest) words[stem(word)] += 1;
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

class ProfileMaker {
public:
    ProfileMaker(const Corpus& corpus, GoalIndex index) : corpus_(corpus), entry_(corpus.goals[index]) {
        profile_.goal = index;
    }

    Profile make() {
        const model::Goal& goal = *entry_.goal;
        title(profile_.title, goal.heading.value);
        title(profile_.title, goal.title.value);
        prose(goal.description);
        prose(goal.followup);
        figures(goal.figures);
        for (const auto at : entry_.activities)
            activity(*corpus_.activities[at].activity);
        if (goal.level == schema::GoalLevel::challenge) contributions();
        profile_.measures.erase("");
        return std::move(profile_);
    }

private:
    void title(Words& words, std::string_view text) {
        add_words(words, text);
        add_words(profile_.text, text);
        add_names(profile_.names, text);
    }

    void prose(const model::Prose& prose) { add_words(profile_.text, markdown::plain_text(prose.document)); }

    void figures(const std::vector<model::Figure>& all) {
        for (const auto& figure : all)
            profile_.measures.insert(figure.indicator.value.empty() ? figure.unit.value : figure.indicator.value);
    }

    void activity(const model::Activity& activity) {
        title(profile_.activities, activity.title.value);
        prose(activity.outcome);
        for (const model::Outcome& outcome : activity.outcomes)
            prose(outcome.text);
        figures(activity.figures);
        for (const model::Reference& project : activity.projects)
            profile_.names.insert(project.value);
    }

    /// What the areas do about a challenge stands in their files.
    void contributions() {
        for (const model::Area& area : entry_.report->areas) {
            for (const model::Contribution& one : area.contributions) {
                if (one.challenge.value != entry_.goal->id.value) continue;
                prose(one.text);
                figures(one.figures);
            }
        }
    }

    const Corpus& corpus_;
    const GoalEntry& entry_;
    Profile profile_;
};

} // namespace

std::string word_of_stem(std::string_view text, std::string_view stem_of_word) {
    for (const std::string& word : words_of(text)) {
        if (stem(word) == stem_of_word) return text::to_lower(word);
    }
    const bool cut = text::count_code_points(stem_of_word) == stem_letters;
    return std::string(stem_of_word) + (cut ? "…" : "");
}

std::vector<Profile> profiles_of(const Corpus& corpus, int year) {
    std::vector<Profile> out;
    for (GoalIndex i = 0; i < corpus.goals.size(); ++i) {
        if (corpus.goals[i].report->year.value == year) out.push_back(ProfileMaker(corpus, i).make());
    }
    return out;
}

void Rarity::count(const Profile& profile) {
    ++goals_;
    for (const auto& [word, times] : profile.text) {
        const auto [at, fresh] = words_.try_emplace(word);
        if (fresh) at->second.number = static_cast<std::uint32_t>(words_.size() - 1);
        ++at->second.goals;
    }
}

double Rarity::of(const std::string& word) const {
    const auto found = words_.find(word);
    const double with = found == words_.end() ? 0 : found->second.goals;
    return std::log((1.0 + goals_) / (1.0 + with)) + 0.1;
}

Weights Rarity::weigh(const Words& words) const {
    Weights out;
    double length = 0;
    for (const auto& [word, times] : words) {
        const auto found = words_.find(word);
        if (found == words_.end()) continue;
        const double weight = (1 + std::log(times)) * of(word);
        out.emplace_back(found->second.number, weight);
        length += weight * weight;
    }
    std::ranges::sort(out);
    for (auto& [word, weight] : out)
        weight /= std::sqrt(length);
    return out;
}

double likeness(const Weights& a, const Weights& b) {
    double both = 0;
    for (auto one = a.begin(), other = b.begin(); one != a.end() && other != b.end();) {
        if (one->first == other->first)
            both += (one++)->second * (other++)->second;
        else
            ++(one->first < other->first ? one : other);
    }
    return both;
}

} // namespace redovisa::corpus
