#include "cli/derive.hpp"

namespace redovisa::cli {

view::Derived derive(const corpus::Corpus&) {
    return {};
}

} // namespace redovisa::cli
