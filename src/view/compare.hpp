#pragma once

#include "corpus/chains.hpp"
#include "corpus/redline.hpp"
#include "lang/decimal.hpp"
#include "lang/period.hpp"
#include "lang/words.hpp"
#include "view/parts.hpp"
#include "view/places.hpp"

#include <array>
#include <optional>
#include <span>

/// Two or more years beside each other: one view for the terminal, Markdown, HTML, CSV and JSON. Counts are numbers, so
/// that writers for machines have them as they are; the rest is text for reading.
namespace redovisa::view {

/// What a column can hold for a row. What is missing is never shown as zero.
enum class Presence : std::uint8_t {
    present,
    absent,    ///< the year has a report, and it has no such area or goal
    no_report, ///< the year has no report
};

struct CompareColumn {
    int year = 0;
    std::string id; ///< the year as text
    bool reported = false;
    std::string title; ///< of the report
    Place place;
};

/// A part of a whole, and what was left out of both.
struct Share {
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    std::int64_t excluded = 0;

    friend bool operator==(const Share&, const Share&) = default;
};

inline constexpr std::size_t status_count = 6;
inline constexpr std::size_t reason_count = 11;
inline constexpr std::size_t fulfilment_count = 4;

struct Counts {
    std::int64_t goals = 0;
    std::array<std::int64_t, fulfilment_count> fulfilment{}; ///< goals, stated and derived together
    std::int64_t fulfilment_stated = 0;                      ///< goals whose fulfilment the report states
    std::int64_t activities = 0;
    std::array<std::int64_t, status_count> statuses{};
    std::int64_t unfinished = 0;                      ///< activities that are reported and not wholly done
    std::array<std::int64_t, reason_count> reasons{}; ///< unfinished activities by reason; one may have several
    std::int64_t without_reason = 0;                  ///< unfinished activities without any

    /// The share that was done, as share_rule says it.
    [[nodiscard]] Share done() const;
    Counts& operator+=(const Counts& other);
    friend bool operator==(const Counts&, const Counts&) = default;
};

struct AreaCell {
    Presence presence = Presence::absent;
    std::string title; ///< the name that year
    Place place;
    Counts counts;
};

/// An area followed through the years, or the row of what is outside areas, or the sum.
struct AreaRow {
    std::string id;
    std::string title; ///< the latest name among the columns
    std::vector<AreaCell> cells;
    std::vector<std::string> names; ///< `2016: Ungas utbildning`, when the name changed
    std::vector<std::string> turns; ///< where it came from and what became of it, when it was split, merged or ended
};

/// A goal in one year.
struct CompareGoal {
    corpus::GoalIndex index = 0;
    int year = 0;
    std::string ref;
    std::string title;
    std::string heading; ///< of a challenge
    std::string area;    ///< name of the area, or of the level for goals outside areas
    std::string area_id; ///< of the area chain; `outside` without an area
    Place place;
    Counts counts; ///< of its activities
    Term fulfilment;
    bool derived = true;
    std::optional<Term> kind;     ///< how it came to be, seen from the column before; nothing in the first
    std::optional<int> kind_year; ///< that it came back from
    std::string kind_note;        ///< the same in words
    std::optional<Term> fate;     ///< what became of it, when nothing in the next column continues it
    std::optional<int> fate_year; ///< that it comes back in
    std::string fate_note;        ///< to whom, when and why
};

struct GoalCell {
    Presence presence = Presence::absent;
    std::vector<CompareGoal> goals; ///< several where it was split
};

/// The life of a goal among the columns.
struct GoalRow {
    std::string id; ///< of the chain
    Place life;     ///< the page of the whole life
    std::string title;
    std::string area;
    std::string area_id; ///< of the area chain; `outside` without an area
    std::vector<GoalCell> cells;
};

struct StatusChange {
    std::string title;
    std::string from_ref;
    std::string to_ref;
    Term from;
    Term to;
    Place from_place;
    Place to_place;
};

struct Rewording {
    std::size_t from = 0; ///< index into Change::from
    std::size_t to = 0;
    std::vector<corpus::RedlinePiece> pieces;
};

/// Goals of the two years that belong together: one and one, one and several, several and several; one alone is new or
/// gone.
struct Change {
    std::vector<Term> kinds; ///< without repetition; several when goals were both split and merged
    bool moved = false;      ///< some goal changed its area, whatever else happened to it
    std::vector<CompareGoal> from;
    std::vector<CompareGoal> to;
    std::vector<Rewording> rewordings;  ///< one for each tie whose wordings differ
    std::vector<StatusChange> statuses; ///< activities of these goals with another status
};

struct KindCount {
    Term kind;
    std::int64_t count = 0;
};

struct Changes {
    int from_year = 0;
    int to_year = 0;
    std::vector<Change> goals;           ///< in the order of the second year, then what is gone
    std::vector<KindCount> to_kinds;     ///< every goal of the second year once; kinds without goals too
    std::vector<KindCount> from_kinds;   ///< goals of the first year that nothing in the second continues
    std::int64_t from_continued = 0;     ///< goals of the first year that something continues
    std::vector<StatusChange> loose;     ///< status changes of activities outside the goals above
    std::int64_t activities_matched = 0; ///< activities of the second year that the first has too, by id or wording
    std::int64_t activities_changed = 0; ///< of those, with another status
};

struct SeriesPoint {
    int year = 0; ///< of the report
    std::string ref;
    lang::Period period;
    bool calendar_year = true; ///< the period is just the year of the report
    lang::Decimal value;
    std::optional<lang::Decimal> to;
    std::optional<lang::Decimal> of;
    Term precision;
    Term role;
    std::string text;        ///< as it is read, without the unit of the series
    std::string period_text; ///< empty when it is the year of the report
    std::string what;
    Place place;
    /// Points of the same number can be compared; it goes up at a break, and where the length of the period is another.
    int segment = 0;
};

/// A figure of the indicator as a report has it, also where it repeats another or tells the same otherwise.
struct SeriesStatement {
    int year = 0; ///< of the report
    FigureView figure;
    Term role;
    Run where;          ///< the record that holds it
    bool point = false; ///< whether the series has it
};

struct SeriesBreak {
    int year = 0;
    Prose note = nullptr;
};

struct Series {
    std::string id;
    std::string title;
    std::string unit;
    std::string theme;
    Term measure;
    Term direction;
    Prose definition = nullptr;
    Prose note = nullptr;
    Place page;
    std::vector<SeriesPoint> points;         ///< by role, results first, then by period; repeated figures are left out
    std::vector<SeriesStatement> statements; ///< in the order of points; those of one period stand together
    std::vector<SeriesBreak> breaks;
};

/// Which goals and areas a comparison shows; without any, all.
struct Choice {
    std::vector<std::string> kinds; ///< what became of a goal or how it came to be in some year: keys of lineage_terms
    std::vector<std::string> areas; ///< ids of areas in any year, or `outside`

