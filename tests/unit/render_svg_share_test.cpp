#include "render/svg_share.hpp"

#include <doctest/doctest.h>

using namespace redovisa;

namespace {

view::Comparison three_years() {
    view::Comparison comparison;
    comparison.columns = {{2019, "2019", true, "", {}}, {2020, "2020", false, "", {}}, {2021, "2021", true, "", {}}};
    comparison.total.cells.resize(3);
    // Done, partial, ongoing, postponed, not done, not reported.
    comparison.total.cells[0].counts.statuses = {3, 0, 0, 0, 1, 2};
    comparison.total.cells[0].counts.activities = 6;
    comparison.total.cells[2].counts.statuses = {1, 0, 1, 0, 0, 0};
    comparison.total.cells[2].counts.activities = 2;
    return comparison;
}

} // namespace

TEST_CASE("the share done is a column in each year with a report, and what is not known is a gap") {
    const std::string svg = render::svg_share(three_years()).str();
    CHECK(svg.find(
              "<title>Andel genomförda aktiviteter varje år</title>"
              "<desc>2019: 75\u00a0% (3 av 4); 2020: ingen verksamhetsberättelse; 2021: 50\u00a0% (1 av 2)</desc>") !=
          std::string::npos);
    // The whole from 36 to 208; three quarters of it and half of it filled.
    CHECK(svg.find("<rect class=\"whole\" x=\"20\" y=\"36\" width=\"56\" height=\"172\"/>"
                   "<rect class=\"bar-part\" x=\"20\" y=\"79\" width=\"56\" height=\"129\" "
                   "fill=\"url(#p-done)\"/>") != std::string::npos);
    CHECK(svg.find("<rect class=\"bar-part\" x=\"644\" y=\"122\" width=\"56\" height=\"86\" "
                   "fill=\"url(#p-done)\"/>") != std::string::npos);
    CHECK(svg.find("<path class=\"gap-line\" d=\"M360 36V208\"/>") != std::string::npos);
}

TEST_CASE("years without any activity that is reported have no chart") {
    view::Comparison comparison = three_years();
    comparison.total.cells[0].counts.statuses = {0, 0, 0, 0, 0, 6};
    comparison.total.cells[2].counts = {};
    CHECK(render::svg_share(comparison).str().empty());
    CHECK(render::svg_share({}).str().empty());
}
