#include "support/source_dir.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <regex>
#include <string>
#include <vector>

namespace {

using Palette = std::map<std::string, std::string>;

/// The colours set in each `:root` of the stylesheet, in its order: light, dark, paper.
std::vector<Palette> palettes() {
    std::ifstream in(redovisa::test::source_dir() / "templates/site.css");
    const std::string css{std::istreambuf_iterator<char>(in), {}};
    std::vector<Palette> out;
    const std::regex root(R"(:root \{([^}]*)\})");
    const std::regex colour(R"(--([a-z_-]+): (#[0-9a-f]{3,6});)");
    for (auto block = std::sregex_iterator(css.begin(), css.end(), root); block != std::sregex_iterator(); ++block) {
        Palette& palette = out.emplace_back();
        const std::string text = (*block)[1];
        for (auto one = std::sregex_iterator(text.begin(), text.end(), colour); one != std::sregex_iterator(); ++one) {
            palette[(*one)[1]] = (*one)[2];
        }
    }
    return out;
}

/// Relative luminance as WCAG 2.2 defines it.
double luminance(std::string hex) {
    if (hex.size() == 4) hex = {'#', hex[1], hex[1], hex[2], hex[2], hex[3], hex[3]};
    const double weights[] = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        const double c = std::stoi(hex.substr(1 + 2 * i, 2), nullptr, 16) / 255.0;
        sum += weights[i] * (c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
}

double contrast(const std::string& a, const std::string& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

TEST_CASE("text of every colour is readable on every ground, in light, dark and on paper") {
    const auto all = palettes();
    REQUIRE(all.size() == 3);
    for (const Palette& palette : all) {
        for (const std::string text : {"ink", "muted", "accent", "accent-deep", "done", "partial", "ongoing",
                                       "postponed", "not_done", "unreported"}) {
            for (const std::string ground : {"paper", "tint"}) {
                CAPTURE(text);
                CAPTURE(ground);
                REQUIRE(palette.contains(text));
                CHECK(contrast(palette.at(text), palette.at(ground)) >= 4.5);
            }
        }
        // What is written on the accent, as in the skip link.
        CHECK(contrast(palette.at("paper"), palette.at("accent")) >= 4.5);
    }
}
