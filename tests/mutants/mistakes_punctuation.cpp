#include "mutants/mistake.hpp"

#include <array>

namespace redovisa::mutants {
namespace {

using Made = std::optional<Mutant>;

bool has_value(const Line& line) {
    return !key_of(line).empty() && !is_bare_key(line);
}

std::uint32_t colon_of(const Line& line) {
    const std::size_t at = line.text.find(':');
    return line.begin + static_cast<std::uint32_t>(at);
}

Made no_colon(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_line(subject, random, has_value);
    if (line == nullptr) return std::nullopt;
    return replaced(subject, colon_of(*line), colon_of(*line) + 1, "");
}

Made no_colon_alone(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_line(subject, random, is_bare_key);
    if (line == nullptr) return std::nullopt;
    return replaced(subject, colon_of(*line), colon_of(*line) + 1, "");
}

Made no_space(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_line(subject, random, has_value);
    if (line == nullptr) return std::nullopt;
    return replaced(subject, colon_of(*line) + 1, colon_of(*line) + 2, "");
}

Made other_sign(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_line(subject, random, has_value);
    if (line == nullptr) return std::nullopt;
    constexpr std::array signs{";", " =", "."};
    return replaced(subject, colon_of(*line), colon_of(*line) + 1, random.of(signs));
}

Made space_before_colon_lost_after(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_line(subject, random, has_value);
    if (line == nullptr) return std::nullopt;
    return replaced(subject, colon_of(*line), colon_of(*line) + 2, " :");
}

Made colon_in_text(const Reports&, const Subject& subject, Random& random) {
    const Value* value = any_value(subject, random, [](const Value& each) {
        return is_plain_text(each) && each.node->text.find(' ') != std::string::npos;
    });
    if (value == nullptr) return std::nullopt;
    std::vector<std::size_t> gaps;
    for (std::size_t at = value->node->text.find(' '); at != std::string::npos;
         at = value->node->text.find(' ', at + 1))
        gaps.push_back(at);
    std::string text = value->node->text;
    text.insert(random.of(gaps), 1, ':');
    return unquoted(subject, *value, text);
}

bool is_quotable(const Value& value) {
    return is_plain_text(value) && value.node->text.find('"') == std::string::npos;
}

Made quoted_as(const Subject& subject, Random& random, std::string_view open, std::string_view close) {
    const Value* value = any_value(subject, random, is_quotable);
    if (value == nullptr) return std::nullopt;
    return replaced(subject, value->node->where.begin, value->node->where.end,
                    std::string(open) + value->node->text + std::string(close));
}

Made no_closing_quote(const Reports&, const Subject& subject, Random& random) {
    return quoted_as(subject, random, "\"", "");
}

Made no_closing_single_quote(const Reports&, const Subject& subject, Random& random) {
    return quoted_as(subject, random, "'", "");
}

Made no_opening_quote(const Reports&, const Subject& subject, Random& random) {
    return quoted_as(subject, random, "", "\"");
}

Made curly_quotes(const Reports&, const Subject& subject, Random& random) {
    return random.coin() ? quoted_as(subject, random, "”", "”") : quoted_as(subject, random, "“", "”");
}

Made mixed_quotes(const Reports&, const Subject& subject, Random& random) {
    return quoted_as(subject, random, "\"", "”");
}

Made inner_quotes(const Reports&, const Subject& subject, Random& random) {
    const Value* value = any_value(subject, random, [](const Value& each) {
        return is_quotable(each) && each.node->text.find(' ') != std::string::npos;
    });
    if (value == nullptr) return std::nullopt;
    const std::string& text = value->node->text;
    const std::size_t space = text.find(' ');
    const std::size_t next = std::min(text.find(' ', space + 1), text.size());
    const std::string inner =
        text.substr(0, space + 1) + "\"" + text.substr(space + 1, next - space - 1) + "\"" + text.substr(next);
    Mutant mutant = unquoted(subject, *value, inner);
    mutant.bytes = replaced(subject, value->node->where.begin, value->node->where.end, "\"" + inner + "\"").bytes;
    return mutant;
}

/// The bracket that closes a list or mapping written on one line.
std::optional<std::uint32_t> closing_bracket(const Subject& subject, Random& random, std::string_view which) {
    const Line* line = any_line(subject, random, [&](const Line& each) {
        return each.kind == LineKind::entry && !each.text.empty() &&
               which.find(each.text.back()) != std::string_view::npos &&
               each.text.find_first_of("[{") != std::string_view::npos;
    });
    if (line == nullptr) return std::nullopt;
    return line->end() - 1;
}

Made unclosed(const Reports&, const Subject& subject, Random& random) {
    const auto at = closing_bracket(subject, random, "]}");
    if (!at) return std::nullopt;
    return replaced(subject, *at, *at + 1, "");
}

Made other_bracket(const Reports&, const Subject& subject, Random& random) {
    const auto at = closing_bracket(subject, random, "]}");
    if (!at) return std::nullopt;
    const char other = subject.bytes()[*at] == ']' ? '}' : ']';
    return replaced(subject, *at, *at + 1, random.coin() ? std::string(1, other) : ")");
}

Made unopened(const Reports&, const Subject& subject, Random& random) {
    const auto close = closing_bracket(subject, random, "]}");
    if (!close) return std::nullopt;
    const Line& line = subject.line_of(*close);
    const auto at = line.begin + static_cast<std::uint32_t>(line.text.find_first_of("[{"));
    return replaced(subject, at, at + 1, "");
}

/// A comma between the keys of `{…}`.
std::optional<std::uint32_t> comma_between_keys(const Subject& subject, Random& random) {
    const RecordPlace* record = any_record(
        subject, random, [](const RecordPlace& each) { return each.in_brackets && each.node->entries.size() > 1; });
    if (record == nullptr) return std::nullopt;
    const std::size_t index = 1 + random.below(record->node->entries.size() - 1);
    const std::uint32_t key = record->node->entries[index].key_where.begin;
    return static_cast<std::uint32_t>(subject.bytes().rfind(',', key));
}

Made no_comma(const Reports&, const Subject& subject, Random& random) {
    const auto at = comma_between_keys(subject, random);
    if (!at) return std::nullopt;
    return replaced(subject, *at, *at + 1, "");
}

Made semicolon(const Reports&, const Subject& subject, Random& random) {
    const auto at = comma_between_keys(subject, random);
    if (!at) return std::nullopt;
    return replaced(subject, *at, *at + 1, ";");
}

Made no_space_in_brackets(const Reports&, const Subject& subject, Random& random) {
    const RecordPlace* record = any_record(
        subject, random, [](const RecordPlace& each) { return each.in_brackets && !each.node->entries.empty(); });
    if (record == nullptr) return std::nullopt;
    const std::uint32_t colon = random.of(record->node->entries).key_where.end;
    return replaced(subject, colon + 1, colon + 2, "");
}

Made text_after_value(const Reports&, const Subject& subject, Random& random) {
    const auto at = closing_bracket(subject, random, "]}\"");
    if (!at) return std::nullopt;
    return replaced(subject, *at + 1, *at + 1, random.coin() ? " och mer" : " (stämmer)");
}

const Value* prose_under_bar(const Subject& subject, Random& random) {
    return any_value(subject, random, [](const Value& value) { return value.node->style == yaml::Style::literal; });
}

Made no_bar(const Reports&, const Subject& subject, Random& random) {
    const Value* value = prose_under_bar(subject, random);
    if (value == nullptr) return std::nullopt;
    const std::uint32_t bar = value->node->where.begin;
    Mutant mutant = replaced(subject, bar - 1, bar + 1, "");
    // Where the text begins or where its second line shows it: both are right.
    const std::uint32_t line = subject.source.line_of(bar);
    const std::uint32_t last = subject.source.line_of(value->node->where.end - 1);
    for (std::uint32_t next = line + 1; next <= last; ++next)
        mutant.places.push_back({subject.path, next});
    return mutant;
}

Made text_on_bar_line(const Reports&, const Subject& subject, Random& random) {
    const Value* value = prose_under_bar(subject, random);
    if (value == nullptr) return std::nullopt;
    const std::uint32_t bar = value->node->where.begin;
    const Line& first = subject.lines[subject.source.line_of(bar)];
    return replaced(subject, bar + 1, first.content_begin(), " ");
}

} // namespace

std::span<const Mistake> punctuation_mistakes() {
    static const std::array all{
        Mistake{"no colon after a key", {"missing-colon"}, no_colon},
        Mistake{"no colon after a key alone on its line", {"missing-colon"}, no_colon_alone},
        Mistake{"no space after the colon", {"no-space-after-colon"}, no_space},
        Mistake{"the space before the colon", {"no-space-after-colon"}, space_before_colon_lost_after},
        Mistake{"another sign for the colon", {"missing-colon"}, other_sign},
        Mistake{"a colon in a text", {"unquoted-colon"}, colon_in_text},
        Mistake{"no closing quote", {"missing-closing-quote"}, no_closing_quote},
        Mistake{"no closing single quote", {"missing-closing-quote"}, no_closing_single_quote},
        Mistake{"no opening quote", {"missing-opening-quote"}, no_opening_quote},
        Mistake{"curly quotes round a text", {"curly-quotes"}, curly_quotes},
        Mistake{"a curly quote at the end", {"missing-closing-quote", "curly-quotes"}, mixed_quotes},
        Mistake{"quotes inside quotes", {"text-after-quote"}, inner_quotes},
        Mistake{"bracket not closed", {"unclosed-bracket"}, unclosed},
        Mistake{"closed by another bracket", {"bracket-mismatch", "unclosed-bracket"}, other_bracket},
        Mistake{"bracket not opened", {"missing-opening-bracket"}, unopened},
        Mistake{"no comma in brackets", {"missing-comma"}, no_comma},
        Mistake{"a semicolon for the comma", {"missing-comma"}, semicolon},
        Mistake{"no space after the colon in brackets", {"no-space-after-colon"}, no_space_in_brackets},
        Mistake{"text after a closed value",
                {"text-after-quote", "special-first-character", "unquoted-colon"},
                text_after_value},
        Mistake{"no bar before a text", {"text-on-several-lines", "unquoted-colon"}, no_bar, Unseen::words},
        Mistake{"text on the line of the bar", {"text-after-bar"}, text_on_bar_line},
    };
    return all;
}

} // namespace redovisa::mutants
