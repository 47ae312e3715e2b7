#pragma once

#include "model/reader.hpp"

/// Readers of the records that several files share. Each takes a mapping that has been through schema::validate.
namespace redovisa::model {

[[nodiscard]] Figure read_figure(const Reader& reader, const yaml::Node& node);
[[nodiscard]] Funding read_funding(const Reader& reader, const yaml::Node& node);
[[nodiscard]] Link read_link(const Reader& reader, const yaml::Node& node);
[[nodiscard]] Quote read_quote(const Reader& reader, const yaml::Node& node);
[[nodiscard]] Fact read_fact(const Reader& reader, const yaml::Node& node);
[[nodiscard]] Publication read_publication(const Reader& reader, const yaml::Node& node);
[[nodiscard]] Project read_project(const Reader& reader, const yaml::Node& node);
[[nodiscard]] Outcome read_outcome(const Reader& reader, const yaml::Node& node);
[[nodiscard]] Ended read_ended(const Reader& reader, const yaml::Node& node);
[[nodiscard]] Judgement read_judgement(const Reader& reader, const yaml::Node& node);
[[nodiscard]] Activity read_activity(const Reader& reader, const yaml::Node& node);
/// The level stated in the file counts only for goals of an area; other levels follow from the place.
[[nodiscard]] Goal read_goal(const Reader& reader, const yaml::Node& node, schema::GoalLevel level);

} // namespace redovisa::model
