#include "diag/print.hpp"

#include "diag/excerpt.hpp"
#include "diag/printers.hpp"

#include <fmt/core.h>

namespace redovisa::diag {

std::string print(const Diagnostics& diagnostics, const text::SourceSet& sources, const Options& options) {
    switch (options.format) {
    case Format::json: return print_json(diagnostics, sources, options);
    case Format::github: return print_github(diagnostics, sources, options);
    case Format::sarif: return print_sarif(diagnostics, sources, options);
    case Format::rdjson: return print_rdjson(diagnostics, sources, options);
    case Format::text: break;
    }
    return print_text(diagnostics, sources, options);
}

Counts count(const Diagnostics& diagnostics) {
    Counts counts;
    for (const Diagnostic& item : diagnostics.items()) {
        switch (item.severity) {
        case Severity::error: ++counts.errors; break;
        case Severity::warning: ++counts.warnings; break;
        case Severity::advice: ++counts.advice; break;
        }
    }
    return counts;
}

lang::Words severity_words(Severity severity) {
    switch (severity) {
    case Severity::error: return {"fel", "error"};
    case Severity::warning: return {"varning", "warning"};
    case Severity::advice: break;
    }
    return {"råd", "advice"};
}

std::string_view severity_name(Severity severity) {
    return severity_words(severity).en;
}

std::string summary(const Counts& counts, lang::Language language) {
    const bool sv = language == lang::Language::sv;
    std::string out;
    const auto put = [&](std::size_t number, std::string_view one, std::string_view many) {
        if (number == 0) return;
        if (!out.empty()) out += ", ";
        out += std::to_string(number) + " ";
        out += number == 1 ? one : many;
    };
    put(counts.errors, sv ? "fel" : "error", sv ? "fel" : "errors");
    put(counts.warnings, sv ? "varning" : "warning", sv ? "varningar" : "warnings");
    put(counts.advice, sv ? "råd" : "advice", sv ? "råd" : "pieces of advice");
    return out;
}

std::string place_text(text::Span where, const text::SourceSet& sources) {
    const text::Source& source = sources[where.source];
    if (!source.has_text()) return visible(source.path());
    const text::Position at = source.position(where.begin);
    return fmt::format("{}:{}:{}", visible(source.path()), at.line, at.column);
}

std::string uri_path(std::string_view path) {
    std::string out;
    for (const char byte : path) {
        const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                           (byte >= '0' && byte <= '9') ||
                           std::string_view("/-._~").find(byte) != std::string_view::npos;
        if (plain) {
            out.push_back(byte);
        } else {
            out += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
        }
    }
    return out;
}

std::string joined_hints(const Diagnostic& item, lang::Language language) {
    std::string out;
    for (const std::string& hint : hints_of(item, language)) {
        if (!out.empty()) out += "; ";
        out += hint;
    }
    return out;
}

} // namespace redovisa::diag
