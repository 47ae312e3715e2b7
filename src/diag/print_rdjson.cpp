#include "diag/printers.hpp"

#include <nlohmann/json.hpp>

namespace redovisa::diag {
namespace {

using Json = nlohmann::ordered_json;

std::string_view severity(Severity value) {
    switch (value) {
    case Severity::error: return "ERROR";
    case Severity::warning: return "WARNING";
    case Severity::advice: break;
    }
    return "INFO";
}

/// Reviewdog counts columns in bytes of UTF-8, from 1.
Json position(std::uint32_t offset, const text::Source& source) {
    const std::uint32_t line = source.line_of(offset);
    return {{"line", line}, {"column", offset - source.line_begin(line) + 1}};
}

Json range(text::Span where, const text::Source& source) {
    return {{"start", position(where.begin, source)}, {"end", position(where.end, source)}};
}

Json location(text::Span where, const text::SourceSet& sources) {
    const text::Source& source = sources[where.source];
    Json out = {{"path", source.path()}};
    if (source.has_text()) out["range"] = range(where, source);
    return out;
}

} // namespace

std::string print_rdjson(const Diagnostics& items, const text::SourceSet& sources, const Options& options) {
    Json list = Json::array();
    for (const Diagnostic& item : items.items()) {
        std::string text = message_of(item, options.language);
        const std::string hints = joined_hints(item, options.language);
        if (!hints.empty()) text += "\n" + hints;
        Json entry = {{"message", std::move(text)},
                      {"location", location(item.where, sources)},
                      {"severity", severity(item.severity)},
                      {"code", {{"value", item.rule->code}}}};
        if (!item.fix.empty()) {
            entry["suggestions"] = Json::array();
            for (const Edit& edit : item.fix) {
                entry["suggestions"].push_back(
                    {{"range", range(edit.where, sources[edit.where.source])}, {"text", edit.replacement}});
            }
        }
        if (!item.notes.empty()) {
            entry["related_locations"] = Json::array();
            for (const Note& note : item.notes) {
                entry["related_locations"].push_back(
                    {{"message", format(note.message.text, note.message.args, options.language)},
                     {"location", location(note.where, sources)}});
            }
        }
        list.push_back(std::move(entry));
    }
    const Json out = {{"source", {{"name", "redovisa"}}}, {"diagnostics", std::move(list)}};
    return out.dump(2, ' ', true, Json::error_handler_t::replace) + "\n";
}

} // namespace redovisa::diag
