#pragma once

#include "lang/period.hpp"
#include "lang/words.hpp"
#include "text/source.hpp"
#include "view/datum.hpp"
#include "view/table.hpp"

#include <span>
#include <string>
#include <vector>

namespace redovisa::corpus {
struct Corpus;
}

namespace redovisa::view {

struct Derived;

/// Who publishes the data and how it may be used, for catalogues of open data. What is not known is empty.
struct Publisher {
    std::string name;
    std::string site; ///< where the pages are published, with a final slash
    std::string contact;
    std::string email;
    std::string licence_url;
};

/// Everything that the folder `data/` of a site holds.
struct DataSet {
    struct Year {
        int year = 0;
        Datum data;
        std::string title = {}; ///< of the report
        lang::Period period = {};
        std::string issued = {}; ///< the day of the report in ISO 8601, or empty
    };
    Publisher publisher;
    Datum all;
    std::vector<Year> years;
    std::vector<Table> tables;
    lang::Language language = lang::Language::sv; ///< of the descriptions
};

[[nodiscard]] DataSet make_data_set(const corpus::Corpus& corpus, const text::SourceSet& sources,
                                    const Derived& derived, std::span<const int> only = {});

} // namespace redovisa::view
