#include "view/maker.hpp"

#include "lang/date_format.hpp"
#include "lang/number_format.hpp"

#include <algorithm>

namespace redovisa::view {
namespace {

/// The chapters of one report, in the order in which it is read.
class ReportMaker {
public:
    ReportMaker(const Context& context, std::vector<Chapter>& out)
        : context_(context), report_(*context.report), out_(out) {}

    void make() {
        entries("statements", "grundtexter", words::about_assignment, report_.statements);
        goals("goals", "overgripande-mal", words::overarching_goals, "overarching");
        goals("challenges", "utmaningar", words::challenges, "challenge");
        board();
        for (const auto& group : report_.groups)
            this->group(group);
        ungrouped();
        activities();
        results();
        views();
        focus();
        for (const auto& chapter : report_.chapters)
            this->chapter(chapter);
        facts();
        entries("projects", "projekt", words::projects, report_.projects);
        entries("publications", "publikationer", words::publications, report_.publications);
        links();
        entries("sources", "kallor", words::sources, report_.sources);
    }

private:
    Chapter begin(std::string kind, std::string anchor, std::string title) const {
        Chapter chapter;
        chapter.kind = std::move(kind);
        chapter.anchor = std::move(anchor);
        chapter.title = std::move(title);
        return chapter;
    }
    Chapter begin(std::string kind, std::string anchor, lang::Words title) const {
        return begin(std::move(kind), std::move(anchor), context_.word(title));
    }
    void keep(Chapter chapter) { add_chapter(out_, std::move(chapter)); }

    template <class Record>
    void entries(std::string kind, std::string anchor, lang::Words title, const std::vector<Record>& records) {
        Chapter chapter = begin(std::move(kind), std::move(anchor), title);
        for (const auto& record : records)
            chapter.entries.push_back(make_entry(context_, record));
        keep(std::move(chapter));
    }

    void goals(std::string kind, std::string anchor, lang::Words title, std::string_view scope) {
        Chapter chapter = begin(std::move(kind), std::move(anchor), title);
        chapter.goals = make_goals(context_, scope);
        keep(std::move(chapter));
    }

    void group(const model::Group& group) {
        Chapter chapter = begin("group", context_.places.of(&group).anchor, group.title.value);
        chapter.text = make_prose(group.intro);
        std::vector<Run> earlier;
        for (const auto& reference : group.continues)
            earlier.push_back(earlier_group(reference.value));
        add_detail(chapter.details, context_.word(words::earlier), std::move(earlier));
        chapter.figures = make_figures(context_, group.figures, group.origin);
        chapter.goals = make_goals(context_, group.id.value);
        for (const auto& entry : context_.corpus.areas) {
            if (entry.report == &report_ && entry.group == &group) chapter.areas.push_back(make_area(context_, entry));
        }
        chapter.remarks = make_remarks(context_, group);
        // A group stays even when it holds nothing yet, since areas of other years may point at it.
        out_.push_back(std::move(chapter));
    }

    /// What a group continues is a group or an area of an earlier year: `2016/social`.
    Run earlier_group(const std::string& ref) const {
        if (const auto area = context_.corpus.area_by_ref.find(ref); area != context_.corpus.area_by_ref.end()) {
            const auto& entry = context_.corpus.areas[area->second];
            return make_run(context_, std::to_string(entry.report->year.value) + ": " + entry.area->title.value,
                            entry.area);
        }
        for (const auto& report : context_.corpus.reports) {
            for (const auto& group : report.groups) {
                const std::string year = std::to_string(report.year.value);
                if (year + "/" + group.id.value == ref)
                    return make_run(context_, year + ": " + group.title.value, &group);
            }
        }
        return {ref};
    }

    void ungrouped() {
        Chapter chapter = begin("group", "omraden", words::areas);
        for (const auto& entry : context_.corpus.areas) {
            if (entry.report == &report_ && entry.group == nullptr) chapter.areas.push_back(make_area(context_, entry));
        }
        keep(std::move(chapter));
    }

