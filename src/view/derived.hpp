#pragma once

#include "schema/choices.hpp"

#include <optional>
#include <string>
#include <vector>

namespace redovisa::view {

/// What is worked out about the goals of a corpus, by index into Corpus::goals. A shorter or empty list says nothing
/// about the goals past its end.
struct Derived {
    std::vector<std::optional<schema::Fulfilment>> fulfilment; ///< an indication; shown where the report states none
    std::vector<std::string> lives;      ///< page of the life of each goal; empty when there are no such pages
    std::vector<std::string> indicators; ///< ids of the indicators that have a page `indicator/<id>.html`
};

} // namespace redovisa::view
