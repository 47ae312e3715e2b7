#include "view/data_set.hpp"

#include "corpus/corpus.hpp"
#include "view/data.hpp"
#include "view/derived.hpp"
#include "view/tables.hpp"

#include <algorithm>
#include <array>

namespace redovisa::view {

DataSet make_data_set(const corpus::Corpus& corpus, const text::SourceSet& sources, const Derived& derived,
                      std::span<const int> only) {
    DataSet set;
    set.all = make_data(corpus, sources, derived, only);
    for (const model::Report& report : corpus.reports) {
        const std::array year{report.year.value};
        if (!only.empty() && std::ranges::find(only, year[0]) == only.end()) continue;
        set.years.push_back({year[0], make_data(corpus, sources, derived, year)});
    }
    set.tables = make_tables(corpus, sources, derived, only);
    set.language = corpus.organisation.language;
    return set;
}

} // namespace redovisa::view
