#pragma once

#include "render/value.hpp"
#include "view/report.hpp"

#include "lang/words.hpp"

#include <string>
#include <string_view>

namespace redovisa::render {

/// Views as records that the layouts can name. A maker belongs to one page: links are relative to it. Every record sets
/// every name that the layouts ask for, since a name that is missing would be looked for further out.
class RecordMaker {
public:
    RecordMaker(std::string page, lang::Language language) : page_(std::move(page)), language_(language) {}

    [[nodiscard]] Record run(const view::Run& run) const;
    [[nodiscard]] List line(const view::Line& line) const;
    /// Ready HTML, or nothing. Headings in the text begin at `level`.
    [[nodiscard]] Value prose(view::Prose prose, int level = 6) const;
    [[nodiscard]] Record detail(const view::Detail& detail) const;
    [[nodiscard]] Record tally(const view::Tally& tally, std::string caption, bool whole) const;
    /// A link within the page or to another one.
    [[nodiscard]] std::string link(const view::Place& place) const;

    /// `level` is that of the record's heading, 2 to 6.
    [[nodiscard]] Record entry(const view::Entry& entry, int level) const;
    [[nodiscard]] Record activity(const view::ActivityView& activity, int level) const;
    [[nodiscard]] Record goal(const view::GoalView& goal, int level) const;
    [[nodiscard]] Record part(const view::Chapter& chapter, int level) const;
    [[nodiscard]] Record area(const view::AreaView& area, int level) const;

    /// Sets the names that content.html shows; what stands below the heading of `chapter`, which has `level`.
    void set_content(Record& record, const view::Chapter& chapter, int level) const;

    [[nodiscard]] const std::string& page() const { return page_; }
    [[nodiscard]] lang::Language language() const { return language_; }

private:
    [[nodiscard]] Record figure(const view::FigureView& figure) const;
    [[nodiscard]] Record body(const view::BodyView& body) const;
    [[nodiscard]] Value source(const view::Line& line) const;
    void set_heading(Record& record, const view::Run& title, int level) const;
    void set_remarks(Record& record, const view::Remarks& remarks) const;
    void set_details(Record& record, const std::vector<view::Detail>& details) const;
    void set_figures(Record& record, const std::vector<view::FigureView>& figures) const;
    void set_quotes(Record& record, const std::vector<view::QuoteView>& quotes) const;
    void set_points(Record& record, const std::vector<std::string>& points) const;

    std::string page_;
    lang::Language language_;
};

/// The words that stand beside a figure: its unit and what it is about, without saying the same twice.
[[nodiscard]] std::string figure_label(const view::FigureView& figure);

} // namespace redovisa::render
