#pragma once

#include "corpus/link.hpp"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace redovisa::test {

/// Years with gaps, areas that come and go, goals that continue any earlier ones, activities of every status. `Random`
/// gives the numbers that choose: a generator with a seed, or the bytes of a fuzzer.
template <class Random> class RandomReports {
public:
    explicit RandomReports(Random random) : random_(std::move(random)) {}

    /// `last` is the last year that may have a report.
    std::unique_ptr<const corpus::Corpus> make(int last) {
        std::vector<model::Report> reports;
        for (int year = 2001; year <= last; ++year) {
            if (one_in(4)) continue;
            reports.push_back(report(year));
            years.push_back(year);
        }
        diag::Diagnostics faults;
        return corpus::link({}, std::move(reports), faults);
    }

    std::vector<int> years;

private:
    bool one_in(unsigned count) { return random_() % count == 0; }
    int below(int count) { return static_cast<int>(random_() % static_cast<unsigned>(count)); }

    model::Activity activity(int number) {
        model::Activity out;
        out.id.value = "a" + std::to_string(number);
        out.title.value = "Insats " + std::to_string(below(6));
        out.status.value = static_cast<schema::Status>(below(6));
        while (one_in(3))
            out.reasons.push_back({static_cast<schema::Reason>(below(11)), {}});
        return out;
    }

    model::Goal goal(const std::string& scope, int year, int number, int& activities) {
        model::Goal out;
        out.id.value = "m" + std::to_string(number);
        out.title.value = "Mål " + std::to_string(below(5));
        while (!refs_.empty() && !one_in(3))
            out.continues.push_back({refs_[random_() % refs_.size()], {}});
        for (int left = below(4); left > 0; --left)
            out.activities.push_back(activity(activities++));
        if (one_in(6)) out.fulfilment = model::Judgement{};
        fresh_.push_back(std::to_string(year) + "/" + scope + "/" + out.id.value);
        return out;
    }

    model::Report report(int year) {
        model::Report out;
        out.year.value = year;
        out.title.value = "Berättelse";
        int loose = 0;
        for (int left = below(3); left > 0; --left)
            out.overarching_goals.push_back(goal("overarching", year, left, loose));
        if (one_in(2)) out.activities.push_back(activity(100));
        for (int a = 0; a < 6; ++a) {
            if (one_in(3)) continue;
            model::Area area;
            area.id.value = "o" + std::to_string(a);
            area.title.value = "Område " + std::to_string(below(8));
            while (!areas_.empty() && one_in(2))
                area.continues.push_back({areas_[random_() % areas_.size()], {}});
            int activities = 0;
            for (int g = below(5); g > 0; --g)
                area.goals.push_back(goal(area.id.value, year, g, activities));
            if (one_in(2)) area.activities.push_back(activity(activities++));
            fresh_areas_.push_back(std::to_string(year) + "/" + area.id.value);
            out.areas.push_back(std::move(area));
        }
        refs_.insert(refs_.end(), fresh_.begin(), fresh_.end());
        areas_.insert(areas_.end(), fresh_areas_.begin(), fresh_areas_.end());
        fresh_.clear();
        fresh_areas_.clear();
        return out;
    }

    Random random_;
    std::vector<std::string> refs_, fresh_, areas_, fresh_areas_;
};

} // namespace redovisa::test
