#include "lang/collate.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace redovisa::lang {
namespace {

/// Where a letter sorts, when that is not at its own code point. Lower case; what is not here sorts by itself.
struct Place {
    char32_t letter;
    std::string_view as;
};

// The three last letters are given places right after z, which no input has in lower-case ASCII.
constexpr std::array<Place, 37> places{{
    {U'å', "{"}, {U'ä', "|"}, {U'æ', "|"}, {U'ö', "}"}, {U'ø', "}"},  {U'ő', "}"}, {U'ü', "y"}, {U'ű', "y"},
    {U'ý', "y"}, {U'ÿ', "y"}, {U'à', "a"}, {U'á', "a"}, {U'â', "a"},  {U'ã', "a"}, {U'ç', "c"}, {U'č', "c"},
    {U'ð', "d"}, {U'è', "e"}, {U'é', "e"}, {U'ê', "e"}, {U'ë', "e"},  {U'ì', "i"}, {U'í', "i"}, {U'î', "i"},
    {U'ï', "i"}, {U'ñ', "n"}, {U'ò', "o"}, {U'ó', "o"}, {U'ô', "o"},  {U'õ', "o"}, {U'š', "s"}, {U'ß', "ss"},
    {U'ù', "u"}, {U'ú', "u"}, {U'û', "u"}, {U'ž', "z"}, {U'þ', "th"},
}};

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Length in one byte, then the digits without leading zeros: longer numbers are greater.
void append_number(std::string& key, std::string_view digits) {
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    key += '0';
    key += static_cast<char>(std::min<std::size_t>(digits.size(), 120) + 1);
    key += digits;
}

} // namespace

std::string collation_key(std::string_view text) {
    const std::string lower = text::to_lower(text);
    std::string key;
    for (std::size_t i = 0; i < lower.size();) {
        if (is_digit(lower[i])) {
            std::size_t end = i;
            while (end < lower.size() && is_digit(lower[end]))
                ++end;
            append_number(key, std::string_view(lower).substr(i, end - i));
            i = end;
            continue;
        }
        const text::CodePoint point = text::decode(std::string_view(lower).substr(i));
        const auto place = std::ranges::find(places, point.value, &Place::letter);
        if (point.valid && place != places.end()) {
            key += place->as;
        } else {
            key.append(lower, i, point.length);
        }
        i += point.length;
    }
    // The text itself decides between equals; the zero byte sorts a prefix first.
    key += '\0';
    key += text;
    return key;
}

bool collates_before(std::string_view a, std::string_view b) {
    return collation_key(a) < collation_key(b);
}

} // namespace redovisa::lang
