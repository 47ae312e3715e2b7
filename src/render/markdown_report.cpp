#include "render/escape.hpp"
#include "render/markdown_writer.hpp"
#include "render/site.hpp"

namespace redovisa::render {
namespace {

/// One report on its way into Markdown. Each function writes one kind of record; `level` is that of its heading.
class ReportWriter {
public:
    ReportWriter(const view::ReportView& report, const view::OrganisationView& organisation)
        : report_(report), organisation_(organisation), out_(report.markdown_path, organisation.language) {}

    std::string write() {
        for (const auto& one : report_.chapters)
            chapter(one, 2);
        const std::string body = std::move(out_.text());
        const auto headings = out_.headings();
        out_.text().clear();

        out_.heading(1, report_.title);
        out_.paragraph(markdown_text(organisation_.name));
        details(report_.details);
        out_.prose(report_.intro);
        remarks(report_.remarks);
        contents(headings);
        glance();
        return out_.text() + "\n" + body;
    }

private:
    void contents(const std::vector<MarkdownWriter::Heading>& headings) {
        std::string list = "**" + out_.word({"Innehåll", "Contents"}) + "**\n\n";
        for (const auto& heading : headings) {
            if (heading.level > 3 || (heading.level == 3 && !listed(heading.text))) continue;
            list += std::string(static_cast<std::size_t>(heading.level - 2) * 2, ' ') + "- [" +
                    markdown_text(heading.text) + "](" + markdown_url("#" + heading.slug) + ")\n";
        }
        out_.paragraph(list);
    }

    /// Areas and parts of chapters belong in the contents; goals, whose wordings are long, do not.
    bool listed(std::string_view title) const {
        for (const auto& chapter : report_.chapters) {
            for (const auto& area : chapter.areas) {
                if (area.body.title == title) return true;
            }
            for (const auto& part : chapter.parts) {
                if (part.title == title) return true;
            }
        }
        return false;
    }

    void glance() {
        if (report_.tally.total == 0) return;
        out_.paragraph("**" + out_.word({"Aktiviteterna efter arbetsläge", "The activities by status"}) + "**");
        std::vector<std::string> header{out_.word({"Område", "Area"})};
        for (const auto& part : report_.tally.parts)
            header.push_back(markdown_text(part.status.label));
        header.push_back(out_.word({"Summa", "Total"}));
        std::vector<std::vector<std::string>> rows;
        const auto row = [&](std::string title, const view::Tally& tally) {
            std::vector<std::string> cells{std::move(title)};
            for (const auto& part : tally.parts)
                cells.push_back(part.count_text);
            cells.push_back(tally.total_text);
            rows.push_back(std::move(cells));
        };
        for (const auto* area : report_.areas()) {
            if (area->tally.total > 0) row(markdown_text(area->body.title), area->tally);
        }
        row("**" + out_.word({"Hela berättelsen", "The whole report"}) + "**", report_.tally);
        out_.table(header, rows, 1);
    }

    void chapter(const view::Chapter& chapter, int level) {
        out_.heading(level, chapter.title, chapter.subject);
        details(chapter.details);
        out_.prose(chapter.text, level + 1);
        out_.prose(chapter.followup, level + 1);
        points(chapter.points);
        figures(chapter.figures);
        quotes(chapter.quotes);
        remarks(chapter.remarks);
        for (const auto& one : chapter.goals)
            goal(one, level + 1);
        for (const auto& one : chapter.activities)
            activity(one, level + 1);
        for (const auto& one : chapter.entries)
            entry(one, level + 1);
        for (const auto& one : chapter.bodies)
            body(one);
        std::vector<std::string> links;
        for (const auto& one : chapter.links)
            links.push_back(out_.line(one));
        out_.bullets(links);
        for (const auto& area : chapter.areas)
            this->chapter(area.body, level + 1);
        for (const auto& part : chapter.parts)
            this->chapter(part, level + 1);
    }

    void goal(const view::GoalView& goal, int level) {
        const bool challenge = !goal.heading.empty();
        out_.heading(level, challenge ? goal.heading : goal.title);
        out_.paragraph("*" + markdown_text(goal.kicker) + "*");
        if (challenge) {
            out_.paragraph("**" + out_.word({"Målsättning", "Target"}) + ":** " + markdown_text(goal.title));
        }
        if (goal.fulfilment) {
            std::string text = "**" + out_.word({"Måluppfyllelse", "Fulfilment"}) + ":** " +
                               markdown_text(goal.fulfilment->value.label);
            if (goal.fulfilment->derived) {
                text += " " + out_.word({"(en indikation, räknad på aktiviteternas arbetsläge)",
                                         "(an indication, drawn from the status of the activities)"});
            }
            out_.paragraph(text);
            out_.prose(goal.fulfilment->why);
            remarks(goal.fulfilment->remarks);
        }
        out_.prose(goal.description, level + 1);
        details(goal.details);
        out_.prose(goal.followup, level + 1);
        figures(goal.figures);
        remarks(goal.remarks);
        for (const auto& one : goal.activities)
            activity(one, level + 1);
    }

    void activity(const view::ActivityView& activity, int level) {
        out_.heading(level, activity.title);
        out_.paragraph("**" + markdown_text(activity.status.label) + "**");
        out_.prose(activity.outcome, level + 1);
        for (const auto& one : activity.outcomes)
            entry(one, level + 1);
        figures(activity.figures);
        details(activity.details);
        remarks(activity.remarks);
    }

