#include "view/data.hpp"

#include "view/data_maker.hpp"

#include <algorithm>

namespace redovisa::view {
namespace {

/// The report's year where the period touches it, else the year the period ends in: a figure told a year late stands
/// at its own year.
int year_of(const model::Period& period, int report_year) {
    return period.first.year <= report_year && report_year <= period.last.year ? report_year : period.last.year;
}

Datum no_board() {
    return RecordMaker().always("meetings", Datum()).always("representatives", Datum::List{}).done();
}

} // namespace

Datum DataMaker::focus(const model::Focus& focus) const {
    return RecordMaker()
        .always("year", focus.year)
        .given("title", focus.title)
        .given("text", focus.text.source)
        .given("items", text_list(focus.items))
        .given("quotes", each(focus.quotes, [this](const auto& quote_) { return quote(quote_); }))
        .join(common(focus))
        .done();
}

Datum DataMaker::item(const model::Item& item) const {
    return RecordMaker()
        .given("title", item.title)
        .always("text", item.text.source)
        .given("date", date(item.date))
        .given("areas", reference_list(item.areas))
        .given("projects", reference_list(item.projects))
        .given("figures", each(item.figures, [this](const auto& figure_) { return figure(figure_); }))
        .join(common(item))
        .done();
}

Datum DataMaker::representation(const model::Representation& representation) const {
    const auto member = [](const model::Representative& person) {
        return RecordMaker()
            .always("name", person.name)
            .always("role", word(person.role))
            .given("period", period(person.period))
            .given("note", person.note.source)
            .done();
    };
    return RecordMaker()
        .always("body", representation.body)
        .always("members", each(representation.members, member))
        .given("period", period(representation.period))
        .join(common(representation))
        .done();
}

Datum DataMaker::board(const model::Board& board) const {
    return RecordMaker()
        .always("meetings", board.meetings ? Datum(*board.meetings) : Datum())
        .given("text", board.text.source)
        .given("decisions", each(board.decisions, [this](const auto& item_) { return item(item_); }))
        .given("advocacy", each(board.advocacy, [this](const auto& item_) { return item(item_); }))
        .always("representatives", each(board.representatives, [this](const auto& one) { return representation(one); }))
        .given("figures", each(board.figures, [this](const auto& figure_) { return figure(figure_); }))
        .join(common(board))
        .done();
}

Datum DataMaker::group(const model::Group& group) const {
    return RecordMaker()
        .always("id", group.id.value)
        .always("title", group.title.value)
        .given("intro", group.intro.source)
        .given("continues", reference_list(group.continues))
        .always("areas", reference_list(group.areas))
        .always("goals", each(group.goals, [&](const auto& goal_) { return goal(goal_, nullptr, group.id.value); }))
        .given("figures", each(group.figures, [this](const auto& figure_) { return figure(figure_); }))
        .join(common(group))
        .done();
}

Datum DataMaker::document(const model::SourceDocument& document) const {
    return RecordMaker()
        .always("id", document.id.value)
        .always("title", document.title.value)
        .given("file", document.file)
        .given("url", document.url)
        .given("published", date(document.published))
        .join(common(document))
        .done();
}

Datum DataMaker::report(const model::Report& report) {
    report_ = &report;
    const auto statement = [this](const model::Statement& one) {
        RecordMaker record;
        record.always("id", one.id.value).always("kind", word(one.kind)).given("title", one.title);
        return record.always("text", one.text.source).join(common(one)).done();
    };
    const auto result = [this](const model::Result& one) {
        RecordMaker record;
        record.always("id", one.id.value).always("title", one.title.value).given("intro", one.intro.source);
        record.always("items", each(one.items, [this](const auto& item_) { return item(item_); }));
        return record.join(common(one)).done();
    };
    const auto passage = [this](const auto& one) {
        RecordMaker record;
        record.always("id", one.id.value).always("title", one.title.value).always("text", one.text.source);
        record.given("quotes", each(one.quotes, [this](const auto& quote_) { return quote(quote_); }));
        record.given("figures", each(one.figures, [this](const auto& figure_) { return figure(figure_); }));
        return record;
    };
    const auto chapter = [&](const model::Chapter& one) {
        return passage(one)
            .given("facts", each(one.facts, [this](const auto& fact_) { return fact(fact_); }))
            .join(common(one))
            .done();
    };

    RecordMaker record;
    record.always("year", report.year.value).always("title", report.title.value);
    record.always("period", lang::iso(report.period.value_or(lang::year_period(report.year.value))));
    record.given("number", report.number)
        .given("published", date(report.published))
        .given("intro", report.intro.source);
    record.given("statements", each(report.statements, statement));
    record.always("overarching_goals",
                  each(report.overarching_goals, [&](const auto& one) { return goal(one, nullptr, "overarching"); }));
    record.always("challenges",
                  each(report.challenges, [&](const auto& one) { return goal(one, nullptr, "challenge"); }));
    record.always("groups", each(report.groups, [this](const auto& one) { return group(one); }));
    record.always("areas", each(report.areas, [this](const auto& one) { return area(one); }));
    record.always("activities",
                  each(report.activities, [this](const auto& one) { return activity(one, nullptr, nullptr); }));
    record.always("board", report.board ? board(*report.board) : no_board());
    record.given("results", each(report.results, result));
    record.given("views", each(report.views, [&](const auto& one) { return passage(one).join(common(one)).done(); }));
    if (report.focus) record.always("focus", focus(*report.focus));
    record.given("chapters", each(report.chapters, chapter));
    record.given("shared_outcomes", each(report.shared_outcomes, [this](const auto& one) { return outcome(one); }));
    record.given("facts", each(report.facts, [this](const auto& one) { return fact(one); }));
    record.given("figures", each(report.figures, [this](const auto& one) { return figure(one); }));
    record.given("projects", each(report.projects, [this](const auto& one) { return project(one); }));
    record.given("publications", each(report.publications, [this](const auto& one) { return publication(one); }));
    record.given("links", each(report.links, [this](const auto& one) { return link(one); }));
    record.given("sources", each(report.sources, [this](const auto& one) { return document(one); }));
    record.join(common(report));
    report_ = nullptr;
    return record.done();
}

Datum DataMaker::organisation() const {
    const model::Organisation& it = corpus_.organisation;
    const auto member = [this](const model::Member& one) {
        RecordMaker record;
        record.always("id", one.id.value).always("title", one.title).given("code", one.code).given("url", one.url);
        return record.join(common(one)).done();
    };
    const auto changed_name = [this](const model::ChangedName& one) {
        RecordMaker record;
        record.always("name", one.name).always("formerly", text_list(one.formerly));
        record.given("since", one.since ? Datum(*one.since) : Datum());
        return record.join(common(one)).done();
    };
    const auto rule = [](const model::RuleLevel& one) {
        return RecordMaker()
            .always("code", one.code.value)
            .always("level", word(one.level))
            .always("why", one.why)
            .done();
    };
    RecordMaker record;
    record.always("name", it.name).given("short_name", it.short_name);
    record.always("language", it.language == lang::Language::sv ? "sv" : "en");
    record.given("about", it.about.source).given("url", it.url.value);
    if (it.contact) {
        record.always("contact", RecordMaker()
                                     .given("name", it.contact->name)
                                     .given("email", it.contact->email)
                                     .given("phone", it.contact->phone)
                                     .given("address", it.contact->address)
                                     .done());
    }
    if (it.logo)
        record.always("logo", RecordMaker().always("file", it.logo->file.value).always("alt", it.logo->alt).done());
    record.given("footer", it.footer.source).given("licence", it.licence).given("licence_url", it.licence_url);
    record.given("members", each(it.members, member)).given("names", each(it.names, changed_name));
    record.given("rules", each(it.rules, rule));
    if (it.accessibility) {
        const model::Accessibility& statement = *it.accessibility;
        const auto shortcoming = [](const model::Shortcoming& one) {
            return RecordMaker()
                .always("what", one.what)
                .given("why", one.why)
                .always("ground", word(one.ground))
                .done();
        };
        RecordMaker about;
        about.always("status", word(statement.status)).always("assessed", lang::iso(statement.assessed.value));
        about.given("updated", date(statement.updated)).always("method", word(statement.method));
        about.given("shortcomings", each(statement.shortcomings, shortcoming));
        about.always("feedback", statement.feedback).given("authority", statement.authority);
        about.given("authority_url", statement.authority_url).join(common(statement));
        record.always("accessibility", about.done());
    }
    return record.join(common(it)).done();
}

Datum DataMaker::indicator(const model::Indicator& indicator, std::span<const int> only) const {
    struct Point {
        const corpus::FigureEntry* entry;
        int year;
    };
    std::vector<Point> points;
    for (const corpus::FigureEntry& entry : corpus_.figures) {
        const int report_year = entry.report->year.value;
        const bool wanted = only.empty() || std::ranges::find(only, report_year) != only.end();
        if (!wanted || !entry.point || entry.figure->indicator.value != indicator.id.value) continue;
        points.push_back({&entry, year_of(entry.period, report_year)});
    }
    std::ranges::stable_sort(points, [](const Point& a, const Point& b) {
        return a.year != b.year ? a.year < b.year : a.entry->period < b.entry->period;
    });
    // Targets and forecasts are no points of the series: whoever draws it must not mix them in.
    Datum::List results;
    Datum::List others;
    for (const Point& point : points) {
        const model::Figure& figure = *point.entry->figure;
        RecordMaker record;
        record.always("year", point.year).always("period", lang::iso(point.entry->period));
        record.always("value", figure.value.value);
        if (figure.to) record.always("to", *figure.to);
        record.always("precision", word(figure.precision)).always("role", word(figure.role));
        if (figure.of) record.always("of", *figure.of);
        record.always("report", point.entry->report->year.value).always("ref", point.entry->ref);
        record.always("place", place(figure.where));
        (figure.role == schema::FigureRole::result ? results : others).push_back(record.done());
    }
    const auto series_break = [](const model::Break& one) {
        return RecordMaker().always("year", one.year).always("note", one.note.source).done();
    };
    RecordMaker record;
    record.always("id", indicator.id.value).always("title", indicator.title.value).always("unit", indicator.unit.value);
    record.given("unit_one", indicator.unit_one);
    record.given("definition", indicator.definition.source).always("measure", word(indicator.measure));
    record.always("direction", word(indicator.direction)).given("theme", indicator.theme);
    record.given("breaks", each(indicator.breaks, series_break));
    record.always("points", std::move(results)).given("targets", std::move(others));
    return record.join(common(indicator)).done();
}

Datum make_data(const corpus::Corpus& corpus, const text::SourceSet& sources, const Derived& derived,
                std::span<const int> only) {
    DataMaker maker(corpus, sources, derived);
    Datum::List reports;
    for (const model::Report& report : corpus.reports) {
        const bool wanted = only.empty() || std::ranges::find(only, report.year.value) != only.end();
        if (wanted) reports.push_back(maker.report(report));
    }
    return RecordMaker()
        .always("organisation", maker.organisation())
        .always("reports", std::move(reports))
        .always("indicators",
                each(corpus.organisation.indicators, [&](const auto& one) { return maker.indicator(one, only); }))
        .done();
}

} // namespace redovisa::view
