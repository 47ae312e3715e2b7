#include "render/html_pages.hpp"
#include "render/records.hpp"
#include "render/site.hpp"
#include "render/svg_bar.hpp"

#include <ranges>

namespace redovisa::render {
namespace {

std::string joined(const std::vector<std::string>& items) {
    std::string out;
    for (const auto& item : items) {
        if (!out.empty()) out += " · ";
        out += item;
    }
    return out;
}

List groups_list(const RecordMaker& make, const std::vector<view::YearView::Group>& groups) {
    List out;
    for (const auto& group : groups) {
        List areas;
        for (const auto& area : group.areas)
            areas.emplace_back(make.run(area));
        out.push_back(Record{{"name", group.title}, {"areas", std::move(areas)}});
    }
    return out;
}

Record year_record(const RecordMaker& make, const view::YearView& year) {
    if (year.report.text.empty()) return {{"id", year.id}, {"report", ""}};
    List groups = groups_list(make, year.groups);
    List key;
    for (const auto& part : year.tally.parts) {
        if (part.count == 0) continue;
        key.push_back(Record{{"key", part.status.key}, {"label", part.status.label}, {"count", part.count_text}});
    }
    const bool has_key = !key.empty();
    const bool has_groups = !groups.empty();
    return {{"id", year.id},
            {"report", make.run(year.report)},
            {"counts", joined(year.counts)},
            {"has_key", has_key},
            {"key", std::move(key)},
            {"bar", year.tally.total == 0 ? Value() : Value(svg_bar(year.tally, {.title = year.id, .height = 16}))},
            {"has_groups", has_groups},
            {"groups", std::move(groups)}};
}

Record trend_record(const RecordMaker& make, const view::YearView& year, std::size_t statuses) {
    const bool missing = year.report.text.empty();
    Record row = missing ? empty_tally_row(statuses) : tally_row(year.tally, year.id);
    row.set("id", year.id);
    row.set("report", missing ? Value() : Value(make.run(year.report)));
    return row;
}

} // namespace

Page start_page(const view::SiteView& site) {
    const auto& organisation = site.organisation;
    const RecordMaker make("index.html", organisation.language);
    Page page{"index.html", "start.html", "start", std::string(site_title.in(organisation.language)), {}};
    page.description = organisation.name + ": " + page.title;
    if (!site.reports.empty()) {
        page.description += " " + site.reports.front().id;
        if (site.reports.size() > 1) page.description += "–" + site.reports.back().id;
    }
    page.description += ".";

    Record& record = page.content;
    view::Chapter head;
    head.remarks = organisation.remarks;
    make.set_content(record, head, 1);
    record.set("about", make.prose(organisation.about, 2));
    List years;
    for (const auto& year : site.years)
        years.emplace_back(year_record(make, year));
    record.set("years", std::move(years));

    List statuses;
    if (!site.reports.empty()) statuses = status_columns(site.reports.front().tally);
    List trend;
    for (const auto& year : site.years | std::views::reverse)
        trend.emplace_back(trend_record(make, year, statuses.size()));
    record.set("statuses", std::move(statuses));
    record.set("trend", std::move(trend));

    List members;
    for (const auto& member : organisation.members) {
        Record one = make.entry(member, 3);
        one.set("code",
                member.details.empty() ? std::string() : member.details.front().values.front().line.front().text);
        members.emplace_back(std::move(one));
    }
    record.set("has_members", !members.empty());
    record.set("members", std::move(members));
    List names;
    for (const auto& name : organisation.names)
        names.emplace_back(make.entry(name, 3));
    record.set("has_names", !names.empty());
    record.set("names", std::move(names));
    return page;
}

} // namespace redovisa::render
