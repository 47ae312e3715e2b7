#include "render/svg_bar.hpp"

#include <doctest/doctest.h>

using namespace redovisa;

TEST_CASE("the parts of a bar fill it from end to end, and its words say what it shows") {
    view::Tally tally;
    tally.parts = {{{"done", "Genomförd", ""}, 1, "1", "33 %"},
                   {{"partial", "Delvis", ""}, 0, "0", "0 %"},
                   {{"ongoing", "Pågår", ""}, 2, "2", "67 %"}};
    tally.total = 3;
    tally.summary = "genomförd 1 och pågår 2";
    CHECK(render::svg_bar(tally, {.title = "Äldre & unga", .height = 16}).str() ==
          "<svg class=\"bar\" role=\"img\" width=\"100%\" height=\"16\"><title>Äldre &amp; unga</title>"
          "<desc>genomförd 1 och pågår 2</desc>"
          "<rect class=\"bar-part\" x=\"0.00%\" width=\"33.33%\" height=\"16\" fill=\"url(#p-done)\"/>"
          "<rect class=\"bar-part\" x=\"33.33%\" width=\"66.67%\" height=\"16\" fill=\"url(#p-ongoing)\"/></svg>");
}

TEST_CASE("nothing to show is an empty bar") {
    CHECK(render::svg_bar({}, {.title = "2018", .height = 8}).str() ==
          "<svg class=\"bar\" role=\"img\" width=\"100%\" height=\"8\"><title>2018</title><desc></desc></svg>");
}
