#include "view/data_maker.hpp"

#include "view/table_maker.hpp"

namespace redovisa::view {

Datum text_list(const std::vector<std::string>& texts) {
    return each(texts, [](const std::string& text) { return Datum(text); });
}

Datum reference_list(const std::vector<model::Reference>& references) {
    return each(references, [](const model::Reference& reference) { return Datum(reference.value); });
}

Datum period(const std::optional<model::Period>& period) {
    return period ? Datum(lang::iso(*period)) : Datum();
}

Datum date(const std::optional<model::Date>& date) {
    return date ? Datum(lang::iso(*date)) : Datum();
}

Datum DataMaker::place(model::Span where) const {
    if (static_cast<std::size_t>(where.source) >= sources_.size()) return {};
    const text::Source& source = sources_[where.source];
    return RecordMaker()
        .always("file", path_in_reports(source.path()))
        .always("line", static_cast<int>(source.line_of(where.begin)))
        .done();
}

Datum DataMaker::origin(const std::optional<model::Origin>& origin, bool always) const {
    if (!origin && !always) return {};
    const model::SourceDocument* document = nullptr;
    if (report_ != nullptr) {
        for (const model::SourceDocument& candidate : report_->sources) {
            const bool named = origin && !origin->document.value.empty();
            if (named ? candidate.id.value == origin->document.value : document == nullptr) document = &candidate;
        }
    }
    RecordMaker record;
    record.always("file", document != nullptr && !document->file.empty() ? Datum(document->file) : Datum());
    record.always("line", origin && origin->line != 0 ? Datum(origin->line) : Datum());
    if (origin && origin->to_line != 0) record.always("to_line", origin->to_line);
    if (document != nullptr) record.always("document", document->id.value);
    if (origin) record.given("section", origin->section).given("page", origin->page);
    return record.done();
}

Datum DataMaker::common(const model::Common& record) const {
    return RecordMaker()
        .given("note", record.note.source)
        .given("source", origin(record.origin))
        .always("place", place(record.where))
        .done();
}

Datum DataMaker::figure(const model::Figure& figure) const {
    const model::Indicator* indicator = corpus_.indicator(figure.indicator.value);
    const bool own_unit = !figure.unit.value.empty() || indicator == nullptr;
    RecordMaker record;
    record.always("value", figure.value.value);
    record.always("unit", own_unit ? figure.unit.value : indicator->unit.value);
    if (figure.to) record.always("to", *figure.to);
    record.given("id", figure.id.value).given("what", figure.what);
    record.always("precision", word(figure.precision))
        .always("measure", word(figure.measure))
        .always("role", word(figure.role));
    if (figure.of) record.always("of", *figure.of);
    if (figure.period) record.always("period", lang::iso(figure.period->value));
    record.given("indicator", figure.indicator.value).given("repeats", figure.repeats.value);
    record.given("breakdown", each(figure.breakdown, [](const model::FigurePart& part) {
                     return RecordMaker().always("what", part.what).always("value", part.value).done();
                 }));
    record.given("also_stated", each(figure.also_stated, [this](const model::AlsoStated& other) {
                     return RecordMaker()
                         .always("value", other.value)
                         .given("note", other.note.source)
                         .given("source", origin(other.origin))
                         .done();
                 }));
    return record.join(common(figure)).done();
}

Datum DataMaker::funding(const model::Funding& funding) const {
    RecordMaker record;
    record.always("from", funding.from).always("decision", word(funding.decision));
    record.always("amount", funding.amount ? Datum(*funding.amount) : Datum());
    record.always("precision", word(funding.precision));
    record.given("programme", funding.programme).given("period", period(funding.period));
    return record.join(common(funding)).done();
}

Datum DataMaker::link(const model::Link& link) const {
    return RecordMaker().always("title", link.title).always("url", link.url).given("lang", word(link.language)).done();
}

Datum DataMaker::quote(const model::Quote& quote) const {
    return RecordMaker().always("text", quote.text.source).given("by", quote.by).join(common(quote)).done();
}

Datum DataMaker::fact(const model::Fact& fact) const {
    return RecordMaker()
        .given("id", fact.id.value)
        .always("title", fact.title.value)
        .given("text", fact.text.source)
        .given("figures", each(fact.figures, [this](const auto& figure_) { return figure(figure_); }))
        .join(common(fact))
        .done();
}

Datum DataMaker::publication(const model::Publication& publication) const {
    return RecordMaker()
        .given("id", publication.id.value)
        .always("title", publication.title.value)
        .always("kind", word(publication.kind))
        .given("authors", text_list(publication.authors))
        .given("year", publication.year ? Datum(*publication.year) : Datum())
        .given("series", publication.series)
        .given("published_in", publication.published_in)
        .always("status", word(publication.status))
        .given("peer_reviewed", publication.peer_reviewed ? Datum(true) : Datum())
        .given("lang", word(publication.language))
        .given("url", publication.url)
        .join(common(publication))
        .done();
}

Datum DataMaker::project(const model::Project& project) const {
    return RecordMaker()
        .always("id", project.id.value)
        .always("title", project.title.value)
        .given("description", project.description.source)
        .given("owner", project.owner)
        .given("partners", text_list(project.partners))
        .given("period", period(project.period))
        .given("funding", each(project.funding, [this](const auto& funding_) { return funding(funding_); }))
        .given("lang", word(project.language))
        .given("url", project.url)
        .join(common(project))
        .done();
}

Datum DataMaker::outcome(const model::Outcome& outcome) const {
    return RecordMaker()
        .given("id", outcome.id.value)
        .given("title", outcome.title)
        .always("text", outcome.text.source)
        .given("figures", each(outcome.figures, [this](const auto& figure_) { return figure(figure_); }))
        .join(common(outcome))
        .done();
}

Datum DataMaker::ended(const model::Ended& ended) const {
    return RecordMaker()
        .always("how", word(ended.how))
        .given("to", ended.to)
        .given("when", period(ended.when))
        .given("why", ended.why)
        .join(common(ended))
        .done();
}

} // namespace redovisa::view
