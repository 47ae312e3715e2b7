#pragma once

#include "view/site.hpp"

#include <vector>

namespace redovisa::view {

/// Every place within a page that others may link to: a thing of an area stands on the page of the area and on that of
/// the year. Bodies have no ids and so no place that lasts. In the order of reading.
[[nodiscard]] std::vector<Place> make_anchors(const SiteView& site);

} // namespace redovisa::view