    void activities() {
        Chapter chapter = begin("activities", "aktiviteter", words::activities_of_year);
        chapter.activities = make_activities(context_, report_.activities, nullptr);
        Chapter shared = begin("outcomes", "utfallen", words::outcomes);
        for (const auto& outcome : report_.shared_outcomes) {
            Entry entry = make_entry(context_, outcome);
            add_detail(entry.details, context_.word(words::conferred), sharing(outcome));
            shared.entries.push_back(std::move(entry));
        }
        add_chapter(chapter.parts, std::move(shared));
        keep(std::move(chapter));
    }

    /// Activities anywhere in the year that share an outcome of the year.
    std::vector<Run> sharing(const model::Outcome& outcome) const {
        std::vector<Run> out;
        for (const auto* activity : activities_sharing(context_, outcome))
            out.push_back(make_run(context_, activity->title.value, activity));
        return out;
    }

    void results() {
        Chapter chapter = begin("results", "resultat", words::results);
        for (const auto& result : report_.results) {
            Chapter part = begin("result", context_.places.of(&result).anchor, result.title.value);
            part.text = make_prose(result.intro);
            for (const auto& item : result.items)
                part.entries.push_back(make_entry(context_, item, "item"));
            part.remarks = make_remarks(context_, result);
            chapter.parts.push_back(std::move(part));
        }
        keep(std::move(chapter));
    }

    void views() {
        Chapter chapter = begin("views", "synpunkter", words::views);
        for (const auto& view : report_.views) {
            Chapter part = begin("view", context_.places.of(&view).anchor, view.title.value);
            part.text = make_prose(view.text);
            part.quotes = make_quotes(context_, view.quotes);
            part.figures = make_figures(context_, view.figures, view.origin);
            part.remarks = make_remarks(context_, view);
            chapter.parts.push_back(std::move(part));
        }
        keep(std::move(chapter));
    }

    void items(Chapter& board, const std::string& kind, std::string anchor, lang::Words title,
               const std::vector<model::Item>& list) {
        Chapter part = begin(kind, std::move(anchor), title);
        for (const auto& item : list)
            part.entries.push_back(make_entry(context_, item, kind));
        add_chapter(board.parts, std::move(part));
    }

    /// Whether a figure says the same, `9 möten`.
    bool tells_meetings(const std::vector<FigureView>& figures, int meetings) const {
        const std::string all = context_.count(meetings, words::meeting_noun);
        return std::ranges::any_of(figures, [&](const FigureView& figure) {
            return figure.what.empty() && figure.role.empty() && figure.period.empty() &&
                   figure.amount + std::string(lang::no_break_space) + figure.unit == all;
        });
    }

    void board() {
        if (!report_.board) return;
        const model::Board& board = *report_.board;
        Chapter chapter = begin("board", std::string(board_anchor), words::board);
        chapter.text = make_prose(board.text);
        chapter.figures = make_figures(context_, board.figures, board.origin);
        if (board.meetings && !tells_meetings(chapter.figures, *board.meetings)) {
            add_detail(chapter.details, context_.word(words::meetings),
                       lang::number_text(*board.meetings, context_.language));
        }
        items(chapter, "decision", "beslut", words::decisions, board.decisions);
        items(chapter, "advocacy", "paverkansarbete", words::advocacy, board.advocacy);
        Chapter bodies = begin("representatives", "representanter", words::representatives);
        for (const auto& body : board.representatives) {
            bodies.bodies.push_back(make_body(context_, body));
            bodies.bodies.back().anchor = bodies.anchor + "-" + std::to_string(bodies.bodies.size());
        }
        add_chapter(chapter.parts, std::move(bodies));
        chapter.remarks = make_remarks(context_, board);
        keep(std::move(chapter));
    }

