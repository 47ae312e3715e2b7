#include "diag/printers.hpp"

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace redovisa::diag {
namespace {

using Json = nlohmann::ordered_json;

std::string_view level(Severity severity) {
    switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::advice: break;
    }
    return "note";
}

Json region(text::Span where, const text::Source& source) {
    const text::Position begin = source.position(where.begin);
    const text::Position end = source.position(where.end);
    return {{"startLine", begin.line}, {"startColumn", begin.column}, {"endLine", end.line}, {"endColumn", end.column}};
}

Json location(text::Span where, const text::SourceSet& sources) {
    const text::Source& source = sources[where.source];
    Json physical = {{"artifactLocation", {{"uri", uri_path(source.path())}, {"uriBaseId", "SRCROOT"}}}};
    if (source.has_text()) physical["region"] = region(where, source);
    return {{"physicalLocation", std::move(physical)}};
}

/// FNV-1a: the fingerprint only has to tell findings of one repository apart.
std::uint64_t hash(std::string_view text, std::uint64_t value = 0xcbf29ce484222325ULL) {
    for (const char byte : text)
        value = (value ^ static_cast<unsigned char>(byte)) * 0x100000001b3ULL;
    return value;
}

/// Made from the rule, the file and the text of the line, so that it survives lines added above; `repeat` tells equal
/// lines apart.
std::string fingerprint(const Diagnostic& item, const text::Source& source, std::map<std::uint64_t, int>& repeat) {
    const std::string_view line = source.line_text(source.line_of(item.where.begin));
    std::uint64_t value = hash(item.rule->code);
    value = hash(source.path(), value ^ 0x1fU);
    value = hash(line, value ^ 0x1fU);
    return fmt::format("{:016x}:{}", value, ++repeat[value]);
}

Json driver_rules(const Diagnostics& items, const Options& options, std::map<const Rule*, std::size_t>& index) {
    const auto by_code = [](const Rule* a, const Rule* b) { return a->code < b->code; };
    std::set<const Rule*, decltype(by_code)> used(by_code);
    for (const Diagnostic& item : items.items())
        used.insert(item.rule);
    Json list = Json::array();
    for (const Rule* rule : used) {
        index[rule] = list.size();
        Json entry = {{"id", rule->code}, {"defaultConfiguration", {{"level", level(rule->severity)}}}};
        const std::string_view what = rule->what.in(options.language);
        const std::string_view why = rule->why.in(options.language);
        if (!what.empty()) entry["shortDescription"] = {{"text", what}};
        if (!why.empty()) entry["fullDescription"] = {{"text", why}};
        list.push_back(std::move(entry));
    }
    return list;
}

Json fixes(const Diagnostic& item, const text::SourceSet& sources, const Options& options) {
    Json replacements = Json::array();
    for (const Edit& edit : item.fix) {
        replacements.push_back({{"deletedRegion", region(edit.where, sources[edit.where.source])},
                                {"insertedContent", {{"text", edit.replacement}}}});
    }
    const text::Source& source = sources[item.fix.front().where.source];
    Json fix = {{"artifactChanges",
                 Json::array({{{"artifactLocation", {{"uri", uri_path(source.path())}, {"uriBaseId", "SRCROOT"}}},
                               {"replacements", std::move(replacements)}}})}};
    const std::string hints = joined_hints(item, options.language);
    if (!hints.empty()) fix["description"] = {{"text", hints}};
    return Json::array({std::move(fix)});
}

} // namespace

std::string print_sarif(const Diagnostics& items, const text::SourceSet& sources, const Options& options) {
    std::map<const Rule*, std::size_t> index;
    Json driver = {{"name", "redovisa"}};
    if (!options.version.empty()) driver["semanticVersion"] = options.version;
    driver["rules"] = driver_rules(items, options, index);

    Json results = Json::array();
    std::map<std::uint64_t, int> repeat;
    for (const Diagnostic& item : items.items()) {
        std::string text = message_of(item, options.language);
        const std::string hints = joined_hints(item, options.language);
        if (!hints.empty()) text += "\n" + hints;
        Json result = {
            {"ruleId", item.rule->code},
            {"ruleIndex", index[item.rule]},
            {"level", level(item.severity)},
            {"message", {{"text", std::move(text)}}},
            {"locations", Json::array({location(item.where, sources)})},
            {"partialFingerprints", {{"redovisa/v1", fingerprint(item, sources[item.where.source], repeat)}}}};
        if (!item.notes.empty()) {
            result["relatedLocations"] = Json::array();
            for (const Note& note : item.notes) {
                Json other = location(note.where, sources);
                other["message"] = {{"text", format(note.message.text, note.message.args, options.language)}};
                result["relatedLocations"].push_back(std::move(other));
            }
        }
        if (!item.fix.empty()) result["fixes"] = fixes(item, sources, options);
        results.push_back(std::move(result));
    }

    Json run = {{"tool", {{"driver", std::move(driver)}}},
                {"language", options.language == lang::Language::sv ? "sv" : "en"},
                {"columnKind", "unicodeCodePoints"},
                {"originalUriBaseIds", {{"SRCROOT", {{"description", {{"text", "where the program was started"}}}}}}},
                {"results", std::move(results)}};
    const Json log = {
        {"$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"},
        {"version", "2.1.0"},
        {"runs", Json::array({std::move(run)})}};
    return log.dump(2, ' ', true, Json::error_handler_t::replace) + "\n";
}

} // namespace redovisa::diag
