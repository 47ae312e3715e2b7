#include "diag/mend.hpp"
#include "model/build.hpp"
#include "yaml/parse.hpp"

#include <doctest/doctest.h>

using namespace redovisa;

namespace {

/// The file with the fixes of all that is said of its prose.
std::string mended(std::string file) {
    text::SourceSet sources;
    diag::Diagnostics faults;
    const text::SourceId id = sources.add("x.yaml", std::move(file));
    const auto document = yaml::parse(sources[id], id, faults);
    REQUIRE(document.has_value());
    (void)model::build_area(*document, sources[id], id, faults);
    std::vector<diag::Edit> edits;
    for (const diag::Diagnostic& fault : faults.items())
        edits.insert(edits.end(), fault.fix.begin(), fault.fix.end());
    return diag::apply_edits(sources[id].bytes(), edits);
}

} // namespace

TEST_CASE("prose is mended as the quotes around it demand") {
    CHECK(mended("intro: a <x> b\n") == "intro: a \\<x> b\n");
    CHECK(mended("intro: \"a <x> b\"\n") == "intro: \"a \\\\<x> b\"\n");
    CHECK(mended("intro: 'a <x> b'\n") == "intro: 'a \\<x> b'\n");
    CHECK(mended("intro: |\n  a\n  <b>b</b>\n") == "intro: |\n  a\n  **b**\n");
    CHECK(mended("intro: >\n  a\n  b\n\n  #c\n") == "intro: >\n  a\n  b\n\n  # c\n");
}

TEST_CASE("prose without quotes is not mended where its first sign would be one of YAML") {
    CHECK(mended("intro: • a\n") == "intro: • a\n");
    CHECK(mended("intro: <b>a</b>\n") == "intro: <b>a</b>\n");
    CHECK(mended("intro: a <b>b</b>\n") == "intro: a **b**\n");
}

TEST_CASE("prose is not mended where the file has other bytes for it") {
    CHECK(mended("intro: \"\\x3cx>\"\n") == "intro: \"\\x3cx>\"\n");
    CHECK(mended("intro: \"a\\n\\n#b\"\n") == "intro: \"a\\n\\n# b\"\n");
}
