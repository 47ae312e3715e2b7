#pragma once

#include "render/text_table.hpp"
#include "view/life.hpp"

#include <string>

namespace redovisa::render {

/// The life of a goal drawn as a tree: each goal with its wording, fulfilment and activities, and below it the goals
/// that continue it. A goal that several continue from is drawn once, and named where it would come again. `ref` is the
/// goal that was asked for; it is marked.
[[nodiscard]] std::string life_text(const view::Life& life, const std::string& ref, lang::Language language,
                                    const TextTableOptions& options);

} // namespace redovisa::render
