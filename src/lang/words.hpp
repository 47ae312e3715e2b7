#pragma once

#include <string_view>

namespace redovisa::lang {

/// Languages that every label and message exists in. A test fails when one is missing.
enum class Language { sv, en };

/// One text in every language. Both views are never empty in the program's own tables.
struct Words {
    std::string_view sv;
    std::string_view en;

    [[nodiscard]] constexpr std::string_view in(Language language) const { return language == Language::sv ? sv : en; }
};

} // namespace redovisa::lang
