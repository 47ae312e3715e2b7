#include "yaml/bytes.hpp"

#include "diag/rules_bytes.hpp"
#include "text/utf8.hpp"
#include "yaml/characters.hpp"
#include "yaml/limits.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <optional>

namespace redovisa::yaml {
namespace {

namespace rules = diag::rules;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Windows-1252, bytes 80 to 9F; 0 where it has none. Above that it equals Latin-1.
constexpr std::array<char32_t, 32> windows_1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// Of a byte that is not ASCII.
char32_t from_windows_1252(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return value < 0xA0U ? windows_1252[value - 0x80U] : value;
}

std::uint32_t u32(std::size_t value) {
    return static_cast<std::uint32_t>(value);
}

/// The letter that `Ã` and the next character stand for when UTF-8 was read as Windows-1252 and saved again, or 0.
/// Only the letters of Swedish: anything else may be meant.
char32_t doubly_encoded(char32_t second) {
    for (const char32_t letter : {U'å', U'ä', U'ö', U'Å', U'Ä', U'Ö', U'é', U'É', U'ü', U'Ü'}) {
        const auto low = static_cast<char>(0x80U | (letter & 0x3FU));
        const char32_t shown = from_windows_1252(low);
        if (second == shown || second == static_cast<unsigned char>(low)) return letter;
    }
    return 0;
}

/// Typographic marks that became three characters the same way, `â€œ` and its like, and what they were.
struct DoubledMark {
    std::string_view shown;
    std::string_view meant;
};
constexpr std::array<DoubledMark, 9> doubled_marks{{{"â€“", "–"},
                                                    {"â€”", "—"},
                                                    {"â€˜", "‘"},
                                                    {"â€™", "’"},
                                                    {"â€œ", "“"},
                                                    {"â€\xC2\x9D", "”"},
                                                    {"â€¦", "…"},
                                                    {"â€¢", "•"},
                                                    {"â‚¬", "€"}}};

/// The text of a file in UTF-16, with or without a byte order mark; nothing when it is ill-formed.
std::optional<std::string> from_utf16(std::string_view bytes) {
    const bool marked = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    const bool big_end = marked ? bytes[0] == '\xFE' : bytes[0] == '\0';
    std::string out;
    char32_t high = 0;
    for (std::size_t at = marked ? 2 : 0; at + 1 < bytes.size(); at += 2) {
        const char32_t first = static_cast<unsigned char>(bytes[at + (big_end ? 0 : 1)]);
        const char32_t unit = (first << 8U) | static_cast<unsigned char>(bytes[at + (big_end ? 1 : 0)]);
        const bool is_high = unit >= 0xD800 && unit < 0xDC00;
        const bool is_low = unit >= 0xDC00 && unit < 0xE000;
        if (is_low != (high != 0)) return std::nullopt;
        if (is_high) {
            high = unit;
            continue;
        }
        text::append_utf8(out, is_low ? 0x10000 + ((high - 0xD800) << 10U) + (unit - 0xDC00) : unit);
        high = 0;
    }
    return high == 0 && bytes.size() % 2 == 0 ? std::optional(out) : std::nullopt;
}

class ByteCheck {
public:
    ByteCheck(const text::Source& source, text::SourceId id, diag::Diagnostics& out)
        : bytes_(source.bytes()), id_(id), out_(out) {}

    Bytes run() {
        if (bytes_.size() > limits::file_bytes) {
            add(rules::file_too_large, 0, 0, {{"limit", std::to_string(limits::file_bytes)}});
            return result_;
        }
        if (is_utf16()) {
            utf16();
            return result_;
        }
        if (bytes_.starts_with(byte_order_mark)) result_.start = u32(byte_order_mark.size());
        walk();
        if (!ill_formed_.empty()) {
            encoding();
            return result_;
        }
        line_ends();
        double_encoding();
        return result_;
    }

private:
    diag::Diagnostic& add(const diag::Rule& rule, std::uint32_t begin, std::uint32_t end, diag::Args args = {}) {
        if (rule.severity == diag::Severity::error) result_.sound = false;
        return out_.add(rule, {id_, begin, end}, std::move(args));
    }

    /// With a byte order mark, or without one and then every other byte is 0 in text like ours.
    [[nodiscard]] bool is_utf16() const {
        if (bytes_.starts_with("\xFF\xFE") || bytes_.starts_with("\xFE\xFF")) return true;
        const std::string_view head = bytes_.substr(0, 4096);
        const auto zeros = static_cast<std::size_t>(std::ranges::count(head, '\0'));
        return head.size() >= 8 && zeros * 3 > head.size();
    }

    void walk() {
        result_.readable = true;
        std::uint32_t fault_line_end = 0; // one fault of a kind is enough for a line
        for (std::uint32_t at = result_.start; at < bytes_.size();) {
            const auto byte = static_cast<unsigned char>(bytes_[at]);
            if (byte >= 0x20U && byte < 0x7FU) {
                ++at;
                continue;
            }
            if (byte == '\r' && (at + 1 >= bytes_.size() || bytes_[at + 1] != '\n')) lone_returns_.push_back(at);
            if (byte == '\n' || byte == '\t' || byte == '\r') {
                ++at;
                continue;
            }
            const text::CodePoint point = text::decode(bytes_.substr(at));
            if (!point.valid) {
                ill_formed_.push_back(at++);
                continue;
            }
            ++well_formed_;
            look_at(point, at, fault_line_end);
            at += point.length;
        }
    }

