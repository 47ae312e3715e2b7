#include "support/csv.hpp"
#include "support/source_dir.hpp"

#include "render/data_csv.hpp"
#include "render/data_dictionary.hpp"
#include "render/data_files.hpp"
#include "render/data_json.hpp"
#include "render/data_list.hpp"

#include "cli/pipeline.hpp"
#include "text/portable.hpp"
#include "view/data.hpp"
#include "view/data_set.hpp"
#include "view/derived.hpp"
#include "view/list.hpp"

#include "../support/temp_folder.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace redovisa;
using test::read_csv;
using Json = nlohmann::ordered_json;

namespace {

const std::string root = (redovisa::test::source_dir() / "tests/data/export").string();

/// The fixture, read by the whole pipeline.
const cli::Loaded& fixture() {
    static const std::unique_ptr<cli::Loaded> loaded = cli::load(root, site::disk(), 1, std::nullopt);
    return *loaded;
}

/// Says that the goal is met.
view::Derived derived_for(std::string_view ref) {
    const corpus::Corpus& corpus = *fixture().corpus;
    view::Derived derived;
    derived.fulfilment.resize(corpus.goals.size());
    derived.fulfilment[corpus.goal_by_ref.find(ref)->second] = schema::Fulfilment::met;
    return derived;
}

Json exported(std::vector<int> only = {}) {
    return Json::parse(
        render::json(view::make_data(*fixture().corpus, fixture().sources, derived_for("2019/aldre/trygg"), only)));
}

view::Table table(std::string_view name) {
    return view::make_table(name, *fixture().corpus, fixture().sources, {}).value();
}

std::vector<std::string> column(const std::vector<std::vector<std::string>>& rows, std::string_view name) {
    const auto at = std::ranges::find(rows.front(), name) - rows.front().begin();
    std::vector<std::string> cells;
    for (std::size_t i = 1; i < rows.size(); ++i)
        cells.push_back(rows[i].at(static_cast<std::size_t>(at)));
    return cells;
}

/// Records of `data` that the dictionary does not know, as `record.key`.
void unknown_keys(const Json& data, std::string_view name, std::set<std::string>& unknown,
                  std::set<std::string>& seen) {
    const auto& dictionary = render::data_dictionary();
    const auto record = std::ranges::find(dictionary, name, &render::DataRecord::name);
    REQUIRE_MESSAGE(record != dictionary.end(), name);
    for (const auto& [key, value] : data.items()) {
        const std::string where = std::string(name) + '.' + key;
        const auto known = std::ranges::find(record->keys, key, &render::DataKey::name);
        if (known == record->keys.end()) {
            unknown.insert(where);
            continue;
        }
        seen.insert(where);
        const bool kind = known->list                                    ? value.is_array()
                          : known->type == render::DataKey::Type::record ? value.is_object()
                                                                         : true;
        CHECK_MESSAGE(kind, where);
        if (known->type != render::DataKey::Type::record) continue;
        if (!known->list)
            unknown_keys(value, known->record, unknown, seen);
        else
            for (const Json& item : value)
                unknown_keys(item, known->record, unknown, seen);
    }
}

} // namespace

TEST_CASE("the fixture of the export is sound") {
    CHECK_FALSE(fixture().faults.has_errors());
}

