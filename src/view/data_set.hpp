#pragma once

#include "lang/words.hpp"
#include "text/source.hpp"
#include "view/datum.hpp"
#include "view/table.hpp"

#include <span>
#include <vector>

namespace redovisa::corpus {
struct Corpus;
}

namespace redovisa::view {

struct Derived;

/// Everything that the folder `data/` of a site holds.
struct DataSet {
    struct Year {
        int year = 0;
        Datum data;
    };
    Datum all;
    std::vector<Year> years;
    std::vector<Table> tables;
    lang::Language language = lang::Language::sv; ///< of the descriptions
};

[[nodiscard]] DataSet make_data_set(const corpus::Corpus& corpus, const text::SourceSet& sources,
                                    const Derived& derived, std::span<const int> only = {});

} // namespace redovisa::view
