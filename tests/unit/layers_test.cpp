#include "support/source_dir.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Include {
    std::string room;
    std::string file;
    std::string target;
};

const fs::path sources = redovisa::test::source_dir() / "src";

std::vector<Include> all_includes(const std::regex& form) {
    std::vector<Include> out;
    for (const auto& entry : fs::recursive_directory_iterator(sources)) {
        const std::string ending = entry.path().extension().string();
        if (ending != ".cpp" && ending != ".hpp") continue;
        const fs::path relative = fs::relative(entry.path(), sources);
        const std::string room = relative.has_parent_path() ? relative.begin()->string() : "main";
        std::ifstream in(entry.path());
        for (std::string line; std::getline(in, line);) {
            std::smatch match;
            if (std::regex_search(line, match, form)) out.push_back({room, relative.string(), match[1]});
        }
    }
    return out;
}

/// The table "The rooms" of docs/architecture.md: the document is what is tested.
std::map<std::string, std::set<std::string>> documented_rooms() {
    std::map<std::string, std::set<std::string>> rooms;
    std::ifstream in(redovisa::test::source_dir() / "docs" / "architecture.md");
    const std::regex row(R"(^\| `([a-z]+)` \| .* \| (.*) \|$)");
    for (std::string line; std::getline(in, line);) {
        std::smatch match;
        if (!std::regex_match(line, match, row)) continue;
        std::set<std::string>& allowed = rooms[match[1]];
        const std::string list = match[2];
        const std::regex name("[a-z]+");
        for (auto at = std::sregex_iterator(list.begin(), list.end(), name); at != std::sregex_iterator(); ++at)
            allowed.insert(at->str());
    }
    return rooms;
}

TEST_CASE("a room includes only the rooms that docs/architecture.md allows it") {
    auto rooms = documented_rooms();
    CHECK(rooms.size() == 12);
    rooms["main"] = {"cli"};
    if (rooms["cli"].contains("all")) {
        for (const auto& [name, allowed] : rooms)
            rooms["cli"].insert(name);
    }
    const auto includes = all_includes(std::regex(R"(^#include "([a-z]+)/)"));
    CHECK(includes.size() > 100);
    for (const Include& include : includes) {
        if (include.room == include.target) continue;
        INFO(include.file, " includes ", include.target);
        REQUIRE(rooms.contains(include.room));
        CHECK(rooms[include.room].contains(include.target));
    }
}

TEST_CASE("each package is known in one place, and in no header") {
    const std::map<std::string, std::set<std::string>> homes{
        {"yaml-cpp", {"yaml"}},   {"cmark-gfm", {"markdown"}}, {"CLI", {"cli"}},
        {"utf8proc.h", {"text"}}, {"dtl", {"view", "corpus"}}, {"nlohmann", {"schema", "diag", "render"}}};
    for (const Include& include : all_includes(std::regex(R"(^#include <([A-Za-z0-9_.-]+))"))) {
        std::string package = include.target;
        if (package.starts_with("cmark-gfm")) package = "cmark-gfm";
        const auto home = homes.find(package);
        if (home == homes.end()) continue;
        INFO(include.file, " includes ", include.target);
        CHECK(home->second.contains(include.room));
        CHECK(include.file.ends_with(".cpp"));
    }
}

} // namespace
