#include "view/maker.hpp"

#include "lang/date_format.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace redovisa::view {
namespace {

Entry begin_entry(const Context& context, std::string kind, const void* record, Run title) {
    Entry entry;
    entry.kind = std::move(kind);
    entry.anchor = context.places.of(record).anchor;
    entry.title = std::move(title);
    return entry;
}

/// The activities of the year that name a record by `id` in the list that `member` points at.
std::vector<Run> used_by(const Context& context, std::string_view id,
                         const std::vector<model::Reference> model::Activity::*member) {
    std::vector<Run> out;
    for (const auto& entry : context.corpus.activities) {
        if (entry.report != context.report) continue;
        for (const auto& reference : entry.activity->*member) {
            if (reference.value == id) {
                out.push_back(make_run(context, entry.activity->title.value, entry.activity));
                break;
            }
        }
    }
    return out;
}

} // namespace

std::vector<const model::Activity*> activities_sharing(const Context& context, const model::Outcome& outcome) {
    std::vector<const model::Activity*> out;
    for (const auto& entry : context.corpus.activities) {
        if (entry.report != context.report) continue;
        const auto shares = [&](const model::Reference& reference) {
            return context.corpus.shared_outcome(*entry.report, entry.area, reference.value) == &outcome;
        };
        if (std::ranges::any_of(entry.activity->shared_outcomes, shares)) out.push_back(entry.activity);
    }
    return out;
}

Entry make_entry(const Context& context, const model::Fact& fact) {
    Entry entry = begin_entry(context, "fact", &fact, {fact.title.value});
    entry.text = make_prose(fact.text);
    entry.figures = make_figures(context, fact.figures, fact.origin);
    entry.remarks = make_remarks(context, fact);
    return entry;
}

Entry make_entry(const Context& context, const model::Outcome& outcome) {
    Entry entry = begin_entry(context, "outcome", &outcome, {outcome.title});
    entry.text = make_prose(outcome.text);
    entry.figures = make_figures(context, outcome.figures, outcome.origin);
    entry.remarks = make_remarks(context, outcome);
    return entry;
}

Entry make_entry(const Context& context, const model::Statement& statement) {
    const Term kind = make_term(context, statement.kind);
    Entry entry = begin_entry(context, "statement", &statement, {statement.title});
    // A heading of its own comes first; the kind is then said above it, unless the heading names it: "Vår vision".
    const bool named = text::to_lower(entry.title.text).find(text::to_lower(kind.label)) != std::string::npos;
    if (entry.title.text.empty()) {
        entry.title.text = kind.label;
    } else if (statement.kind != schema::StatementKind::other && !named) {
        entry.kicker = kind.label;
    }
    entry.text = make_prose(statement.text);
    entry.remarks = make_remarks(context, statement);
    return entry;
}

Entry make_entry(const Context& context, const model::Item& item, std::string kind) {
    Entry entry = begin_entry(context, std::move(kind), &item, {item.title});
    entry.text = make_prose(item.text);
    if (item.date) add_detail(entry.details, context.word(words::date), lang::date_text(*item.date, context.language));
    std::vector<Run> areas;
    for (const auto& reference : item.areas) {
        for (const auto& area : context.report->areas) {
            if (area.id.value == reference.value) areas.push_back(make_run(context, area.title.value, &area));
        }
    }
    add_detail(entry.details, context.word(words::areas), std::move(areas));
    std::vector<Run> projects;
    for (const auto& reference : item.projects) {
        if (const auto* project = context.corpus.project(*context.report, reference.value)) {
            projects.push_back(make_run(context, project->title.value, project));
            projects.back().language = language_code(project->language);
        }
    }
    add_detail(entry.details, context.word(words::projects), std::move(projects));
    entry.figures = make_figures(context, item.figures, item.origin);
    entry.remarks = make_remarks(context, item);
    return entry;
}

Entry make_entry(const Context& context, const model::Project& project) {
    Entry entry = begin_entry(context, "project", &project,
                              {project.title.value, {}, project.url, language_code(project.language)});
    entry.text = make_prose(project.description);
    add_detail(entry.details, context.word(words::owner), project.owner);
    std::vector<Run> partners;
    for (const auto& partner : project.partners)
        partners.push_back({partner});
    add_detail(entry.details, context.word(words::partners), std::move(partners));
    if (project.period) {
        add_detail(entry.details, context.word(words::period), lang::period_text(*project.period, context.language));
    }
    if (!project.funding.empty()) entry.details.push_back(make_funding(context, project.funding));
    add_detail(entry.details, context.word(words::activities),
               used_by(context, project.id.value, &model::Activity::projects));
    entry.remarks = make_remarks(context, project);
    return entry;
}

Entry make_entry(const Context& context, const model::Publication& publication) {
    Entry entry = begin_entry(context, "publication", &publication,
                              {publication.title.value, {}, publication.url, language_code(publication.language)});
    entry.kicker = make_term(context, publication.kind).label;
    std::vector<Run> authors;
    for (const auto& author : publication.authors)
        authors.push_back({author});
    const bool spoken = publication.kind == schema::PublicationKind::talk;
    add_detail(entry.details, context.word(spoken ? words::speakers : words::author), std::move(authors));
    if (publication.year) add_detail(entry.details, context.word(words::year), std::to_string(*publication.year));
    add_detail(entry.details, context.word(words::series), publication.series);
    add_detail(entry.details, context.word(words::published_in), publication.published_in);
    if (publication.status != schema::PublicationStatus::published) {
        add_detail(entry.details, context.word(words::status), make_term(context, publication.status).label);
    }
    if (publication.peer_reviewed)
        add_detail(entry.details, context.word(words::review), context.word(words::peer_reviewed));
    add_detail(entry.details, context.word(words::activities),
               used_by(context, publication.id.value, &model::Activity::publications));
    entry.remarks = make_remarks(context, publication);
    return entry;
}

Entry make_entry(const Context& context, const model::SourceDocument& document) {
    Entry entry = begin_entry(context, "source", &document, {document.title.value, {}, document.url});
    if (document.published) {
        add_detail(entry.details, context.word(words::published),
                   lang::date_text(*document.published, context.language));
    }
    add_detail(entry.details, context.word(words::file), document.file);
    entry.remarks = make_remarks(context, document);
    return entry;
}

BodyView make_body(const Context& context, const model::Representation& representation) {
    BodyView body;
    body.name = representation.body;
    if (representation.period) body.period = lang::period_text(*representation.period, context.language);
    for (const auto& member : representation.members) {
        body.seats.push_back({member.name, make_term(context, member.role),
                              member.period ? lang::period_text(*member.period, context.language) : std::string(),
                              make_prose(member.note)});
    }
    body.remarks = make_remarks(context, representation);
    return body;
}

} // namespace redovisa::view
