#include "cli/derive.hpp"

#include "view/compare_site.hpp"

namespace redovisa::cli {

view::Derived derive(const corpus::Corpus& corpus, bool links) {
    return view::make_derived(corpus, links);
}

} // namespace redovisa::cli
