#include "lang/phrase.hpp"

#include "lang/number_format.hpp"

namespace redovisa::lang {

std::string list_text(std::span<const std::string> items, Language language) {
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0 && i + 1 == items.size()) {
            out += Words{" och ", " and "}.in(language);
        } else if (i > 0) {
            out += ", ";
        }
        out += items[i];
    }
    return out;
}

std::string counted(std::int64_t count, const Noun& noun, Language language) {
    const Words& words = count == 1 ? noun.one : noun.other;
    return number_text(count, language) + std::string(no_break_space) + std::string(words.in(language));
}

std::string quoted(std::string_view text, Language language) {
    std::string out(Words{"”", "“"}.in(language));
    out += text;
    return out + "”";
}

std::string capitalised(std::string_view text) {
    std::string out(text);
    if (out.empty()) return out;
    const auto lead = static_cast<unsigned char>(out[0]);
    if (lead >= 'a' && lead <= 'z') {
        out[0] = static_cast<char>(lead - 'a' + 'A');
    } else if (lead == 0xC3 && out.size() > 1) {
        // U+00E0..U+00FE without the division sign: the upper case letter is 32 code points before.
        const auto trail = static_cast<unsigned char>(out[1]);
        if (trail >= 0xA0 && trail <= 0xBE && trail != 0xB7) out[1] = static_cast<char>(trail - 0x20);
    }
    return out;
}

} // namespace redovisa::lang