    void look_at(text::CodePoint point, std::uint32_t at, std::uint32_t& fault_line_end) {
        const std::uint32_t end = at + point.length;
        if (is_forbidden(point.value)) {
            const bool mark = point.value == 0xFEFF;
            if (at >= fault_line_end) {
                fault_line_end = u32(std::min(bytes_.find('\n', at), bytes_.size()));
                line_fault_ = out_.size();
                add(mark ? rules::byte_order_mark_inside : rules::forbidden_character, at, end,
                    {{"character", fmt::format("U+{:04X}", std::uint32_t{point.value})}});
            }
            const std::uint32_t gone = point.value == 0x1B ? end_of_terminal_sequence(end) : end;
            out_.items()[line_fault_].fix.push_back(
                {{id_, at, gone}, point.value == 0x2028 || point.value == 0x2029 ? " " : ""});
        } else if (point.value == 0xFFFD) {
            add(rules::replacement_character, at, end);
        } else if (is_unseen_in_key(point.value)) {
            result_.unseen.push_back(at);
        }
    }

    /// Text copied from a terminal: ESC is followed by `[31m` or the like.
    [[nodiscard]] std::uint32_t end_of_terminal_sequence(std::uint32_t at) const {
        if (at >= bytes_.size() || bytes_[at] != '[') return at;
        const std::size_t last = bytes_.find_first_not_of("0123456789;", at + 1);
        const bool letter = last != std::string_view::npos && ((bytes_[last] >= 'a' && bytes_[last] <= 'z') ||
                                                               (bytes_[last] >= 'A' && bytes_[last] <= 'Z'));
        return letter ? u32(last) + 1 : at;
    }

    void utf16() {
        auto& item = add(rules::encoding_utf16, 0, 0);
        if (const auto mended = from_utf16(bytes_)) item.fix.push_back({{id_, 0, u32(bytes_.size())}, *mended});
    }

    void encoding() {
        result_.readable = false;
        const std::uint32_t first = ill_formed_.front();
        const bool cut = bytes_.size() - first < 4 && ill_formed_.size() == bytes_.size() - first &&
                         static_cast<unsigned char>(bytes_[first]) >= 0xC2U && well_formed_ > 0;
        if (cut) {
            add(rules::cut_file, first, u32(bytes_.size()));
            return;
        }
        const bool latin1 = well_formed_ == 0 && std::ranges::all_of(ill_formed_, [&](std::uint32_t at) {
                                return from_windows_1252(bytes_[at]) != 0;
                            });
        auto& item = add(latin1 ? rules::encoding_latin1 : rules::encoding_broken, first, first + 1,
                         {{"count", std::to_string(ill_formed_.size())}});
        if (!latin1 && well_formed_ == 0) return;
        for (const std::uint32_t at : ill_formed_) {
            const char32_t value = from_windows_1252(bytes_[at]);
            // A broken sequence can be anything; a letter of Latin-1 among UTF-8 is what is pasted in.
            if (value < 0xC0) continue;
            std::string letter;
            text::append_utf8(letter, value);
            item.fix.push_back({{id_, at, at + 1}, letter});
        }
    }

    void line_ends() {
        if (lone_returns_.empty()) return;
        result_.readable = false;
        auto& item = add(rules::lone_carriage_return, lone_returns_.front(), lone_returns_.front() + 1);
        for (const std::uint32_t at : lone_returns_)
            item.fix.push_back({{id_, at, at + 1}, "\n"});
    }

    void double_encoding() {
        constexpr std::string_view a_tilde = "\xC3\x83";
        std::vector<diag::Edit> edits;
        std::uint32_t first_end = 0;
        for (std::size_t at = bytes_.find(a_tilde); at != std::string_view::npos; at = bytes_.find(a_tilde, at + 2)) {
            const text::CodePoint next = text::decode(bytes_.substr(at + 2));
            const char32_t letter = next.valid ? doubly_encoded(next.value) : 0;
            if (letter == 0) continue;
            std::string mended;
            text::append_utf8(mended, letter);
            edits.push_back({{id_, u32(at), u32(at) + 2 + next.length}, mended});
            if (first_end == 0) first_end = u32(at) + 2 + next.length;
        }
        if (edits.empty()) return;
        for (const auto& [shown, meant] : doubled_marks) {
            for (std::size_t at = bytes_.find(shown); at != std::string_view::npos; at = bytes_.find(shown, at + 1))
                edits.push_back({{id_, u32(at), u32(at + shown.size())}, std::string(meant)});
        }
        // What only belongs to what was doubled is no fault of its own.
        std::erase_if(out_.items(), [&](const diag::Diagnostic& fault) {
            return fault.where.source == id_ && std::ranges::any_of(edits, [&](const diag::Edit& edit) {
                       return fault.where.begin > edit.where.begin && fault.where.end <= edit.where.end;
                   });
        });
        auto& item = add(rules::double_encoding, edits.front().where.begin, first_end,
                         {{"count", std::to_string(edits.size())}, {"letter", edits.front().replacement}});
        item.fix = std::move(edits);
    }

    std::string_view bytes_;
    text::SourceId id_;
    diag::Diagnostics& out_;
    Bytes result_;
    std::vector<std::uint32_t> ill_formed_;
    std::vector<std::uint32_t> lone_returns_;
    std::size_t well_formed_ = 0;
    std::size_t line_fault_ = 0; ///< among out_: the fault that has the repairs of the whole line
};

} // namespace

Bytes check_bytes(const text::Source& source, text::SourceId id, diag::Diagnostics& out) {
    return ByteCheck(source, id, out).run();
}

} // namespace redovisa::yaml
