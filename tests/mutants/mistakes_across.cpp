#include "mutants/mistake.hpp"

#include <algorithm>
#include <array>

namespace redovisa::mutants {
namespace {

using Made = std::optional<Mutant>;

bool is_lineage(const Value& value) {
    return value.field->target == schema::Target::goal_or_area && value.field->name == "continues";
}

Made area_named_otherwise(const Reports&, const Subject& subject, Random&) {
    const yaml::Node* area = subject.document.root.find("area");
    if (area == nullptr) return std::nullopt;
    return replaced(subject, area->where.begin, area->where.end, area->text + "-ny");
}

Made other_group(const Reports& reports, const Subject& subject, Random& random) {
    const yaml::Node* group = subject.document.root.find("group");
    if (group == nullptr) return std::nullopt;
    const std::string year = subject.path.substr(0, 4);
    for (const Subject& other : reports.subjects) {
        if (other.path != year + "/report.yaml") continue;
        const yaml::Node* groups = other.document.root.find("groups");
        if (groups->items.size() < 2) return std::nullopt;
        const yaml::Node* id = random.of(groups->items).find("id");
        if (id->text == group->text) return std::nullopt;
        Mutant mutant = replaced(subject, group->where.begin, group->where.end, id->text);
        for (const Value& value : other.values) {
            if (value.field->target == schema::Target::area &&
                value.node->text == subject.document.root.find("area")->text)
                mutant.places.push_back({other.path, other.source.line_of(value.node->where.begin)});
        }
        return mutant;
    }
    return std::nullopt;
}

/// A line of the list of areas in report.yaml.
const Value* listed_area(const Subject& subject, Random& random) {
    return any_value(subject, random, [](const Value& value) {
        return value.field->target == schema::Target::area && value.in_list && !value.in_brackets;
    });
}

Made area_left_out(const Reports&, const Subject& subject, Random& random) {
    const Value* value = listed_area(subject, random);
    if (value == nullptr) return std::nullopt;
    const Line& line = subject.line_of(value->node->where.begin);
    Mutant mutant = replaced(subject, line.begin, line.end() + 1, "");
    mutant.places = {{subject.path.substr(0, 5) + value->node->text + ".yaml", 2}};
    return mutant;
}

Made area_listed_twice(const Reports&, const Subject& subject, Random& random) {
    const Value* value = listed_area(subject, random);
    if (value == nullptr) return std::nullopt;
    const Line& line = subject.line_of(value->node->where.begin);
    Mutant mutant = replaced(subject, line.begin, line.begin, std::string(line.text) + "\n");
    mutant.places.push_back({subject.path, line.number + 1});
    return mutant;
}

/// The id of a project of another area of the same year.
Made project_of_other_area(const Reports& reports, const Subject& subject, Random& random) {
    const yaml::Node* own = subject.document.root.find("projects");
    if (own == nullptr || !own->is_sequence()) return std::nullopt;
    std::vector<std::pair<const Subject*, const yaml::Node*>> others;
    for (const Subject& other : reports.subjects) {
        const yaml::Node* list = other.document.root.find("projects");
        if (&other == &subject || other.year() != subject.year() || list == nullptr) continue;
        for (const yaml::Node& item : list->items)
            others.emplace_back(&other, item.find("id"));
    }
    if (others.empty()) return std::nullopt;
    const yaml::Node* id = random.of(own->items).find("id");
    const auto& [other, theirs] = random.of(others);
    // Another project that nothing refers to, so that the id twice is the only mistake.
    const Line& line = subject.line_of(id->where.begin);
    const std::string indent(line.indent, ' ');
    const std::string added = indent + "- id: " + theirs->text + "\n" + indent + "  title: Ett projekt till\n";
    Mutant mutant = replaced(subject, line.begin, line.begin, added);
    mutant.places.push_back({other->path, other->source.line_of(theirs->where.begin)});
    return mutant;
}

const RecordPlace* series_figure(const Subject& subject, Random& random) {
    return any_record(subject, random, [](const RecordPlace& each) {
        return each.record->name == "figure" && each.in_brackets && each.node->find("indicator") != nullptr;
    });
}

Made other_unit(const Reports&, const Subject& subject, Random& random) {
    const RecordPlace* figure = series_figure(subject, random);
    if (figure == nullptr || figure->node->find("unit") != nullptr) return std::nullopt;
    constexpr std::array units{"mnkr", "stycken", "procent", "timmar"};
    return replaced(subject, figure->node->where.end - 1, figure->node->where.end - 1,
                    std::string(", unit: ") + random.of(units));
}

Made two_values(const Reports&, const Subject& subject, Random& random) {
    const RecordPlace* figure = series_figure(subject, random);
    if (figure == nullptr || figure->node->find("note") != nullptr) return std::nullopt;
    const Line& line = subject.line_of(figure->node->where.begin);
    if (!has_dash(line)) return std::nullopt;
    const yaml::Node* value = figure->node->find("value");
    std::string again(line.text);
    again.replace(value->where.begin - line.begin, value->where.end - value->where.begin, value->text + "1");
    Mutant mutant = replaced(subject, line.begin, line.begin, again + "\n");
    mutant.places.push_back({subject.path, line.number + 1});
    return mutant;
}

Made year_not_earlier(const Reports&, const Subject& subject, Random& random) {
    const Value* value = any_value(subject, random, is_lineage);
    if (value == nullptr) return std::nullopt;
    const int year = subject.year() + (random.coin() ? 0 : static_cast<int>(1 + random.below(3)));
    Mutant mutant = replaced(subject, value->node->where.begin, value->node->where.begin + 4, std::to_string(year));
    return mutant;
}

Made year_without_report(const Reports&, const Subject& subject, Random& random) {
    const Value* value = any_value(subject, random, is_lineage);
    if (value == nullptr) return std::nullopt;
    constexpr std::array years{"2015", "2012", "2009"};
    return replaced(subject, value->node->where.begin, value->node->where.begin + 4, random.of(years));
}

/// Where the goal or area of a reference stands: its title.
std::optional<Place> title_of(const Reports& reports, const std::string& ref) {
    for (const Subject& subject : reports.subjects) {
        const yaml::Node* area = subject.document.root.find("area");
        if (area == nullptr) continue;
        const std::string prefix = subject.path.substr(0, 5) + area->text;
        if (ref == prefix)
            return Place{subject.path, subject.source.line_of(subject.document.root.find("title")->where.begin)};
        const yaml::Node* goals = subject.document.root.find("goals");
        if (goals == nullptr) continue;
        for (const yaml::Node& goal : goals->items) {
            if (ref == prefix + "/" + goal.find("id")->text)
                return Place{subject.path, subject.source.line_of(goal.find("title")->where.begin)};
        }
    }
    return std::nullopt;
}

std::size_t times_continued(const Reports& reports, const std::string& ref) {
    std::size_t count = 0;
    for (const Subject& subject : reports.subjects) {
        count += static_cast<std::size_t>(std::ranges::count_if(
            subject.values, [&](const Value& value) { return is_lineage(value) && value.node->text == ref; }));
    }
    return count;
}

/// The line `continues: […]` of a goal gone: the earlier goal is lost without a word.
Made lineage_lost(const Reports& reports, const Subject& subject, Random& random) {
    const Value* value = any_value(subject, random, [&](const Value& each) {
        return is_lineage(each) && each.record != &subject.document.root &&
               std::ranges::count(each.node->text, '/') == 2 && times_continued(reports, each.node->text) == 1;
    });
    if (value == nullptr) return std::nullopt;
    const yaml::Entry* list = value->record->find_entry("continues");
    if (list->value.items.size() > 1) return std::nullopt;
    const auto place = title_of(reports, value->node->text);
    if (!place) return std::nullopt;
    const Line& line = subject.line_of(list->key_where.begin);
    if (subject.line_of(value->node->where.begin).number != line.number || has_dash(line)) return std::nullopt;
    Mutant mutant = replaced(subject, line.begin, line.end() + 1, "");
    mutant.places = {*place};
    return mutant;
}

/// `ended` of a goal that nothing continues, gone.
Made ended_lost(const Reports& reports, const Subject& subject, Random& random) {
    const RecordPlace* goal = any_record(subject, random, [](const RecordPlace& each) {
        return each.record->name == "goal" && each.node->find("ended") != nullptr;
    });
    // The last year needs none, and an area that ended explains its goals.
    const bool latest = subject.year() == reports.subjects[reports.subjects.size() - 2].year();
    if (goal == nullptr || latest || subject.document.root.find("ended") != nullptr) return std::nullopt;
    const yaml::Entry* ended = goal->node->find_entry("ended");
    const Line& line = subject.line_of(ended->key_where.begin);
    const Line& last = subject.line_of(ended->value.where.end - 1);
    Mutant mutant = replaced(subject, line.begin, last.end() + 1, "");
    mutant.places = {{subject.path, subject.source.line_of(goal->node->find("title")->where.begin)}};
    return mutant;
}

/// `ended` on a goal that a later year continues.
Made ended_and_continued(const Reports& reports, const Subject& subject, Random& random) {
    const RecordPlace* goal = any_record(subject, random, [&](const RecordPlace& each) {
        return each.record->name == "goal" && each.node->find("ended") == nullptr &&
               subject.path.find("report") == std::string::npos &&
               times_continued(reports,
                               subject.path.substr(0, subject.path.size() - 5) + "/" + each.node->find("id")->text) > 0;
    });
    if (goal == nullptr) return std::nullopt;
    const Line& line = subject.line_of(goal->node->find_entry("title")->key_where.begin);
    const std::string indent(goal->node->find_entry("title")->key_where.begin - line.begin, ' ');
    Mutant mutant = replaced(subject, line.end(), line.end(),
                             "\n" + indent + "ended:\n" + indent + "  how: fulfilled\n" + indent + "  why: Klart.");
    mutant.places = {{subject.path, line.number + 1}, {subject.path, line.number + 2}};
    return mutant;
}

/// A stated kind that the texts contradict.
Made stated_kept(const Reports&, const Subject& subject, Random& random) {
    const RecordPlace* goal = any_record(subject, random, [](const RecordPlace& each) {
        const yaml::Node* continues = each.node->find("continues");
        return each.record->name == "goal" && continues == nullptr && each.node->find("lineage") == nullptr;
    });
    if (goal == nullptr) return std::nullopt;
    const Line& line = subject.line_of(goal->node->find_entry("title")->key_where.begin);
    const std::string indent(goal->node->find_entry("title")->key_where.begin - line.begin, ' ');
    Mutant mutant = replaced(subject, line.end(), line.end(),
                             "\n" + indent + (random.coin() ? "lineage: kept" : "lineage: reworded"));
    mutant.places = {{subject.path, line.number + 1}};
    return mutant;
}

} // namespace

std::span<const Mistake> across_mistakes() {
    static const std::array all{
        Mistake{"area named unlike its file", {"area-file-name"}, area_named_otherwise},
        Mistake{"area in another group than listed", {"group-mismatch"}, other_group},
        Mistake{"area in no group", {"area-in-no-group"}, area_left_out},
        Mistake{"area listed twice", {"area-in-two-groups"}, area_listed_twice},
        Mistake{"id of another area's project", {"duplicate-id"}, project_of_other_area},
        Mistake{"another unit than the series", {"indicator-unit"}, other_unit},
        Mistake{"two values for one period", {"indicator-conflict"}, two_values},
        Mistake{"continues a later year", {"continues-not-earlier"}, year_not_earlier},
        Mistake{"continues a year without report", {"continues-unknown"}, year_without_report},
        Mistake{"`continues` lost", {"goal-gone"}, lineage_lost},
        Mistake{"`ended` lost", {"goal-gone"}, ended_lost},
        Mistake{"ended and continued", {"ended-with-successor"}, ended_and_continued},
        Mistake{"stated kind contradicted", {"lineage-mismatch"}, stated_kept},
    };
    return all;
}

} // namespace redovisa::mutants
