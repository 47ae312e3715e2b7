#include "render/data_dictionary.hpp"

#include "schema/schema.hpp"

#include <algorithm>
#include <set>

namespace redovisa::render {
namespace {

using lang::Words;
using schema::Field;
using schema::Kind;
using Type = DataKey::Type;

/// What the program adds to a record of the field table, or writes in another form.
struct Added {
    std::string_view record;
    DataKey key;
};

constexpr Words ref_words{"Beteckningen som `continues` använder: år/område/id.",
                          "The name that `continues` uses: year/area/id."};
constexpr Words later_words{"Senare mål som fortsätter detta.", "Later goals that continue this one."};
constexpr Words fate_words{"`ended` eller `transferred` när inget senare mål fortsätter detta.",
                           "`ended` or `transferred` when no later goal continues this one."};
constexpr Words stated_words{"Målets väg så som författarna anger den.", "The lineage as the authors state it."};
constexpr Words level_words{"Målets nivå: area, long_term, overarching eller challenge.",
                            "Level of the goal: area, long_term, overarching or challenge."};

const Added additions[] = {
    {"report",
     {"board", Type::record, false, false, "board", {"Styrelsen; finns alltid.", "The board; always there."}}},
    {"area", {"id", Type::text, false, false, {}, {"Områdets id.", "The id of the area."}}},
    {"area", {"ref", Type::text, false, false, {}, ref_words}},
    {"area",
     {"activities",
      Type::record,
      true,
      false,
      "activity",
      {"Aktiviteter utan mål, och områdets bidrag till utmaningar.",
       "Activities without a goal, and those of contributions to challenges."}}},
    {"goal", {"ref", Type::text, false, false, {}, ref_words}},
    {"goal", {"level", Type::text, false, false, {}, level_words}},
    {"goal", {"stated_lineage", Type::text, false, false, {}, stated_words}},
    {"goal", {"fate", Type::text, false, false, {}, fate_words}},
    {"goal", {"continued_by", Type::text, true, false, {}, later_words}},
    {"challenge-record", {"ref", Type::text, false, false, {}, ref_words}},
    {"challenge-record", {"title", Type::text, false, false, {}, {"Utmaningens namn.", "The name of the challenge."}}},
    {"challenge-record",
     {"target",
      Type::text,
      false,
      false,
      {},
      {"Målsättningens beslutade ordalydelse.", "The decided wording of the target."}}},
    {"challenge-record", {"level", Type::text, false, false, {}, level_words}},
    {"challenge-record", {"stated_lineage", Type::text, false, false, {}, stated_words}},
    {"challenge-record", {"fate", Type::text, false, false, {}, fate_words}},
    {"challenge-record", {"continued_by", Type::text, true, false, {}, later_words}},
    {"fulfilment-record",
     {"derived",
      Type::truth,
      false,
      false,
      {},
      {"true: räknat ur aktiviteterna, inte bedömt av författarna.",
       "true: worked out from the activities, not judged by the authors."}}},
    {"activity",
     {"reason", Type::text, false, true, {}, {"Det första skälet till läget.", "The first reason for the status."}}},
    {"activity", {"reasons", Type::text, true, false, {}, {"Alla skäl till läget.", "All reasons for the status."}}},
    {"activity",
     {"outcome",
      Type::text,
      false,
      false,
      {},
      {"Allt som sägs om vad det blev: egen text, delarna och gemensamma uppföljningar efter varandra.",
       "All that is said of what came of it: its own text, the parts and shared outcomes, one after another."}}},
    {"activity",
     {"shared_outcomes",
      Type::text,
      true,
      false,
      {},
      {"Id för gemensamma uppföljningar, vars text också står i andra aktiviteter.",
       "Ids of shared outcomes, whose text stands in other activities too."}}},
    {"activity",
     {"challenge",
      Type::text,
      false,
      false,
      {},
      {"Utmaningen som aktiviteten är ett bidrag till.", "The challenge that the activity contributes to."}}},
    {"source", {"file", Type::text, false, true, {}, {"Källdokumentets fil.", "The file of the source document."}}},
    {"source", {"line", Type::integer, false, true, {}, {"Raden i källan.", "The line in the source."}}},
    {"indicator",
     {"points",
      Type::record,
      true,
      false,
      "point",
      {"Utfallen, i tidsordning. År utan berättelse saknas.",
       "The results, in order of time. Years without a report are missing."}}},
    {"indicator",
     {"targets",
      Type::record,
      true,
      false,
      "point",
      {"Målvärden, planer och prognoser.", "Targets, plans and forecasts."}}},
};

DataRecord place_record() {
    return {"place",
            {"Var i YAML-filerna posten står.", "Where in the YAML files the record stands."},
            {{"file", Type::text, false, false, {}, {"Filen.", "The file."}},
             {"line", Type::integer, false, false, {}, {"Raden.", "The line."}}}};
}

DataRecord point_record() {
    return {"point",
            {"Ett värde i en serie.", "One value of a series."},
            {{"year", Type::integer, false, false, {}, {"Året som talet gäller.", "The year of the figure."}},
             {"period",
              Type::text,
              false,
              false,
              {},
              {"Tiden som talet gäller (ISO 8601).", "The time of the figure (ISO 8601)."}},
             {"value", Type::number, false, false, {}, {"Talet.", "The number."}},
             {"to", Type::number, false, false, {}, {"Intervallets slut.", "The end of a range."}},
             {"precision", Type::text, false, false, {}, {"Hur exakt talet är.", "How exact the number is."}},
             {"role",
              Type::text,
              false,
              false,
              {},
              {"Utfall, målvärde, plan eller prognos.", "Result, target, plan or forecast."}},
             {"of", Type::number, false, false, {}, {"Helheten som en andel är av.", "The whole that a share is of."}},
             {"report", Type::integer, false, false, {}, {"Berättelsens år.", "The year of the report."}},
             {"ref", Type::text, false, false, {}, {"Posten som talet står i.", "The record that holds the figure."}},
             {"place",
              Type::record,
              false,
              false,
              "place",
              {"Var i YAML-filerna talet står.", "Where in the YAML files the figure stands."}}}};
}

Type type_of(Kind kind) {
    switch (kind) {
    case Kind::integer:
    case Kind::year: return Type::integer;
    case Kind::decimal: return Type::number;
    case Kind::boolean: return Type::truth;
    case Kind::record: return Type::record;
    default: return Type::text;
    }
}

/// Keys of YAML that the export does not have, or has under another name or in another place.
bool is_left_out(std::string_view record, std::string_view field) {
    if (field == "accept") return true;
    return (record == "area" && field == "area") || (record == "organisation" && field == "indicators") ||
           (record == "activity" && field == "shared_outcome") || (record == "challenge-record" && field == "name");
}

class Maker {
public:
    std::vector<DataRecord> run() {
        DataRecord whole{"export", {"Allt som berättelserna säger.", "Everything that the reports say."}, {}};
        whole.keys = {
            {"organisation", Type::record, false, false, "organisation", {"Organisationen.", "The organisation."}},
            {"reports", Type::record, true, false, "report", {"Berättelserna, efter år.", "The reports, by year."}},
            {"indicators", Type::record, true, false, "indicator", {"Nyckeltalen.", "The indicators."}},
        };
        records_.push_back(std::move(whole));
        add(schema::organisation_record());
        add(schema::report_record());
        // The areas have files of their own in YAML and stand in their year here.
        for (DataRecord& record : records_) {
            if (record.name == "report")
                record.keys.push_back({"areas",
                                       Type::record,
                                       true,
                                       false,
                                       "area",
                                       {"Områdena, i gruppernas ordning.", "The areas, in the order of the groups."}});
        }
        add(schema::area_record());
        records_.push_back(point_record());
        records_.push_back(place_record());
        return std::move(records_);
    }

private:
    void add(const schema::Record& from) {
        if (!seen_.insert(from.name).second) return;
        DataRecord record{from.name, from.description, {}};
        for (const Field& field : from.fields) {
            if (is_left_out(from.name, field.name)) continue;
            const bool list = field.many != schema::Many::one;
            const std::string_view below = field.record != nullptr ? field.record->name : std::string_view();
            record.keys.push_back({field.name, type_of(field.kind), list, false, below, field.description});
        }
        for (const Added& added : additions) {
            if (added.record == from.name) set(record, added.key);
        }
        set(record, {"place",
                     Type::record,
                     false,
                     false,
                     "place",
                     {"Var i YAML-filerna posten står.", "Where in the YAML files the record stands."}});
        records_.push_back(std::move(record));
        for (const Field& field : from.fields) {
            if (field.record != nullptr && field.name != "accept") add(*field.record);
        }
    }

    static void set(DataRecord& record, const DataKey& key) {
        const auto there = std::ranges::find(record.keys, key.name, &DataKey::name);
        if (there == record.keys.end()) {
            record.keys.push_back(key);
        } else {
            *there = key;
        }
    }

    std::vector<DataRecord> records_;
    std::set<std::string_view> seen_;
};

} // namespace

const std::vector<DataRecord>& data_dictionary() {
    static const std::vector<DataRecord> dictionary = Maker().run();
    return dictionary;
}

} // namespace redovisa::render
