#include "mutants/mistake.hpp"

#include <array>

namespace redovisa::mutants {
namespace {

using Made = std::optional<Mutant>;

bool is_entry(const Line& line) {
    return !key_of(line).empty();
}

/// A line of keys that has another one before it in the file.
bool is_inner_entry(const Line& line) {
    return is_entry(line) && line.number > 2;
}

Mutant indented(const Subject& subject, const Line& line, std::size_t columns) {
    return replaced(subject, line.begin, line.content_begin(), std::string(columns, ' '));
}

Made one_in(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_line(subject, random, is_inner_entry);
    if (line == nullptr) return std::nullopt;
    return indented(subject, *line, line->indent + 1);
}

Made one_out(const Reports&, const Subject& subject, Random& random) {
    const Line* line =
        any_line(subject, random, [](const Line& each) { return is_inner_entry(each) && each.indent > 0; });
    if (line == nullptr) return std::nullopt;
    return indented(subject, *line, line->indent - 1);
}

Made two_in(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_line(subject, random, is_inner_entry);
    if (line == nullptr) return std::nullopt;
    return indented(subject, *line, line->indent + 2);
}

Made two_out(const Reports&, const Subject& subject, Random& random) {
    const Line* line =
        any_line(subject, random, [](const Line& each) { return is_inner_entry(each) && each.indent >= 2; });
    if (line == nullptr) return std::nullopt;
    return indented(subject, *line, line->indent - 2);
}

/// Several lines in a row moved together, as an editor does with a marked passage.
Made lines_moved(const Reports&, const Subject& subject, Random& random) {
    const Line* first = any_line(subject, random, [](const Line& line) { return has_dash(line) && is_entry(line); });
    if (first == nullptr) return std::nullopt;
    std::size_t last = first->number; // index of the line after it
    while (last < subject.lines.size() &&
           (subject.lines[last].kind == LineKind::blank || subject.lines[last].indent > first->indent)) {
        ++last;
    }
    std::string moved;
    const std::size_t by = 1 + random.below(2);
    for (std::size_t i = first->number - 1; i < last; ++i) {
        const Line& line = subject.lines[i];
        if (line.kind != LineKind::blank) moved += std::string(by, ' ');
        moved += std::string(line.text) + "\n";
    }
    const std::uint32_t end =
        last < subject.lines.size() ? subject.lines[last].begin : static_cast<std::uint32_t>(subject.bytes().size());
    return replaced(subject, first->begin, end, moved);
}

Made tab(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_line(subject, random, [](const Line& each) { return is_entry(each) && each.indent >= 2; });
    if (line == nullptr) return std::nullopt;
    const std::size_t tabs = random.coin() ? 1 : line->indent / 2;
    return replaced(subject, line->begin, line->content_begin(), std::string(tabs, '\t'));
}

Made no_break_space(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_line(subject, random, [](const Line& each) { return is_entry(each) && each.indent >= 1; });
    if (line == nullptr) return std::nullopt;
    const auto at = line->begin + static_cast<std::uint32_t>(random.below(line->indent));
    return replaced(subject, at, at + 1, "\u00a0");
}

Made lost_dash(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_line(subject, random, has_dash);
    if (line == nullptr) return std::nullopt;
    return replaced(subject, line->content_begin(), line->content_begin() + 1, random.coin() ? " " : "");
}

Made glued_dash(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_line(subject, random, has_dash);
    if (line == nullptr) return std::nullopt;
    return replaced(subject, line->content_begin() + 1, line->content_begin() + 2, "");
}

Made needless_dash(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_line(
        subject, random, [](const Line& each) { return is_inner_entry(each) && !has_dash(each) && each.indent > 0; });
    if (line == nullptr) return std::nullopt;
    return replaced(subject, line->content_begin(), line->content_begin(), "- ");
}

Made prose_out(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_line(subject, random, [](const Line& each) { return each.kind == LineKind::prose; });
    if (line == nullptr) return std::nullopt;
    return indented(subject, *line, line->indent - 1 - random.below(line->indent));
}

Made prose_in(const Reports&, const Subject& subject, Random& random) {
    const Line* line = any_line(subject, random, [](const Line& each) { return each.kind == LineKind::prose; });
    if (line == nullptr) return std::nullopt;
    return indented(subject, *line, line->indent + 1 + random.below(3));
}

} // namespace

std::span<const Mistake> indentation_mistakes() {
    static const std::array all{
        Mistake{"a key one column in", {"wrong-indent", "text-on-several-lines"}, one_in, Unseen::same},
        Mistake{"a key one column out", {"wrong-indent"}, one_out, Unseen::same},
        Mistake{"a key two columns in", {"wrong-indent", "text-on-several-lines"}, two_in, Unseen::same},
        Mistake{"a key two columns out", {"wrong-indent", "missing-dash"}, two_out, Unseen::same},
        Mistake{"a passage moved in", {"wrong-indent"}, lines_moved, Unseen::same},
        Mistake{"tab for spaces", {"tab-indent"}, tab},
        Mistake{"no-break space from Word", {"foreign-space-indent"}, no_break_space},
        Mistake{"lost dash", {"missing-dash", "list-expected"}, lost_dash},
        Mistake{"no space after a dash", {"no-space-after-dash"}, glued_dash},
        Mistake{"a dash too many", {"unexpected-dash", "list-not-expected"}, needless_dash},
        Mistake{"a line of text too far out", {"text-dedented", "wrong-indent"}, prose_out, Unseen::words},
        Mistake{"a line of text too far in", {"wrong-indent", "markdown-indented-code"}, prose_in, Unseen::words},
    };
    return all;
}

} // namespace redovisa::mutants
