#include "view/maker.hpp"

#include "lang/date_format.hpp"

#include <algorithm>

namespace redovisa::view {

Prose make_prose(const model::Prose& prose) {
    return prose.empty() ? nullptr : &prose.document;
}

std::string language_code(const std::optional<schema::LanguageCode>& language) {
    return language ? std::string(schema::option_of(*language).value) : std::string();
}

Line make_source(const Context& context, const std::optional<model::Origin>& origin) {
    if (!origin) return {};
    Line line;
    std::string rest;
    const auto add = [&](const std::string& text) {
        if (!line.empty() || !rest.empty()) rest += ", ";
        rest += text;
    };
    if (!origin->document.value.empty() && context.report != nullptr) {
        for (const auto& document : context.report->sources) {
            if (document.id.value != origin->document.value) continue;
            line.push_back({document.title.value, context.places.of(&document)});
        }
    }
    if (!origin->section.empty())
        add(context.word(words::section) + " " + lang::quoted(origin->section, context.language));
    if (!origin->page.empty()) add(context.word(words::page) + "\u00A0" + origin->page);
    if (origin->line > 0) {
        std::string text = context.word(words::line) + "\u00A0" + std::to_string(origin->line);
        if (origin->to_line > origin->line) text += "–" + std::to_string(origin->to_line);
        add(text);
    }
    if (!rest.empty()) line.push_back({std::move(rest)});
    return line;
}

bool covers(const Context& context, const model::Origin& whole, const model::Origin& part) {
    // Without a name of its own an origin is in the first document of the report.
    const auto document_of = [&](const model::Origin& origin) -> std::string_view {
        const bool first =
            origin.document.value.empty() && context.report != nullptr && !context.report->sources.empty();
        return first ? context.report->sources.front().id.value : origin.document.value;
    };
    if (document_of(whole) != document_of(part)) return false;
    if (!part.section.empty() && part.section != whole.section) return false;
    if (!part.page.empty() && part.page != whole.page) return false;
    if (part.line == 0) return !part.section.empty() || !part.page.empty();
    if (whole.line == 0) return !part.section.empty();
    return whole.line <= part.line && std::max(part.line, part.to_line) <= std::max(whole.line, whole.to_line);
}

Remarks make_remarks(const Context& context, const model::Common& record) {
    return {make_prose(record.note), make_source(context, record.origin)};
}

Run make_run(const Context& context, std::string text, const void* record) {
    return {std::move(text), context.places.of(record)};
}

void add_detail(std::vector<Detail>& out, std::string label, std::string value) {
    if (!value.empty()) add_detail(out, std::move(label), Run{std::move(value)});
}

void add_detail(std::vector<Detail>& out, std::string label, Run value) {
    if (!value.text.empty()) out.push_back({std::move(label), {DetailValue{{std::move(value)}}}});
}

void add_detail(std::vector<Detail>& out, std::string label, std::vector<Run> values) {
    if (values.empty()) return;
    Detail detail{std::move(label), {}, true};
    for (auto& value : values)
        detail.values.push_back({{std::move(value)}});
    out.push_back(std::move(detail));
}

std::vector<QuoteView> make_quotes(const Context& context, const std::vector<model::Quote>& quotes) {
    std::vector<QuoteView> out;
    for (const auto& quote : quotes) {
        out.push_back({make_prose(quote.text), quote.by, make_remarks(context, quote)});
    }
    return out;
}

std::vector<Run> make_links(const Context& context, const std::vector<model::Link>& links) {
    std::vector<Run> out;
    for (const auto& link : links) {
        Run& run = out.emplace_back();
        run.text = link.title;
        run.url = link.url;
        if (!link.language) continue;
        run.target_language = language_code(link.language);
        run.target_language_label = make_term(context, *link.language).label;
    }
    return out;
}

bool Chapter::empty() const {
    return details.empty() && text == nullptr && followup == nullptr && points.empty() && figures.empty() &&
           quotes.empty() && goals.empty() && activities.empty() && entries.empty() && bodies.empty() &&
           links.empty() && areas.empty() && parts.empty() && remarks.empty();
}

void add_chapter(std::vector<Chapter>& out, Chapter chapter) {
    if (!chapter.empty()) out.push_back(std::move(chapter));
}

std::vector<const AreaView*> ReportView::areas() const {
    std::vector<const AreaView*> out;
    for (const auto& chapter : chapters) {
        for (const auto& area : chapter.areas)
            out.push_back(&area);
    }
    return out;
}

} // namespace redovisa::view