    [[nodiscard]] bool all() const { return kinds.empty() && areas.empty(); }
};

struct Comparison {
    lang::Language language = lang::Language::sv;
    std::string organisation;
    std::vector<CompareColumn> columns; ///< in the order asked for, with the years without a report between them
    std::vector<AreaRow> areas;
    AreaRow outside; ///< goals and activities that belong to no area
    AreaRow total;   ///< the sum of all rows above
    std::vector<GoalRow> goals;
    std::optional<Changes> changes; ///< when two years with a report are compared
    std::vector<Series> series;     ///< indicators with a figure among the columns
    std::vector<Term> statuses;
    std::vector<Term> reasons;
    std::vector<Term> fulfilments;
    std::string share_rule;
    std::string fulfilment_rule;
    std::string reasons_rule;
    Choice choice; ///< what the rows were chosen by; sums and counts are those of all
};

/// What comparisons have in common: made once for a corpus, and used for every pair of years.
struct CompareWorld {
    explicit CompareWorld(const corpus::Corpus& all);

    const corpus::Corpus& corpus;
    Places places;
    corpus::Chains chains;
};

/// The years in the order given; a year twice counts once. Years that have no report become columns that say so.
[[nodiscard]] Comparison make_comparison(const CompareWorld& world, std::span<const int> years,
                                         lang::Language language);

/// Leaves only the rows of goals and areas that match: one of the kinds, if there are any, and one of the areas.
void choose(Comparison& comparison, const CompareWorld& world, Choice choice);

/// The kinds of lineage, and those of goals that skip a year.
[[nodiscard]] std::vector<Term> lineage_terms(lang::Language language);

/// Every indicator of the organisation that has a figure, over all years.
[[nodiscard]] std::vector<Series> make_all_series(const CompareWorld& world, lang::Language language);

/// The page of a goal's life, and that of an indicator.
[[nodiscard]] Place life_place(const corpus::Chains& chains, corpus::GoalIndex goal);
[[nodiscard]] Place indicator_place(const model::Indicator& indicator);

} // namespace redovisa::view
