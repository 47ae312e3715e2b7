#include "mutants/mistake.hpp"

namespace redovisa::mutants {

std::vector<MistakeGroup> all_mistakes() {
    return {{"indentation", indentation_mistakes()},
            {"punctuation", punctuation_mistakes()},
            {"first character", first_character_mistakes()},
            {"names", name_mistakes()},
            {"values", value_mistakes()},
            {"file", file_mistakes()},
            {"across files", across_mistakes()}};
}

Mutant replaced(const Subject& subject, std::uint32_t begin, std::uint32_t end, std::string_view text) {
    std::string bytes(subject.bytes().substr(0, begin));
    bytes += text;
    bytes += subject.bytes().substr(end);
    return {subject.path, std::move(bytes), {{subject.path, subject.source.line_of(begin)}}};
}

Mutant unquoted(const Subject& subject, const Value& value, std::string_view text) {
    const text::Span where = value.node->where;
    std::string quoted = "'";
    for (const char byte : text) {
        if (byte == '\'') quoted += byte;
        quoted += byte;
    }
    Mutant mutant = replaced(subject, where.begin, where.end, text);
    mutant.meant = replaced(subject, where.begin, where.end, quoted + "'").bytes;
    return mutant;
}

bool is_plain(const Value& value) {
    return value.node->style == yaml::Style::plain;
}

bool is_plain_text(const Value& value) {
    return is_plain(value) && value.field->kind == schema::Kind::text && !value.in_brackets;
}

bool has_dash(const Line& line) {
    return line.kind == LineKind::entry && line.content().starts_with("- ");
}

std::string_view key_of(const Line& line) {
    if (line.kind != LineKind::entry) return {};
    std::string_view text = line.content();
    if (text.starts_with("- ")) text.remove_prefix(2);
    const std::size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_");
    return end != std::string_view::npos && end > 0 && text[end] == ':' ? text.substr(0, end) : std::string_view{};
}

bool is_bare_key(const Line& line) {
    return !key_of(line).empty() && line.text.ends_with(':');
}

} // namespace redovisa::mutants
