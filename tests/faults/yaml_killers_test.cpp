#include "support/figures.hpp"
#include "support/source_dir.hpp"

#include "diag/print.hpp"
#include "yaml/limits.hpp"
#include "yaml/parse.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

using namespace redovisa;

namespace {

std::string from_base64(std::string_view text) {
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    std::uint32_t bits = 0;
    int held = 0;
    for (const char letter : text) {
        const std::size_t value = letters.find(letter);
        if (value == std::string_view::npos) break;
        bits = (bits << 6U) | static_cast<std::uint32_t>(value);
        held += 6;
        if (held < 8) continue;
        held -= 8;
        out.push_back(static_cast<char>((bits >> static_cast<std::uint32_t>(held)) & 0xFFU));
    }
    return out;
}

std::string numbered(std::string unit, std::size_t number) {
    const std::size_t at = unit.find("{i}");
    if (at != std::string::npos) unit.replace(at, 3, std::to_string(number));
    return unit;
}

std::string generated(const nlohmann::json& gen) {
    const auto count = gen.at("count").get<std::size_t>();
    const auto unit = gen.at("unit").get<std::string>();
    std::string out = gen.at("prefix").get<std::string>();
    // Past the limit on the size of a file more of the same tells nothing new.
    const auto full = [&] { return out.size() > 2 * yaml::limits::file_bytes; };
    for (std::size_t i = 0; i < count && !full(); ++i)
        out += numbered(unit, i);
    out += gen.at("suffix").get<std::string>();
    const std::string close = gen.value("close_unit", "");
    for (std::size_t i = 0; i < count && !full(); ++i)
        out += close;
    return out;
}

std::string input_of(const nlohmann::json& test) {
    if (test.contains("gen")) return generated(test["gen"]);
    if (test.contains("yaml_b64")) return from_base64(test["yaml_b64"].get<std::string>());
    return test.at("yaml").get<std::string>();
}

} // namespace

TEST_CASE("inputs that hurt or fool the parser get the expected verdict at the expected line") {
    std::ifstream file(redovisa::test::source_dir() / "tests/data/yaml-killers.json");
    const nlohmann::json data = nlohmann::json::parse(file);
    std::size_t run = 0;
    for (const auto& test : data.at("cases")) {
        CAPTURE(test.at("name").get<std::string>());
        text::SourceSet sources;
        diag::Diagnostics faults;
        const text::SourceId id = sources.add("x.yaml", input_of(test));
        const auto document = yaml::parse(sources[id], id, faults);
        faults.finish(sources);
        diag::Options english;
        english.language = lang::Language::en;
        const std::string printed = diag::print(faults, sources, english).substr(0, 2000);
        CAPTURE(printed);
        // One of them has the same mistake on each of its nine lines.
        CHECK(faults.items().size() <= (test.at("name") == "alias-bomb-9x9" ? 9 : 3));

        const std::string expect = test.at("expect").get<std::string>();
        if (expect == "ok") {
            CHECK(faults.items().empty());
            CHECK(document.has_value());
        } else if (expect == "warn") {
            CHECK_FALSE(faults.has_errors());
            CHECK_FALSE(faults.items().empty());
        } else if (expect == "error") {
            CHECK(faults.has_errors());
        } else {
            CHECK(expect == "error-or-ok");
        }
        if (test.contains("line") && !faults.items().empty()) {
            const text::Span first = faults.items().front().where;
            CHECK(sources[first.source].line_of(first.begin) == test["line"].get<std::uint32_t>());
        }
        ++run;
    }
    CHECK(run == 70);
    redovisa::test::tell(1, "inputs that hurt or fool the parser, judged right at the right line",
                         static_cast<std::int64_t>(run), 0);
}
