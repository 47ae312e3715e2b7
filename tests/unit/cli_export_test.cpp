#include "support/program.hpp"
#include "support/source_dir.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>

using namespace redovisa;
using nlohmann::json;
using test::Run;

namespace {

const std::string reports = (test::source_dir() / "tests/data/export").string();

/// What other programs rely on: the types of the keys, and which of them are always there. `a` beside `b` in a list
/// means every item; further keys are allowed.
void check_shape(const json& wanted, const json& found, const std::string& at) {
    CAPTURE(at);
    if (wanted.is_object()) {
        REQUIRE(found.is_object());
        for (const auto& [key, value] : wanted.items()) {
            CAPTURE(key);
            REQUIRE(found.contains(key));
            check_shape(value, found.at(key), at + "." + key);
        }
    } else if (wanted.is_array()) {
        REQUIRE(found.is_array());
        if (wanted.empty()) return;
        for (const json& item : found)
            check_shape(wanted.front(), item, at + "[]");
    } else if (wanted.is_string()) {
        CHECK(found.is_string());
    } else if (wanted.is_boolean()) {
        CHECK(found.is_boolean());
    } else if (wanted.is_number()) {
        CHECK(found.is_number());
    }
}

const json& by_id(const json& list, const std::string& id) {
    for (const json& item : list)
        if (item.at("id") == id) return item;
    FAIL("no " << id);
    return list;
}

} // namespace

TEST_CASE("export --format json has the shape that other programs rely on") {
    const Run run = test::run_program({"export", reports, "--format", "json"});
    REQUIRE(run.code == 0);
    CHECK(run.err == "");
    const json all = json::parse(run.out);
    const json goal = json::parse(R"({"id": "", "ref": "", "title": "", "continues": [""]})");
    const json activity = json::parse(R"({"id": "", "title": "", "status": "", "figures": [{"value": 0}]})");
    json area_goal = goal;
    area_goal["level"] = "";
    area_goal["lineage"] = "";
    area_goal["fulfilment"] = {{"value", ""}, {"derived", true}};
    area_goal["activities"] = json::array({activity});
    json challenge = goal;
    challenge["target"] = "";
    const json report{{"year", 0},
                      {"overarching_goals", json::array({goal})},
                      {"challenges", json::array({challenge})},
                      {"groups", json::array({{{"id", ""}, {"title", ""}, {"goals", json::array({goal})}}})},
                      {"areas", json::array({{{"id", ""},
                                              {"title", ""},
                                              {"group", ""},
                                              {"goals", json::array({area_goal})},
                                              {"activities", json::array({activity})}}})},
                      {"activities", json::array({activity})}};
    check_shape({{"organisation", {{"name", ""}}}, {"reports", json::array({report})}, {"indicators", json::array()}},
                all, "");

    const json& year = all.at("reports").at(1);
    CHECK(year.at("year") == 2019);
    CHECK(year.at("board").at("meetings") == 7);
    CHECK(year.at("board").at("representatives").at(0).at("body") == "ERNACT");
    CHECK(year.at("board").at("representatives").at(0).at("members").at(0).at("name") == "Ida Exempel");
    CHECK(year.at("board").at("representatives").at(0).at("members").at(0).at("role") == "ordinary");
    CHECK(by_id(year.at("challenges"), "karnan").at("ref") == "2019/challenge/karnan");
    CHECK(by_id(year.at("overarching_goals"), "nytta").at("ref") == "2019/overarching/nytta");
    const json& area = by_id(year.at("areas"), "aldre");
    CHECK(area.at("group") == "extended");
    const json& trygg = by_id(area.at("goals"), "trygg");
    CHECK(trygg.at("ref") == "2019/aldre/trygg");
    CHECK(trygg.at("level") == "area");
    CHECK(trygg.at("continues") == json::array({"2016/aldre/trygg"}));
    CHECK(trygg.at("fulfilment") == json{{"value", "partly_met"}, {"derived", true}});
    const json& met = by_id(trygg.at("activities"), "natverk");
    CHECK(met.at("status") == "done");
    CHECK(met.at("reason") == nullptr);
    CHECK(met.at("figures").at(0).at("value") == 878);
    CHECK(met.at("source").at("line") == 41);
    const json& late = by_id(trygg.at("activities"), "utbildning");
    CHECK(late.at("status") == "postponed");
    CHECK_FALSE(late.at("reason").is_null());
    const json& points = by_id(all.at("indicators"), "tillsyn").at("points");
    CHECK(std::ranges::any_of(points,
                              [](const json& point) { return point.at("year") == 2019 && point.at("value") == 878; }));
}

