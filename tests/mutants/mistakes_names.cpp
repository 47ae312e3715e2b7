#include "mutants/mistake.hpp"

#include "schema/choices.hpp"
#include "text/utf8.hpp"

#include <array>

namespace redovisa::mutants {
namespace {

using Made = std::optional<Mutant>;

/// A word as a hurried hand leaves it: two letters changed about, one lost or one twice. Never the word itself.
std::string mistyped(std::string_view word, Random& random) {
    std::string out(word);
    const std::size_t at = random.below(word.size() - 1);
    switch (random.below(3)) {
    case 0:
        std::swap(out[at], out[at + 1]);
        if (out == word) out.insert(at, 1, out[at]);
        break;
    case 1: out.erase(at, 1); break;
    default: out.insert(at, 1, out[at]); break;
    }
    return out;
}

/// A key at the front of a line, or in braces.
std::optional<text::Span> any_key(const Subject& subject, Random& random, std::size_t least) {
    std::vector<text::Span> keys;
    for (const RecordPlace& record : subject.records) {
        for (const yaml::Entry& entry : record.node->entries) {
            if (entry.key.size() >= least) keys.push_back(entry.key_where);
        }
    }
    if (keys.empty()) return std::nullopt;
    return random.of(keys);
}

Made misspelt_key(const Reports&, const Subject& subject, Random& random) {
    const auto key = any_key(subject, random, 4);
    if (!key) return std::nullopt;
    return replaced(subject, key->begin, key->end, mistyped(subject.text(*key), random));
}

Made capital_key(const Reports&, const Subject& subject, Random& random) {
    const auto key = any_key(subject, random, 2);
    if (!key) return std::nullopt;
    std::string name(subject.text(*key));
    name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return replaced(subject, key->begin, key->end, name);
}

Made swedish_key(const Reports&, const Subject& subject, Random& random) {
    std::vector<std::pair<text::Span, const schema::Field*>> keys;
    for (const RecordPlace& record : subject.records) {
        for (const yaml::Entry& entry : record.node->entries)
            keys.emplace_back(entry.key_where, schema::find_field(*record.record, entry.key));
    }
    const auto& [key, field] = random.of(keys);
    const std::string word = text::to_lower(field->label.sv);
    // A label of several words is nobody's key, and `text` is Swedish too.
    if (word.find(' ') != std::string::npos || word == field->name) return std::nullopt;
    return replaced(subject, key.begin, key.end, word);
}

bool is_choice(const Value& value) {
    return value.field->kind == schema::Kind::choice;
}

Made misspelt_value(const Reports&, const Subject& subject, Random& random) {
    const Value* value =
        any_value(subject, random, [](const Value& each) { return is_choice(each) && each.node->text.size() > 3; });
    if (value == nullptr) return std::nullopt;
    return replaced(subject, value->node->where.begin, value->node->where.end, mistyped(value->node->text, random));
}

Made swedish_value(const Reports&, const Subject& subject, Random& random) {
    const Value* value = any_value(subject, random, is_choice);
    if (value == nullptr) return std::nullopt;
    const int index = schema::find_option(*value->field->choice, value->node->text);
    const schema::Option& option = value->field->choice->options[static_cast<std::size_t>(index)];
    std::string_view word = option.label.sv;
    if (!option.synonyms.empty() && random.coin()) word = option.synonyms.substr(0, option.synonyms.find(','));
    if (word == value->node->text) return std::nullopt;
    return replaced(subject, value->node->where.begin, value->node->where.end, word);
}

/// A key of a record, written once more below it.
Made key_twice(const Reports&, const Subject& subject, Random& random) {
    const Value* value = any_value(subject, random, [](const Value& each) {
        return is_plain(each) && !each.in_list && !each.in_brackets && each.field->name != "id" &&
               each.field->name != "area" && each.record->entries.size() > 1;
    });
    if (value == nullptr) return std::nullopt;
    const Line& line = subject.line_of(value->node->where.begin);
    const std::size_t column = value->key.begin - line.begin;
    const std::string again =
        std::string(column, ' ') +
        std::string(subject.bytes().substr(value->key.begin, value->node->where.end - value->key.begin));
    Mutant mutant = replaced(subject, line.end(), line.end(), "\n" + again);
    mutant.places.push_back({subject.path, line.number + 1});
    return mutant;
}

bool is_id(const Value& value) {
    return value.field->kind == schema::Kind::id && value.field->name == "id";
}

/// Ids of neighbours in the same list.
void neighbours(const yaml::Node& node, std::vector<std::pair<const yaml::Node*, const yaml::Node*>>& out) {
    const yaml::Node* before = nullptr;
    for (const yaml::Node& item : node.items) {
        const yaml::Node* id = item.find("id");
        if (before != nullptr && id != nullptr) out.emplace_back(before, id);
        before = id;
        neighbours(item, out);
    }
    for (const yaml::Entry& entry : node.entries)
        neighbours(entry.value, out);
}

Made id_twice(const Reports&, const Subject& subject, Random& random) {
    std::vector<std::pair<const yaml::Node*, const yaml::Node*>> pairs;
    neighbours(subject.document.root, pairs);
    if (pairs.empty()) return std::nullopt;
    const auto& [first, second] = random.of(pairs);
    Mutant mutant = replaced(subject, second->where.begin, second->where.end, first->text);
    mutant.places.push_back({subject.path, subject.source.line_of(first->where.begin)});
    return mutant;
}

Made bad_id(const Reports&, const Subject& subject, Random& random) {
    const Value* value =
        any_value(subject, random, [](const Value& each) { return is_id(each) && each.node->text.size() > 3; });
    if (value == nullptr) return std::nullopt;
    std::string id = value->node->text;
    const std::size_t at = id.find_first_of("ao-", 1);
    if (at == std::string::npos || random.below(3) == 0) {
        id[0] = static_cast<char>(id[0] >= 'a' ? id[0] - 'a' + 'A' : id[0]);
    } else {
        id.replace(at, 1, id[at] == '-' ? " " : id[at] == 'o' ? "ö" : random.coin() ? "å" : "ä");
    }
    if (id == value->node->text) return std::nullopt;
    return replaced(subject, value->node->where.begin, value->node->where.end, id);
}

Made reference_mistyped(const Subject& subject, Random& random, bool lineage) {
    const Value* value = any_value(subject, random, [&](const Value& each) {
        const bool to_goal = each.field->target == schema::Target::goal_or_area;
        return each.field->kind == schema::Kind::reference && to_goal == lineage && each.node->text.size() > 8;
    });
    if (value == nullptr) return std::nullopt;
    const std::string& text = value->node->text;
    const std::size_t fixed = lineage ? 5 : 0; // the year is another mistake
    std::string mutant = text.substr(0, fixed) + mistyped(std::string_view(text).substr(fixed), random);
    if (mutant.find("//") != std::string::npos || mutant.find("/-") != std::string::npos) return std::nullopt;
    return replaced(subject, value->node->where.begin, value->node->where.end, mutant);
}

Made reference(const Reports&, const Subject& subject, Random& random) {
    return reference_mistyped(subject, random, false);
}

Made lineage_reference(const Reports&, const Subject& subject, Random& random) {
    return reference_mistyped(subject, random, true);
}

/// A key of an activity written on the goal above it, or the other way.
Made foreign_key(const Reports&, const Subject& subject, Random& random) {
    const RecordPlace* record = any_record(subject, random, [](const RecordPlace& each) {
        return !each.in_brackets && each.record->name == "goal" && each.node->entries.size() > 1;
    });
    if (record == nullptr) return std::nullopt;
    const text::Span key = record->node->entries[1].key_where;
    const Line& line = subject.line_of(key.begin);
    return replaced(subject, line.begin, line.begin,
                    std::string(key.begin - line.begin, ' ') + (random.coin() ? "status: done\n" : "reason: other\n"));
}

/// A whole line of a required key gone.
Made required_key_gone(const Reports&, const Subject& subject, Random& random) {
    const Value* value = any_value(subject, random, [&](const Value& each) {
        if (!each.field->required || each.in_brackets || each.in_list) return false;
        if (each.node->style == yaml::Style::literal || each.record->entries.size() < 2) return false;
        return !has_dash(subject.line_of(each.key.begin));
    });
    if (value == nullptr) return std::nullopt;
    const Line& line = subject.line_of(value->key.begin);
    Mutant mutant = replaced(subject, line.begin, line.end() + 1, "");
    mutant.places.clear();
    // It is missing from a record: any line of that record's own keys is right, the first one best.
    mutant.places.push_back({subject.path, subject.source.line_of(value->record->where.begin)});
    if (value->record->where.begin == value->key.begin) mutant.places.back().line = line.number;
    return mutant;
}

} // namespace

std::span<const Mistake> name_mistakes() {
    static const std::array all{
        Mistake{"misspelt key", {"unknown-key"}, misspelt_key},
        Mistake{"key with a capital", {"unknown-key"}, capital_key},
        Mistake{"key in Swedish", {"unknown-key"}, swedish_key},
        Mistake{"key of another record", {"unknown-key"}, foreign_key},
        Mistake{"required key gone", {"missing-key"}, required_key_gone},
        Mistake{"key twice", {"duplicate-key"}, key_twice},
        Mistake{"misspelt value of a set", {"unknown-value"}, misspelt_value},
        Mistake{"Swedish word for a value", {"unknown-value"}, swedish_value},
        Mistake{"id twice", {"duplicate-id"}, id_twice},
        Mistake{"id with capital, å or space", {"id-format"}, bad_id},
        Mistake{"misspelt reference",
                {"unknown-group", "unknown-area", "unknown-challenge", "unknown-project", "unknown-publication",
                 "unknown-shared-outcome", "unknown-member", "unknown-indicator", "unknown-figure", "unknown-document",
                 "unknown-rule"},
                reference},
        Mistake{"misspelt `continues`", {"continues-unknown"}, lineage_reference},
    };
    return all;
}

} // namespace redovisa::mutants
