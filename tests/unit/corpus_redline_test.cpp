#include "corpus/redline.hpp"

#include <doctest/doctest.h>

#include <random>

namespace {

using redovisa::corpus::redline;
using redovisa::corpus::RedlinePiece;
using Kind = RedlinePiece::Kind;

std::string marked(std::string_view earlier, std::string_view later) {
    std::string out;
    for (const RedlinePiece& piece : redline(earlier, later)) {
        if (piece.kind == Kind::kept) out += piece.text;
        if (piece.kind == Kind::added) out += "{+" + piece.text + "+}";
        if (piece.kind == Kind::removed) out += "[-" + piece.text + "-]";
    }
    return out;
}

TEST_CASE("equal texts are kept whole") {
    CHECK(marked("", "").empty());
    CHECK(marked("Stödja kommunerna", "Stödja kommunerna") == "Stödja kommunerna");
}

TEST_CASE("words are added, removed and replaced") {
    CHECK(marked("Hålla ihop skolornas nätverk", "Hålla ihop och utveckla skolornas nätverk") ==
          "Hålla ihop {+och utveckla +}skolornas nätverk");
    CHECK(marked("Stödja kommunernas arbete aktivt", "Stödja regionernas arbete aktivt") ==
          "Stödja [-kommunernas -]{+regionernas +}arbete aktivt");
    CHECK(marked("Samordna nätverken för äldre", "Samordna nätverken") == "Samordna nätverken[- för äldre-]");
    CHECK(marked("En god utbildning", "En god utbildning för unga") == "En god utbildning{+ för unga+}");
}

TEST_CASE("a short word between two changes is part of the change") {
    CHECK(marked("Vi ska göra allt det gamla och det tunga arbetet i länet",
                 "Vi ska göra allt det nya och det lätta arbetet i länet") ==
          "Vi ska göra allt det [-gamla -]{+nya +}och det [-tunga -]{+lätta +}arbetet i länet");
    CHECK(
        marked("Stödja arbetet med skola och vård i hela länet", "Stödja arbetet med kultur och fritid i hela länet") ==
        "Stödja arbetet med [-skola och vård -]{+kultur och fritid +}i hela länet");
}

TEST_CASE("texts with little in common are told one after the other") {
    CHECK(marked("Bygga ut solenergin", "Ordna läger för unga") == "[-Bygga ut solenergin-]{+Ordna läger för unga+}");
}

TEST_CASE("kept and removed make the earlier text, kept and added the later one") {
    std::mt19937 random(20160101); // NOLINT: a fixed seed, so that a failure comes back
    const std::vector<std::string> words{"och", "att", "länet", "äldre", "stödja", "nätverk", "å", "utveckla", "för"};
    const auto text = [&] {
        std::string out;
        for (auto left = random() % 12; left > 0; --left)
            out += words[random() % words.size()] + (left > 1 ? " " : "");
        return out;
    };
    for (int i = 0; i < 2000; ++i) {
        const std::string earlier = text();
        const std::string later = text();
        std::string before;
        std::string after;
        for (const RedlinePiece& piece : redline(earlier, later)) {
            if (piece.kind != Kind::added) before += piece.text;
            if (piece.kind != Kind::removed) after += piece.text;
        }
        REQUIRE(before == earlier);
        REQUIRE(after == later);
    }
}

} // namespace
