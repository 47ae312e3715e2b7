#include "model/build.hpp"
#include "model/records.hpp"

namespace redovisa::model {
namespace {

Goal read_overarching_goal(const Reader& reader, const yaml::Node& node) {
    return read_goal(reader, node, schema::GoalLevel::overarching);
}

Goal read_long_term_goal(const Reader& reader, const yaml::Node& node) {
    return read_goal(reader, node, schema::GoalLevel::long_term);
}

/// A challenge is a goal whose title is the wording of its target.
Goal read_challenge(const Reader& reader, const yaml::Node& node) {
    Goal goal = read_goal(reader, node, schema::GoalLevel::challenge);
    goal.heading = reader.text(node, "name");
    goal.description = reader.prose(node, "intro");
    return goal;
}

Statement read_statement(const Reader& reader, const yaml::Node& node) {
    Statement statement;
    read_common(reader, node, statement);
    statement.id = reader.id(node, "id");
    statement.kind = reader.choice_or(node, "kind", schema::StatementKind::other);
    statement.title = reader.string(node, "title");
    statement.text = reader.prose(node, "text");
    return statement;
}

Group read_group(const Reader& reader, const yaml::Node& node) {
    Group group;
    read_common(reader, node, group);
    group.id = reader.id(node, "id");
    group.title = reader.text(node, "title");
    group.intro = reader.prose(node, "intro");
    group.continues = reader.references(node, "continues");
    group.areas = reader.references(node, "areas");
    group.goals = reader.list(node, "goals", read_long_term_goal);
    group.figures = reader.list(node, "figures", read_figure);
    return group;
}

Representative read_representative(const Reader& reader, const yaml::Node& node) {
    return {reader.string(node, "name"), reader.choice_or(node, "role", schema::Role::unknown),
            reader.plain_period(node, "period"), reader.prose(node, "note")};
}

Representation read_representation(const Reader& reader, const yaml::Node& node) {
    Representation representation;
    read_common(reader, node, representation);
    representation.body = reader.string(node, "body");
    representation.members = reader.list(node, "members", read_representative);
    representation.period = reader.plain_period(node, "period");
    return representation;
}

Item read_item(const Reader& reader, const yaml::Node& node) {
    Item item;
    read_common(reader, node, item);
    item.title = reader.string(node, "title");
    item.text = reader.prose(node, "text");
    item.date = reader.plain_date(node, "date");
    item.areas = reader.references(node, "areas");
    item.projects = reader.references(node, "projects");
    item.figures = reader.list(node, "figures", read_figure);
    return item;
}

Board read_board(const Reader& reader, const yaml::Node& node) {
    Board board;
    read_common(reader, node, board);
    board.meetings = reader.integer(node, "meetings");
    board.text = reader.prose(node, "text");
    board.decisions = reader.list(node, "decisions", read_item);
    board.advocacy = reader.list(node, "advocacy", read_item);
    board.representatives = reader.list(node, "representatives", read_representation);
    board.figures = reader.list(node, "figures", read_figure);
    return board;
}

Result read_result(const Reader& reader, const yaml::Node& node) {
    Result result;
    read_common(reader, node, result);
    result.id = reader.id(node, "id");
    result.title = reader.text(node, "title");
    result.intro = reader.prose(node, "intro");
    result.items = reader.list(node, "items", read_item);
    return result;
}

NetworkView read_view(const Reader& reader, const yaml::Node& node) {
    NetworkView view;
    read_common(reader, node, view);
    view.id = reader.id(node, "id");
    view.title = reader.text(node, "title");
    view.text = reader.prose(node, "text");
    view.quotes = reader.list(node, "quotes", read_quote);
    view.figures = reader.list(node, "figures", read_figure);
    return view;
}

Focus read_focus(const Reader& reader, const yaml::Node& node) {
    Focus focus;
    read_common(reader, node, focus);
    focus.year = reader.integer(node, "year").value_or(0);
    focus.title = reader.string(node, "title");
    focus.text = reader.prose(node, "text");
    focus.items = reader.strings(node, "items");
    focus.quotes = reader.list(node, "quotes", read_quote);
    return focus;
}

Chapter read_chapter(const Reader& reader, const yaml::Node& node) {
    Chapter chapter;
    read_common(reader, node, chapter);
    chapter.id = reader.id(node, "id");
    chapter.title = reader.text(node, "title");
    chapter.text = reader.prose(node, "text");
    chapter.facts = reader.list(node, "facts", read_fact);
    chapter.quotes = reader.list(node, "quotes", read_quote);
    chapter.figures = reader.list(node, "figures", read_figure);
    return chapter;
}

SourceDocument read_source_document(const Reader& reader, const yaml::Node& node) {
    SourceDocument document;
    read_common(reader, node, document);
    document.id = reader.id(node, "id");
    document.title = reader.text(node, "title");
    document.file = reader.string(node, "file");
    document.url = reader.string(node, "url");
    document.published = reader.plain_date(node, "published");
    return document;
}

} // namespace

Report build_report(const yaml::Document& document, const text::Source& source, text::SourceId id,
                    diag::Diagnostics& out) {
    Reader reader(source, out);
    const yaml::Node& root = document.root;
    Report report;
    read_common(reader, root, report);
    report.file = id;
    if (const auto year = reader.integer(root, "year")) report.year = {*year, root.find("year")->where};
    report.title = reader.text(root, "title");
    report.period = reader.plain_period(root, "period");
    report.number = reader.string(root, "number");
    report.published = reader.plain_date(root, "published");
    report.intro = reader.prose(root, "intro");
    report.statements = reader.list(root, "statements", read_statement);
    report.groups = reader.list(root, "groups", read_group);
    report.overarching_goals = reader.list(root, "overarching_goals", read_overarching_goal);
    report.board = reader.one(root, "board", read_board);
    report.challenges = reader.list(root, "challenges", read_challenge);
    report.results = reader.list(root, "results", read_result);
    report.views = reader.list(root, "views", read_view);
    report.focus = reader.one(root, "focus", read_focus);
    report.chapters = reader.list(root, "chapters", read_chapter);
    report.activities = reader.list(root, "activities", read_activity);
    report.shared_outcomes = reader.list(root, "shared_outcomes", read_outcome);
    report.facts = reader.list(root, "facts", read_fact);
    report.figures = reader.list(root, "figures", read_figure);
    report.projects = reader.list(root, "projects", read_project);
    report.publications = reader.list(root, "publications", read_publication);
    report.links = reader.list(root, "links", read_link);
    report.sources = reader.list(root, "sources", read_source_document);
    report.acceptances = reader.take_acceptances();
    report.documents = reader.take_documents();
    return report;
}

} // namespace redovisa::model
