#include "schema/validate.hpp"

#include <map>

namespace redovisa::schema {
namespace {

/// Suggestions by the place of what they replace.
using Suggestions = std::map<text::Span, const std::string*>;

Suggestions suggestions_of(const diag::Diagnostics& faults) {
    Suggestions out;
    for (const diag::Diagnostic& fault : faults.items()) {
        if (fault.fix.size() == 1 && fault.fix.front().where == fault.where)
            out.emplace(fault.where, &fault.fix.front().replacement);
    }
    return out;
}

void put_in_value(yaml::Node& node, const Suggestions& suggestions) {
    if (!node.is_scalar()) return;
    const auto found = suggestions.find(node.where);
    if (found == suggestions.end()) return;
    if (*found->second != "[" + node.text + "]") {
        node.text = *found->second;
        return;
    }
    yaml::Node list;
    list.kind = yaml::NodeKind::sequence;
    list.where = node.where;
    list.items.push_back(std::move(node));
    node = std::move(list);
}

void put_in(yaml::Node& node, const Record& record, const Suggestions& suggestions) {
    for (yaml::Entry& entry : node.entries) {
        if (const auto found = suggestions.find(entry.key_where); found != suggestions.end())
            entry.key = *found->second;
        const Field* field = find_field(record, entry.key);
        if (field == nullptr || field->kind == Kind::id) continue;
        put_in_value(entry.value, suggestions);
        for (yaml::Node& item : entry.value.items)
            field->kind == Kind::record ? put_in(item, *field->record, suggestions) : put_in_value(item, suggestions);
        if (field->kind == Kind::record) put_in(entry.value, *field->record, suggestions);
    }
}

} // namespace

yaml::Document as_meant(yaml::Document document, const Record& record, const diag::Diagnostics& faults) {
    const Suggestions suggestions = suggestions_of(faults);
    if (!suggestions.empty()) put_in(document.root, record, suggestions);
    return document;
}

} // namespace redovisa::schema
