#include "render/text_table.hpp"

#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <sstream>

namespace {

using namespace redovisa::render;

Grid small() {
    Grid grid;
    grid.caption = "Mål och möten";
    grid.columns = {{"Område"}, {"2016", true}, {"2017–2018", false, true}, {"2019", true}};
    GridRow one;
    one.cells = {GridCell("Äldre"), GridCell("12"), GridCell("ingen"), GridCell("3")};
    GridRow two;
    two.cells = {GridCell("Å ö"), GridCell("–"), GridCell("ingen"), GridCell("1 024")};
    grid.rows = {one, two};
    return grid;
}

TEST_CASE("letters are counted as the terminal shows them, and years without a report stand below") {
    CHECK(text_table(small(), {}) == "Mål och möten\n"
                                     "Område  2016   2019\n"
                                     "──────  ────  ─────\n"
                                     "Äldre     12      3\n"
                                     "Å ö        –  1 024\n"
                                     "2017–2018: ingen verksamhetsberättelse\n");
}

TEST_CASE("cells are wrapped, and a row of several lines is kept apart") {
    Grid grid;
    grid.columns = {{"A"}, {"B"}};
    GridRow one;
    one.cells = {GridCell("ett två tre fyra fem sex sju åtta"), GridCell("kort")};
    one.cells[1].lines.push_back({{"rad två"}});
    GridRow two;
    two.cells = {GridCell("x"), GridCell("y")};
    grid.rows = {one, two};
    TextTableOptions options;
    options.width = 24;
    CHECK(text_table(grid, options) == "A                B\n"
                                       "───────────────  ───────\n"
                                       "ett två tre      kort\n"
                                       "fyra fem sex     rad två\n"
                                       "sju åtta\n"
                                       "\n"
                                       "x                y\n");
}

TEST_CASE("where the words don't fit beside each other each row becomes a list") {
    Grid grid = small();
    grid.columns[0].text = "Mål";
    grid.rows[0].cells[0] = GridCell("Verksamhetsutveckling i länet");
    grid.rows[0].cells[1] = GridCell("sammanslaget av flera");
    grid.rows[0].cells[1].lines.push_back({{"delvis uppfyllt"}});
    grid.rows[1].sum = true;
    TextTableOptions options;
    options.width = 24;
    CHECK(text_table(grid, options) == "Mål och möten\n"
                                       "Verksamhetsutveckling i\n"
                                       "länet\n"
                                       "  2016  sammanslaget av\n"
                                       "        flera\n"
                                       "        delvis uppfyllt\n"
                                       "  2019  3\n"
                                       "\n"
                                       "────────────────────────\n"
                                       "Å ö\n"
                                       "  2016  –\n"
                                       "  2019  1 024\n"
                                       "2017–2018: ingen\n"
                                       "verksamhetsberättelse\n");
}

TEST_CASE("no line is wider than the terminal, down to a few columns") {
    Grid grid = small();
    grid.rows.front().cells[0] = GridCell("Socialtjänstens samverkansochstödstrukturer i länet");
    grid.notes = {"En lång anmärkning om hur allt är räknat, med många ord."};
    for (std::size_t width = 12; width < 80; ++width) {
        TextTableOptions options;
        options.width = width;
        std::istringstream lines(text_table(grid, options));
        for (std::string line; std::getline(lines, line);) {
            INFO(width, ": ", line);
            CHECK(redovisa::text::display_width(line) <= width);
        }
    }
}

TEST_CASE("changed words are marked at the words") {
    Grid grid;
    grid.columns = {{"A"}};
    GridRow row;
    row.cells = {GridCell(std::vector<GridLine>{{{"Hålla "}, {"ihop ", "removed"}, {"upp ", "added"}, {"nätverk"}}})};
    grid.rows = {row};
    CHECK(text_table(grid, {}).find("Hålla [-ihop-] {+upp+} nätverk\n") != std::string::npos);
}

TEST_CASE("control characters never reach the terminal") {
    Grid grid;
    grid.columns = {{"A"}};
    GridRow row;
    row.cells = {GridCell("a\x1b[31mb")};
    grid.rows = {row};
    CHECK(text_table(grid, {}).find('\x1b') == std::string::npos);
}

} // namespace