TEST_CASE("export --year leaves out the others, and a wrong table names those that exist") {
    const Run run = test::run_program({"export", reports, "--year", "2019"});
    REQUIRE(run.code == 0);
    const json one = json::parse(run.out);
    REQUIRE(one.at("reports").size() == 1);
    CHECK(one.at("reports").at(0).at("year") == 2019);
    const Run csv = test::run_program({"export", reports, "--format", "csv", "--table", "goals"});
    CHECK(csv.code == 0);
    CHECK(csv.out.find("trygg") != std::string::npos);
    const Run wrong = test::run_program({"export", reports, "--format", "csv", "--table", "gaols", "--lang", "en"});
    CHECK(wrong.code == 2);
    CHECK(wrong.out == "");
    CHECK(wrong.err.find("`gaols`") != std::string::npos);
}

TEST_CASE("list filters by area, status, reason and year") {
    const auto lines = [](std::vector<std::string> words) {
        words.insert(words.begin() + 2, reports);
        const Run run = test::run_program(words);
        CHECK(run.code == 0);
        CHECK(run.err == "");
        return run.out;
    };
    CHECK(lines({"list", "goals", "--year", "2019"}) ==
          "2019/overarching/nytta  not_assessed  Förbundet gör nytta\n"
          "2019/challenge/karnan   met           Kommunerna har fått stöd\n"
          "2019/aldre/trygg        partly_met    Trygg och samordnad omsorg\n");
    CHECK(lines({"list", "activities", "--status", "postponed"}) ==
          "2019/aldre/trygg/utbildning  postponed  =1+1; \"utbildning\"\n");
    CHECK(lines({"list", "activities", "--reason", "staffing"}) ==
          lines({"list", "activities", "--status", "postponed"}));
    const std::string goal = "2019/aldre/trygg  partly_met  Trygg och samordnad omsorg\n";
    CHECK(lines({"list", "goals", "--status", "postponed", "--year", "2019"}) == goal);
    CHECK(lines({"list", "goals", "--area", "aldre", "--reason", "staffing"}) == goal);
    const std::string figure = "2019/aldre/trygg/natverk  878  besök\n";
    CHECK(lines({"list", "figures", "--area", "aldre", "--year", "2019"}) == figure);
    CHECK(lines({"list", "figures", "--status", "done", "--year", "2019"}) == figure);
    CHECK(lines({"list", "figures", "--status", "postponed"}) == "");
    CHECK(lines({"list", "activities", "--area", "aldre", "--year", "2019", "--format", "csv"}).find("utbildning") !=
          std::string::npos);
    CHECK(json::parse(lines({"list", "figures", "--format", "json"})).is_array());
}

TEST_CASE("what hangs in no area is left out when an area is asked for") {
    test::TempFolder folder;
    for (const auto& [path, bytes] : test::small_reports())
        folder.write(path, bytes);
    const std::string root = folder.path().string();
    folder.write("2024/report.yaml", test::small_reports().at("2024/report.yaml") +
                                         "activities:\n  - id: lokaler\n    title: Byta lokaler\n    status: ongoing\n"
                                         "figures:\n  - {value: 7, unit: möten}\n");
    folder.write("2024/aldre.yaml", test::small_reports().at("2024/aldre.yaml") +
                                        "activities:\n  - id: natverk\n    title: Driva nätverk\n    status: ongoing\n"
                                        "figures:\n  - {value: 2, unit: nätverk}\n");
    const auto lines = [&](const char* what, std::vector<std::string> words) {
        words.insert(words.begin(), {"list", what, root});
        return test::run_program(words).out;
    };
    const std::string activity = "2024/aldre/natverk  ongoing  Driva nätverk\n";
    CHECK(lines("activities", {}) == "2024/lokaler        ongoing  Byta lokaler\n" + activity);
    CHECK(lines("activities", {"--area", "aldre"}) == activity);
    CHECK(lines("figures", {}) == "2024        7  möten\n2024/aldre  2  nätverk\n");
    CHECK(lines("figures", {"--area", "aldre"}) == "2024/aldre  2  nätverk\n");
    CHECK(lines("figures", {"--status", "ongoing"}) == "");
}

TEST_CASE("schema and explain print what is asked for") {
    for (const char* file : {"area", "report", "organisation", "comparison"}) {
        CAPTURE(file);
        const Run run = test::run_program({"schema", file});
        CHECK(run.code == 0);
        CHECK(json::parse(run.out).contains("$schema"));
    }
    CHECK(test::run_program({"schema"}).out == test::run_program({"schema", "area"}).out);
    CHECK(test::run_program({"schema", "reference"}).out.starts_with("#"));
    const Run page = test::run_program({"explain", "unknown-key", "--lang", "en"});
    CHECK(page.code == 0);
    CHECK(page.out.find("unknown-key") != std::string::npos);
    const Run near = test::run_program({"explain", "unknown-kye", "--lang", "en"});
    CHECK(near.code == 2);
    CHECK(near.err == "redovisa: there is no code `unknown-kye`; did you mean `unknown-key`?\n");
    const Run all = test::run_program({"explain"});
    CHECK(all.out.find("unknown-key") != std::string::npos);
    CHECK(all.out.find("output-forbidden") != std::string::npos);
}