TEST_CASE("the export has the public shape") {
    const Json data = exported();
    CHECK(data["organisation"]["name"] == "Exempelförbundet");
    REQUIRE(data["reports"].size() == 2);
    const Json& report = data["reports"][1];
    CHECK(report["year"] == 2019);
    CHECK(report["overarching_goals"][0]["ref"] == "2019/overarching/nytta");
    const Json& challenge = report["challenges"][0];
    CHECK(challenge["id"] == "karnan");
    CHECK(challenge["ref"] == "2019/challenge/karnan");
    CHECK(challenge["title"] == "Kärnutmaningen");
    CHECK(challenge["target"] == "Kommunerna har fått stöd");
    CHECK(challenge["continues"] == Json::array());
    CHECK(report["groups"][0]["id"] == "extended");
    CHECK(report["groups"][0]["goals"] == Json::array());
    CHECK(data["reports"][0]["groups"][0]["goals"][0]["ref"] == "2016/extended/lang-sikt");
    CHECK(data["reports"][0]["groups"][0]["goals"][0]["level"] == "long_term");

    const Json& area = report["areas"][0];
    CHECK(area["id"] == "aldre");
    CHECK(area["title"] == "Äldre");
    CHECK(area["group"] == "extended");
    const Json& goal = area["goals"][0];
    CHECK(goal["id"] == "trygg");
    CHECK(goal["ref"] == "2019/aldre/trygg");
    CHECK(goal["level"] == "area");
    CHECK(goal["continues"] == Json::array({"2016/aldre/trygg"}));
    CHECK(goal["lineage"] == "reworded");
    CHECK(goal["fulfilment"] == Json({{"value", "met"}, {"derived", true}}));
    CHECK(data["reports"][0]["areas"][0]["goals"][0]["fulfilment"] ==
          Json({{"value", "not_assessed"}, {"derived", true}}));
    CHECK(data["reports"][0]["areas"][0]["goals"][0]["continued_by"] == Json::array({"2019/aldre/trygg"}));

    const Json& activity = goal["activities"][0];
    CHECK(activity["status"] == "done");
    CHECK(activity["reason"] == nullptr);
    CHECK(activity["outcome"] == "Cheferna möttes *sex* gånger.\n\nBåda blev av.");
    CHECK(activity["shared_outcomes"] == Json::array({"gemensam"}));
    CHECK(activity["figures"][0]["value"] == 878);
    CHECK(activity["figures"][0]["unit"] == "besök");
    CHECK(activity["source"] == Json({{"file", "berattelse-2019.pdf"},
                                      {"line", 41},
                                      {"to_line", 44},
                                      {"document", "berattelse"},
                                      {"page", "12"}}));
    CHECK(activity["place"] == Json({{"file", "2019/aldre.yaml"}, {"line", 10}}));
    CHECK(goal["activities"][1]["reason"] == "pandemic");
    CHECK(goal["activities"][1]["reasons"] == Json::array({"pandemic", "staffing"}));
    CHECK(goal["activities"][1]["source"] ==
          Json({{"file", "berattelse-2019.pdf"}, {"line", nullptr}, {"document", "berattelse"}}));

    REQUIRE(area["activities"].size() == 2);
    CHECK(area["activities"][0]["id"] == "fritt");
    CHECK_FALSE(area["activities"][0].contains("challenge"));
    CHECK(area["activities"][1]["id"] == "bidrag");
    CHECK(area["activities"][1]["challenge"] == "karnan");
    CHECK(report["activities"] == Json::array());
    CHECK(report["board"]["meetings"] == 7);
    CHECK(report["board"]["representatives"][0]["members"][0] == Json({{"name", "Ida Exempel"}, {"role", "ordinary"}}));
    CHECK(data["reports"][0]["board"] == Json({{"meetings", nullptr}, {"representatives", Json::array()}}));

    const Json& indicator = data["indicators"][0];
    CHECK(indicator["id"] == "tillsyn");
    CHECK(indicator["unit"] == "besök");
    REQUIRE(indicator["points"].size() == 2);
    CHECK(indicator["points"][0]["year"] == 2016);
    CHECK(indicator["points"][0]["value"] == 12.5);
    CHECK(indicator["points"][1]["year"] == 2019);
    CHECK(indicator["points"][1]["value"] == 878);
    CHECK(indicator["points"][1]["period"] == "2019");
    CHECK(indicator["points"][1]["ref"] == "2019/aldre/trygg/natverk");
}

TEST_CASE("one year can be exported alone") {
    const Json data = exported({2016});
    CHECK(data["reports"].size() == 1);
    CHECK(data["reports"][0]["year"] == 2016);
    CHECK(data["indicators"][0]["points"].size() == 1);
}

TEST_CASE("every exported key of the fixture and of the real reports is in the dictionary") {
    std::set<std::string> unknown;
    std::set<std::string> seen;
    unknown_keys(exported(), "export", unknown, seen);
    const std::unique_ptr<cli::Loaded> real =
        cli::load((redovisa::test::source_dir() / "reports").string(), site::disk(), 1, std::nullopt);
    unknown_keys(Json::parse(render::json(view::make_data(*real->corpus, real->sources, {}))), "export", unknown, seen);
    CHECK(unknown == std::set<std::string>{});
    CHECK(seen.size() > 100);
    for (const lang::Language language : {lang::Language::sv, lang::Language::en}) {
        const Json schema = Json::parse(render::data_schema(language));
        CHECK(schema["definitions"].size() + 1 == render::data_dictionary().size());
        for (const render::DataRecord& record : render::data_dictionary()) {
            CHECK_FALSE(record.description.in(language).empty());
            for (const render::DataKey& key : record.keys) {
                CAPTURE(key.name);
                CHECK_FALSE(key.description.in(language).empty());
                CHECK((key.type != render::DataKey::Type::record ||
                       schema["definitions"].contains(std::string(key.record))));
            }
        }
    }
}

