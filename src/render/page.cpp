#include "render/page.hpp"

#include "render/layout_words.hpp"
#include "render/records.hpp"

#include <algorithm>

namespace redovisa::render {
namespace {

/// What the footer and the masthead say of the organisation.
Record site_record(const Shell& shell, const RecordMaker& make) {
    const auto& organisation = shell.organisation;
    List contact;
    for (const auto& detail : organisation.contact)
        contact.emplace_back(make.detail(detail));
    const bool has_contact = !contact.empty();
    return {{"name", organisation.name},
            {"short_name", organisation.short_name},
            {"language", organisation.language_code},
            {"locale", organisation.locale},
            {"logo", organisation.logo_file},
            {"logo_alt", organisation.logo_alt},
            {"footer", make.prose(organisation.footer)},
            {"has_contact", has_contact},
            {"contact", std::move(contact)},
            {"licence", organisation.licence.text.empty() ? Value() : Value(make.run(organisation.licence))},
            {"accessibility", shell.accessibility_path}};
}

List nav_list(const Shell& shell, std::string_view path) {
    List nav;
    for (const auto& item : shell.nav) {
        const bool inside = !item.folder.empty() && path.starts_with(item.folder);
        const char* current = path == item.path ? "page" : inside ? "true" : "";
        nav.push_back(Record{{"text", item.text}, {"href", relative_path(path, item.path)}, {"current", current}});
    }
    return nav;
}

} // namespace

Shell make_shell(const view::SiteView& site, std::vector<NavItem> more) {
    Shell shell{site.organisation, {}, site.organisation.accessibility ? "tillganglighet.html" : ""};
    for (const auto& report : site.reports)
        shell.nav.push_back({report.id, report.place.page, report.id + "/"});
    std::ranges::move(more, std::back_inserter(shell.nav));
    return shell;
}

std::string relative_path(std::string_view from, std::string_view to) {
    // What the two have in common ends at a slash.
    std::size_t common = 0;
    for (std::size_t i = 0; i < std::min(from.size(), to.size()) && from[i] == to[i]; ++i) {
        if (from[i] == '/') common = i + 1;
    }
    std::string out;
    const auto rest = from.substr(common);
    for (auto up = std::ranges::count(rest, '/'); up > 0; --up)
        out += "../";
    return out + std::string(to.substr(common));
}

std::string href(std::string_view from, const view::Place& place) {
    if (!place.known()) return {};
    const std::string anchor = place.anchor.empty() ? std::string() : "#" + place.anchor;
    if (!anchor.empty() && (place.page == from || place.whole == from)) return anchor;
    return relative_path(from, place.page) + anchor;
}

OutputFile render_page(Page page, const Shell& shell, const Templates& templates, diag::Diagnostics& out) {
    const auto& organisation = shell.organisation;
    const RecordMaker make(page.path, organisation.language);
    Record record = std::move(page.content);
    const std::string root = relative_path(page.path, "");
    List crumbs;
    for (const auto& crumb : page.crumbs) {
        crumbs.push_back(Record{{"text", crumb.text}, {"href", relative_path(page.path, crumb.path)}});
    }
    record.set("has_crumbs", !crumbs.empty());
    record.set("crumbs", std::move(crumbs));
    record.set("site", site_record(shell, make));
    record.set("t", layout_words(organisation.language));
    record.set("nav", nav_list(shell, page.path));
    record.set("root", root);
    record.set("kind", page.kind);
    record.set("year", page.year);
    record.set("title", page.title);
    record.set("head_title",
               page.title == organisation.name ? page.title : page.title + " – " + organisation.short_name);
    record.set("description", page.description);
    record.set("canonical", organisation.url.empty() ? std::string() : organisation.url + page.path);
    record.set("alternate", page.alternate.empty() ? std::string() : relative_path(page.path, page.alternate));
    record.set("og_type", page.kind == "start" ? "website" : "article");
    record.set("json_ld", page.json_ld.text.empty() ? Value() : Value(std::move(page.json_ld)));
    return {page.path, templates.render(page.layout, record, out)};
}

} // namespace redovisa::render
