#pragma once

#include "corpus/corpus.hpp"
#include "view/parts.hpp"

#include <unordered_map>

namespace redovisa::view {

/// Parts of the page of the year that hold figures and have no id.
inline constexpr std::string_view board_anchor = "styrelsen";
inline constexpr std::string_view facts_anchor = "faktarutor";

/// Where each record of the corpus stands on the site. Anchors are made of ids alone, never of texts or positions, so
/// that a published link goes on working: `mal-aldre-trygg-aldreomsorg`. They are unique within a year, and so on each
/// of its pages. Where two paths of ids give the same anchor (`a-b` + `c` and `a` + `b-c`), the later one in the order
/// of the report has a dot between its ids.
class Places {
public:
    explicit Places(const corpus::Corpus& corpus);

    /// Of any record that has an id, and of contributions. Unknown (empty) for others.
    [[nodiscard]] const Place& of(const void* record) const;
    /// Of the figure with an id, for `repeats`; null when there is none in the year.
    [[nodiscard]] const model::Figure* figure(const model::Report& report, std::string_view id) const;

private:
    friend class PlaceMaker;
    std::unordered_map<const void*, Place> places_; // looked up only: its order is never seen
    std::unordered_map<std::string, const model::Figure*> figures_;
};

} // namespace redovisa::view