    void entry(const view::Entry& entry, int level) {
        out_.heading(level, entry.title.text);
        if (!entry.title.url.empty()) out_.paragraph(out_.run({entry.title.url, {}, entry.title.url}));
        if (!entry.kicker.empty()) out_.paragraph("*" + markdown_text(entry.kicker) + "*");
        out_.prose(entry.text, level + 1);
        points(entry.points);
        details(entry.details);
        figures(entry.figures);
        remarks(entry.remarks);
    }

    void body(const view::BodyView& body) {
        std::string title = "**" + markdown_text(body.name) + "**";
        if (!body.period.empty()) title += " " + markdown_text(body.period);
        out_.paragraph(title);
        std::vector<std::string> seats;
        for (const auto& seat : body.seats) {
            std::string text = markdown_text(seat.name) + ", " + markdown_text(seat.role.label);
            if (!seat.period.empty()) text += ", " + markdown_text(seat.period);
            if (seat.note != nullptr) text += ". " + out_.inside_item(seat.note);
            seats.push_back(std::move(text));
        }
        out_.bullets(seats);
        remarks(body.remarks);
    }

    void details(const std::vector<view::Detail>& details) {
        std::vector<std::string> items;
        for (const auto& detail : details) {
            std::string text = detail.label.empty() ? std::string() : "**" + markdown_text(detail.label) + ":**";
            // Several values that are more than words have a line each, below the label.
            const bool list = !detail.inline_list && detail.values.size() > 1;
            for (const auto& value : detail.values) {
                if (list) {
                    text += "\n  - " + detail_value(value, 4);
                } else {
                    text += (&value == &detail.values.front() ? " " : ", ") + detail_value(value, 2);
                }
            }
            items.push_back(std::move(text));
        }
        out_.bullets(items);
    }

    std::string detail_value(const view::DetailValue& value, std::size_t indent) const {
        std::string text = out_.line(value.line);
        if (value.prose != nullptr) text += (value.line.empty() ? "" : ". ") + out_.inside_item(value.prose, indent);
        if (!value.source.empty()) text += " (" + source_word() + ": " + out_.line(value.source) + ")";
        return text;
    }

    void figures(const std::vector<view::FigureView>& figures) {
        std::vector<std::string> items;
        for (const auto& figure : figures) {
            std::string text = "**" + markdown_text(figure.amount) + "**";
            const std::string label = figure_label(figure);
            if (!label.empty()) text += " " + markdown_text(label);
            std::vector<std::string> more;
            if (!figure.role.empty()) more.push_back(markdown_text(figure.role));
            if (!figure.period.empty()) more.push_back(markdown_text(figure.period));
            if (!figure.indicator.text.empty()) {
                more.push_back(out_.word({"nyckeltal", "indicator"}) + ": " + out_.run(figure.indicator));
            }
            for (const auto& part : figure.breakdown)
                more.push_back(markdown_text(part));
            if (!figure.repeats.text.empty()) {
                more.push_back(out_.word({"samma uppgift som", "the same fact as"}) + ": " + out_.run(figure.repeats));
            }
            for (const auto& stated : figure.also_stated) {
                std::string also = out_.word({"annan uppgift", "also stated"}) + ": " + markdown_text(stated.amount);
                if (!stated.source.empty()) also += ", " + out_.line(stated.source);
                if (stated.note != nullptr) also += ". " + out_.inside_item(stated.note);
                more.push_back(std::move(also));
            }
            if (!figure.remarks.source.empty()) more.push_back(source_word() + ": " + out_.line(figure.remarks.source));
            for (std::size_t i = 0; i < more.size(); ++i)
                text += (i == 0 ? " (" : "; ") + more[i];
            if (!more.empty()) text += ")";
            if (figure.remarks.note != nullptr) text += ". " + out_.inside_item(figure.remarks.note);
            items.push_back(std::move(text));
        }
        out_.bullets(items);
    }

    void quotes(const std::vector<view::QuoteView>& quotes) {
        for (const auto& quote : quotes) {
            out_.quote(quote.text);
            if (!quote.by.empty()) out_.paragraph("– " + markdown_text(quote.by));
            remarks(quote.remarks);
        }
    }

    void points(const std::vector<std::string>& points) {
        std::vector<std::string> items;
        for (const auto& point : points)
            items.push_back(markdown_text(point));
        out_.bullets(items);
    }

    void remarks(const view::Remarks& remarks) {
        if (remarks.note != nullptr) {
            out_.paragraph("**" + out_.word({"Anmärkning", "Note"}) + "**");
            out_.prose(remarks.note);
        }
        if (!remarks.source.empty()) out_.paragraph("*" + source_word() + ": " + out_.line(remarks.source) + "*");
    }

    std::string source_word() const { return out_.word({"Källa", "Source"}); }

    const view::ReportView& report_;
    const view::OrganisationView& organisation_;
    MarkdownWriter out_;
};

} // namespace

std::string report_markdown(const view::ReportView& report, const view::OrganisationView& organisation) {
    return ReportWriter(report, organisation).write();
}

} // namespace redovisa::render
