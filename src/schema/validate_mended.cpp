#include "schema/validate_mended.hpp"

#include "diag/mend.hpp"
#include "diag/rules_schema.hpp"
#include "schema/validate.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace redovisa::schema {
namespace {

/// The edits that mend every error; nothing when one of them has none.
std::optional<std::vector<diag::Edit>> repairs_of(const diag::Diagnostics& form) {
    std::vector<diag::Edit> edits;
    for (const diag::Diagnostic& fault : form.items()) {
        if (fault.severity != diag::Severity::error) continue;
        if (fault.fix.empty()) return std::nullopt;
        edits.insert(edits.end(), fault.fix.begin(), fault.fix.end());
    }
    return edits;
}

/// Leads faults of the mended text back to the text as it was.
class WayBack {
public:
    WayBack(const diag::Mended& mended, const text::Source& after) : mended_(mended), after_(after) {
        for (const diag::Mended::Run& run : mended.runs) {
            for (std::uint32_t line = after.line_of(run.begin); line <= after.line_of(run.end); ++line)
                repaired_.insert(line);
        }
    }

    /// False when the fault is about a repaired line.
    [[nodiscard]] bool lead(diag::Diagnostic& fault) const {
        bool found = lead(fault.where);
        for (diag::Note& note : fault.notes)
            found = found && lead(note.where);
        for (diag::Edit& edit : fault.fix)
            found = found && lead(edit.where);
        return found;
    }

private:
    [[nodiscard]] bool lead(text::Span& span) const {
        const auto first = repaired_.lower_bound(after_.line_of(span.begin));
        if (first != repaired_.end() && *first <= after_.line_of(span.end)) return false;
        span.begin = mended_.former(span.begin);
        span.end = mended_.former(span.end);
        return true;
    }

    const diag::Mended& mended_;
    const text::Source& after_;
    std::set<std::uint32_t> repaired_;
};

} // namespace

diag::Diagnostics validate_mended(const text::Source& source, text::SourceId id, const Record& record,
                                  const diag::Diagnostics& form) {
    diag::Diagnostics out;
    const auto edits = repairs_of(form);
    if (!edits) return out;
    const diag::Mended mended = diag::mend(source.bytes(), *edits);
    const text::Source after(source.path(), mended.text);
    diag::Diagnostics again;
    const auto document = yaml::parse(after, id, again);
    if (!document || again.has_errors()) return out;
    diag::Diagnostics shape;
    validate(*document, after, record, shape);
    const WayBack back(mended, after);
    for (diag::Diagnostic& fault : shape.items()) {
        if (fault.rule != &diag::rules::missing_key && back.lead(fault)) out.items().push_back(std::move(fault));
    }
    return out;
}

} // namespace redovisa::schema
