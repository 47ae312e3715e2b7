#include "support/child.hpp"
#include "support/figures.hpp"
#include "support/program.hpp"
#include "support/source_dir.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>

using namespace redovisa;
using nlohmann::json;
using test::Ended;
using test::TempFolder;

/// Shapes of Markdown whose time or output grows faster than their length in some parsers.
namespace {

constexpr std::size_t most_html_a_byte = 100;

std::string text_of(const json& parts, std::size_t n) {
    std::string out;
    for (const json& part : parts) {
        const auto times = part.at(1).get<std::size_t>();
        for (std::size_t i = 0; i < (times == 0 ? 1 : times * n); ++i)
            out += part.at(0).get<std::string>();
    }
    return out;
}

/// As a value of YAML on lines of its own.
std::string block(const std::string& text) {
    std::string out = "intro: |2\n  ";
    for (const char c : text) {
        out += c;
        if (c == '\n') out += "  ";
    }
    return out + "\n";
}

std::size_t page_size(const TempFolder& folder) {
    return test::fs::file_size(folder / "site/2024/aldre.html");
}

} // namespace

TEST_CASE("Markdown of any shape and length is shown or refused within two seconds and 300 MB") {
    const TempFolder folder;
    for (const auto& [path, bytes] : test::small_reports())
        folder.write("reports/" + path, bytes);
    const std::string harmless = test::small_reports().at("2024/aldre.yaml");
    const auto build = [&] {
        return test::run_child({test::program(), "build", folder.at("reports"), "-o", folder.at("site")},
                               test::within(2, 300'000'000));
    };
    REQUIRE(build().code == 0);
    const std::size_t page = page_size(folder);
    const json cases = json::parse(test::read_bytes(test::source_dir() / "tests/data/markdown/slow.json")).at("cases");
    std::int64_t tried = 0;
    std::int64_t shown = 0;
    for (const json& item : cases) {
        const auto name = item.at("name").get<std::string>();
        CAPTURE(name);
        for (const std::size_t n : {100U, 1'000U, 5'000U, 20'000U}) {
            if (!test::whole() && n != 1'000) continue;
            CAPTURE(n);
            const std::string text = text_of(item.at("parts"), n);
            folder.write("reports/2024/aldre.yaml", harmless + block(text));
            const Ended ended = build();
            CAPTURE(ended.err);
            ++tried;
            CHECK(ended.signal == 0);
            CHECK((ended.code == 0 || ended.code == 1));
            if (ended.code != 0) continue;
            ++shown;
            CHECK(page_size(folder) <= page + most_html_a_byte * text.size());
        }
    }
    CHECK(shown > 0);
    CHECK(shown < tried);
    test::tell(3, "slow shapes of Markdown up to 20 000 times repeated: within 2 s and 300 MB, HTML within 100 times",
               tried, 0);
}
