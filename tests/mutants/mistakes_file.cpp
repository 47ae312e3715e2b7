#include "mutants/mistake.hpp"

#include "text/utf8.hpp"

#include <array>

namespace redovisa::mutants {
namespace {

using Made = std::optional<Mutant>;

std::uint32_t u32(std::size_t value) {
    return static_cast<std::uint32_t>(value);
}

/// The whole file written another way; a message about the whole stands at its first odd byte.
Mutant rewritten(const Subject& subject, std::string bytes) {
    const std::string_view before = subject.bytes();
    std::size_t at = 0;
    while (at < before.size() && at < bytes.size() && before[at] == bytes[at])
        ++at;
    return {subject.path, std::move(bytes), {{subject.path, subject.source.line_of(u32(at))}}};
}

/// The start of a line of keys, so that something can be put before it.
const Line* any_entry(const Subject& subject, Random& random) {
    return any_line(subject, random, [](const Line& line) { return !key_of(line).empty() && line.number > 3; });
}

Made garbage_at_end(const Reports&, const Subject& subject, Random& random) {
    constexpr std::array garbage{"Klart!\n", "```\n", "Skickat från min iPhone\n", "asdf\n",
                                 "Hej Anna, här är texten.\n"};
    const auto end = u32(subject.bytes().size());
    Mutant mutant = replaced(subject, end, end, random.of(garbage));
    mutant.places = {{subject.path, u32(subject.lines.size())}};
    return mutant;
}

Made conflict(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_entry(subject, random);
    if (line == nullptr) return std::nullopt;
    const std::string own(line->text);
    return replaced(subject, line->begin, line->end(),
                    "<<<<<<< HEAD\n" + own + "\n=======\n" + own + " eller så\n>>>>>>> anna/rattning");
}

Made cut_anywhere(const Reports&, const Subject& subject, Random& random) {
    const std::size_t at = subject.bytes().size() / 3 + random.below(subject.bytes().size() * 2 / 3 - 2);
    Mutant mutant = replaced(subject, u32(at), u32(subject.bytes().size()), "");
    mutant.places = {{subject.path, subject.source.line_of(u32(at))}};
    return mutant;
}

Made cut_in_line(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_line(subject, random, [](const Line& each) {
        return !key_of(each).empty() && each.number > 6 && each.content().size() > 3;
    });
    if (line == nullptr) return std::nullopt;
    const std::uint32_t at = line->content_begin() + 1 + u32(random.below(key_of(*line).size()));
    Mutant mutant = replaced(subject, at, u32(subject.bytes().size()), "");
    mutant.places = {{subject.path, line->number}};
    return mutant;
}

Made old_mac_lines(const Reports&, const Subject& subject, Random&) {
    std::string bytes(subject.bytes());
    for (char& byte : bytes) {
        if (byte == '\n') byte = '\r';
    }
    return rewritten(subject, std::move(bytes));
}

std::string in_bytes(std::string_view utf8, bool latin1) {
    std::string out;
    while (!utf8.empty()) {
        const text::CodePoint point = text::decode(utf8);
        if (latin1) {
            // Windows-1252 for what our texts hold beside Latin-1.
            const char32_t value = point.value == U'–' ? 0x96 : point.value == U'”' ? 0x94 : point.value;
            out += value < 0x100 ? static_cast<char>(value) : '?';
        } else {
            out += static_cast<char>(point.value & 0xFFU);
            out += static_cast<char>((point.value >> 8U) & 0xFFU);
        }
        utf8.remove_prefix(point.length);
    }
    return out;
}

Made latin1(const Reports&, const Subject& subject, Random&) {
    return rewritten(subject, in_bytes(subject.bytes(), true));
}

Made one_latin1_letter(const Reports&, const Subject& subject, Random& random) {
    std::vector<std::size_t> letters;
    for (std::size_t at = 0; at + 1 < subject.bytes().size(); ++at) {
        if (static_cast<unsigned char>(subject.bytes()[at]) == 0xC3U) letters.push_back(at);
    }
    if (letters.empty()) return std::nullopt;
    const auto at = u32(random.of(letters));
    const text::CodePoint point = text::decode(subject.bytes().substr(at));
    return replaced(subject, at, at + 2, std::string(1, static_cast<char>(point.value)));
}

Made utf16(const Reports&, const Subject& subject, Random& random) {
    Mutant mutant = rewritten(subject, (random.coin() ? "\xFF\xFE" : "") + in_bytes(subject.bytes(), false));
    mutant.places = {{subject.path, 1}};
    return mutant;
}

Made put_into_text(const Subject& subject, Random& random, std::string_view sign) {
    const Value* value = any_value(subject, random, is_plain_text);
    if (value == nullptr || value->node->text.size() < 3) return std::nullopt;
    std::size_t at = 1 + random.below(value->node->text.size() - 2);
    while (at > 1 && (static_cast<unsigned char>(value->node->text[at]) & 0xC0U) == 0x80U)
        --at;
    return replaced(subject, value->node->where.begin + u32(at), value->node->where.begin + u32(at), sign);
}

Made nul(const Reports&, const Subject& subject, Random& random) {
    return put_into_text(subject, random, std::string_view("\0", 1));
}

Made escape(const Reports&, const Subject& subject, Random& random) {
    return put_into_text(subject, random, random.coin() ? "\x1b[31m" : "\x07");
}

Made zero_width(const Reports&, const Subject& subject, Random& random) {
    return put_into_text(subject, random, "\u200b");
}

Made mark_inside(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_entry(subject, random);
    if (line == nullptr) return std::nullopt;
    return replaced(subject, line->content_begin(), line->content_begin(), "\ufeff");
}

Made unseen_in_key(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_entry(subject, random);
    if (line == nullptr) return std::nullopt;
    const std::size_t colon = line->text.find(':');
    const auto at = line->begin + u32(colon) - (random.coin() ? 0U : 1U);
    return replaced(subject, at, at, random.coin() ? "\u00ad" : "\u00a0");
}

/// `Ã¥` for `å` in the whole file: UTF-8 read as Windows-1252 and saved again.
Made double_encoding(const Reports&, const Subject& subject, Random&) {
    std::string bytes;
    for (const char byte : subject.bytes()) {
        const auto value = static_cast<unsigned char>(byte);
        if (value < 0x80U) {
            bytes += byte;
        } else {
            text::append_utf8(bytes, value == 0x85U   ? U'…'
                                     : value == 0x84U ? U'„'
                                     : value == 0x96U ? U'–'
                                     : value == 0x80U ? U'€'
                                     : value == 0x93U ? U'“'
                                     : value == 0x9CU ? U'œ'
                                     : value == 0x94U ? U'”'
                                                      : static_cast<char32_t>(value));
        }
    }
    if (bytes == subject.bytes()) return std::nullopt;
    return rewritten(subject, std::move(bytes));
}

Made second_document(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_line(
        subject, random, [](const Line& each) { return !key_of(each).empty() && each.indent == 0 && each.number > 3; });
    if (line == nullptr) return std::nullopt;
    Mutant mutant = replaced(subject, line->begin, line->begin, random.coin() ? "---\n" : "...\n");
    // The mark, or the text that it cuts off.
    mutant.places.push_back({subject.path, line->number + 1});
    return mutant;
}

/// The same file pasted once more under itself.
Made pasted_twice(const Reports&, const Subject& subject, Random&) {
    const auto end = u32(subject.bytes().size());
    Mutant mutant = replaced(subject, end, end, subject.bytes());
    mutant.places.clear();
    for (const yaml::Entry& entry : subject.document.root.entries) {
        const std::uint32_t line = subject.source.line_of(entry.key_where.begin);
        mutant.places.push_back({subject.path, line});
        mutant.places.push_back({subject.path, u32(subject.lines.size()) - 1 + line});
    }
    return mutant;
}

// ---- harmless ----

Made windows_lines(const Reports&, const Subject& subject, Random&) {
    std::string bytes;
    for (const char byte : subject.bytes()) {
        if (byte == '\n') bytes += '\r';
        bytes += byte;
    }
    return rewritten(subject, std::move(bytes));
}

Made byte_order_mark(const Reports&, const Subject& subject, Random&) {
    return rewritten(subject, "\ufeff" + std::string(subject.bytes()));
}

Made blanks_at_end(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_line(subject, random, [](const Line& each) { return each.kind == LineKind::entry; });
    return replaced(subject, line->end(), line->end(), "   ");
}

Made blank_line(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_line(subject, random, [](const Line& each) { return each.kind == LineKind::entry; });
    return replaced(subject, line->begin, line->begin, random.coin() ? "\n" : "    \n");
}

Made comment(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_line(subject, random, [](const Line& each) { return each.kind == LineKind::entry; });
    return replaced(subject, line->begin, line->begin, "# kolla med Anna: stämmer det?\n");
}

Made no_line_end(const Reports&, const Subject& subject, Random&) {
    const auto end = u32(subject.bytes().size());
    return replaced(subject, end - 1, end, "");
}

Made quoted_text(const Reports&, const Subject& subject, Random& random) {
    const Value* value = any_value(subject, random, [](const Value& each) {
        return is_plain_text(each) && each.node->text.find_first_of("\"\\") == std::string::npos;
    });
    if (value == nullptr) return std::nullopt;
    return replaced(subject, value->node->where.begin, value->node->where.end, "\"" + value->node->text + "\"");
}

} // namespace

std::span<const Mistake> file_mistakes() {
    static const std::array all{
        Mistake{"garbage at the end",
                {"stray-text", "text-dedented", "missing-colon", "special-first-character"},
                garbage_at_end},
        Mistake{"conflict marks from git", {"git-conflict"}, conflict},
        Mistake{"cut anywhere",
                {"cut-file", "missing-closing-quote", "unclosed-bracket", "missing-colon", "empty-value", "missing-key",
                 "encoding-broken", "unknown-key", "stray-text"},
                cut_anywhere,
                Unseen::cut},
        Mistake{
            "cut inside a key", {"cut-file", "missing-colon", "empty-value", "stray-text"}, cut_in_line, Unseen::cut},
        Mistake{"lines of old Mac files", {"lone-carriage-return"}, old_mac_lines},
        Mistake{"Latin-1", {"encoding-latin1", "encoding-broken"}, latin1},
        Mistake{"one letter in Latin-1", {"encoding-broken"}, one_latin1_letter},
        Mistake{"UTF-16", {"encoding-utf16"}, utf16},
        Mistake{"NUL", {"forbidden-character"}, nul},
        Mistake{"control character", {"forbidden-character"}, escape},
        Mistake{"zero-width space in a text", {"invisible-character"}, zero_width},
        Mistake{"byte order mark inside", {"byte-order-mark-inside"}, mark_inside},
        Mistake{"unseen character in a key", {"invisible-in-key"}, unseen_in_key},
        Mistake{"doubly encoded", {"double-encoding"}, double_encoding},
        Mistake{"second document", {"second-document"}, second_document},
        Mistake{"pasted twice", {"duplicate-key"}, pasted_twice},
    };
    return all;
}

std::span<const Mistake> harmless_changes() {
    static const std::array all{
        Mistake{"lines of Windows files", {}, windows_lines, Unseen::same},
        Mistake{"byte order mark", {}, byte_order_mark, Unseen::same},
        Mistake{"blanks at the end of a line", {}, blanks_at_end, Unseen::same},
        Mistake{"blank line", {}, blank_line, Unseen::same},
        Mistake{"comment", {}, comment, Unseen::same},
        Mistake{"no line end at the end", {}, no_line_end, Unseen::same},
        Mistake{"a text in quotes", {}, quoted_text, Unseen::same},
    };
    return all;
}

} // namespace redovisa::mutants