    void focus() {
        if (!report_.focus) return;
        const model::Focus& focus = *report_.focus;
        Chapter chapter = begin("focus", "framat", focus.title.empty() ? context_.word(words::focus) : focus.title);
        const std::string year = std::to_string(focus.year);
        if (chapter.title.find(year) == std::string::npos) {
            add_detail(chapter.details, context_.word(words::year), year);
        }
        chapter.text = make_prose(focus.text);
        chapter.points = focus.items;
        chapter.quotes = make_quotes(context_, focus.quotes);
        chapter.remarks = make_remarks(context_, focus);
        keep(std::move(chapter));
    }

    void chapter(const model::Chapter& source) {
        Chapter chapter = begin("chapter", context_.places.of(&source).anchor, source.title.value);
        chapter.text = make_prose(source.text);
        for (const auto& fact : source.facts)
            chapter.entries.push_back(make_entry(context_, fact));
        chapter.quotes = make_quotes(context_, source.quotes);
        chapter.figures = make_figures(context_, source.figures, source.origin);
        chapter.remarks = make_remarks(context_, source);
        keep(std::move(chapter));
    }

    void facts() {
        Chapter chapter = begin("facts", std::string(facts_anchor), words::facts);
        for (const auto& fact : report_.facts)
            chapter.entries.push_back(make_entry(context_, fact));
        chapter.figures = make_figures(context_, report_.figures, report_.origin);
        keep(std::move(chapter));
    }

    void links() {
        Chapter chapter = begin("links", "lankar", words::links);
        for (auto& link : make_links(context_, report_.links))
            chapter.links.push_back({std::move(link)});
        keep(std::move(chapter));
    }

    const Context& context_;
    const model::Report& report_;
    std::vector<Chapter>& out_;
};

} // namespace

ReportView make_report(const Context& context) {
    const model::Report& report = *context.report;
    ReportView view;
    view.year = report.year.value;
    view.id = std::to_string(view.year);
    view.title = report.title.value;
    view.place = context.places.of(&report);
    view.markdown_path = view.id + "/report.md";
    view.coverage = lang::iso(report.period.value_or(lang::year_period(view.year)));
    view.number = report.number;
    if (report.published) view.published = lang::iso(*report.published);
    // The calendar year says itself.
    if (report.period && *report.period != lang::year_period(view.year)) {
        add_detail(view.details, context.word(words::period), lang::period_text(*report.period, context.language));
    }
    add_detail(view.details, context.word(words::number), report.number);
    if (report.published) {
        add_detail(view.details, context.word(words::published), lang::date_text(*report.published, context.language));
    }
    view.intro = make_prose(report.intro);
    view.remarks = make_remarks(context, report);

    std::vector<std::uint32_t> activities;
    for (std::size_t i = 0; i < context.corpus.activities.size(); ++i) {
        if (context.corpus.activities[i].report == &report) activities.push_back(static_cast<std::uint32_t>(i));
    }
    std::int64_t challenges = 0;
    for (const auto& entry : context.corpus.goals) {
        if (entry.report != &report) continue;
        ++(entry.goal->level == schema::GoalLevel::challenge ? challenges : view.goal_count);
    }
    view.area_count = static_cast<std::int64_t>(report.areas.size());
    view.tally = make_tally(context, activities);
    view.counts.push_back(context.count(view.area_count, words::area_noun));
    if (challenges > 0) view.counts.push_back(context.count(challenges, words::challenge_noun));
    if (view.goal_count > 0) view.counts.push_back(context.count(view.goal_count, words::goal_noun));
    view.counts.push_back(context.count(view.tally.total, words::activity_noun));
    view.description =
        context.corpus.organisation.name + ", " + view.id + ": " + lang::list_text(view.counts, context.language) + ".";

    ReportMaker(context, view.chapters).make();

    const auto& reports = context.corpus.reports;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        if (&reports[i] != &report) continue;
        if (i > 0) view.previous = make_run(context, reports[i - 1].title.value, &reports[i - 1]);
        if (i + 1 < reports.size()) view.next = make_run(context, reports[i + 1].title.value, &reports[i + 1]);
    }
    return view;
}

} // namespace redovisa::view
