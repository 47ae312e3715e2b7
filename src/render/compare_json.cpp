#include "render/compare.hpp"

#include "render/data_json.hpp"
#include "view/datum.hpp"

namespace redovisa::render {
namespace {

using view::Datum;
using view::Presence;
using Maker = view::RecordMaker;

template <class Items, class Make> Datum list(const Items& items, Make make) {
    Datum::List out;
    for (const auto& item : items)
        out.push_back(make(item));
    return out;
}

Datum state(Presence presence) {
    return presence == Presence::present ? "present" : presence == Presence::absent ? "absent" : "no_report";
}

/// Keys are the YAML words of the closed sets, which live as long as the program.
template <class Enum, std::size_t size> Datum by_option(const std::array<std::int64_t, size>& counts) {
    Maker record;
    for (std::size_t i = 0; i < size; ++i)
        record.always(schema::option_of(static_cast<Enum>(i)).value, counts[i]);
    return record.done();
}

Datum counts(const view::Counts& counts) {
    const view::Share done = counts.done();
    return Maker()
        .always("goals", counts.goals)
        .always("fulfilment", by_option<schema::Fulfilment>(counts.fulfilment))
        .always("fulfilment_stated", counts.fulfilment_stated)
        .always("activities", counts.activities)
        .always("statuses", by_option<schema::Status>(counts.statuses))
        .always("done", Maker()
                            .always("numerator", done.numerator)
                            .always("denominator", done.denominator)
                            .always("excluded", done.excluded)
                            .done())
        .always("unfinished", counts.unfinished)
        .always("reasons", by_option<schema::Reason>(counts.reasons))
        .always("without_reason", counts.without_reason)
        .done();
}

Datum area(const view::AreaRow& row, const view::Comparison& comparison) {
    Datum::List cells;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto& cell = row.cells[i];
        Maker record;
        record.always("year", comparison.columns[i].year)
            .always("state", state(cell.presence))
            .given("title", cell.title);
        if (cell.presence == Presence::present) record.always("counts", counts(cell.counts));
        cells.push_back(record.done());
    }
    const auto text = [](const std::string& one) { return Datum(one); };
    return Maker()
        .always("id", row.id)
        .always("title", row.title)
        .given("names", list(row.names, text))
        .given("turns", list(row.turns, text))
        .always("years", std::move(cells))
        .done();
}

Datum goal(const view::CompareGoal& goal) {
    Maker record;
    record.always("ref", goal.ref)
        .always("year", goal.year)
        .always("title", goal.title)
        .given("heading", goal.heading)
        .always("area_id", goal.area_id)
        .always("area", goal.area);
    record.always("fulfilment", Maker().always("value", goal.fulfilment.key).always("derived", goal.derived).done());
    record.always("statuses", by_option<schema::Status>(goal.counts.statuses));
    if (goal.kind) record.always("kind", goal.kind->key);
    if (goal.kind_year) record.always("kind_year", *goal.kind_year);
    if (goal.fate) record.always("fate", goal.fate->key);
    if (goal.fate_year) record.always("fate_year", *goal.fate_year);
    record.given("fate_note", goal.fate_note);
    return record.done();
}

Datum life(const view::GoalRow& row, const view::Comparison& comparison) {
    Datum::List cells;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        cells.push_back(Maker()
                            .always("year", comparison.columns[i].year)
                            .always("state", state(row.cells[i].presence))
                            .given("goals", list(row.cells[i].goals, goal))
                            .done());
    }
    return Maker()
        .always("id", row.id)
        .always("title", row.title)
        .always("area_id", row.area_id)
        .always("area", row.area)
        .always("years", std::move(cells))
        .done();
}

Datum piece(const corpus::RedlinePiece& piece) {
    using Kind = corpus::RedlinePiece::Kind;
    const char* kind = piece.kind == Kind::kept ? "kept" : piece.kind == Kind::added ? "added" : "removed";
    return Maker().always("kind", kind).always("text", piece.text).done();
}

