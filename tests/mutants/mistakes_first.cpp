#include "mutants/mistake.hpp"

#include <array>

namespace redovisa::mutants {
namespace {

using Made = std::optional<Mutant>;

/// Puts a sign before an unquoted text, as people write `*viktigt*`, `#2`, `@kommunen`.
Made before_text(const Subject& subject, Random& random, std::string_view sign, std::string_view close = {}) {
    const Value* value = any_value(subject, random, is_plain_text);
    if (value == nullptr) return std::nullopt;
    const std::string& text = value->node->text;
    const std::size_t word = std::min(text.find(' '), text.size());
    const std::string mutant = std::string(sign) + text.substr(0, word) + std::string(close) + text.substr(word);
    return unquoted(subject, *value, mutant);
}

template <char sign> Made sign_before(const Reports&, const Subject& subject, Random& random) {
    return before_text(subject, random, std::string(1, sign));
}

Made emphasis(const Reports&, const Subject& subject, Random& random) {
    return random.coin() ? before_text(subject, random, "*", "*") : before_text(subject, random, "**", "**");
}

Made bracketed(const Reports&, const Subject& subject, Random& random) {
    return before_text(subject, random, "[", "]");
}

Made braced(const Reports&, const Subject& subject, Random& random) {
    return before_text(subject, random, "{", "}");
}

Made code(const Reports&, const Subject& subject, Random& random) {
    return before_text(subject, random, "`", "`");
}

Made quoted_word(const Reports&, const Subject& subject, Random& random) {
    return before_text(subject, random, "\"", "\"");
}

Made dash_before(const Reports&, const Subject& subject, Random& random) {
    return before_text(subject, random, "- ");
}

Made colon_before(const Reports&, const Subject& subject, Random& random) {
    return before_text(subject, random, ": ");
}

Made hash_inside(const Reports&, const Subject& subject, Random& random) {
    const Value* value = any_value(subject, random, [](const Value& each) {
        return is_plain_text(each) && each.node->text.find(' ') != std::string::npos;
    });
    if (value == nullptr) return std::nullopt;
    std::string text = value->node->text;
    std::size_t gap = text.find(' ', 1 + random.below(text.rfind(' ')));
    text.insert(gap + 1, random.coin() ? "#" : "# ");
    return unquoted(subject, *value, text);
}

} // namespace

std::span<const Mistake> first_character_mistakes() {
    static const std::array all{
        Mistake{"text begins with *", {"special-first-character"}, emphasis},
        Mistake{"text begins with &", {"special-first-character"}, sign_before<'&'>},
        Mistake{"text begins with !", {"special-first-character"}, sign_before<'!'>},
        Mistake{"text begins with @", {"special-first-character"}, sign_before<'@'>},
        Mistake{"text begins with %", {"special-first-character"}, sign_before<'%'>},
        Mistake{"text begins with [", {"special-first-character"}, bracketed},
        Mistake{"text begins with {", {"special-first-character"}, braced},
        Mistake{"text begins with `", {"special-first-character"}, code},
        Mistake{"text begins with #", {"special-first-character"}, sign_before<'#'>},
        Mistake{"text begins with |", {"text-after-bar", "special-first-character"}, sign_before<'|'>},
        Mistake{"text begins with >", {"text-after-bar", "special-first-character"}, sign_before<'>'>},
        Mistake{"text begins with a quoted word", {"text-after-quote"}, quoted_word},
        Mistake{"text begins with a dash", {"list-on-key-line", "special-first-character"}, dash_before},
        Mistake{"text begins with a colon", {"special-first-character", "unquoted-colon"}, colon_before},
        Mistake{"# inside a text", {"text-cut-by-hash"}, hash_inside},
    };
    return all;
}

} // namespace redovisa::mutants
