#include "diag/policy.hpp"

#include "diag/rules_policy.hpp"

#include <algorithm>
#include <map>

namespace redovisa::diag {
namespace {

bool inside(const Span& inner, const Span& outer) {
    return inner.source == outer.source && inner.begin >= outer.begin && inner.end <= outer.end;
}

using Levels = std::map<std::string_view, const RuleLevel*>;

/// The level of each rule; those that can't hold are told.
Levels levels_of(const Policy& policy, Diagnostics& told) {
    Levels levels;
    for (const RuleLevel& level : policy.levels) {
        const Rule* rule = find_rule(level.code);
        if (rule == nullptr) continue; // told as a reference to nowhere
        const auto [at, fresh] = levels.emplace(level.code, &level);
        if (!fresh) {
            Diagnostic& fault = told.add(rules::level_twice, level.where, {{"code", level.code}});
            fault.notes.push_back({{rules::level_twice.note, {}}, at->second->where});
        } else if (rule->severity == Severity::error && level.severity != Severity::error) {
            told.add(rules::level_error, level.where, {{"code", level.code}});
        }
    }
    return levels;
}

} // namespace

void apply(const Policy& policy, Diagnostics& diagnostics) {
    Diagnostics told;
    const Levels levels = levels_of(policy, told);
    std::multimap<std::string_view, std::size_t> accepted;
    for (std::size_t i = 0; i < policy.acceptances.size(); ++i)
        accepted.emplace(policy.acceptances[i].code, i);
    std::vector<bool> used(policy.acceptances.size(), false);

    std::erase_if(diagnostics.items(), [&](Diagnostic& fault) {
        if (fault.severity == Severity::error) return false;
        const auto [first, last] = accepted.equal_range(fault.rule->code);
        bool taken = false;
        for (auto at = first; at != last; ++at) {
            if (!inside(fault.where, policy.acceptances[at->second].scope)) continue;
            used[at->second] = true;
            taken = true;
        }
        if (taken) return true;
        const auto level = levels.find(fault.rule->code);
        if (level == levels.end()) return false;
        if (!level->second->severity) return true;
        fault.severity = *level->second->severity;
        return false;
    });
    diagnostics.append(std::move(told));
    // What is accepted may be there and only not found because of an error.
    if (diagnostics.has_errors()) return;
    for (std::size_t i = 0; i < policy.acceptances.size(); ++i) {
        const Acceptance& acceptance = policy.acceptances[i];
        const Rule* rule = find_rule(acceptance.code);
        if (used[i] || rule == nullptr) continue;
        const auto level = levels.find(acceptance.code);
        const bool off = level != levels.end() && !level->second->severity;
        if (!off)
            diagnostics.add(rule->severity == Severity::error ? rules::accept_error : rules::accept_unused,
                            acceptance.where, {{"code", acceptance.code}});
    }
}

} // namespace redovisa::diag
