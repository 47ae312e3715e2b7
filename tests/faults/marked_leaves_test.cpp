#include "support/figures.hpp"
#include "support/full_reports.hpp"
#include "support/site_in_memory.hpp"

#include "lang/date_format.hpp"
#include "lang/number_format.hpp"
#include "lang/period.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <utility>

using namespace redovisa;
using schema::Kind;
using test::FullReports;
using test::Leaf;

namespace {

using Reasons = std::map<std::string, std::string>;

/// Fields whose values a reader does not see, and why. A value that is listed here and seen all the same is a fault
/// too.
const Reasons not_in_pages{
    {"accept.why", "answers a finding of the program; stands in the YAML for those who work on it"},
    {"rule.why", "answers why a rule has another level; stands in the data for those who ask"},
    {"indicator.unit_one", "stands only beside a figure that is 1; stands in the data"},
    {"member.id", "pages name members by their titles and have no place of their own for each"},
};
const Reasons not_in_markdown{
    {"accept.why", "as in the pages"},
};
const Reasons not_in_data{
    {"accept.why", "as in the pages"},
};

/// Choices whose change is not seen at such a place, and why.
const Reasons choice_not_in_pages{
    {"figure.measure", "the unit tells it: `25 %`, `300 kronor`; stands in the data"},
    {"indicator.measure", "as that of a figure"},
    {"rule.level", "answers how findings of the program are told; stands in the data"},
};
const Reasons choice_not_in_markdown{
    {"figure.measure", "as in the pages"},
    {"project.lang", "Markdown has no mark of a passage's language"},
    {"publication-record.lang", "as that of a project"},
};
const Reasons choice_not_in_data{};

bool is_marked(const Leaf& leaf) {
    return (leaf.free && leaf.field->kind != Kind::boolean) || leaf.field->kind == Kind::id;
}

/// Whether a value stands in a text by itself, and not as a part of a longer number or word.
bool holds(const std::string& text, const std::string& value) {
    const auto part = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); };
    for (auto at = text.find(value); at != std::string::npos; at = text.find(value, at + 1)) {
        const bool begins = at == 0 || !part(text[at - 1]) || !part(value.front());
        const auto end = at + value.size();
        if (begins && (end == text.size() || !part(text[end]) || !part(value.back()))) return true;
    }
    return false;
}

/// As a reader sees it.
std::string shown(const Leaf& leaf) {
    using lang::Language;
    switch (leaf.field->kind) {
    case Kind::integer:
    case Kind::decimal: return lang::number_text(*lang::parse_decimal(leaf.value), Language::sv);
    case Kind::date: return lang::date_text(*lang::parse_date(leaf.value), Language::sv);
    case Kind::period: return lang::period_text(*lang::parse_period(leaf.value), Language::sv);
    default: return leaf.value;
    }
}

struct Place {
    std::string name;
    std::string text;
    const Reasons& reasons;
    bool for_people;
};

/// The leaves whose marks are missing where they should be, without those whose fields are listed; these go to
/// `listed`.
std::set<std::string> missing(const std::vector<Leaf>& leaves, const Place& place, std::set<std::string>& listed) {
    std::set<std::string> out;
    for (const Leaf& leaf : leaves) {
        if (!is_marked(leaf)) continue;
        const bool found = holds(place.text, leaf.value) || (place.for_people && holds(place.text, shown(leaf)));
        if (found) continue;
        if (place.reasons.contains(leaf.name()))
            listed.insert(leaf.name());
        else
            out.insert(leaf.name() + "   " + leaf.file + ":" + leaf.path + " = " + leaf.value);
    }
    return out;
}

/// Another value of a choice or a truth, or nothing where the first one must agree with something else.
std::optional<std::string> other_choice(const Leaf& leaf) {
    if (leaf.field->kind == Kind::boolean) return leaf.value == "true" ? "false" : "true";
    if (leaf.field->kind != Kind::choice || leaf.field->choice->options.size() < 2) return std::nullopt;
    for (const schema::Option& option : leaf.field->choice->options)
        if (option.value != leaf.value) return std::string(option.value);
    return std::nullopt;
}

std::string joined(const std::set<std::string>& lines) {
    std::string out;
    for (const std::string& line : lines)
        out += line + "\n";
    return out;
}

std::string all_with_ending(const std::map<std::string, std::string>& pages, std::string_view folder,
                            std::string_view ending) {
    std::string out;
    for (const auto& [path, bytes] : pages) {
        if (path.starts_with(folder) && path.ends_with(ending)) out += bytes;
    }
    return out;
}

} // namespace

