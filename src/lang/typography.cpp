#include "lang/typography.hpp"

namespace redovisa::lang {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

} // namespace

std::string typeset(std::string_view text, Language language) {
    const bool swedish = language == Language::sv;
    std::string out;
    out.reserve(text.size() + 8);
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        const bool inch = !quoted && i > 0 && is_digit(text[i - 1]);
        if (rest.starts_with("...")) {
            out += "…";
            i += 2;
        } else if (rest.starts_with(" - ")) {
            out += " –"; // the blank after it may be the one before the next
            i += 1;
        } else if (swedish && text[i] == '"' && !inch) {
            out += "”";
            quoted = !quoted;
        } else if (swedish && text[i] == '\'') {
            out += "’";
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace redovisa::lang
