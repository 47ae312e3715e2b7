#include "corpus/link.hpp"

#include "corpus/entries.hpp"
#include "corpus/resolve.hpp"
#include "diag/rules_year.hpp"

#include <algorithm>

namespace redovisa::corpus {
namespace {

namespace rules = diag::rules;

/// The areas in the order of the groups; what no group lists comes last, by id.
void order_areas(model::Report& report) {
    std::map<std::string_view, std::size_t> place;
    for (const model::Group& group : report.groups) {
        for (const model::Reference& area : group.areas)
            place.emplace(area.value, place.size());
    }
    const auto key = [&](const model::Area& area) {
        const auto found = place.find(area.id.value);
        return std::pair(found == place.end() ? place.size() : found->second, std::string_view(area.id.value));
    };
    std::ranges::stable_sort(report.areas, [&](const model::Area& a, const model::Area& b) { return key(a) < key(b); });
}

/// Two folders can't give the same year, since the year is the folder's name; two entries with one year are a fault of
/// the caller that is told rather than met later as a mixed report.
void unique_years(const std::vector<model::Report>& reports, diag::Diagnostics& out) {
    for (std::size_t i = 1; i < reports.size(); ++i) {
        if (reports[i].year.value != reports[i - 1].year.value) continue;
        diag::Diagnostic& fault =
            out.add(rules::year_twice, reports[i].year.where, {{"year", std::to_string(reports[i].year.value)}});
        fault.notes.push_back({{rules::year_twice.note, {}}, reports[i - 1].year.where});
    }
}

template <class Record> const Record* by_id(const std::vector<Record>& records, std::string_view id) {
    const auto found = std::ranges::find_if(records, [&](const Record& record) { return record.id.value == id; });
    return found == records.end() ? nullptr : &*found;
}

} // namespace

const model::Report* Corpus::report(int year) const {
    const auto found =
        std::ranges::find_if(reports, [&](const model::Report& report) { return report.year.value == year; });
    return found == reports.end() ? nullptr : &*found;
}

const model::Indicator* Corpus::indicator(std::string_view id) const {
    return id.empty() ? nullptr : by_id(organisation.indicators, id);
}

const model::Project* Corpus::project(const model::Report& report, std::string_view id) const {
    if (const model::Project* found = by_id(report.projects, id)) return found;
    for (const model::Area& area : report.areas) {
        if (const model::Project* found = by_id(area.projects, id)) return found;
    }
    return nullptr;
}

const model::Publication* Corpus::publication(const model::Report& report, std::string_view id) const {
    if (const model::Publication* found = by_id(report.publications, id)) return found;
    for (const model::Area& area : report.areas) {
        if (const model::Publication* found = by_id(area.publications, id)) return found;
    }
    return nullptr;
}

const model::Outcome* Corpus::shared_outcome(const model::Report& report, const model::Area* area,
                                             std::string_view id) const {
    const model::Outcome* own = area == nullptr ? nullptr : by_id(area->shared_outcomes, id);
    return own != nullptr ? own : by_id(report.shared_outcomes, id);
}

std::unique_ptr<const Corpus> link(model::Organisation organisation, std::vector<model::Report> reports,
                                   diag::Diagnostics& out) {
    std::ranges::stable_sort(reports, {}, [](const model::Report& report) { return report.year.value; });
    unique_years(reports, out);
    for (model::Report& report : reports)
        order_areas(report);
    auto corpus = std::make_unique<Corpus>();
    corpus->organisation = std::move(organisation);
    corpus->reports = std::move(reports);
    make_entries(*corpus, out);
    resolve(*corpus, out);
    return corpus;
}

} // namespace redovisa::corpus
