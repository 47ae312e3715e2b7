#pragma once

#include "lang/words.hpp"
#include "render/value.hpp"

namespace redovisa::render {

/// The fixed words of the layouts, by the name that a layout asks for after `t.`.
[[nodiscard]] Record layout_words(lang::Language language);

} // namespace redovisa::render
