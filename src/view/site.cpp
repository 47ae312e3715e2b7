#include "view/site.hpp"

#include "view/maker.hpp"

#include "lang/collate.hpp"
#include "lang/date_format.hpp"

#include <algorithm>
#include <ranges>

namespace redovisa::view {
namespace {

std::vector<Detail> make_contact(const Context& context, const model::Contact& contact) {
    std::vector<Detail> out;
    add_detail(out, {}, contact.name);
    add_detail(out, context.word(words::address), contact.address);
    if (!contact.email.empty())
        add_detail(out, context.word(words::email), Run{contact.email, {}, "mailto:" + contact.email});
    add_detail(out, context.word(words::phone), contact.phone);
    return out;
}

AccessibilityView make_accessibility(const Context& context, const model::Accessibility& source) {
    AccessibilityView view;
    view.status = make_term(context, source.status);
    view.method = make_term(context, source.method);
    view.assessed = lang::date_text(source.assessed.value, context.language);
    if (source.updated) view.updated = lang::date_text(*source.updated, context.language);
    using Ground = schema::ShortcomingGround;
    for (const Ground ground : {Ground::noncompliance, Ground::burden, Ground::out_of_scope}) {
        AccessibilityView::Ground one{make_term(context, ground), {}};
        for (const auto& shortcoming : source.shortcomings) {
            if (shortcoming.ground == ground) one.shortcomings.push_back({shortcoming.what, shortcoming.why});
        }
        if (!one.shortcomings.empty()) view.grounds.push_back(std::move(one));
    }
    view.feedback = source.feedback;
    view.authority = source.authority;
    view.authority_url = source.authority_url;
    view.remarks = make_remarks(context, source);
    return view;
}

Entry make_member(const Context& context, const model::Member& member) {
    Entry entry;
    entry.kind = "member";
    entry.title = {member.title, {}, member.url};
    add_detail(entry.details, context.word(words::municipality_code), member.code);
    entry.remarks = make_remarks(context, member);
    return entry;
}

Entry make_changed_name(const Context& context, const model::ChangedName& name) {
    Entry entry;
    entry.kind = "name";
    entry.title = {name.name};
    std::vector<Run> former;
    for (const auto& one : name.formerly)
        former.push_back({one});
    add_detail(entry.details, context.word(words::also_called), std::move(former));
    if (name.since) add_detail(entry.details, context.word(words::since), std::to_string(*name.since));
    entry.remarks = make_remarks(context, name);
    return entry;
}

OrganisationView make_organisation(const Context& context) {
    const model::Organisation& source = context.corpus.organisation;
    OrganisationView view;
    view.name = source.name;
    view.short_name = source.short_name.empty() ? source.name : source.short_name;
    view.language = source.language;
    view.language_code = source.language == lang::Language::sv ? "sv" : "en";
    view.locale = source.language == lang::Language::sv ? "sv_SE" : "en_GB";
    view.url = site_url(source);
    view.about = make_prose(source.about);
    if (source.contact) view.contact = make_contact(context, *source.contact);
    if (source.logo) {
        view.logo_file = source.logo->file.value;
        view.logo_alt = source.logo->alt;
    }
    view.footer = make_prose(source.footer);
    view.licence = {source.licence, {}, source.licence_url};
    // A licence that is only an address is shown by its address.
    if (view.licence.text.empty()) view.licence.text = source.licence_url;
    for (const auto& member : source.members)
        view.members.push_back(make_member(context, member));
    for (const auto& name : source.names)
        view.names.push_back(make_changed_name(context, name));
    const auto by_title = [](const Entry& a, const Entry& b) {
        return lang::collates_before(a.title.text, b.title.text);
    };
    std::ranges::stable_sort(view.members, by_title);
    std::ranges::stable_sort(view.names, by_title);
    if (source.accessibility) view.accessibility = make_accessibility(context, *source.accessibility);
    view.remarks = make_remarks(context, source);
    return view;
}

YearView make_year(const ReportView& report) {
    YearView view;
    view.year = report.year;
    view.id = report.id;
    view.report = {report.title, report.place};
    view.markdown_path = report.markdown_path;
    view.counts = report.counts;
    view.tally = report.tally;
    for (const auto& chapter : report.chapters) {
        if (chapter.kind != "group" || chapter.areas.empty()) continue;
        YearView::Group group{chapter.title, {}};
        for (const auto& area : chapter.areas) {
            group.areas.push_back({area.body.title, Place{area.place.page, {}, {}}});
        }
        view.groups.push_back(std::move(group));
    }
    return view;
}

/// Latest first, with an entry for each year between the first and the last report.
std::vector<YearView> make_years(const std::vector<ReportView>& reports) {
    std::vector<YearView> out;
    for (const ReportView& report : reports | std::views::reverse) {
        if (!out.empty()) {
            for (int gap = out.back().year - 1; gap > report.year; --gap) {
                YearView& missing = out.emplace_back();
                missing.year = gap;
                missing.id = std::to_string(gap);
            }
        }
        out.push_back(make_year(report));
    }
    return out;
}

} // namespace

std::string site_url(const model::Organisation& organisation) {
    const std::string& url = organisation.url.value;
    return url.empty() || url.ends_with('/') ? url : url + '/';
}

SiteView make_site(const corpus::Corpus& corpus, const Derived& derived, std::span<const int> only) {
    const Places places(corpus);
    Context context{corpus, places, corpus.organisation.language, nullptr, &derived};
    SiteView site;
    site.organisation = make_organisation(context);
    for (const auto& report : corpus.reports) {
        if (!only.empty() && std::ranges::find(only, report.year.value) == only.end()) continue;
        context.report = &report;
        site.reports.push_back(make_report(context));
    }
    site.years = make_years(site.reports);
    return site;
}

} // namespace redovisa::view
