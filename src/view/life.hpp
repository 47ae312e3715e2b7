#pragma once

#include "view/compare.hpp"

/// One goal through all years: its wordings, what became of it and of its activities.
namespace redovisa::view {

struct LifeActivity {
    std::string title;
    std::string ref;
    Term status;
    std::vector<std::string> reasons; ///< labels
    std::string reason_text;
    std::vector<std::string> figures; ///< `6 nätverksträffar`
    Place place;
};

/// A wording seen against that of one forerunner.
struct LifeRewording {
    std::size_t from = 0; ///< index into Life::goals
    std::vector<corpus::RedlinePiece> pieces;
};

struct LifeGoal {
    CompareGoal goal;                ///< kind and fate are those over all years
    std::vector<std::size_t> before; ///< indexes into Life::goals
    std::vector<std::size_t> after;
    std::vector<LifeRewording> rewordings; ///< one for each forerunner whose wording differs
    std::vector<std::string> figures;
    std::vector<LifeActivity> activities;
};

struct LifeYear {
    int year = 0;
    bool reported = false;
    std::vector<std::size_t> goals; ///< indexes into Life::goals; empty also in a year whose report has none of them
};

struct Life {
    std::string id;
    Place place;
    std::string title;           ///< the latest wording
    std::vector<LifeGoal> goals; ///< by year
    std::vector<LifeYear> years; ///< from the first to the last of the goals, without a year left out
    std::string fulfilment_rule;
};

[[nodiscard]] Life make_life(const CompareWorld& world, const corpus::GoalChain& chain, lang::Language language);

} // namespace redovisa::view
