#include "render/html_pages.hpp"

#include <nlohmann/json.hpp>

namespace redovisa::render {

Json report_json_ld(const view::ReportView& report, const view::OrganisationView& organisation) {
    // An object from the start: the library cannot clear up a value that fails to become one for want of memory.
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    json["@context"] = "https://schema.org";
    json["@type"] = "Report";
    json["headline"] = report.title;
    json["name"] = report.title;
    json["inLanguage"] = organisation.language_code;
    json["temporalCoverage"] = report.coverage;
    if (!report.number.empty()) json["reportNumber"] = report.number;
    if (!report.published.empty()) json["datePublished"] = report.published;
    nlohmann::ordered_json publisher = nlohmann::ordered_json::object();
    // Whoever writes such reports answers to the public: an authority, a municipality or an association of them.
    publisher["@type"] = "GovernmentOrganization";
    publisher["name"] = organisation.name;
    if (!organisation.url.empty()) publisher["url"] = organisation.url;
    json["publisher"] = publisher;
    if (!organisation.url.empty()) json["url"] = organisation.url + report.place.page;
    if (!organisation.licence.url.empty()) json["license"] = organisation.licence.url;
    return {json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)};
}

} // namespace redovisa::render
