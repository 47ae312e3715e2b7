#include "view/compare.hpp"
#include "view/compare_words.hpp"

#include "schema/choices.hpp"

#include <algorithm>
#include <set>

namespace redovisa::view {
namespace {

/// Tells what matches a choice.
class Chooser {
public:
    Chooser(const CompareWorld& world, const Choice& choice) : choice_(choice) {
        const auto& areas = world.corpus.areas;
        for (const std::string& id : choice.areas) {
            if (id == "outside") rows_.insert(id);
            for (std::size_t i = 0; i < areas.size(); ++i) {
                if (areas[i].area->id.value == id) rows_.insert(world.chains.areas[world.chains.of_area[i]].id);
            }
        }
    }

    [[nodiscard]] bool area(const std::string& row) const { return choice_.areas.empty() || rows_.contains(row); }

    [[nodiscard]] bool goal(const CompareGoal& goal) const {
        return area(goal.area_id) && (choice_.kinds.empty() || is(goal.kind) || is(goal.fate));
    }

    [[nodiscard]] bool row(const GoalRow& row) const {
        return std::ranges::any_of(row.cells, [&](const GoalCell& cell) { return any(cell.goals); });
    }

    [[nodiscard]] bool change(const Change& change) const { return any(change.from) || any(change.to); }

private:
    [[nodiscard]] bool is(const std::optional<Term>& term) const {
        return term && std::ranges::find(choice_.kinds, term->key) != choice_.kinds.end();
    }
    [[nodiscard]] bool any(const std::vector<CompareGoal>& goals) const {
        return std::ranges::any_of(goals, [&](const CompareGoal& one) { return goal(one); });
    }

    const Choice& choice_;
    std::set<std::string> rows_; ///< chains of areas
};

} // namespace

void choose(Comparison& comparison, const CompareWorld& world, Choice choice) {
    comparison.choice = std::move(choice);
    if (comparison.choice.all()) return;
    const Chooser chooser(world, comparison.choice);
    std::erase_if(comparison.areas, [&](const AreaRow& row) { return !chooser.area(row.id); });
    std::erase_if(comparison.goals, [&](const GoalRow& row) { return !chooser.row(row); });
    if (!comparison.changes) return;
    std::erase_if(comparison.changes->goals, [&](const Change& change) { return !chooser.change(change); });
    comparison.changes->loose.clear(); // these belong to none of the goals
}

std::vector<Term> lineage_terms(lang::Language language) {
    std::vector<Term> out;
    out.reserve(schema::lineage_choice.options.size() + 2);
    for (const auto& option : schema::lineage_choice.options)
        out.push_back({std::string(option.value), std::string(option.label.in(language)),
                       std::string(option.description.in(language))});
    const auto add = [&](const char* key, lang::Words label, lang::Words text) {
        out.push_back({key, std::string(label.in(language)), std::string(text.in(language))});
    };
    add("returned", compare_words::returned, compare_words::returned_text);
    add("away", compare_words::away, compare_words::away_text);
    return out;
}

} // namespace redovisa::view
