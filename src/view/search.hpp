#pragma once

#include "view/compare_site.hpp"
#include "view/site.hpp"

#include <optional>

/// What readers can search for: one entry for each thing with a place on the pages.
namespace redovisa::view {

struct SearchEntry {
    Term kind;        ///< `goal`, `activity`, `area`, `person`, `project` …
    std::string year; ///< empty for what belongs to no single year
    std::string title;
    std::string language = {};      ///< of the title, when it is not that of the pages
    std::string context;            ///< where it stands: `Äldre · Trygg och samordnad vård`
    std::optional<Term> state = {}; ///< status of an activity, fulfilment of a goal
    Place place;
    std::string text = {}; ///< everything it says, in plain words
};

/// In the order of the years and of reading; indicators last, when there are pages for them.
[[nodiscard]] std::vector<SearchEntry> make_search(const SiteView& site, const CompareSite* comparisons);

} // namespace redovisa::view
