#pragma once

#include "render/page.hpp"
#include "view/search.hpp"

#include <span>
#include <vector>

namespace redovisa::render {

/// The entry of the navigation for the page below.
[[nodiscard]] NavItem search_nav(lang::Language language);

/// The page for searching, sok.html, and what it searches, search-index.js.
[[nodiscard]] std::vector<OutputFile> render_search(std::span<const view::SearchEntry> entries, const Shell& shell,
                                                    const Templates& templates, diag::Diagnostics& out);

/// A script that holds nothing but data, since a page read from disk may fetch no file: sets `redovisaSearchIndex` to
/// `{kinds, states, entries}`. Kinds and states are `[key, label]`; an entry is
/// `[kind, year, title, context, state, link, text, language]`, with kind and state as places in these lists and -1 for
/// no state.
[[nodiscard]] std::string search_index(std::span<const view::SearchEntry> entries);

} // namespace redovisa::render