TEST_CASE("every value of the input stands in the pages, in the report in Markdown and in the data") {
    FullReports reports;
    const auto site = test::build_in_memory(reports.files());
    REQUIRE(site.errors() == "");
    const std::string year = std::to_string(FullReports::year) + "/";
    std::vector<Leaf> of_organisation;
    std::vector<Leaf> of_area;
    std::vector<Leaf> of_year;
    std::vector<Leaf> without_ids;
    for (const Leaf& leaf : reports.leaves) {
        if (leaf.file == "organisation.yaml") {
            of_organisation.push_back(leaf);
            continue;
        }
        of_year.push_back(leaf);
        if (leaf.file != year + "report.yaml") of_area.push_back(leaf);
        // In HTML and in the data an id is what links lead to. Markdown has no such places.
        if (leaf.field->kind != Kind::id) without_ids.push_back(leaf);
    }
    std::int64_t looked_for = 0;
    const auto check = [&](const std::vector<Leaf>& leaves, const Place& place) {
        CAPTURE(place.name);
        std::set<std::string> listed;
        CHECK(joined(missing(leaves, place, listed)) == "");
        looked_for += std::ranges::count_if(leaves, is_marked);
        for (const auto& [name, reason] : place.reasons) {
            if (std::ranges::any_of(leaves, [&](const Leaf& leaf) { return leaf.name() == name; }))
                CHECK_MESSAGE(listed.contains(name), name, " is listed as missing but stands there");
        }
    };
    check(of_year, {"the page of the year", site.pages.at(year + "index.html"), not_in_pages, true});
    check(of_area, {"the page of the area", site.pages.at(year + FullReports::area + ".html"), not_in_pages, true});
    check(of_organisation, {"any page", all_with_ending(site.pages, "", ".html"), not_in_pages, true});
    check(without_ids, {"the report in Markdown", site.pages.at(year + "report.md"), not_in_markdown, true});
    const std::string data = all_with_ending(site.pages, "data/", ".csv") + site.pages.at("data/all.json");
    check(of_year, {"the data", data, not_in_data, false});
    check(of_organisation, {"the data", data, not_in_data, false});
    test::tell(20, "a value with a mark of its own is looked for in page, Markdown and data", looked_for, 0);
}

TEST_CASE("another choice, or yes for no, changes the pages, the report in Markdown and the data") {
    FullReports reports;
    const std::string year = std::to_string(FullReports::year) + "/";
    const auto texts = [&](const test::SiteInMemory& site) {
        return std::array{all_with_ending(site.pages, "", ".html"), site.pages.at(year + "report.md"),
                          all_with_ending(site.pages, "data/", ".csv") + site.pages.at("data/all.json")};
    };
    const std::array<Place, 3> places{{{"the pages", "", choice_not_in_pages, true},
                                       {"the report in Markdown", "", choice_not_in_markdown, true},
                                       {"the data", "", choice_not_in_data, false}}};
    const auto harmless = test::build_in_memory(reports.files());
    REQUIRE(harmless.errors() == "");
    const auto before = texts(harmless);
    std::int64_t tried = 0;
    for (Leaf& leaf : reports.leaves) {
        const std::optional<std::string> other = other_choice(leaf);
        if (!other) continue;
        CAPTURE(leaf.name());
        CAPTURE(leaf.path);
        const std::string former = std::exchange(leaf.value, *other);
        const auto site = test::build_in_memory(reports.files());
        leaf.value = former;
        if (!site.ok()) continue; // refused, and so not lost
        const auto after = texts(site);
        for (std::size_t i = 0; i < places.size(); ++i) {
            // The report in Markdown is that of a year: what the organisation says of itself need not stand in it.
            if (leaf.file == "organisation.yaml" && i == 1) continue;
            CHECK_MESSAGE((after[i] != before[i]) != places[i].reasons.contains(leaf.name()), places[i].name);
            ++tried;
        }
    }
    CHECK(tried > 0);
    test::tell(20, "a choice that becomes another: seen in pages, Markdown and data", tried, 0);
}

TEST_CASE("every key of the schema is used by the reports of this test") {
    const FullReports reports;
    std::set<std::string> used;
    for (const Leaf& leaf : reports.leaves)
        used.insert(leaf.name());
    std::set<std::string> known;
    std::vector<const schema::Record*> open{&schema::organisation_record(), &schema::report_record(),
                                            &schema::area_record()};
    for (std::size_t i = 0; i < open.size(); ++i) {
        for (const schema::Field& field : open[i]->fields) {
            if (field.kind == Kind::record)
                open.push_back(field.record);
            else
                known.insert(std::string(open[i]->name) + "." + std::string(field.name));
        }
    }
    CHECK(used == known);
}
