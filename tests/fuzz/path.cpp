#include "corpus/link.hpp"
#include "fuzz/expect.hpp"
#include "render/page.hpp"
#include "schema/values.hpp"
#include "site/marker.hpp"
#include "text/portable.hpp"
#include "view/compare.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <vector>

/// Lines that are names from a stranger. Those that pass as ids name areas and goals of two years: every page lies
/// inside the site, has a name that any system can hold and is there once, every anchor is alone in its year.
namespace redovisa::fuzz {
namespace {

/// Judged apart from text/portable.cpp.
bool is_inside(const std::string& path) {
    const std::filesystem::path name = path;
    return name.is_relative() && name.lexically_normal() == name && !path.starts_with("..") &&
           path.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-./") == std::string::npos &&
           std::ranges::all_of(name,
                               [](const auto& part) { return part.string().size() <= 80 && part.string()[0] != '.'; });
}

std::vector<std::string> lines_of(std::string_view bytes) {
    std::vector<std::string> out;
    while (!bytes.empty() && out.size() < 12) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        out.emplace_back(bytes.substr(0, end));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    return out;
}

void expect_names(const std::string& line) {
    const std::string near = text::id_like(line);
    expect(near.empty() || text::has_id_form(near), "not an id", near);
    if (text::is_portable_path(line)) expect(is_inside(line), "a path that is not portable", line);
    if (schema::is_id(line)) expect(is_inside(line + ".html"), "an id that is no file name", line);
    if (schema::is_id(line)) expect(text::is_portable_path(line + ".html"), "an id that the site refuses", line);
}

model::Goal goal(const std::string& id) {
    model::Goal out;
    out.id.value = id;
    out.title.value = id;
    out.activities.emplace_back().id.value = id;
    return out;
}

model::Report report(int year, const std::vector<std::string>& ids) {
    model::Report out;
    out.year.value = year;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        model::Area area;
        area.id.value = ids[i];
        area.goals.push_back(goal(ids[(i + 1) % ids.size()]));
        out.areas.push_back(std::move(area));
        out.overarching_goals.push_back(goal(ids[i]));
    }
    return out;
}

void expect_places(const corpus::Corpus& corpus) {
    const view::CompareWorld world(corpus);
    std::set<std::string> pages;
    const auto expect_page = [&](const std::string& path) {
        expect(is_inside(path) && text::is_portable_path(path), "a page outside", path);
        const std::string from = "a/b/c.html";
        const std::filesystem::path link = render::relative_path(from, path);
        expect((std::filesystem::path("a/b") / link).lexically_normal() == path, "a link that leads elsewhere", path);
    };
    for (const corpus::AreaEntry& area : corpus.areas) {
        const std::string& path = world.places.of(area.area).page;
        expect_page(path);
        expect(pages.insert(path).second, "two areas on one page", path);
    }
    std::set<std::string> anchors;
    const auto expect_anchor = [&](const model::Report& year, const void* record) {
        const std::string anchor = std::to_string(year.year.value) + "#" + world.places.of(record).anchor;
        expect(anchors.insert(anchor).second, "two records with one anchor", anchor);
    };
    for (const corpus::GoalEntry& entry : corpus.goals)
        expect_anchor(*entry.report, entry.goal);
    for (const corpus::ActivityEntry& entry : corpus.activities)
        expect_anchor(*entry.report, entry.activity);
    std::map<std::string, std::size_t> lives;
    for (corpus::GoalIndex goal = 0; goal < corpus.goals.size(); ++goal) {
        const std::string page = view::life_place(world.chains, goal).page;
        const std::size_t chain = world.chains.of_goal[goal];
        expect_page(page);
        expect(lives.emplace(page, chain).first->second == chain, "two lives on one page", page);
    }
}

void run(std::string_view bytes) {
    if (const auto listed = site::read_marker(bytes)) {
        expect(std::ranges::all_of(*listed, is_inside), "a marker that lists what is not ours");
    }
    const std::vector<std::string> lines = lines_of(bytes);
    std::vector<std::string> ids;
    for (const std::string& line : lines) {
        expect_names(line);
        if (schema::is_id(line) && std::ranges::find(ids, line) == ids.end()) ids.push_back(line);
    }
    if (ids.empty()) return;
    std::vector<model::Report> reports;
    reports.push_back(report(2001, ids));
    reports.push_back(report(2002, ids));
    diag::Diagnostics faults;
    expect_places(*corpus::link({}, std::move(reports), faults));
}

} // namespace
} // namespace redovisa::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    redovisa::fuzz::run(redovisa::fuzz::as_text(data, size));
    return 0;
}
