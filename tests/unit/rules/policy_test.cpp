#include "fixture.hpp"

#include "support/program.hpp"

#include <doctest/doctest.h>

namespace redovisa {
namespace {

using Lines = std::vector<std::string>;

/// What is said, a line each, of an activity that is done without an outcome, with `accept` on it and `rules` for all.
Lines said(const std::string& accept, const std::string& rules = {}) {
    test::Files files = test::small_reports();
    if (!rules.empty()) files["organisation.yaml"] += "rules:\n" + rules;
    files["2024/aldre.yaml"] +=
        "activities:\n  - id: natverk\n    title: Samordna nätverken\n    status: done\n" + accept;
    const std::string text = test::check_reports(files).en;
    Lines out;
    for (std::size_t begin = 0; begin < text.size(); begin = text.find('\n', begin) + 1) {
        const std::string line = text.substr(begin, text.find('\n', begin) - begin);
        if (line.starts_with("reports/")) out.push_back(line.substr(line.find(": ") + 2));
    }
    return out;
}

std::string accepted(const std::string& code) {
    return "    accept:\n      - {code: " + code + ", why: Källan nämner inget.}\n";
}

std::string level(const std::string& code, const std::string& word) {
    return "  - code: " + code + "\n    level: \"" + word + "\"\n    why: Så har styrelsen bestämt.\n";
}

const std::string missing = "the activity is done but has no outcome [outcome-missing]";

TEST_CASE("a warning is accepted in place, and only there") {
    CHECK(said("") == Lines{"warning: " + missing});
    CHECK(said(accepted("outcome-missing")) == Lines{});
    CHECK(said(accepted("outcome-missing") + "  - id: traff\n    title: Ordna träff\n    status: done\n") ==
          Lines{"warning: " + missing});
}

TEST_CASE("an acceptance that does nothing is told") {
    const std::string outcome = "    outcome: Nätverken möttes.\n";
    CHECK(said(outcome + accepted("outcome-missing")) ==
          Lines{"advice: nothing to accept: `outcome-missing` is not found here [accept-unused]"});
    CHECK(said(outcome + accepted("unknown-key")) ==
          Lines{"warning: errors can't be accepted: `unknown-key` [accept-error]"});
    CHECK(said(outcome + accepted("outcome-mising")) ==
          Lines{"error: there is no rule `outcome-mising` [unknown-rule]"});
    CHECK(said(outcome + "    accept:\n      - {code: outcome-missing}\n") ==
          Lines{"error: `why` is missing [missing-key]"});
    CHECK(said(outcome + "    accept:\n      - {code: outcome-missing, why: ok}\n") ==
          Lines{"error: `ok` explains nothing [why-too-short]"});
    CHECK(said(outcome + "    accept: outcome-missing\n") ==
          Lines{"error: `accept` must be a list, not a text [list-expected]"});
}

TEST_CASE("levels of warnings and advice are the organisation's own") {
    CHECK(said("", level("outcome-missing", "off")) == Lines{});
    CHECK(said("", level("outcome-missing", "advice")) == Lines{"advice: " + missing});
    CHECK(said("", level("outcome-missing", "error")) == Lines{"error: " + missing});
    CHECK(said(accepted("outcome-missing"), level("outcome-missing", "error")) == Lines{});
}

TEST_CASE("errors stay errors, and levels that can't hold are told") {
    const std::string error = "error: `note2` is not a key here [unknown-key]";
    const std::string lowered = "warning: `unknown-key` is an error and can't be lowered [level-error]";
    CHECK(said("    note2: x\n" + accepted("outcome-missing"), level("unknown-key", "off")) == Lines{error, lowered});
    CHECK(said(accepted("outcome-missing"), level("unknown-key", "error")) == Lines{});
    CHECK(said("", level("outcome-missing", "off") + level("outcome-missing", "error")) ==
          Lines{"error: `outcome-missing` has a level already [level-twice]", "note: first given here"});
    CHECK(said("", level("outcome-misssing", "off")) ==
          Lines{"warning: " + missing, "error: there is no rule `outcome-misssing` [unknown-rule]"});
}

} // namespace
} // namespace redovisa
