#include "render/records.hpp"

#include "render/page.hpp"
#include "render/prose_html.hpp"
#include "render/svg_bar.hpp"

#include "text/utf8.hpp"

namespace redovisa::render {

std::string figure_label(const view::FigureView& figure) {
    if (figure.what.empty()) return figure.unit;
    if (figure.unit.empty()) return figure.what;
    // "15 utbildningar" about "utbildningar i SIP" is "15 utbildningar i SIP".
    const std::string what = text::to_lower(figure.what);
    const std::string unit = text::to_lower(figure.unit);
    if (what.starts_with(unit)) return figure.what;
    return figure.unit + ", " + figure.what;
}

std::string RecordMaker::link(const view::Place& place) const {
    return href(page_, place);
}

Record RecordMaker::run(const view::Run& run) const {
    return {{"text", run.text},
            {"href", run.url.empty() ? link(run.place) : run.url},
            {"language", run.language},
            {"target_language", run.target_language},
            {"target_language_label", run.target_language_label}};
}

List RecordMaker::line(const view::Line& line) const {
    List out;
    for (const auto& piece : line)
        out.emplace_back(run(piece));
    return out;
}

Value RecordMaker::prose(view::Prose prose, int level) const {
    if (prose == nullptr) return {};
    return prose_html(*prose, level, language_);
}

Value RecordMaker::source(const view::Line& line) const {
    if (line.empty()) return {};
    return Record{{"line", this->line(line)}};
}

Record RecordMaker::detail(const view::Detail& detail) const {
    List values;
    for (const auto& value : detail.values) {
        values.push_back(Record{{"line", line(value.line)},
                                {"prose", prose(value.prose)},
                                {"source", source(value.source)},
                                {"last", &value == &detail.values.back()}});
    }
    return {{"label", detail.label}, {"one_line", detail.inline_list}, {"values", std::move(values)}};
}

void RecordMaker::set_heading(Record& record, const view::Run& title, int level) const {
    static constexpr std::string_view names[] = {"h2", "h3", "h4", "h5", "h6"};
    record.set("heading", run(title));
    for (int i = 0; i < 5; ++i)
        record.set(names[i], !title.text.empty() && level == i + 2);
}

void RecordMaker::set_remarks(Record& record, const view::Remarks& remarks) const {
    record.set("note", prose(remarks.note));
    record.set("source", source(remarks.source));
}

void RecordMaker::set_details(Record& record, const std::vector<view::Detail>& details) const {
    List list;
    for (const auto& one : details)
        list.emplace_back(detail(one));
    record.set("has_details", !list.empty());
    record.set("details", std::move(list));
}

void RecordMaker::set_figures(Record& record, const std::vector<view::FigureView>& figures) const {
    List list;
    for (const auto& one : figures)
        list.emplace_back(figure(one));
    record.set("has_figures", !list.empty());
    record.set("figures", std::move(list));
}

void RecordMaker::set_points(Record& record, const std::vector<std::string>& points) const {
    List list;
    for (const auto& point : points)
        list.emplace_back(point);
    record.set("has_points", !list.empty());
    record.set("points", std::move(list));
}

void RecordMaker::set_quotes(Record& record, const std::vector<view::QuoteView>& quotes) const {
    List list;
    for (const auto& quote : quotes) {
        Record one{{"text", prose(quote.text)}, {"by", quote.by}};
        set_remarks(one, quote.remarks);
        list.emplace_back(std::move(one));
    }
    record.set("quotes", std::move(list));
}

Record RecordMaker::figure(const view::FigureView& figure) const {
    const bool swedish = language_ == lang::Language::sv;
    std::vector<std::pair<std::string_view, view::Run>> more;
    const auto add = [&](std::string_view name, const view::Run& value) {
        if (!value.text.empty()) more.emplace_back(name, value);
    };
    add("", {figure.role});
    add("", {figure.period});
    add(swedish ? "nyckeltal" : "indicator", figure.indicator);
    for (const auto& part : figure.breakdown)
        add("", {part});
    add(swedish ? "samma uppgift som" : "the same fact as", figure.repeats);
    List qualifiers;
    for (const auto& one : more) {
        qualifiers.push_back(
            Record{{"name", one.first}, {"line", List{run(one.second)}}, {"last", &one == &more.back()}});
    }

    List stated;
    for (const auto& one : figure.also_stated) {
        stated.push_back(Record{{"amount", one.amount}, {"note", prose(one.note)}, {"source", source(one.source)}});
    }
    const bool has_qualifiers = !qualifiers.empty();
    Record record{{"anchor", figure.anchor},
                  {"amount", figure.amount},
                  {"label", figure_label(figure)},
                  {"has_qualifiers", has_qualifiers},
                  {"qualifiers", std::move(qualifiers)},
                  {"stated", std::move(stated)}};
    set_remarks(record, figure.remarks);
    return record;
}

Record RecordMaker::tally(const view::Tally& tally, std::string caption, bool whole) const {
    List parts;
    for (const auto& part : tally.parts) {
        if (part.count == 0 && !whole) continue;
        parts.push_back(Record{{"key", part.status.key},
                               {"label", part.status.label},
                               {"meaning", whole ? part.status.description : std::string()},
                               {"count", part.count_text},
                               {"share", part.share}});
    }
    Html chart = svg_bar(tally, {.title = caption, .height = 24});
    return {{"caption", std::move(caption)},
            {"chart", std::move(chart)},
            {"parts", std::move(parts)},
            {"total", tally.total_text}};
}

} // namespace redovisa::render
