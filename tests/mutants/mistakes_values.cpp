#include "mutants/mistake.hpp"

#include <array>

namespace redovisa::mutants {
namespace {

using Made = std::optional<Mutant>;
using schema::Kind;

bool is_number(const Value& value) {
    return is_plain(value) && (value.field->kind == Kind::decimal || value.field->kind == Kind::integer);
}

bool is_period(const Value& value) {
    return is_plain(value) && (value.field->kind == Kind::period || value.field->kind == Kind::date);
}

Made written(const Subject& subject, const Value* value, std::string_view text) {
    if (value == nullptr || value->node->text == text) return std::nullopt;
    return replaced(subject, value->node->where.begin, value->node->where.end, text);
}

/// Written another way than the program wants, where it is plain what is meant.
Made written_for(const Subject& subject, const Value* value, std::string_view text, std::string_view meant) {
    Made mutant = written(subject, value, text);
    if (mutant) mutant->meant = replaced(subject, value->node->where.begin, value->node->where.end, meant).bytes;
    return mutant;
}

Made word_for_number(const Reports&, const Subject& subject, Random& random) {
    constexpr std::array words{"sex", "ett tiotal", "cirka 20", "ca 5", "flera", "15 st", "8 procent"};
    return written(subject, any_value(subject, random, is_number), random.of(words));
}

Made decimal_comma(const Reports&, const Subject& subject, Random& random) {
    const Value* value = any_value(subject, random, [](const Value& each) {
        return is_number(each) && each.field->kind == Kind::decimal && each.node->text.find('.') == std::string::npos;
    });
    if (value == nullptr) return std::nullopt;
    return written_for(subject, value, value->node->text + ",5", value->node->text + ".5");
}

Made grouped_number(const Reports&, const Subject& subject, Random& random) {
    const Value* value =
        any_value(subject, random, [](const Value& each) { return is_number(each) && each.node->text.size() > 3; });
    if (value == nullptr) return std::nullopt;
    std::string text = value->node->text;
    if (text.find('.') != std::string::npos) return std::nullopt;
    text.insert(text.size() - 3, random.coin() ? " " : "\u00a0");
    return written(subject, value, text);
}

Made letter_for_zero(const Reports&, const Subject& subject, Random& random) {
    const Value* value = any_value(subject, random, [](const Value& each) {
        return is_number(each) && each.node->text.find('0') != std::string::npos;
    });
    if (value == nullptr) return std::nullopt;
    std::string text = value->node->text;
    text[text.find('0')] = 'O';
    return written(subject, value, text);
}

Made leading_zero(const Reports&, const Subject& subject, Random& random) {
    const Value* value = any_value(subject, random, is_number);
    if (value == nullptr) return std::nullopt;
    return written(subject, value, "0" + value->node->text);
}

Made quoted_number(const Reports&, const Subject& subject, Random& random) {
    const Value* value = any_value(subject, random, is_number);
    if (value == nullptr) return std::nullopt;
    return written(subject, value, "\"" + value->node->text + "\"");
}

Made impossible_date(const Reports&, const Subject& subject, Random& random) {
    constexpr std::array dates{"2019-02-30", "2024-13-41", "2020-00-10", "2016-04-31"};
    return written(subject, any_value(subject, random, is_period), random.of(dates));
}

Made date_as_spoken(const Reports&, const Subject& subject, Random& random) {
    constexpr std::array dates{"12 mars 2020", "12/3 2020", "2020.03.12", "våren 2020", "20-03-12"};
    return written_for(subject, any_value(subject, random, is_period), random.of(dates), "2020-03-12");
}

Made years_with_dash(const Reports&, const Subject& subject, Random& random) {
    const Value* value = any_value(
        subject, random, [](const Value& each) { return is_period(each) && each.field->kind == Kind::period; });
    return written_for(subject, value, random.coin() ? "2019-2022" : "2019–2022", "2019/2022");
}

Made folder_year(const Reports&, const Subject& subject, Random& random) {
    const Value* value = any_value(subject, random, [&](const Value& each) {
        return each.field->name == "year" && each.record == &subject.document.root;
    });
    if (value == nullptr || !subject.path.ends_with("report.yaml")) return std::nullopt;
    const int wrong = subject.year() + (random.coin() ? 1 : -1) * static_cast<int>(1 + random.below(9));
    return written(subject, value, std::to_string(wrong));
}

Made odd_year(const Reports&, const Subject& subject, Random& random) {
    constexpr std::array years{"20200", "202", "i år", "tjugotjugo", "2O20"};
    return written(subject,
                   any_value(subject, random, [](const Value& each) { return each.field->kind == Kind::year; }),
                   random.of(years));
}

Made empty_value(const Reports&, const Subject& subject, Random& random) {
    const Value* value = any_value(
        subject, random, [](const Value& each) { return is_plain(each) && !each.in_brackets && !each.in_list; });
    if (value == nullptr) return std::nullopt;
    return replaced(subject, value->node->where.begin - 1, value->node->where.end, "");
}

Made empty_quotes(const Reports&, const Subject& subject, Random& random) {
    return written(
        subject,
        any_value(subject, random, [](const Value& each) { return is_plain(each) && each.field->kind == Kind::text; }),
        "\"\"");
}

Made bare_address(const Reports&, const Subject& subject, Random& random) {
    const Value* value = any_value(subject, random, [](const Value& each) { return each.field->kind == Kind::url; });
    if (value == nullptr) return std::nullopt;
    const std::string& text = value->node->text;
    const std::size_t start = text.find("//");
    if (start == std::string::npos) return std::nullopt;
    const std::string rest = text.substr(start + 2);
    if (random.coin()) return written_for(subject, value, rest, "https://" + rest);
    return written_for(subject, value, "https:/" + rest, "https://" + rest);
}

/// A whole passage written where a heading belongs.
Made long_text(const Reports&, const Subject& subject, Random& random) {
    const Value* value = any_value(subject, random, [](const Value& each) {
        return is_plain_text(each) && each.field->name == "title" && each.node->text.size() > 20;
    });
    if (value == nullptr) return std::nullopt;
    std::string text = value->node->text;
    while (text.size() < 700)
        text += " " + value->node->text;
    return written(subject, value, text);
}

Made list_for_one(const Reports&, const Subject& subject, Random& random) {
    const Value* value = any_value(subject, random, [](const Value& each) {
        return is_plain(each) && !each.in_list && each.field->many == schema::Many::one;
    });
    if (value == nullptr || value->node->text.find_first_of(",:[]{}") != std::string::npos) return std::nullopt;
    return written(subject, value, "[" + value->node->text + "]");
}

Made outcome_gone(const Reports&, const Subject& subject, Random& random) {
    std::vector<std::pair<const Value*, const yaml::Entry*>> found;
    for (const Value& value : subject.values) {
        if (value.field->name != "status" || value.node->text != "done") continue;
        const yaml::Entry* outcome = value.record->find_entry("outcome");
        if (outcome == nullptr || value.record->find_entry("outcomes") != nullptr ||
            value.record->find_entry("shared_outcome") != nullptr || outcome->key_where.begin < value.key.end)
            continue;
        found.emplace_back(&value, outcome);
    }
    if (found.empty()) return std::nullopt;
    const auto& [status, outcome] = random.of(found);
    const Line& line = subject.line_of(outcome->key_where.begin);
    const Line& last = subject.line_of(outcome->value.where.end - 1);
    Mutant mutant = replaced(subject, line.begin, last.end() + 1, "");
    mutant.places = {{subject.path, subject.source.line_of(status->node->where.begin)}};
    return mutant;
}

Made status_unlike_outcome(const Reports&, const Subject& subject, Random& random) {
    const Value* value = any_value(subject, random, [](const Value& each) {
        return each.field->name == "status" && each.node->text != "unreported" &&
               each.record->find_entry("outcome") != nullptr && each.record->find_entry("accept") == nullptr;
    });
    return written(subject, value, "unreported");
}

Made reason_gone(const Reports&, const Subject& subject, Random& random) {
    const Value* value = any_value(subject, random, [](const Value& each) {
        return each.field->name == "status" && (each.node->text == "done" || each.node->text == "ongoing") &&
               each.record->find_entry("reason") == nullptr && each.record->find_entry("reason_text") == nullptr;
    });
    return written(subject, value, random.coin() ? "postponed" : "not_done");
}

} // namespace

std::span<const Mistake> value_mistakes() {
    static const std::array all{
        Mistake{"words for a number", {"number-format"}, word_for_number},
        Mistake{"decimal comma", {"decimal-comma", "decimal-comma-in-brackets"}, decimal_comma},
        Mistake{"space in a number", {"number-format"}, grouped_number},
        Mistake{"O for 0", {"number-format"}, letter_for_zero},
        Mistake{"leading zero", {"leading-zero"}, leading_zero},
        Mistake{"number in quotes", {"number-in-quotes"}, quoted_number},
        Mistake{"impossible date", {"impossible-date"}, impossible_date},
        Mistake{"date as it is spoken", {"period-format", "date-format"}, date_as_spoken},
        Mistake{"years with a dash", {"period-format", "date-format"}, years_with_dash},
        Mistake{"year of another folder", {"year-mismatch"}, folder_year},
        Mistake{"odd year", {"year-out-of-range", "number-format"}, odd_year},
        Mistake{"empty value", {"empty-value"}, empty_value},
        Mistake{"empty quotes", {"empty-value"}, empty_quotes},
        Mistake{"address without https", {"url-format"}, bare_address},
        Mistake{"a passage as a heading", {"text-too-long", "long-title"}, long_text},
        Mistake{"a list for one value", {"list-not-expected"}, list_for_one},
        Mistake{"done without outcome", {"outcome-missing"}, outcome_gone},
        Mistake{"unreported with outcome", {"outcome-unreported"}, status_unlike_outcome},
        Mistake{"postponed without reason", {"reason-missing"}, reason_gone},
    };
    return all;
}

} // namespace redovisa::mutants