TEST_CASE("numbers are written as they were read") {
    const auto text = [](std::string_view number) { return render::json(view::Datum(*lang::parse_decimal(number))); };
    for (const std::string number :
         {"0", "-7", "878", "12.5", "0.1", "-0.000001", "123456789.123456", "999999999999999"}) {
        CHECK(text(number) == number + "\n");
    }
}

TEST_CASE("any text comes back from the JSON, and what is no text becomes a mark") {
    for (const std::string text : {"", "å \"x\" \\ /", "a\r\n\tb", "\x01\x1f\x7f", "</script>", "\u2028\U0001F600"}) {
        CHECK(Json::parse(render::json(view::Datum(text))) == text);
    }
    CHECK(Json::parse(render::json(view::Datum(std::string("a\0b", 3)))) == std::string("a\0b", 3));
    CHECK(Json::parse(render::json(view::Datum("a\xff\xc3"))) == "a\uFFFD\uFFFD");
    CHECK(render::json(
              view::RecordMaker().always("a", view::Datum::List{}).always("b", view::Datum::List{1, true}).done()) ==
          "{\n  \"a\": [],\n  \"b\": [\n    1,\n    true\n  ]\n}\n");
}

TEST_CASE("every table has rows as long as its columns, and no column twice") {
    for (const std::string_view name : view::table_names()) {
        CAPTURE(name);
        const view::Table one = table(name);
        std::set<std::string_view> names;
        for (const view::Column& each : one.columns)
            CHECK(names.insert(each.name).second);
        for (const view::Row& row : one.rows)
            CHECK(row.size() == one.columns.size());
        CHECK_FALSE(one.rows.empty());
    }
    CHECK_FALSE(view::make_table("nothing", *fixture().corpus, fixture().sources, {}).has_value());
}

TEST_CASE("CSV for machines and for Excel say the same in their own ways") {
    const std::string machine = render::csv(table("figures"), render::CsvKind::machine);
    const std::string excel = render::csv(table("figures"), render::CsvKind::excel);
    CHECK(machine.starts_with("year,ref,"));
    CHECK(excel.starts_with("\xEF\xBB\xBFyear;ref;"));
    CHECK(column(read_csv(machine, ','), "value") == std::vector<std::string>{"12.5", "878"});
    CHECK(column(read_csv(excel.substr(3), ';'), "value") == std::vector<std::string>{"12,5", "878"});
    CHECK(column(read_csv(machine, ','), "period_first") == std::vector<std::string>{"2016-01-01", "2019-01-01"});
    const std::string activities = render::csv(table("activities"), render::CsvKind::excel);
    CHECK(column(read_csv(activities.substr(3), ';'), "title") ==
          std::vector<std::string>{"Samordna nätverken", "Samordna nätverken", "'=1+1; \"utbildning\"", "Fri aktivitet",
                                   "Bidra"});
}

namespace {

/// Whether a spreadsheet may take the cell for a formula: what it skips, then what starts one.
bool is_active(std::string_view text) {
    const auto skip = [&](std::string_view start) {
        if (!text.starts_with(start)) return false;
        text.remove_prefix(start.size());
        return true;
    };
    while (skip(" ") || skip("\u00A0") || skip("\uFEFF") || skip("\"") || skip("'")) {}
    for (const std::string_view sign : {"=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"}) {
        if (text.starts_with(sign)) return true;
    }
    return false;
}

/// Hostile cells: our own list, every way to start one, and the public list where it is at hand.
std::vector<std::string> hostile_cells() {
    std::vector<std::string> texts;
    const auto add_lines = [&](const std::string& path) {
        const std::string lines = test::read_bytes(path);
        for (std::size_t at = 0; at < lines.size();) {
            const std::size_t end = std::min(lines.find('\n', at), lines.size());
            texts.push_back(lines.substr(at, end - at));
            at = end + 1;
        }
    };
    add_lines((redovisa::test::source_dir() / "tests/data/csv-injection.txt").string());
    const std::string elsewhere = (redovisa::test::source_dir() / "../shared/data/csv-injection.txt").string();
    if (test::fs::exists(elsewhere))
        add_lines(elsewhere);
    else
        MESSAGE("the public list of payloads is not at hand and was not tried");
    for (const std::string start : {"", " ", "\u00A0", "\uFEFF", "\"", "'", " \u00A0\""}) {
        for (const std::string sign : {"=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"}) {
            texts.push_back(start + sign + "1+1");
        }
    }
    for (const std::string harmless : {"text", "a=b", "'quoted'", "", "12 besök", "1-2", "åäö", "a\r\nb", "x,y;z\"w"})
        texts.push_back(harmless);
    return texts;
}

} // namespace

