#pragma once

#include "view/derived.hpp"
#include "view/life.hpp"

/// What the pages across the years show.
namespace redovisa::view {

struct CompareSite {
    lang::Language language = lang::Language::sv;
    Comparison all;                ///< every year with a report
    std::vector<Comparison> pairs; ///< each year with the next that has a report
    std::vector<Life> lives;       ///< by chain
    /// Pages that were published under the id of a goal that an earlier chain took up since, and the life they lead to.
    struct Alias {
        std::string id;
        std::size_t life = 0;
    };
    std::vector<Alias> aliases;
    std::vector<Series> series;
};

[[nodiscard]] CompareSite make_compare_site(const CompareWorld& world, lang::Language language);

/// What the pages of the years need to know of the pages across them: indications of fulfilment, and with `links` where
/// the lives of goals and the indicators have their pages.
[[nodiscard]] Derived make_derived(const corpus::Corpus& corpus, bool links);

} // namespace redovisa::view
