#include "render/goal_filter.hpp"

#include "render/compare_pages_words.hpp"
#include "render/compare_words.hpp"
#include "render/html_writer.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace redovisa::render {
namespace {

namespace words = compare_pages_words;

using Choices = std::vector<std::pair<std::string, std::string>>; // key and label

void choice(HtmlWriter& out, std::string_view name, std::string_view label, std::string_view all,
            const Choices& choices) {
    const std::string id = "urval-" + std::string(name);
    out.open("div").open("label", {{"for", id}}).text(label).close();
    out.open("select", {{"id", id}, {"data-facet", name}});
    out.open("option", {{"value", ""}}).text(all).close();
    for (const auto& [key, text] : choices)
        out.open("option", {{"value", key}}).text(text).close();
    out.close().close();
}

Choices keys_and_labels(const std::vector<view::Term>& terms) {
    Choices out;
    for (const auto& term : terms)
        out.emplace_back(term.key, term.label);
    return out;
}

} // namespace

Html goal_filter(const view::Comparison& comparison) {
    const auto word = [&](lang::Words text) { return text.in(comparison.language); };
    std::map<std::string, std::string> kinds;
    Choices areas;
    for (const auto& row : comparison.goals) {
        if (std::ranges::find(areas, row.area_id, &Choices::value_type::first) == areas.end())
            areas.emplace_back(row.area_id, row.area_id == "outside" ? comparison.outside.title : row.area);
        for (const auto& cell : row.cells) {
            for (const auto& goal : cell.goals) {
                if (goal.kind) kinds.emplace(goal.kind->key, goal.kind->label);
                if (goal.fate) kinds.emplace(goal.fate->key, goal.fate->label);
            }
        }
    }
    HtmlWriter out;
    out.open("div", {{"class", "grid-filter"}, {"data-filter", "box"}, {"hidden", ""}}).line();
    out.open("p").text(word(words::filter_lead)).close().line();
    out.open("div", {{"class", "grid-choices"}}).line();
    choice(out, "area", word(words::area), word(words::all), areas);
    choice(out, "status", word(words::filter_status), word(words::all), keys_and_labels(comparison.statuses));
    choice(out, "fulfilment", word(compare_words::fulfilment), word(words::all),
           keys_and_labels(comparison.fulfilments));
    choice(out, "kind", word(words::life), word(words::all), {kinds.begin(), kinds.end()});
    out.open("button", {{"type", "button"}, {"data-filter", "clear"}}).text(word(words::filter_clear)).close();
    out.close().line();
    out.open("p", {{"role", "status"}, {"data-filter", "count"}, {"data-text", word(words::filter_count)}}).close();
    out.close().line();
    // On paper, where the controls are not: what was chosen.
    out.open("p", {{"class", "grid-chosen"}, {"data-filter", "chosen"}, {"data-text", word(words::filter_chosen)}})
        .close()
        .line();
    // The first goal of each area, to jump to where nothing can be chosen.
    out.open("p", {{"class", "area-jump"}, {"data-filter", "jump"}}).text(word(words::areas_jump)).text(": ");
    std::set<std::string> seen;
    for (const auto& row : comparison.goals) {
        if (!seen.insert(row.area_id == "outside" ? row.area : row.area_id).second) continue;
        const std::string target = "#m-" + row.id;
        out.open("a", {{"href", target}}).text(row.area).close().text(" ");
    }
    return out.finish();
}

} // namespace redovisa::render
