#include "fixture.hpp"

#include "cli/pipeline.hpp"
#include "corpus/link.hpp"
#include "markdown/limits.hpp"
#include "schema/limits.hpp"
#include "support/memory_files.hpp"
#include "support/program.hpp"

namespace redovisa::test {
namespace {

const std::string area_head = "area: aldre\ntitle: Äldre\ngroup: extended\n";

std::string activity(const std::string& status) {
    return "    activities:\n      - id: natverk\n        title: Samordna nätverken\n        status: " + status +
           "\n        outcome: Nätverken möttes.\n";
}

std::string earlier_area() {
    return area_head + "goals:\n  - id: trygg\n    title: Trygg vård\n" + activity("done");
}

std::string later_area() {
    return area_head +
           "continues: 2023/aldre\ngoals:\n  - id: trygg\n    title: Trygg vård\n"
           "    continues: 2023/aldre/trygg\n" +
           activity("done");
}

Files with(Files files, const std::string& path, const std::string& bytes) {
    files[path] = bytes;
    return files;
}

Files small_with(const std::string& path, const std::string& bytes) {
    return with(small_reports(), path, bytes);
}

Files two_years_with(const std::string& path, const std::string& bytes) {
    return with(two_years(), path, bytes);
}

std::string times(std::size_t count, const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i)
        out += text;
    return out;
}

std::string intro(const std::string& markdown) {
    return area_head + "intro: |\n" + markdown;
}

std::string continued(std::size_t times_over) {
    return area_head + "continues:\n" + times(times_over, "  - 2023/aldre\n") +
           "goals:\n  - id: trygg\n    title: Trygg vård\n    continues: 2023/aldre/trygg\n" + activity("done");
}

/// Images are the cheapest files there are: nothing is read in them.
Files images(std::size_t count, std::size_t bytes) {
    Files files = small_reports();
    for (std::size_t i = 0; i < count; ++i)
        files["bild-" + std::to_string(i) + ".svg"] = std::string(bytes, 'x');
    return files;
}

struct Folder {
    std::string code;
    Files faulty;
    Files clean;
};

/// Folders for the rules whose page has no example.
std::vector<Folder> folders() {
    namespace prose = markdown::limits;
    const std::string area = "2024/aldre.yaml";
    const std::string meeting = "  Nätverken möts varje månad och för frågor vidare till styrelsen.\n";
    return {
        {"list-too-long", two_years_with(area, continued(schema::limits::items_in_list + 1)),
         two_years_with(area, continued(schema::limits::items_in_list))},
        {"markdown-too-long", small_with(area, intro(times(prose::bytes / 70 + 1, meeting))),
         small_with(area, intro(times(prose::bytes / 70, meeting)))},
        {"markdown-too-many", small_with(area, intro(times(prose::links + 1, "  [Äldre](../2023/aldre.html) och\n"))),
         small_with(area, intro(times(prose::links, "  [Äldre](../2023/aldre.html) och\n")))},
        {"markdown-link-too-long",
         small_with(area, intro("  [Äldre](" + std::string(prose::url_bytes - 4, 'x') + ".html)\n")),
         small_with(area, intro("  [Äldre](" + std::string(prose::url_bytes - 5, 'x') + ".html)\n"))},
        {"oversized-file", small_with("sigill.svg", std::string(site::max_logo_bytes + 1, 'x')),
         small_with("sigill.svg", std::string(site::max_logo_bytes, 'x'))},
        // organisation.yaml and report.yaml are there anyway; the folder 2024 and aldre.yaml count.
        {"too-many-files", images(site::max_files - 1, 1), images(site::max_files - 2, 1)},
        {"input-too-large", images(site::max_input_bytes / site::max_logo_bytes, site::max_logo_bytes),
         images(site::max_input_bytes / site::max_logo_bytes - 1, site::max_logo_bytes)},
    };
}

/// Two folders can't have one name, so only a caller of link can give it two reports of a year.
Findings link_years(int first, int second) {
    text::SourceSet sources;
    diag::Diagnostics faults;
    std::vector<model::Report> reports(2);
    const std::string names[] = {"2024", "2024-kopia"};
    const int years[] = {first, second};
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const text::SourceId id =
            sources.add("reports/" + names[i] + "/report.yaml", "year: " + std::to_string(years[i]) + "\n");
        reports[i].year = {years[i], {id, 6, 10}};
    }
    (void)corpus::link({}, std::move(reports), faults);
    return findings(std::move(faults), sources);
}

} // namespace

Files two_years() {
    Files files = small_reports();
    files["organisation.yaml"] += "indicators:\n  - id: moten\n    title: Möten\n    unit: möten\n"
                                  "    definition: Antal möten under året.\n";
    files["2023/report.yaml"] = "year: 2023\ntitle: Verksamhetsberättelse 2023\ngroups:\n  - id: extended\n    title: "
                                "Utökade uppdrag\n    areas: [aldre]\n";
    files["2023/aldre.yaml"] = earlier_area();
    files["2024/aldre.yaml"] = later_area();
    return files;
}

Findings check_reports(const Files& files) {
    MemoryFiles disk("reports", files);
    const auto loaded = cli::load("reports", disk, 1, lang::Date{2026, 11, 1});
    return findings(std::move(loaded->faults), loaded->sources);
}

std::vector<Fixture> reports_fixtures() {
    std::vector<Fixture> out{
        {"year-twice", [] { return link_years(2024, 2024); }, [] { return link_years(2024, 2025); }},
    };
    for (const Folder& folder : folders()) {
        out.push_back({folder.code, [files = folder.faulty] { return check_reports(files); },
                       [files = folder.clean] { return check_reports(files); }});
    }
    return out;
}

} // namespace redovisa::test
