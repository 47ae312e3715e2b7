#include "diag/excerpt.hpp"
#include "diag/mend.hpp"
#include "diag/printers.hpp"
#include "text/utf8.hpp"

#include <nlohmann/json.hpp>

namespace redovisa::diag {
namespace {

using Json = nlohmann::ordered_json;

/// A span as people count: lines and columns from 1, columns in characters, end exclusive. A file or folder that is at
/// fault as a whole has none.
Json place(text::Span where, const text::SourceSet& sources) {
    const text::Source& source = sources[where.source];
    if (!source.has_text()) return {{"file", source.path()}};
    const text::Position begin = source.position(where.begin);
    const text::Position end = source.position(where.end);
    return {{"file", source.path()},    {"line", begin.line},    {"column", begin.column}, {"end_line", end.line},
            {"end_column", end.column}, {"offset", where.begin}, {"end_offset", where.end}};
}

} // namespace

std::string print_json(const Diagnostics& items, const text::SourceSet& sources, const Options& options) {
    Json list = Json::array();
    for (const Diagnostic& item : items.items()) {
        Json entry = {{"code", item.rule->code},
                      {"severity", severity_name(item.severity)},
                      {"message", message_of(item, options.language)}};
        entry.update(place(item.where, sources));
        entry["notes"] = Json::array();
        for (const Note& note : item.notes) {
            Json other = {{"message", format(note.message.text, note.message.args, options.language)}};
            other.update(place(note.where, sources));
            entry["notes"].push_back(std::move(other));
        }
        entry["hints"] = hints_of(item, options.language);
        entry["fix"] = Json::array();
        for (const Edit& edit : item.fix) {
            Json change = place(edit.where, sources);
            change["replacement"] = edit.replacement;
            entry["fix"].push_back(std::move(change));
        }
        list.push_back(std::move(entry));
    }
    const Counts counts = count(items);
    const Json out = {{"diagnostics", std::move(list)},
                      {"errors", counts.errors},
                      {"warnings", counts.warnings},
                      {"advice", counts.advice}};
    return out.dump(2, ' ', true, Json::error_handler_t::replace) + "\n";
}

} // namespace redovisa::diag
