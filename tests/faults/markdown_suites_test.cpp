#include "support/figures.hpp"
#include "support/payloads.hpp"
#include "support/prose.hpp"
#include "support/prose_judge.hpp"
#include "support/source_dir.hpp"

#include "render/escape.hpp"
#include "render/prose_html.hpp"
#include "render/prose_markdown.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <array>
#include <filesystem>
#include <fstream>
#include <string_view>

using namespace redovisa;
using test::Prose;

namespace {

struct Specification {
    std::string_view name;
    std::string_view file;
};

constexpr std::array<Specification, 3> specifications{{
    {"CommonMark (npm's commonmark-spec)", "build/suites/commonmark-spec.json"},
    {"CommonMark, newer (beside the workplace)", "../shared/data/commonmark-spec-0.31.json"},
    {"GitHub's Markdown (beside the workplace)", "../shared/data/gfm-spec-0.29.json"},
}};

} // namespace

TEST_CASE("the examples of the Markdown specifications never give active HTML, and are the same tree after Markdown") {
    for (const Specification& specification : specifications) {
        const std::filesystem::path path = test::source_dir() / specification.file;
        const std::string tried = "examples of " + std::string(specification.name);
        if (!std::filesystem::exists(path)) {
            test::tell_not_run(9, tried, "not here");
            continue;
        }
        std::int64_t count = 0;
        std::int64_t same = 0;
        std::ifstream file(path);
        const nlohmann::json examples = nlohmann::json::parse(file);
        for (const auto& one : examples.at("cases")) {
            const std::string text = one.at("markdown");
            CAPTURE(text);
            const Prose prose(text);
            CHECK(test::fault_of_html(render::prose_html(prose.document).str()) == "");
            if (!prose.faults.has_errors()) {
                const Prose again(render::prose_markdown(prose.document, 1, lang::Language::en));
                CHECK(test::comparable(again.document.blocks) == test::comparable(prose.document.blocks));
                ++same;
            }
            ++count;
        }
        CHECK(same > count / 2);
        test::tell(9, tried + ": nothing active; the same tree after a round trip", count, 0);
        MESSAGE(tried, ": ", count, ", of which ", same, " make a round trip");
    }
}

TEST_CASE("hostile texts as prose give nothing active, and are taken as they stand when they are escaped") {
    const test::Payloads payloads = test::hostile_texts();
    for (const test::Payload& payload : payloads.all) {
        CAPTURE(payload.text);
        const Prose prose(payload.text);
        CHECK(test::fault_of_html(render::prose_html(prose.document).str()) == "");
        CHECK(Prose(render::markdown_text(payload.text)).codes() == "");
    }
    test::tell(9, "hostile texts as prose, and escaped as Markdown: nothing active, nothing refused",
               static_cast<std::int64_t>(payloads.all.size()), 0);
}
