#pragma once

#include "render/page.hpp"

#include "lang/words.hpp"

namespace redovisa::render {

/// What the site is called.
inline constexpr lang::Words site_title{"Verksamhetsberättelser", "Annual reports"};

/// A row of the table of statuses: a bar, a count for each status, a total.
[[nodiscard]] Record tally_row(const view::Tally& tally, const std::string& title);
/// The same with nothing in it, for a year without a report: `statuses` cells that say so.
[[nodiscard]] Record empty_tally_row(std::size_t statuses);
/// The headings of the columns of statuses.
[[nodiscard]] List status_columns(const view::Tally& tally);

/// schema.org `Report`, for search engines.
[[nodiscard]] Json report_json_ld(const view::ReportView& report, const view::OrganisationView& organisation);

} // namespace redovisa::render
