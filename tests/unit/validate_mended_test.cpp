#include "cli/pipeline.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace redovisa;

namespace {

/// `line:column code` of each fault in the file of an area, in order.
std::string faults_in(const std::string& bytes) {
    text::SourceSet sources;
    const text::SourceId id = sources.add("2019/aldre.yaml", bytes);
    cli::Built built = cli::build_file({id, site::InputKind::area, 2019, "aldre"}, sources);
    built.faults.finish(sources);
    std::string out;
    for (const diag::Diagnostic& fault : built.faults.items()) {
        const text::Position at = sources[id].position(fault.where.begin);
        out += std::to_string(at.line) + ":" + std::to_string(at.column) + " " + std::string(fault.rule->code) + "\n";
    }
    return out;
}

const std::string head = "area: aldre\ntitle: Äldre\ngroup: g\n";
const std::string goal = "goals:\n  - id: mal\n    title: Ett mål\n    activities:\n      - id: a\n        title: A\n";

} // namespace

TEST_CASE("a file whose form is broken tells what else is wrong in it, at the places where it stands") {
    CHECK(faults_in("titel: Äldre\narea: aldre\ngroup: g\n" + goal +
                    "        status: klart\n\tplan: x\n      - id: b\n        title: B\n        outcome: \"Hej\n"
                    "        status: färdig\n") == "1:1 unknown-key\n"
                                                   "10:17 unknown-value\n"
                                                   "11:1 tab-indent\n"
                                                   "14:18 missing-closing-quote\n"
                                                   "15:17 unknown-value\n");
}

TEST_CASE("a place behind a repair on an earlier line is led back, its repair too") {
    text::SourceSet sources;
    const std::string bytes = "title: \"Äldre\narea: aldre\ngroup: g\ngrop: x\n";
    const text::SourceId id = sources.add("2019/aldre.yaml", bytes);
    const cli::Built built = cli::build_file({id, site::InputKind::area, 2019, "aldre"}, sources);
    REQUIRE(built.faults.size() == 2);
    const diag::Diagnostic& fault = built.faults.items()[1];
    CHECK(fault.rule->code == "unknown-key");
    CHECK(bytes.substr(fault.where.begin, fault.where.end - fault.where.begin) == "grop");
    for (const diag::Edit& edit : fault.fix)
        CHECK(bytes.substr(edit.where.begin, edit.where.end - edit.where.begin) == "grop");
}

TEST_CASE("what may follow from a repair that somebody did not mean is not told") {
    // A repaired line itself.
    CHECK(faults_in(head + "grop:x\n") == "4:1 no-space-after-colon\n");
    // A missing key: it may be the one that could not be read.
    CHECK(faults_in("area: aldre\ntitle: \"Äldre\n") == "2:8 missing-closing-quote\n");
    // A fault of form without a repair.
    const std::string broken = "<<<<<<< HEAD\ntitle: Äldre\n=======\ntitle: De äldre\n>>>>>>> min\ngrop: x\n";
    CHECK(faults_in("area: aldre\n" + broken).find("unknown-key") == std::string::npos);
}
