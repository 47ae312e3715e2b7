#pragma once

#include "lang/words.hpp"

#include <cstdint>
#include <span>
#include <string>

/// Small grammar: lists, counted nouns, quotes.
namespace redovisa::lang {

/// `A`, `A och B`, `A, B och C`.
[[nodiscard]] std::string list_text(std::span<const std::string> items, Language language);

/// A noun by number: one for 1, else other. Enough for Swedish and English.
struct Noun {
    Words one;
    Words other;
};

/// `1 mål`, `12 aktiviteter`, with a no-break space.
[[nodiscard]] std::string counted(std::int64_t count, const Noun& noun, Language language);

/// `”x”`, in English `“x”`.
[[nodiscard]] std::string quoted(std::string_view text, Language language);

/// First letter upper case, for a word that opens a line; å, ä, ö included.
[[nodiscard]] std::string capitalised(std::string_view text);

} // namespace redovisa::lang