TEST_CASE("no cell is active, and what was defused can be read back") {
    const std::vector<std::string> texts = hostile_cells();
    std::size_t defused = 0;
    for (const render::CsvKind kind : {render::CsvKind::machine, render::CsvKind::excel}) {
        view::Table one{"t", {"t", "t"}, {{"text", {"t", "t"}}, {"number", {"n", "n"}}}, {}};
        for (const std::string& text : texts)
            one.rows.push_back({text, *lang::parse_decimal("-1.5")});
        const bool excel = kind == render::CsvKind::excel;
        const std::string written = render::csv(one, kind);
        const auto rows = read_csv(excel ? written.substr(3) : written, excel ? ';' : ',');
        REQUIRE(rows.size() == texts.size() + 1);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            CAPTURE(texts[i]);
            const std::string& cell = rows[i + 1][0];
            const bool active = is_active(texts[i]);
            CHECK(cell == (active ? "'" + texts[i] : texts[i]));
            // Undone as the dictionary says: an apostrophe goes when what follows would be active.
            const bool was_defused = cell.starts_with('\'') && is_active(std::string_view(cell).substr(1));
            CHECK((was_defused ? cell.substr(1) : cell) == texts[i]);
            CHECK(rows[i + 1][1] == (excel ? "-1,5" : "-1.5"));
            defused += active ? 1 : 0;
        }
    }
    MESSAGE(texts.size(), " texts, ", defused, " defused, 0 active");
}

TEST_CASE("lists are one line a record, aligned by what a terminal shows, cut to its width") {
    const auto list = [](std::string_view what, const view::ListFilter& filter) {
        return view::make_list(what, *fixture().corpus, fixture().sources, derived_for("2019/aldre/trygg"), filter)
            .value();
    };
    CHECK(render::list_text(list("goals", {}), 0) ==
          "2016/extended/lang-sikt  not_assessed  Kommunerna samverkar på lång sikt\n"
          "2016/aldre/trygg         not_assessed  Trygg omsorg\n"
          "2019/overarching/nytta   not_assessed  Förbundet gör nytta\n"
          "2019/challenge/karnan    not_assessed  Kommunerna har fått stöd\n"
          "2019/aldre/trygg         met           Trygg och samordnad omsorg\n");
    CHECK(render::list_text(list("goals", {.years = {2019}, .area = "aldre", .status = {}, .reason = {}}), 40) ==
          "2019/aldre/trygg  met  Trygg och samord…\n");
    CHECK(render::list_text(list("activities", {.years = {}, .area = {}, .status = "postponed", .reason = "staffing"}),
                            0) == "2019/aldre/trygg/utbildning  postponed  =1+1; \"utbildning\"\n");
    CHECK(render::list_text(list("activities", {.years = {}, .area = {}, .status = {}, .reason = "no_call"}), 0) == "");
    CHECK(render::list_text(list("figures", {.years = {}, .area = "aldre", .status = {}, .reason = {}}), 0) ==
          "2016/aldre/trygg/natverk  12.5  timmar\n"
          "2019/aldre/trygg/natverk   878  besök\n");
    CHECK_FALSE(view::make_list("areas", *fixture().corpus, fixture().sources, {}, {}).has_value());
    const Json rows =
        Json::parse(render::json(list("figures", {.years = {2019}, .area = {}, .status = {}, .reason = {}})));
    CHECK(rows.size() == 1);
    CHECK(rows[0]["value"] == 878);
    CHECK(rows[0]["to"] == nullptr);
}

TEST_CASE("the data folder has every file and describes each") {
    const auto files = render::data_files(view::make_data_set(*fixture().corpus, fixture().sources, {}));
    std::vector<std::string> names;
    for (const text::OutputFile& file : files)
        names.push_back(file.path);
    CHECK(names.size() == 2 + 1 + 2 * view::table_names().size() + 3);
    const std::string readme = files.back().bytes;
    CHECK(files.back().path == "data/readme.md");
    for (const std::string& name : names) {
        CAPTURE(name);
        CHECK(text::is_portable_path(name));
        if (name != "data/readme.md") CHECK(readme.find("(" + name.substr(5) + ")") != std::string::npos);
    }
}
