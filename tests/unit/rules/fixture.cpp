#include "fixture.hpp"

#include "diag/mend.hpp"
#include "diag/print.hpp"

namespace redovisa::test {
namespace {

std::string printed(const diag::Diagnostics& faults, const text::SourceSet& sources, lang::Language language,
                    const std::string& without) {
    diag::Options options;
    options.language = language;
    std::string text = diag::print(faults, sources, options);
    if (without.empty()) return text;
    for (std::size_t at = text.find(without); at != std::string::npos; at = text.find(without, at))
        text.erase(at, without.size());
    return text;
}

Files mended(const diag::Diagnostics& faults, const text::SourceSet& sources) {
    std::map<text::SourceId, std::vector<diag::Edit>> edits;
    for (const diag::Diagnostic& item : faults.items()) {
        for (const diag::Edit& edit : item.fix)
            edits[edit.where.source].push_back(edit);
    }
    Files out;
    for (auto& [id, of_file] : edits)
        out[sources[id].path()] = diag::apply_edits(sources[id].bytes(), std::move(of_file));
    return out;
}

} // namespace

Findings findings(diag::Diagnostics faults, const text::SourceSet& sources, const std::string& without) {
    faults.finish(sources);
    Findings out;
    for (const diag::Diagnostic& item : faults.items())
        out.codes.emplace_back(item.rule->code);
    out.mended = mended(faults, sources);
    out.sv = printed(faults, sources, lang::Language::sv, without);
    out.en = printed(faults, sources, lang::Language::en, without);
    return out;
}

} // namespace redovisa::test
