#include "render/html_pages.hpp"
#include "render/records.hpp"
#include "render/site.hpp"

#include "lang/phrase.hpp"

namespace redovisa::render {

Page accessibility_page(const view::OrganisationView& organisation) {
    const view::AccessibilityView& statement = *organisation.accessibility;
    const bool swedish = organisation.language == lang::Language::sv;
    const RecordMaker make("tillganglighet.html", organisation.language);
    Page page{make.page(),
              "accessibility.html",
              "accessibility",
              swedish ? "Tillgänglighetsredogörelse" : "Accessibility statement",
              {}};
    page.description = page.title + ", " + organisation.name + ".";
    page.crumbs = {{organisation.short_name, "index.html"}};

    Record& record = page.content;
    view::Chapter head;
    head.remarks = statement.remarks;
    make.set_content(record, head, 1);
    const std::string site(site_title.in(organisation.language));
    record.set(
        "lead",
        swedish
            ? organisation.name + " står bakom webbplatsen " + site +
                  ". Vi vill att så många som möjligt ska kunna använda den. "
                  "Här berättar vi hur den följer lagen (2018:1937) om tillgänglighet till digital offentlig service."
            : organisation.name + " is behind the site " + site +
                  ". We want as many as possible to be able to use it. This page "
                  "tells how it follows the Swedish act (2018:1937) on accessibility to digital public service.");
    record.set("conformance", swedish ? "Webbplatsen är " + statement.status.label + " med lagen."
                                      : "The site is " + statement.status.label + ".");
    List grounds;
    for (const auto& ground : statement.grounds) {
        List shortcomings;
        for (const auto& one : ground.shortcomings)
            shortcomings.push_back(Record{{"what", one.what}, {"why", one.why}});
        grounds.push_back(Record{{"name", lang::capitalised(ground.ground.label)},
                                 {"about", ground.ground.description},
                                 {"shortcomings", std::move(shortcomings)}});
    }
    record.set("has_shortcomings", !grounds.empty());
    record.set("grounds", std::move(grounds));
    record.set("feedback", statement.feedback);
    constexpr std::string_view mailto = "mailto:";
    record.set("feedback_text",
               statement.feedback.starts_with(mailto) ? statement.feedback.substr(mailto.size()) : statement.feedback);
    record.set("has_authority", !statement.authority.empty() || !statement.authority_url.empty());
    record.set("authority", statement.authority.empty() ? statement.authority_url : statement.authority);
    record.set("authority_url", statement.authority_url);
    std::string assessment =
        swedish ? "Webbplatsen bedömdes senast " + statement.assessed + ", genom " + statement.method.label + "."
                : "The site was last assessed on " + statement.assessed + ": " + statement.method.label + ".";
    if (!statement.updated.empty()) {
        assessment += swedish ? " Redogörelsen uppdaterades senast " + statement.updated + "."
                              : " The statement was last updated on " + statement.updated + ".";
    }
    record.set("assessment", assessment);
    return page;
}

} // namespace redovisa::render
