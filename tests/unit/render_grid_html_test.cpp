#include "render/grid_html.hpp"

#include <doctest/doctest.h>

using namespace redovisa;

namespace {

std::string body(const std::string& page) {
    const auto begin = page.find("<tbody>");
    return page.substr(begin, page.find("</table>", begin) - begin);
}

} // namespace

TEST_CASE("what says why a row is empty takes the room of the empty cells, and no other cell does") {
    render::Grid grid;
    grid.columns = {{"År"}, {"Värde", true}, {"Vad"}, {"Källa"}};
    render::GridCell none("ingen verksamhetsberättelse");
    none.missing = true;
    grid.rows.push_back({.anchor = "", .cells = {{"2017"}, none, {}, {}}});
    grid.rows.push_back({.anchor = "", .cells = {{"2018"}, none, {}, {"sida 3"}}});
    grid.rows.push_back({.anchor = "", .cells = {{"2019"}, {"7"}, {}, {}}});
    CHECK(body(render::grid_html(grid, {}, "t").str()) ==
          "<tbody>\n"
          "<tr><th scope=\"row\">2017</th><td class=\"missing\" colspan=\"3\">ingen verksamhetsberättelse</td></tr>\n"
          "<tr><th scope=\"row\">2018</th><td class=\"missing\" data-label=\"Värde\">ingen verksamhetsberättelse</td>"
          "<td></td><td data-label=\"Källa\">sida 3</td></tr>\n"
          "<tr><th scope=\"row\">2019</th><td class=\"num\" data-label=\"Värde\">7</td><td></td><td></td></tr>\n"
          "</tbody>");
}

TEST_CASE("a table says when an upright sheet has no room for it") {
    render::Grid grid;
    grid.columns = {{"Mål"}, {"2019"}};
    CHECK(render::grid_html(grid, {}, "t").str().find("<table class=\"grid stack\">") != std::string::npos);
    grid.wide = true;
    CHECK(render::grid_html(grid, {}, "t").str().find("<table class=\"grid stack wide\">") != std::string::npos);
}