Datum status_change(const view::StatusChange& change) {
    return Maker()
        .always("title", change.title)
        .always("from_ref", change.from_ref)
        .always("to_ref", change.to_ref)
        .always("from", change.from.key)
        .always("to", change.to.key)
        .done();
}

Datum change(const view::Change& change) {
    const auto rewording = [&](const view::Rewording& one) {
        return Maker()
            .always("from", change.from[one.from].ref)
            .always("to", change.to[one.to].ref)
            .always("pieces", list(one.pieces, piece))
            .done();
    };
    return Maker()
        .always("kinds", list(change.kinds, [](const view::Term& kind) { return Datum(kind.key); }))
        .always("moved", change.moved)
        .always("from", list(change.from, goal))
        .always("to", list(change.to, goal))
        .given("rewordings", list(change.rewordings, rewording))
        .given("status_changes", list(change.statuses, status_change))
        .done();
}

Datum changes(const view::Changes& changes) {
    const auto kinds = [](const std::vector<view::KindCount>& all) {
        return list(all, [](const view::KindCount& one) {
            return Maker().always("kind", one.kind.key).always("count", one.count).done();
        });
    };
    return Maker()
        .always("from", changes.from_year)
        .always("to", changes.to_year)
        .always("continued", changes.from_continued)
        .always("from_kinds", kinds(changes.from_kinds))
        .always("to_kinds", kinds(changes.to_kinds))
        .always("activities_matched", changes.activities_matched)
        .always("activities_changed", changes.activities_changed)
        .always("goals", list(changes.goals, change))
        .given("other_status_changes", list(changes.loose, status_change))
        .done();
}

Datum series(const view::Series& series) {
    const auto point = [](const view::SeriesPoint& one) {
        Maker record;
        record.always("year", one.year).always("period", lang::iso(one.period)).always("value", one.value);
        if (one.to) record.always("to", *one.to);
        if (one.of) record.always("of", *one.of);
        record.always("precision", one.precision.key).always("role", one.role.key).always("segment", one.segment);
        return record.given("what", one.what).always("ref", one.ref).done();
    };
    const auto one_break = [](const view::SeriesBreak& one) {
        return Maker()
            .always("year", one.year)
            .given("note", one.note == nullptr ? Datum() : Datum(markdown::plain_text(*one.note)))
            .done();
    };
    return Maker()
        .always("id", series.id)
        .always("title", series.title)
        .always("unit", series.unit)
        .always("measure", series.measure.key)
        .always("direction", series.direction.key)
        .given("definition", series.definition == nullptr ? Datum() : Datum(markdown::plain_text(*series.definition)))
        .given("breaks", list(series.breaks, one_break))
        .always("points", list(series.points, point))
        .done();
}

} // namespace

std::string compare_json(const view::Comparison& comparison) {
    const auto column = [](const view::CompareColumn& one) {
        return Maker().always("year", one.year).always("reported", one.reported).given("title", one.title).done();
    };
    Maker record;
    record.always("organisation", comparison.organisation).always("years", list(comparison.columns, column));
    record.always("definitions", Maker()
                                     .always("share_done", comparison.share_rule)
                                     .always("fulfilment", comparison.fulfilment_rule)
                                     .always("reasons", comparison.reasons_rule)
                                     .done());
    if (!comparison.choice.all()) {
        const auto words = [](const std::vector<std::string>& all) {
            return list(all, [](const std::string& one) { return Datum(one); });
        };
        record.always("choice", Maker()
                                    .given("kinds", words(comparison.choice.kinds))
                                    .given("areas", words(comparison.choice.areas))
                                    .done());
    }
    record.always("areas", list(comparison.areas, [&](const auto& row) { return area(row, comparison); }));
    record.always("outside", area(comparison.outside, comparison)).always("total", area(comparison.total, comparison));
    record.always("goals", list(comparison.goals, [&](const auto& row) { return life(row, comparison); }));
    if (comparison.changes) record.always("changes", changes(*comparison.changes));
    record.always("indicators", list(comparison.series, series));
    return json(record.done());
}

} // namespace redovisa::render
