#pragma once

#include "view/tables.hpp"

#include <string>

namespace redovisa::view {

/// What `redovisa list` shows. Empty members do not filter. With a status or reason, goals are those that have an
/// activity of that status or reason.
struct ListFilter {
    std::vector<int> years;
    std::string area;   ///< id of an area
    std::string status; ///< a word of YAML
    std::string reason; ///< a word of YAML
};

/// The rows of the table `what` (goals, activities, figures) that pass the filter; nothing for another word.
[[nodiscard]] std::optional<Table> make_list(std::string_view what, const corpus::Corpus& corpus,
                                             const text::SourceSet& sources, const Derived& derived,
                                             const ListFilter& filter);

} // namespace redovisa::view
