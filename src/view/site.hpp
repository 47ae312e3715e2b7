#pragma once

#include "view/report.hpp"

#include "lang/words.hpp"

#include <optional>
#include <span>

namespace redovisa::corpus {
struct Corpus;
}
namespace redovisa::model {
struct Organisation;
}

namespace redovisa::view {

struct Derived;

struct AccessibilityView {
    Term status;
    Term method;
    std::string assessed;
    std::string updated;
    struct Shortcoming {
        std::string what;
        std::string why;
    };
    /// What is not accessible, by the ground that the law gives; grounds without any are left out.
    struct Ground {
        Term ground;
        std::vector<Shortcoming> shortcomings;
    };
    std::vector<Ground> grounds;
    std::string feedback;
    std::string authority;
    std::string authority_url;
    Remarks remarks;
};

struct OrganisationView {
    std::string name;
    std::string short_name; ///< the name when it has no short one
    lang::Language language = lang::Language::sv;
    std::string language_code; ///< `sv`, for `lang`
    std::string locale;        ///< `sv_SE`, for Open Graph
    std::string url;           ///< where the site is published, with a final slash; may be empty
    Prose about = nullptr;
    std::vector<Detail> contact;
    std::string logo_file; ///< empty: no logo
    std::string logo_alt;
    Prose footer = nullptr;
    Run licence;
    std::vector<Entry> members; ///< in alphabetical order
    std::vector<Entry> names;   ///< bodies that changed their names
    std::optional<AccessibilityView> accessibility;
    Remarks remarks;
};

/// One calendar year on the start page. Years without a report are told as such, so that a gap is never read as
/// nothing.
struct YearView {
    int year = 0;
    std::string id;
    Run report; ///< empty text: no report for the year
    std::string markdown_path;
    std::vector<std::string> counts;
    Tally tally;
    struct Group {
        std::string title;
        std::vector<Run> areas;
    };
    std::vector<Group> groups;
};

struct SiteView {
    OrganisationView organisation;
    std::vector<YearView> years;     ///< latest first, from the last report to the first
    std::vector<ReportView> reports; ///< by year
};

/// Where the site is published, with the slash at the end that paths are put after; empty when nobody says.
[[nodiscard]] std::string site_url(const model::Organisation& organisation);

/// Everything that the pages show. With `only` given, reports of other years are left out, but the links between years
/// stay as they are in the corpus. The view points into the corpus.
[[nodiscard]] SiteView make_site(const corpus::Corpus& corpus, const Derived& derived, std::span<const int> only = {});

} // namespace redovisa::view
