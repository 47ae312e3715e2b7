#pragma once

#include "diag/diagnostic.hpp"

#include <optional>
#include <string>
#include <vector>

/// What an organisation has decided about rules: levels of its own, and single findings accepted in place.
namespace redovisa::diag {

/// `accept: - {code, why}` on a record.
struct Acceptance {
    Span scope; ///< the record: findings inside it are accepted
    Span where; ///< the code, for faults of the acceptance itself
    std::string code;
};

/// A rule's level in organisation.yaml; no severity means off.
struct RuleLevel {
    Span where; ///< the code
    std::string code;
    std::optional<Severity> severity;
};

struct Policy {
    std::vector<RuleLevel> levels;
    std::vector<Acceptance> acceptances;
};

/// Sets the levels, takes out what is accepted and tells of levels and acceptances that do nothing. Errors are neither
/// lowered nor accepted: what stops a build is mended, not agreed away.
void apply(const Policy& policy, Diagnostics& diagnostics);

} // namespace redovisa::diag
