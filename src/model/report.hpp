#pragma once

#include "diag/policy.hpp"
#include "lang/decimal.hpp"
#include "lang/period.hpp"
#include "markdown/document.hpp"
#include "schema/choices.hpp"
#include "text/source.hpp"

#include <optional>
#include <string>
#include <vector>

/// One year as typed values. Every record knows where it was written; an optional or empty member was not given.
namespace redovisa::model {

using lang::Date;
using lang::Decimal;
using lang::Period;
using text::Located;
using text::Span;

using Text = Located<std::string>;
using Reference = Located<std::string>;

/// Markdown, read once.
struct Prose {
    markdown::Document document;
    std::string source; ///< as written
    Span where;

    [[nodiscard]] bool empty() const { return document.empty(); }
};

/// Where a fact stands in the original.
struct Origin {
    Reference document; ///< empty: the first document of the report
    std::string section;
    std::string page;
    int line = 0;    ///< 0: not given
    int to_line = 0; ///< 0: not given
    Span where;
};

/// What every record has.
struct Common {
    Span where; ///< the whole record
    std::optional<Origin> origin;
    Prose note;
};

struct FigurePart {
    std::string what;
    Decimal value;
};

struct AlsoStated {
    Decimal value;
    Prose note;
    std::optional<Origin> origin;
};

struct Figure : Common {
    Text id;
    Located<Decimal> value;
    std::optional<Decimal> to;
    Text unit; ///< empty with an indicator: take the indicator's
    std::string what;
    schema::Precision precision = schema::Precision::exact;
    schema::Measure measure = schema::Measure::count;
    std::optional<Decimal> of;
    schema::FigureRole role = schema::FigureRole::result;
    std::optional<Located<Period>> period; ///< nothing: the period of the report
    Reference indicator;
    std::vector<FigurePart> breakdown;
    std::vector<AlsoStated> also_stated;
    Reference repeats;
};

/// Whether the unit of the figure stands in the singular: `1 möte`, `minst 1 möte`, but `1 av 7 möten`.
[[nodiscard]] inline bool is_one(const Figure& figure) {
    return figure.value.value == Decimal{1, 0} && !figure.to && !figure.of;
}

struct Funding : Common {
    std::string from;
    schema::FundingDecision decision = schema::FundingDecision::granted;
    std::optional<Decimal> amount; ///< SEK
    schema::Precision precision = schema::Precision::exact;
    std::string programme;
    std::optional<Period> period;
};

struct Link {
    std::string title;
    std::string url;
    std::optional<schema::LanguageCode> language;
    Span where;
};

struct Quote : Common {
    Prose text;
    std::string by;
};

struct Fact : Common {
    Text id;
    Text title;
    Prose text;
    std::vector<Figure> figures;
};

struct Publication : Common {
    Text id;
    Text title;
    schema::PublicationKind kind = schema::PublicationKind::report;
    std::vector<std::string> authors;
    std::optional<int> year;
    std::string series;
    std::string published_in;
    schema::PublicationStatus status = schema::PublicationStatus::published;
    bool peer_reviewed = false;
    std::optional<schema::LanguageCode> language;
    std::string url;
};

struct Project : Common {
    Text id;
    Text title;
    std::optional<schema::LanguageCode> language; ///< of the title, when it is not that of the report
    Prose description;
    std::string owner;
    std::vector<std::string> partners;
    std::optional<Period> period;
    std::vector<Funding> funding;
    std::string url;
};

struct Outcome : Common {
    Text id;
    std::string title;
    Prose text;
    std::vector<Figure> figures;
};

struct Ended : Common {
    schema::EndedHow how = schema::EndedHow::unknown;
    std::string to;
    std::optional<Period> when;
    std::string why;
};

struct Judgement : Common {
    schema::Fulfilment value = schema::Fulfilment::not_assessed;
    Prose why;
};

struct Activity : Common {
    Text id;
    Text title;
    Located<schema::Status> status;
    std::vector<Located<schema::Reason>> reasons;
    std::string reason_text;
    Prose outcome;
    std::vector<Outcome> outcomes;
    std::vector<Reference> shared_outcomes;
    std::optional<Period> planned;
    Prose plan;
    std::vector<Funding> funding;
    std::vector<Figure> figures;
    std::vector<Reference> projects;
    std::vector<Reference> publications;
    std::vector<Reference> members;
    std::vector<Link> links;
};

/// A goal at any level. A challenge of the report is one too: its `title` is the target, its `heading` the challenge.
struct Goal : Common {
    Text id;
    Text title;
    Text heading;                                      ///< challenges only
    schema::GoalLevel level = schema::GoalLevel::area; ///< follows from the place
    std::optional<Located<schema::GoalLevel>> stated_level;
    Prose description;
    std::vector<Reference> continues;
    std::optional<Located<schema::LineageKind>> stated_lineage;
    std::optional<Ended> ended;
    std::optional<Judgement> fulfilment;
    Prose followup;
    std::vector<Figure> figures;
    std::vector<Activity> activities;
};

/// An area's narrative and activities under a challenge.
struct Contribution : Common {
    Reference challenge;
    std::string title;
    Prose text;
    std::vector<Activity> activities;
    std::vector<Figure> figures;
    std::vector<Fact> facts;
    std::vector<Quote> quotes;
};

struct Area : Common {
    text::SourceId file{};
    Text id;
    Text title;
    Reference group;
    std::vector<Reference> continues;
    std::optional<Ended> ended;
    Prose intro;
    Prose followup;
    std::vector<Goal> goals;
    std::vector<Activity> activities; ///< without a goal
    std::vector<Contribution> contributions;
    std::vector<Outcome> shared_outcomes;
    std::vector<Fact> facts;
    std::vector<Quote> quotes;
    std::vector<Figure> figures;
    std::vector<Project> projects;
    std::vector<Publication> publications;
    std::vector<Link> links;
    std::vector<diag::Acceptance> acceptances; ///< of every record of the file
    std::vector<Reference> documents;          ///< named by the records of the file
};

struct Statement : Common {
    Text id;
    schema::StatementKind kind = schema::StatementKind::other;
    std::string title;
    Prose text;
};

struct Group : Common {
    Text id;
    Text title;
    Prose intro;
    std::vector<Reference> continues;
    std::vector<Reference> areas;
    std::vector<Goal> goals; ///< long-term goals
    std::vector<Figure> figures;
};

struct Representative {
    std::string name;
    schema::Role role = schema::Role::unknown;
    std::optional<Period> period;
    Prose note;
};

struct Representation : Common {
    std::string body;
    std::vector<Representative> members;
    std::optional<Period> period;
};

/// A decision, a piece of advocacy or a result.
struct Item : Common {
    std::string title;
    Prose text;
    std::optional<Date> date;
    std::vector<Reference> areas;
    std::vector<Reference> projects;
    std::vector<Figure> figures;
};

struct Board : Common {
    std::optional<int> meetings;
    Prose text;
    std::vector<Item> decisions;
    std::vector<Item> advocacy;
    std::vector<Representation> representatives;
    std::vector<Figure> figures;
};

struct Result : Common {
    Text id;
    Text title;
    Prose intro;
    std::vector<Item> items;
};

struct NetworkView : Common {
    Text id;
    Text title;
    Prose text;
    std::vector<Quote> quotes;
    std::vector<Figure> figures;
};

struct Focus : Common {
    int year = 0;
    std::string title;
    Prose text;
    std::vector<std::string> items;
    std::vector<Quote> quotes;
};

struct Chapter : Common {
    Text id;
    Text title;
    Prose text;
    std::vector<Fact> facts;
    std::vector<Quote> quotes;
    std::vector<Figure> figures;
};

struct SourceDocument : Common {
    Text id;
    Text title;
    std::string file;
    std::string url;
    std::optional<Date> published;
};

/// report.yaml and the area files of one folder.
struct Report : Common {
    text::SourceId file{};
    Located<int> year;
    Text title;
    std::optional<Period> period; ///< nothing: the calendar year
    std::string number;
    std::optional<Date> published;
    Prose intro;
    std::vector<Statement> statements;
    std::vector<Group> groups;
    std::vector<Goal> overarching_goals;
    std::optional<Board> board;
    std::vector<Goal> challenges;
    std::vector<Result> results;
    std::vector<NetworkView> views;
    std::optional<Focus> focus;
    std::vector<Chapter> chapters;
    std::vector<Activity> activities; ///< of the year, without area or goal
    std::vector<Outcome> shared_outcomes;
    std::vector<Fact> facts;
    std::vector<Figure> figures;
    std::vector<Project> projects;
    std::vector<Publication> publications;
    std::vector<Link> links;
    std::vector<SourceDocument> sources;
    std::vector<Area> areas;                   ///< in the order of the groups; areas in no group last
    std::vector<diag::Acceptance> acceptances; ///< of every record of report.yaml
    std::vector<Reference> documents;          ///< named by the records of report.yaml
    /// False when report.yaml could not be read: only the year, from the folder's name, is known then.
    bool complete = true;
    /// A file of the year was read, but something in it was not understood: what seems missing may be there.
    bool doubtful = false;
    /// Ids of areas whose file could not be read: references to them are not faults of their own.
    std::vector<std::string> unreadable_areas;
};

} // namespace redovisa::model
