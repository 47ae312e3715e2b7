#include "view/search.hpp"

#include "view/walk.hpp"

#include "lang/words.hpp"

#include <array>

namespace redovisa::view {
namespace {

struct Kind {
    std::string_view key;
    lang::Words label;
};

constexpr Kind report_kind{"report", {"Verksamhetsberättelse", "Report"}};
constexpr Kind area_kind{"area", {"Område", "Area"}};
constexpr Kind goal_kind{"goal", {"Mål", "Goal"}};
constexpr Kind activity_kind{"activity", {"Aktivitet", "Activity"}};
constexpr Kind person_kind{"person", {"Person", "Person"}};
constexpr Kind project_kind{"project", {"Projekt", "Project"}};
constexpr Kind publication_kind{"publication", {"Publikation", "Publication"}};
constexpr Kind indicator_kind{"indicator", {"Nyckeltal", "Indicator"}};
constexpr Kind part_kind{"part", {"Avsnitt", "Section"}};

/// Texts after each other, each ended as a sentence would be told from the next.
class Words {
public:
    Words& add(std::string_view text) {
        if (text.empty()) return *this;
        if (!out_.empty()) out_ += ' ';
        out_ += text;
        return *this;
    }
    Words& add(Prose prose) { return prose == nullptr ? *this : add(std::string_view(markdown::plain_text(*prose))); }
    Words& add(const Line& line) {
        for (const Run& run : line)
            add(run.text);
        return *this;
    }
    Words& add(const std::vector<Detail>& details) {
        for (const Detail& detail : details) {
            for (const DetailValue& value : detail.values)
                add(value.line).add(value.prose);
        }
        return *this;
    }
    Words& add(const std::vector<std::string>& points) {
        for (const std::string& point : points)
            add(std::string_view(point));
        return *this;
    }
    Words& add(const std::vector<QuoteView>& quotes) {
        for (const QuoteView& quote : quotes)
            add(quote.text).add(quote.by);
        return *this;
    }
    Words& add(const std::vector<FigureView>& figures) {
        for (const FigureView& figure : figures)
            add(figure.amount).add(figure.unit).add(figure.what);
        return *this;
    }
    [[nodiscard]] std::string take() { return std::move(out_); }

private:
    std::string out_;
};

class SearchMaker : public Walk {
public:
    SearchMaker(lang::Language language, std::vector<SearchEntry>& out) : language_(language), out_(out) {}

    void indicators(const CompareSite& comparisons) {
        for (const Series& series : comparisons.series) {
            SearchEntry& entry = out_.emplace_back();
            entry.kind = term(indicator_kind);
            entry.title = series.title;
            entry.context = series.theme;
            entry.place = series.page;
            entry.text = Words().add(series.unit).add(series.definition).add(series.note).take();
        }
    }

private:
    using Walk::visit;

    void visit(const ReportView& report) override {
        add(report_kind, report.title, report.place).text = Words().add(report.intro).take();
    }

    void visit(const AreaView& area) override {
        // The page of the area is what the reader wants, not a place on it.
        SearchEntry& entry = add(area_kind, area.body.title, {area.place.page, {}, {}});
        entry.context = area.group.text;
        entry.text = own(area.body).take();
    }

    void visit(const Chapter& chapter) override {
        std::string text = own(chapter).take();
        if (!text.empty()) add(part_kind, chapter.title, place(chapter.anchor)).text = std::move(text);
    }

    void visit(const GoalView& goal) override {
        const bool challenge = !goal.heading.empty();
        SearchEntry& entry = add(goal_kind, challenge ? goal.heading : goal.title, goal.place);
        entry.context = where();
        if (goal.fulfilment) entry.state = goal.fulfilment->value;
        entry.text = Words()
                         .add(challenge ? goal.title : std::string())
                         .add(goal.description)
                         .add(goal.followup)
                         .add(goal.figures)
                         .take();
    }

    void visit(const ActivityView& activity) override {
        SearchEntry& entry = add(activity_kind, activity.title, place(activity.anchor));
        entry.context = where();
        entry.state = activity.status;
        Words words;
        words.add(activity.outcome);
        for (const Entry& outcome : activity.outcomes)
            words.add(outcome.title.text).add(outcome.text).add(outcome.figures);
        entry.text = words.add(activity.details).add(activity.figures).take();
    }

    void visit(const Entry& entry) override {
        // Outcomes are told with their activities.
        if (entry.kind == "outcome" && around().chapter->kind != "outcomes") return;
        const bool titled = !entry.title.text.empty();
        SearchEntry& one = add(entry.kind == project_kind.key       ? project_kind
                               : entry.kind == publication_kind.key ? publication_kind
                                                                    : part_kind,
                               titled ? entry.title.text : around().chapter->title,
                               place(entry.anchor.empty() ? around().chapter->anchor : entry.anchor));
        one.language = entry.title.language;
        one.context = where();
        one.text = Words().add(entry.text).add(entry.points).add(entry.details).add(entry.figures).take();
    }

    void visit(const BodyView& body) override {
        for (const SeatView& seat : body.seats) {
            SearchEntry& entry = add(person_kind, seat.name, place(body.anchor));
            entry.context = body.name + (seat.role.label.empty() ? "" : " · " + seat.role.label);
            entry.text = Words().add(seat.note).take();
        }
    }

    SearchEntry& add(const Kind& kind, std::string title, Place place) {
        SearchEntry& entry = out_.emplace_back();
        entry.kind = term(kind);
        entry.year = around().report->id;
        entry.title = std::move(title);
        entry.place = std::move(place);
        return entry;
    }

    [[nodiscard]] Term term(const Kind& kind) const {
        return {std::string(kind.key), std::string(kind.label.in(language_)), {}};
    }

    /// What a part says itself, without the things in it.
    static Words own(const Chapter& chapter) {
        Words words;
        words.add(chapter.text).add(chapter.followup).add(chapter.points).add(chapter.quotes).add(chapter.figures);
        for (const Line& link : chapter.links)
            words.add(link);
        return words;
    }

    /// The area, or the chapter, and the goal around a thing.
    [[nodiscard]] std::string where() const {
        std::string out = around().area != nullptr ? around().area->body.title : around().chapter->title;
        if (const GoalView* goal = around().goal) out += " · " + (goal->heading.empty() ? goal->title : goal->heading);
        return out;
    }

    lang::Language language_;
    std::vector<SearchEntry>& out_;
};

} // namespace

std::vector<SearchEntry> make_search(const SiteView& site, const CompareSite* comparisons) {
    std::vector<SearchEntry> out;
    SearchMaker maker(site.organisation.language, out);
    maker.run(site);
    if (comparisons != nullptr) maker.indicators(*comparisons);
    return out;
}

} // namespace redovisa::view
