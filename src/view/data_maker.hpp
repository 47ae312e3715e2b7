#pragma once

#include "corpus/corpus.hpp"
#include "text/source.hpp"
#include "view/datum.hpp"
#include "view/derived.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

/// The pieces of make_data: one function a record of the model. In three files: parts, goals and areas, the year.
namespace redovisa::view {

class DataMaker {
public:
    DataMaker(const corpus::Corpus& corpus, const text::SourceSet& sources, const Derived& derived)
        : corpus_(corpus), sources_(sources), derived_(derived) {}

    // data.cpp
    [[nodiscard]] Datum organisation() const;
    [[nodiscard]] Datum report(const model::Report& report);
    [[nodiscard]] Datum indicator(const model::Indicator& indicator, std::span<const int> only) const;

private:
    // data.cpp
    [[nodiscard]] Datum board(const model::Board& board) const;
    [[nodiscard]] Datum representation(const model::Representation& representation) const;
    [[nodiscard]] Datum item(const model::Item& item) const;
    [[nodiscard]] Datum focus(const model::Focus& focus) const;
    [[nodiscard]] Datum group(const model::Group& group) const;
    [[nodiscard]] Datum document(const model::SourceDocument& document) const;

    // data_goals.cpp
    [[nodiscard]] Datum area(const model::Area& area) const;
    [[nodiscard]] Datum contribution(const model::Contribution& contribution) const;
    [[nodiscard]] Datum goal(const model::Goal& goal, const model::Area* area, std::string_view scope) const;
    [[nodiscard]] Datum activity(const model::Activity& activity, const model::Area* area,
                                 const model::Contribution* contribution) const;
    [[nodiscard]] std::string outcome_text(const model::Activity& activity, const model::Area* area) const;
    [[nodiscard]] Datum fulfilment(const model::Goal& goal, std::optional<corpus::GoalIndex> index) const;
    [[nodiscard]] Datum lineage(const model::Goal& goal, std::optional<corpus::GoalIndex> index) const;

    // data_parts.cpp
    [[nodiscard]] Datum figure(const model::Figure& figure) const;
    [[nodiscard]] Datum funding(const model::Funding& funding) const;
    [[nodiscard]] Datum link(const model::Link& link) const;
    [[nodiscard]] Datum quote(const model::Quote& quote) const;
    [[nodiscard]] Datum fact(const model::Fact& fact) const;
    [[nodiscard]] Datum publication(const model::Publication& publication) const;
    [[nodiscard]] Datum project(const model::Project& project) const;
    [[nodiscard]] Datum outcome(const model::Outcome& outcome) const;
    [[nodiscard]] Datum ended(const model::Ended& ended) const;
    /// File and line of the YAML record.
    [[nodiscard]] Datum place(model::Span where) const;
    /// Where the fact stands in the original; `always` gives file and line also when the record does not say.
    [[nodiscard]] Datum origin(const std::optional<model::Origin>& origin, bool always = false) const;
    /// What every record ends with: note, source, place.
    [[nodiscard]] Datum common(const model::Common& record) const;

    const corpus::Corpus& corpus_;
    const text::SourceSet& sources_;
    const Derived& derived_;
    const model::Report* report_ = nullptr; ///< the year that is being made
};

[[nodiscard]] Datum text_list(const std::vector<std::string>& texts);
[[nodiscard]] Datum reference_list(const std::vector<model::Reference>& references);
[[nodiscard]] Datum period(const std::optional<model::Period>& period);
[[nodiscard]] Datum date(const std::optional<model::Date>& date);

/// The word of YAML for a value of a closed set.
template <class Enum> [[nodiscard]] std::string_view word(Enum value) {
    return schema::option_of(value).value;
}
template <class Enum> [[nodiscard]] Datum word(const std::optional<Enum>& value) {
    return value ? Datum(word(*value)) : Datum();
}

/// A list made of each record by one of the functions.
template <class Record, class Make> [[nodiscard]] Datum each(const std::vector<Record>& records, Make make) {
    Datum::List list;
    list.reserve(records.size());
    for (const Record& record : records)
        list.push_back(make(record));
    return list;
}

} // namespace redovisa::view
