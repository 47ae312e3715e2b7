#include "view/data_set.hpp"

#include "corpus/corpus.hpp"
#include "view/data.hpp"
#include "view/derived.hpp"
#include "view/site.hpp"
#include "view/tables.hpp"

#include <algorithm>
#include <array>

namespace redovisa::view {

namespace {

Publisher make_publisher(const model::Organisation& organisation) {
    Publisher out;
    out.name = organisation.name;
    out.site = site_url(organisation);
    out.licence_url = organisation.licence_url;
    if (organisation.contact) {
        out.contact = organisation.contact->name.empty() ? organisation.name : organisation.contact->name;
        out.email = organisation.contact->email;
    }
    return out;
}

} // namespace

DataSet make_data_set(const corpus::Corpus& corpus, const text::SourceSet& sources, const Derived& derived,
                      std::span<const int> only) {
    DataSet set;
    set.publisher = make_publisher(corpus.organisation);
    set.all = make_data(corpus, sources, derived, only);
    for (const model::Report& report : corpus.reports) {
        const std::array year{report.year.value};
        if (!only.empty() && std::ranges::find(only, year[0]) == only.end()) continue;
        set.years.push_back({year[0], make_data(corpus, sources, derived, year), report.title.value,
                             report.period.value_or(lang::year_period(year[0])),
                             report.published ? lang::iso(*report.published) : std::string()});
    }
    set.tables = make_tables(corpus, sources, derived, only);
    set.language = corpus.organisation.language;
    return set;
}

} // namespace redovisa::view
