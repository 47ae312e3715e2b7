#pragma once

#include "schema/schema.hpp"

#include <cstdint>

/// The closed sets of values. Each enum has its table of options in the same order; `choice_of` ties the two, and a
/// test counts that they agree.
namespace redovisa::schema {

enum class Status : std::uint8_t { done, partial, ongoing, postponed, not_done, unreported };
enum class Reason : std::uint8_t {
    pandemic,
    funding_refused,
    no_call,
    reprioritised,
    staffing,
    external_delay,
    no_need,
    replaced,
    transferred,
    unclear_mandate,
    other,
};
enum class Fulfilment : std::uint8_t { met, partly_met, not_met, not_assessed };
enum class LineageKind : std::uint8_t { kept, reworded, split, merged, moved, created, ended, transferred };
enum class EndedHow : std::uint8_t { fulfilled, discontinued, transferred, replaced, unknown };
enum class GoalLevel : std::uint8_t { area, long_term, overarching, challenge };
enum class Precision : std::uint8_t { exact, approximate, at_least, more_than, at_most, less_than, range };
enum class Measure : std::uint8_t { count, amount, share, rate };
enum class FigureRole : std::uint8_t { result, target, plan, forecast };
enum class FundingDecision : std::uint8_t { granted, refused, applied, own };
enum class Role : std::uint8_t { ordinary, substitute, chair, vice_chair, rapporteur, unknown };
enum class StatementKind : std::uint8_t { vision, purpose, assignment, values, method, other };
enum class PublicationKind : std::uint8_t { report, article, chapter, conference, thesis, talk, other };
enum class PublicationStatus : std::uint8_t { published, accepted, submitted, planned };
enum class Direction : std::uint8_t { none, more, less };
enum class LanguageCode : std::uint8_t { sv, en };
enum class Level : std::uint8_t { off, advice, warning, error };
enum class Conformance : std::uint8_t { fully, partly, not_conforming };
enum class AssessmentMethod : std::uint8_t { self, external };
enum class ShortcomingGround : std::uint8_t { noncompliance, burden, out_of_scope };

extern const Choice status_choice;
extern const Choice reason_choice;
extern const Choice fulfilment_choice;
extern const Choice lineage_choice;
extern const Choice ended_choice;
extern const Choice goal_level_choice;
extern const Choice precision_choice;
extern const Choice measure_choice;
extern const Choice figure_role_choice;
extern const Choice funding_choice;
extern const Choice role_choice;
extern const Choice statement_choice;
extern const Choice publication_choice;
extern const Choice publication_status_choice;
extern const Choice direction_choice;
extern const Choice language_choice;
extern const Choice level_choice;
extern const Choice conformance_choice;
extern const Choice method_choice;
extern const Choice ground_choice;

inline const Choice& choice_of(Status) {
    return status_choice;
}
inline const Choice& choice_of(Reason) {
    return reason_choice;
}
inline const Choice& choice_of(Fulfilment) {
    return fulfilment_choice;
}
inline const Choice& choice_of(LineageKind) {
    return lineage_choice;
}
inline const Choice& choice_of(EndedHow) {
    return ended_choice;
}
inline const Choice& choice_of(GoalLevel) {
    return goal_level_choice;
}
inline const Choice& choice_of(Precision) {
    return precision_choice;
}
inline const Choice& choice_of(Measure) {
    return measure_choice;
}
inline const Choice& choice_of(FigureRole) {
    return figure_role_choice;
}
inline const Choice& choice_of(FundingDecision) {
    return funding_choice;
}
inline const Choice& choice_of(Role) {
    return role_choice;
}
inline const Choice& choice_of(StatementKind) {
    return statement_choice;
}
inline const Choice& choice_of(PublicationKind) {
    return publication_choice;
}
inline const Choice& choice_of(PublicationStatus) {
    return publication_status_choice;
}
inline const Choice& choice_of(Direction) {
    return direction_choice;
}
inline const Choice& choice_of(LanguageCode) {
    return language_choice;
}
inline const Choice& choice_of(Level) {
    return level_choice;
}
inline const Choice& choice_of(Conformance) {
    return conformance_choice;
}
inline const Choice& choice_of(AssessmentMethod) {
    return method_choice;
}
inline const Choice& choice_of(ShortcomingGround) {
    return ground_choice;
}

/// The option that stands for an enum value: its YAML word, labels and description.
template <class Enum> [[nodiscard]] const Option& option_of(Enum value) {
    return choice_of(value).options[static_cast<std::size_t>(value)];
}

} // namespace redovisa::schema
