#include "render/print_css.hpp"

#include <doctest/doctest.h>

using namespace redovisa;

TEST_CASE("no text of a report can leave its string in the stylesheet") {
    CHECK(render::css_string("Välfärd & ”vård”") == "\"Välfärd & ”vård”\"");
    CHECK(render::css_string("a\"b\\c\n</style>") == "\"a\\22 b\\5c c\\a \\3c /style>\"");
}

TEST_CASE("each year has its own running head") {
    view::SiteView site;
    site.organisation.name = "Förbundet";
    view::ReportView& report = site.reports.emplace_back();
    report.id = "2019";
    report.title = "Året \"19\"";
    const std::string css = render::print_css(site);
    CHECK(css.find("@page { @top-left { content: \"Förbundet\";") != std::string::npos);
    CHECK(css.find("@page year-2019 { @top-right { content: \"Året \\22 19\\22 \";") != std::string::npos);
    CHECK(css.find(".year-2019 :is(main, .site-foot) { page: year-2019; }") != std::string::npos);
    CHECK(css.find(".page-report.year-2019 .toc::before { content: \"Året \\22 19\\22 \"; }") != std::string::npos);
}
