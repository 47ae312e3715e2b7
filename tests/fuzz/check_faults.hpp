#pragma once

#include "diag/diagnostic.hpp"
#include "fuzz/expect.hpp"

#include <algorithm>

namespace redovisa::fuzz {

inline void expect_in_range(const text::SourceSet& sources, text::Span span, std::string_view what) {
    expect(static_cast<std::size_t>(span.source) < sources.size(), what);
    expect(span.begin <= span.end && span.end <= sources[span.source].bytes().size(), what);
}

/// Every `{name}` of the text has its value.
inline void expect_values(lang::Words words, const diag::Args& args, std::string_view code) {
    for (const std::string_view pattern : {words.sv, words.en}) {
        for (std::size_t open = pattern.find('{'); open != std::string_view::npos; open = pattern.find('{', open + 1)) {
            const std::size_t close = pattern.find('}', open);
            if (close == std::string_view::npos) break;
            const std::string_view name = pattern.substr(open + 1, close - open - 1);
            const bool is_name = !name.empty() && name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == name.npos;
            expect(!is_name || std::ranges::find(args, name, &diag::Arg::name) != args.end(),
                   "a message without a value", code);
        }
    }
}

/// Every place exists, every message has its values.
inline void expect_sound(const diag::Diagnostics& faults, const text::SourceSet& sources) {
    for (const diag::Diagnostic& fault : faults.items()) {
        const std::string_view code = fault.rule->code;
        expect_in_range(sources, fault.where, code);
        expect_values(fault.rule->message, fault.args, code);
        expect_values(fault.rule->hint, fault.args, code);
        for (const diag::Note& note : fault.notes) {
            expect_in_range(sources, note.where, code);
            expect_values(note.message.text, note.message.args, code);
        }
        for (const diag::Message& hint : fault.hints)
            expect_values(hint.text, hint.args, code);
        for (const diag::Edit& edit : fault.fix)
            expect_in_range(sources, edit.where, code);
    }
}

} // namespace redovisa::fuzz
