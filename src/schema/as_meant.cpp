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

void put_in(yaml::Node& node, const Suggestions& suggestions) {
    for (yaml::Entry& entry : node.entries) {
        if (const auto found = suggestions.find(entry.key_where); found != suggestions.end())
            entry.key = *found->second;
        put_in(entry.value, suggestions);
    }
    for (yaml::Node& item : node.items)
        put_in(item, suggestions);
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

} // namespace

yaml::Document as_meant(yaml::Document document, const diag::Diagnostics& faults) {
    const Suggestions suggestions = suggestions_of(faults);
    if (!suggestions.empty()) put_in(document.root, suggestions);
    return document;
}

} // namespace redovisa::schema
