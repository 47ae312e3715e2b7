#include "diag/excerpt.hpp"
#include "diag/mend.hpp"
#include "diag/printers.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace redovisa::diag {
namespace {

constexpr std::size_t most_mended_lines = 6;

enum class Ink { error, warning, advice, note, frame, fresh, strong };

class TextPrinter {
public:
    TextPrinter(const text::SourceSet& sources, const Options& options) : sources_(sources), options_(options) {}

    void add(const Diagnostic& item) {
        gutter_ = std::to_string(last_line_shown(item)).size();
        const lang::Words kind = severity_words(item.severity);
        const Ink ink = item.severity == Severity::error     ? Ink::error
                        : item.severity == Severity::warning ? Ink::warning
                                                             : Ink::advice;
        head(item.where, kind, ink, message_of(item, options_.language), item.rule->code);
        source_line(item.where, '^', ink);
        for (const Note& note : item.notes) {
            head(note.where, {"se även", "note"}, Ink::note,
                 format(note.message.text, note.message.args, options_.language), {});
            source_line(note.where, '-', Ink::note);
        }
        for (const std::string& hint : hints_of(item, options_.language))
            label({"gör så här", "hint"}, hint);
        mended(item);
        out_ += '\n';
    }

    void end(const Counts& counts) {
        if (counts.errors + counts.warnings + counts.advice == 0) return;
        out_ += paint(Ink::strong, summary(counts, options_.language)) + "\n";
    }

    [[nodiscard]] std::string take() { return std::move(out_); }

private:
    [[nodiscard]] std::string paint(Ink ink, std::string_view text) const {
        if (!options_.colour) return std::string(text);
        const auto code = [&]() -> std::string_view {
            switch (ink) {
            case Ink::error: return "1;31";
            case Ink::warning: return "1;33";
            case Ink::advice: return "1;36";
            case Ink::note: return "1;34";
            case Ink::frame: return "34";
            case Ink::fresh: return "32";
            case Ink::strong: break;
            }
            return "1";
        }();
        return fmt::format("\x1b[{}m{}\x1b[0m", code, text);
    }

    [[nodiscard]] std::string words(lang::Words text) const { return std::string(text.in(options_.language)); }

    [[nodiscard]] const text::Source& source_of(text::Span where) const { return sources_[where.source]; }

    [[nodiscard]] std::uint32_t last_line_shown(const Diagnostic& item) const {
        std::uint32_t last = source_of(item.where).line_of(item.where.begin);
        for (const Note& note : item.notes)
            last = std::max(last, source_of(note.where).line_of(note.where.begin));
        for (const Edit& edit : item.fix)
            last = std::max(last, source_of(edit.where).line_of(edit.where.end));
        return last;
    }

    [[nodiscard]] std::string place(text::Span where) const {
        const std::string shown = paint(Ink::strong, place_text(where, sources_));
        if (!options_.hyperlinks) return shown;
        return fmt::format("\x1b]8;;{}{}\x1b\\{}\x1b]8;;\x1b\\", options_.link_root, uri_path(source_of(where).path()),
                           shown);
    }

    void head(text::Span where, lang::Words kind, Ink ink, const std::string& message, std::string_view code) {
        out_ += place(where) + ": " + paint(ink, words(kind) + ":") + " " + paint(Ink::strong, visible(message));
        if (!code.empty()) out_ += fmt::format(" [{}]", code);
        out_ += '\n';
    }

    void frame(std::string_view number) { out_ += paint(Ink::frame, fmt::format("{:>{}} |", number, gutter_)); }

    [[nodiscard]] std::size_t room() const {
        return options_.width > gutter_ + 24 ? options_.width - gutter_ - 3 : std::size_t{21};
    }

    void source_line(text::Span where, char mark, Ink ink) {
        const text::Source& source = source_of(where);
        if (!source.has_text()) return;
        const std::uint32_t line = source.line_of(where.begin);
        const std::uint32_t start = source.line_begin(line);
        const Excerpt shown = excerpt(source.line_text(line), where.begin - start, where.end - start, room());
        frame("");
        out_ += '\n';
        frame(std::to_string(line));
        out_ += (shown.text.empty() ? "" : " ") + shown.text + "\n";
        frame("");
        out_ += std::string(shown.mark + 1, ' ') + paint(ink, std::string(shown.mark_width, mark)) + "\n";
    }

    void label(lang::Words name, const std::string& text) {
        out_ += std::string(gutter_ + 1, ' ') + paint(Ink::frame, "=") + " " + paint(Ink::strong, words(name) + ":") +
                " " + visible(text) + "\n";
    }

    void mended(const Diagnostic& item) {
        if (item.fix.empty()) return;
        const text::Source& source = source_of(item.fix.front().where);
        const auto lines = mended_lines(source, item.fix, most_mended_lines);
        if (lines.empty()) return;
        out_ += std::string(gutter_ + 1, ' ') + paint(Ink::frame, "=") + " " +
                paint(Ink::strong, words({"rättat", "mended"}) + ":") + "\n";
        for (const MendedLine& line : lines) {
            const std::size_t begin = line.fresh.empty() ? 0 : line.fresh.front().first;
            const Excerpt shown = excerpt(line.text, begin, begin, room());
            frame(std::to_string(line.line));
            out_ += (shown.text.empty() ? "" : " ") + paint(Ink::fresh, shown.text) + "\n";
        }
    }

    const text::SourceSet& sources_;
    const Options& options_;
    std::size_t gutter_ = 1;
    std::string out_;
};

} // namespace

std::string print_text(const Diagnostics& items, const text::SourceSet& sources, const Options& options) {
    TextPrinter printer(sources, options);
    for (const Diagnostic& item : items.items())
        printer.add(item);
    printer.end(count(items));
    return printer.take();
}

} // namespace redovisa::diag
