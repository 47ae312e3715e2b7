#include "render/search.hpp"

#include "render/escape.hpp"
#include "render/records.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace redovisa::render {
namespace {

constexpr std::string_view search_path = "sok.html";
constexpr std::string_view index_path = "search-index.js";
constexpr lang::Words search_title{"Sök", "Search"};

/// Terms in the order in which they are first seen.
class Terms {
public:
    std::size_t place(const view::Term& term) {
        const auto found = std::ranges::find(terms_, term.key, &view::Term::key);
        if (found == terms_.end()) terms_.push_back(term);
        return static_cast<std::size_t>(std::ranges::find(terms_, term.key, &view::Term::key) - terms_.begin());
    }
    [[nodiscard]] nlohmann::json json() const {
        nlohmann::json out = nlohmann::json::array();
        for (const view::Term& term : terms_)
            out.push_back({term.key, term.label});
        return out;
    }

private:
    std::vector<view::Term> terms_;
};

Page search_page(const Shell& shell) {
    const auto language = shell.organisation.language;
    Page page{std::string(search_path), "search.html", "search", std::string(search_title.in(language)), {}};
    page.description =
        language == lang::Language::sv
            ? "Sök efter mål, aktiviteter, områden, personer och projekt i alla år, " + shell.organisation.name + "."
            : "Search for goals, activities, areas, persons and projects in all years, " + shell.organisation.name +
                  ".";
    page.crumbs = {{shell.organisation.short_name, "index.html"}};
    page.content.set("index", index_path);
    return page;
}

} // namespace

NavItem search_nav(lang::Language language) {
    return {std::string(search_title.in(language)), std::string(search_path)};
}

std::string search_index(std::span<const view::SearchEntry> entries) {
    Terms kinds;
    Terms states;
    nlohmann::json list = nlohmann::json::array();
    for (const view::SearchEntry& entry : entries) {
        nlohmann::json one = {kinds.place(entry.kind), entry.year, entry.title, entry.context};
        if (entry.state)
            one.push_back(states.place(*entry.state));
        else
            one.push_back(-1);
        one.push_back(href(search_path, entry.place));
        one.push_back(entry.text);
        if (!entry.language.empty()) one.push_back(entry.language);
        list.push_back(std::move(one));
    }
    const auto text = [](const nlohmann::json& json) {
        return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    };
    std::string out = "globalThis.redovisaSearchIndex = {\n\"kinds\": ";
    append_json_for_script(out, text(kinds.json()));
    out += ",\n\"states\": ";
    append_json_for_script(out, text(states.json()));
    out += ",\n\"entries\": [";
    for (std::size_t i = 0; i < list.size(); ++i) {
        out += i == 0 ? "\n" : ",\n";
        append_json_for_script(out, text(list[i]));
    }
    return out + "\n]};\n";
}

std::vector<OutputFile> render_search(std::span<const view::SearchEntry> entries, const Shell& shell,
                                      const Templates& templates, diag::Diagnostics& out) {
    return {render_page(search_page(shell), shell, templates, out), {std::string(index_path), search_index(entries)}};
}

} // namespace redovisa::render
