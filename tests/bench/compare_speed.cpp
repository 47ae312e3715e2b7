#include "corpus/link.hpp"
#include "render/compare.hpp"
#include "view/compare.hpp"

#include <ctime>
#include <iostream>
#include <string>

/// How much CPU it takes to compare many years: 20 years of 20 areas with 10 goals each, three activities a goal.
/// Prints seconds for each format; the limit is 0.3 s.
namespace {

using namespace redovisa;

std::string id(const char* kind, int number) {
    return std::string(kind) + std::to_string(number);
}

model::Report make_report(int year, int areas, int goals) {
    model::Report report;
    report.year.value = year;
    report.title.value = "Verksamhetsberättelse " + std::to_string(year);
    model::Group group;
    group.id.value = "bas";
    group.title.value = "Grunduppdrag";
    for (int a = 0; a < areas; ++a) {
        model::Area area;
        area.id.value = id("omrade-", a);
        area.title.value = "Område " + std::to_string(a);
        area.group.value = "bas";
        group.areas.push_back({area.id.value, {}});
        for (int g = 0; g < goals; ++g) {
            model::Goal goal;
            goal.id.value = id("mal-", g);
            goal.title.value =
                "Stödja kommunernas arbete med uppgift " + std::to_string(g + (year + a) % 3) + " i länet";
            if (year > 2000)
                goal.continues.push_back({std::to_string(year - 1) + "/" + area.id.value + "/" + goal.id.value, {}});
            for (int n = 0; n < 3; ++n) {
                model::Activity activity;
                activity.id.value = id("aktivitet-", g * 3 + n);
                activity.title.value = "Genomföra insats " + std::to_string(n);
                activity.status.value = static_cast<schema::Status>((year + a + g + n) % 6);
                goal.activities.push_back(std::move(activity));
            }
            area.goals.push_back(std::move(goal));
        }
        report.areas.push_back(std::move(area));
    }
    report.groups.push_back(std::move(group));
    return report;
}

} // namespace

int main() {
    std::vector<model::Report> reports;
    std::vector<int> years;
    for (int year = 2000; year < 2020; ++year) {
        reports.push_back(make_report(year, 20, 10));
        years.push_back(year);
    }
    diag::Diagnostics faults;
    const auto corpus = corpus::link({}, std::move(reports), faults);
    bool good = true;
    const auto measure = [&](const char* name, auto run) {
        const std::clock_t begin = std::clock();
        const std::size_t bytes = run();
        const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        good = good && seconds < 0.3;
        std::cout << name << ": " << seconds << " s CPU, " << bytes << " bytes\n";
    };
    const auto compare = [&] { return view::make_comparison(view::CompareWorld(*corpus), years, lang::Language::sv); };
    measure("view", [&] { return compare().goals.size(); });
    measure("view and csv", [&] { return render::compare_csv(compare(), render::CompareBy::goal).size(); });
    measure("view and json", [&] { return render::compare_json(compare()).size(); });
    measure("view and html", [&] { return render::compare_html(compare(), render::CompareBy::goal).size(); });
    measure("view and text", [&] { return render::compare_text(compare(), render::CompareBy::goal, {}).size(); });
    return good ? 0 : 1;
}
