#include "diag/excerpt.hpp"
#include "diag/printers.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <vector>

namespace redovisa::diag {
namespace {

/// GitHub shows this many of each kind from one step (actions/toolkit #734); the rest would be lost without a word.
constexpr std::size_t most_of_a_kind = 10;

std::string escape(std::string_view text, std::string_view special) {
    std::string out;
    for (const char byte : text) {
        if (special.find(byte) == std::string_view::npos) {
            out.push_back(byte);
        } else {
            out += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
        }
    }
    return out;
}

std::string message(std::string_view text) {
    return escape(text, "%\r\n");
}
std::string property(std::string_view text) {
    return escape(text, "%\r\n:,");
}

std::string_view command(Severity severity) {
    switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::advice: break;
    }
    return "notice";
}

/// Lines and columns; nothing for a file or folder that is at fault as a whole.
std::string region(text::Span where, const text::Source& source) {
    if (!source.has_text()) return {};
    const text::Position begin = source.position(where.begin);
    const text::Position end = source.position(std::max(where.begin, where.end));
    // Columns are refused when the lines differ.
    if (begin.line != end.line) return fmt::format(",line={},endLine={}", begin.line, end.line);
    return fmt::format(",line={},endLine={},col={},endColumn={}", begin.line, end.line, begin.column,
                       std::max(begin.column, end.column - 1));
}

std::string annotation(const Diagnostic& item, const text::SourceSet& sources, const Options& options) {
    const text::Source& source = sources[item.where.source];
    const std::string place = "file=" + property(visible(source.path())) + region(item.where, source);
    std::string text = visible(message_of(item, options.language));
    for (const Note& note : item.notes) {
        text += fmt::format("\n{}: {}", place_text(note.where, sources),
                            visible(format(note.message.text, note.message.args, options.language)));
    }
    const std::string hints = joined_hints(item, options.language);
    if (!hints.empty()) text += "\n" + visible(hints);
    return fmt::format("::{} {},title={}::{}\n", command(item.severity), place, property(item.rule->code),
                       message(text));
}

} // namespace

std::string print_github(const Diagnostics& items, const text::SourceSet& sources, const Options& options) {
    std::string out;
    for (const Severity severity : {Severity::error, Severity::warning, Severity::advice}) {
        std::vector<const Diagnostic*> of_kind;
        for (const Diagnostic& item : items.items()) {
            if (item.severity == severity) of_kind.push_back(&item);
        }
        // The last annotation of a full kind says how many more there are.
        const std::size_t shown = of_kind.size() > most_of_a_kind ? most_of_a_kind - 1 : of_kind.size();
        for (std::size_t i = 0; i < shown; ++i)
            out += annotation(*of_kind[i], sources, options);
        if (shown == of_kind.size()) continue;
        const std::size_t left = of_kind.size() - shown;
        const std::string more = options.language == lang::Language::sv
                                     ? fmt::format("… och {} till; hela listan står i loggen", left)
                                     : fmt::format("… and {} more; the whole list is in the log", left);
        out += fmt::format("::{} title=redovisa::{}\n", command(severity), message(more));
    }
    return out;
}

} // namespace redovisa::diag
