#pragma once

#include "lang/words.hpp"
#include "render/template_tree.hpp"
#include "render/value.hpp"

#include <optional>
#include <vector>

namespace redovisa::render::layout {

/// What the value is, in words, when it cannot be written in that place.
[[nodiscard]] std::optional<lang::Words> wrong_kind(const Value& value, Context context);

/// Hint that lists the names a layout may use, with the argument `names`.
inline constexpr lang::Words known_names_hint{"de namn som finns här är: {names}", "the names known here are: {names}"};

/// Templates::check.
void check_names(const std::vector<Layout>& layouts, const Layout& layout, const Record& sample,
                 diag::Diagnostics& out);

} // namespace redovisa::render::layout
