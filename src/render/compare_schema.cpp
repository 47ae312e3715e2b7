#include "render/compare.hpp"

#include "render/data_json.hpp"
#include "schema/choices.hpp"
#include "view/datum.hpp"

#include <initializer_list>

namespace redovisa::render {
namespace {

using view::Datum;
using Maker = view::RecordMaker;

struct Property {
    std::string_view name;
    Datum schema;
    bool required = true;
};

Datum of_type(const char* type, const char* description = "") {
    return Maker().always("type", type).given("description", description).done();
}

Datum text(const char* description = "") {
    return of_type("string", description);
}
Datum whole(const char* description = "") {
    return of_type("integer", description);
}
Datum truth(const char* description = "") {
    return of_type("boolean", description);
}

Datum reference(const char* name) {
    return Maker().always("$ref", "#/definitions/" + std::string(name)).done();
}
Datum list_of(Datum items, const char* description = "") {
    return Maker().always("type", "array").given("description", description).always("items", std::move(items)).done();
}

/// Further keys are allowed: the shape may grow.
Datum object(std::vector<Property> properties, const char* description = "") {
    Maker names;
    Datum::List required;
    for (Property& property : properties) {
        if (property.required) required.emplace_back(property.name);
        names.always(property.name, std::move(property.schema));
    }
    return Maker()
        .always("type", "object")
        .given("description", description)
        .always("properties", names.done())
        .given("required", std::move(required))
        .done();
}

Datum words_of(const schema::Choice& choice, std::initializer_list<const char*> more = {}) {
    Datum::List words;
    for (const auto& option : choice.options)
        words.emplace_back(option.value);
    for (const char* word : more)
        words.emplace_back(word);
    return Maker().always("enum", std::move(words)).done();
}

/// Those of the schema, and those of goals that skip a year.
Datum kinds() {
    return words_of(schema::lineage_choice, {"returned", "away"});
}

Datum counts_by(const schema::Choice& choice) {
    std::vector<Property> properties;
    for (const auto& option : choice.options)
        properties.push_back({option.value, whole()});
    return object(std::move(properties));
}

Datum state() {
    return Maker()
        .always("enum", Datum::List{"present", "absent", "no_report"})
        .always("description", "absent: the report of the year has no such thing; no_report: the year has no report")
        .done();
}

Datum counts() {
    return object({{"goals", whole()},
                   {"fulfilment", counts_by(schema::fulfilment_choice)},
                   {"fulfilment_stated", whole("goals whose fulfilment the report states; the rest is an indication")},
                   {"activities", whole()},
                   {"statuses", counts_by(schema::status_choice)},
                   {"done", object({{"numerator", whole()}, {"denominator", whole()}, {"excluded", whole()}},
                                   "as definitions.share_done says")},
                   {"unfinished", whole("activities that are reported and not wholly done")},
                   {"reasons", counts_by(schema::reason_choice)},
                   {"without_reason", whole()}});
}

Datum area() {
    return object({{"id", text("the area followed through the years; outside and total for the rest and the sum")},
                   {"title", text()},
                   {"names", list_of(text()), false},
                   {"turns", list_of(text()), false},
                   {"years", list_of(object({{"year", whole()},
                                             {"state", state()},
                                             {"title", text(), false},
                                             {"counts", reference("counts"), false}}),
                                     "one for each of the years above")}});
}

Datum goal() {
    return object({{"ref", text("year/scope/goal")},
                   {"year", whole()},
                   {"title", text()},
                   {"heading", text(), false},
                   {"area_id", text("of the area followed through the years; outside without an area")},
                   {"area", text("its name that year")},
                   {"fulfilment", object({{"value", words_of(schema::fulfilment_choice)},
                                          {"derived", truth("an indication, as definitions.fulfilment says")}})},
                   {"statuses", counts_by(schema::status_choice)},
                   {"kind", kinds(), false},
                   {"kind_year", whole("with the kind returned: the year that the goal came back from"), false},
                   {"fate", kinds(), false},
                   {"fate_year", whole("with the fate away: the year that the goal comes back in"), false},
                   {"fate_note", text(), false}});
}

Datum status_change() {
    return object({{"title", text()},
                   {"from_ref", text()},
                   {"to_ref", text()},
                   {"from", words_of(schema::status_choice)},
                   {"to", words_of(schema::status_choice)}});
}

Datum changes() {
    const auto counted = [] { return list_of(object({{"kind", kinds()}, {"count", whole()}})); };
    const Datum piece =
        object({{"kind", Maker().always("enum", Datum::List{"kept", "added", "removed"}).done()}, {"text", text()}});
    const Datum change =
        object({{"kinds", list_of(kinds())},
                {"moved", truth()},
                {"from", list_of(reference("goal"))},
                {"to", list_of(reference("goal"))},
                {"rewordings", list_of(object({{"from", text()}, {"to", text()}, {"pieces", list_of(piece)}})), false},
                {"status_changes", list_of(reference("status_change")), false}});
    return object({{"from", whole()},
                   {"to", whole()},
                   {"continued", whole()},
                   {"from_kinds", counted()},
                   {"to_kinds", counted()},
                   {"activities_matched", whole()},
                   {"activities_changed", whole()},
                   {"goals", list_of(change)},
                   {"other_status_changes", list_of(reference("status_change")), false}},
                  "only when two years with a report are compared");
}

Datum indicator() {
    const auto number = [] { return of_type("number"); };
    const Datum point = object({{"year", whole("of the report")},
                                {"period", text("ISO 8601")},
                                {"value", number()},
                                {"to", number(), false},
                                {"of", number(), false},
                                {"precision", words_of(schema::precision_choice)},
                                {"role", words_of(schema::figure_role_choice)},
                                {"segment", whole("points of the same number can be compared")},
                                {"what", text(), false},
                                {"ref", text()}});
    return object({{"id", text()},
                   {"title", text()},
                   {"unit", text()},
                   {"measure", words_of(schema::measure_choice)},
                   {"direction", words_of(schema::direction_choice)},
                   {"definition", text(), false},
                   {"breaks", list_of(object({{"year", whole()}, {"note", text(), false}})), false},
                   {"points", list_of(point)}});
}

} // namespace

std::string comparison_schema() {
    Datum root = object(
        {{"organisation", text()},
         {"years", list_of(object({{"year", whole()}, {"reported", truth()}, {"title", text(), false}}),
                           "the years asked for, and those between without a report")},
         {"definitions", object({{"share_done", text()}, {"fulfilment", text()}, {"reasons", text()}})},
         {"choice",
          object({{"kinds", list_of(kinds()), false}, {"areas", list_of(text()), false}},
                 "only when some goals or areas were asked for: the others are not among goals, areas and "
                 "changes.goals, but in every count"),
          false},
         {"areas", list_of(reference("area"))},
         {"outside", reference("area")},
         {"total", reference("area")},
         {"goals", list_of(object({{"id", text("the life of the goal")},
                                   {"title", text()},
                                   {"area_id", text()},
                                   {"area", text()},
                                   {"years", list_of(object({{"year", whole()},
                                                             {"state", state()},
                                                             {"goals", list_of(reference("goal")), false}}))}}))},
         {"changes", changes(), false},
         {"indicators", list_of(indicator())}},
        "What `redovisa compare --format json` writes. Absent keys mean empty.");
    Datum definitions = Maker()
                            .always("counts", counts())
                            .always("area", area())
                            .always("goal", goal())
                            .always("status_change", status_change())
                            .done();
    return json(Maker()
                    .always("$schema", "http://json-schema.org/draft-07/schema#")
                    .always("title", "redovisa comparison")
                    .join(std::move(root))
                    .always("definitions", std::move(definitions))
                    .done());
}

} // namespace redovisa::render
