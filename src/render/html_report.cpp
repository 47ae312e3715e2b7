#include "render/html_pages.hpp"
#include "render/records.hpp"
#include "render/site.hpp"
#include "render/svg_bar.hpp"

#include "lang/number_format.hpp"

namespace redovisa::render {
namespace {

Record toc_item(std::string anchor, std::string text, List items = {}) {
    const bool has_items = !items.empty();
    return {{"anchor", std::move(anchor)},
            {"text", std::move(text)},
            {"has_items", has_items},
            {"items", std::move(items)}};
}

void set_turn(Record& record, const RecordMaker& make, const std::vector<view::Run>& previous,
              const std::vector<view::Run>& next, lang::Words before, lang::Words after) {
    const auto list = [&](const std::vector<view::Run>& runs, lang::Words direction) {
        List out;
        for (const auto& run : runs) {
            Record one = make.run(run);
            one.set("direction", direction.in(make.language()));
            out.emplace_back(std::move(one));
        }
        return out;
    };
    record.set("has_turn", !previous.empty() || !next.empty());
    record.set("previous", list(previous, before));
    record.set("next", list(next, after));
}

List counts_list(const std::vector<std::string>& counts) {
    List out;
    for (const auto& count : counts) {
        // `21 områden`: the number ends at the last no-break space.
        const auto gap = count.rfind(lang::no_break_space);
        out.push_back(
            Record{{"number", count.substr(0, gap)}, {"noun", count.substr(gap + lang::no_break_space.size())}});
    }
    return out;
}

std::vector<view::Run> some(const view::Run& run) {
    return run.text.empty() ? std::vector<view::Run>{} : std::vector<view::Run>{run};
}

constexpr lang::Words earlier_report{"Föregående berättelse", "Previous report"};
constexpr lang::Words later_report{"Följande berättelse", "Next report"};
constexpr lang::Words tally_caption{"Aktiviteterna efter arbetsläge", "The activities by status"};
constexpr lang::Words overview{"Året i korthet", "The year at a glance"};

} // namespace

Page report_page(const view::ReportView& report, const view::OrganisationView& organisation) {
    const RecordMaker make(report.place.page, organisation.language);
    const auto word = [&](lang::Words words) { return std::string(words.in(organisation.language)); };
    Page page{report.place.page, "report.html", "report", report.title, report.description};
    page.crumbs = {{organisation.short_name, "index.html"}};
    page.alternate = report.markdown_path;
    page.year = report.id;
    page.json_ld = report_json_ld(report, organisation);

    view::Chapter head;
    head.details = report.details;
    head.remarks = report.remarks;
    Record& record = page.content;
    make.set_content(record, head, 1);
    record.set("intro", make.prose(report.intro, 2));
    record.set("counts", counts_list(report.counts));
    record.set("tally", report.tally.total == 0 ? Value() : Value(make.tally(report.tally, word(tally_caption), true)));

    List chapters;
    List toc{toc_item("oversikt", word(overview))};
    List area_tallies;
    for (const auto& chapter : report.chapters) {
        Record one = make.part(chapter, 2);
        List areas;
        List parts;
        List items;
        for (const auto& area : chapter.areas) {
            areas.emplace_back(make.area(area, 3));
            items.push_back(Record{{"anchor", area.body.anchor}, {"text", area.body.title}});
            if (area.tally.total == 0) continue;
            Record row = tally_row(area.tally, area.body.title);
            row.set("href", "#" + area.body.anchor);
            row.set("text", area.body.title);
            area_tallies.emplace_back(std::move(row));
        }
        for (const auto& part : chapter.parts) {
            parts.emplace_back(make.part(part, 3));
            items.push_back(Record{{"anchor", part.anchor}, {"text", part.title}});
        }
        one.set("areas", std::move(areas));
        one.set("parts", std::move(parts));
        chapters.emplace_back(std::move(one));
        toc.emplace_back(toc_item(chapter.anchor, chapter.title, std::move(items)));
    }
    record.set("chapters", std::move(chapters));
    record.set("toc", std::move(toc));
    record.set("statuses", status_columns(report.tally));
    record.set("has_area_tallies", area_tallies.size() > 1);
    record.set("area_tallies", std::move(area_tallies));
    set_turn(record, make, some(report.previous), some(report.next), earlier_report, later_report);
    return page;
}

Page area_page(const view::ReportView& report, const view::AreaView& area, const view::OrganisationView& organisation) {
    const RecordMaker make(area.place.page, organisation.language);
    const auto word = [&](lang::Words words) { return std::string(words.in(organisation.language)); };
    Page page{area.place.page, "area.html", "area", area.body.title + " " + report.id, {}};
    page.description = area.body.title + ", " + report.title + ", " + organisation.name + ".";
    page.crumbs = {{organisation.short_name, "index.html"}, {report.title, report.place.page}};
    page.alternate = report.markdown_path;
    page.year = report.id;

    Record& record = page.content;
    make.set_content(record, area.body, 1);
    record.set("anchor", area.body.anchor);
    record.set("kicker", area.group.text.empty() ? report.title : report.title + " · " + area.group.text);
    record.set("tally", area.tally.total == 0 ? Value() : Value(make.tally(area.tally, word(tally_caption), false)));
    List toc;
    for (const auto& goal : area.body.goals)
        toc.emplace_back(toc_item(goal.place.anchor, goal.title));
    List parts;
    for (const auto& part : area.body.parts) {
        parts.emplace_back(make.part(part, 2));
        toc.emplace_back(toc_item(part.anchor, part.title));
    }
    record.set("parts", std::move(parts));
    record.set("toc", std::move(toc));

    // The neighbours within the year: the areas are read in order.
    const auto areas = report.areas();
    std::vector<view::Run> previous;
    std::vector<view::Run> next;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (areas[i] != &area) continue;
        const auto run = [](const view::AreaView& one) { return view::Run{one.body.title, {one.place.page, {}, {}}}; };
        if (i > 0) previous.push_back(run(*areas[i - 1]));
        if (i + 1 < areas.size()) next.push_back(run(*areas[i + 1]));
    }
    set_turn(record, make, previous, next, {"Föregående område", "Previous area"}, {"Nästa område", "Next area"});
    return page;
}

} // namespace redovisa::render
