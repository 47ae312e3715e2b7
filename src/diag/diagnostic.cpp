#include "diag/diagnostic.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace redovisa::diag {
namespace {

/// A value from a file can be as long as the file; a message is read by a person.
constexpr std::size_t longest_value = 400;
/// The same mistake made everywhere in a file is said this many times.
constexpr std::size_t same_rule_in_file = 20;
constexpr std::size_t all_in_file = 150;

constexpr lang::Words more_of_the_same{"ytterligare {count} fel av samma slag i filen visas inte",
                                       "{count} more of the same kind in this file are not shown"};

bool same_args(const Args& a, const Args& b) {
    return std::ranges::equal(a, b, [](const Arg& x, const Arg& y) { return x.name == y.name && x.sv == y.sv; });
}

/// Keeps the first faults of each rule and says on the last of them how many more there were.
void cap_each_rule(std::vector<Diagnostic>& items) {
    std::map<std::pair<text::SourceId, const Rule*>, std::pair<std::size_t, std::size_t>> seen; // count, last kept
    std::vector<Diagnostic> kept;
    kept.reserve(items.size());
    for (Diagnostic& item : items) {
        auto& [count, last] = seen[{item.where.source, item.rule}];
        if (++count > same_rule_in_file) continue;
        last = kept.size();
        kept.push_back(std::move(item));
    }
    for (const auto& [key, value] : seen) {
        const auto& [count, last] = value;
        if (count <= same_rule_in_file) continue;
        kept[last].hints.push_back({more_of_the_same, {{"count", std::to_string(count - same_rule_in_file)}}});
    }
    items = std::move(kept);
}

/// Many different faults in one file: the worst are kept, in their order.
void cap_each_file(std::vector<Diagnostic>& items) {
    std::map<text::SourceId, std::size_t> count;
    for (const Diagnostic& item : items)
        ++count[item.where.source];
    for (const Severity severity : {Severity::advice, Severity::warning, Severity::error}) {
        // From the end of the file, so that what is kept of the least serious kind is what stands first.
        for (std::size_t i = items.size(); i-- > 0;) {
            std::size_t& of_file = count[items[i].where.source];
            if (of_file <= all_in_file || items[i].severity != severity) continue;
            --of_file;
            items[i].rule = nullptr;
        }
    }
    std::erase_if(items, [](const Diagnostic& item) { return item.rule == nullptr; });
}

/// The name in `{name}`, from the byte after the brace; empty when there is none.
std::string_view name_at(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    while (end < text.size() && ((text[end] >= 'a' && text[end] <= 'z') || text[end] == '_'))
        ++end;
    return end < text.size() && text[end] == '}' ? text.substr(begin, end - begin) : std::string_view{};
}

} // namespace

std::string format(std::string_view text, const std::function<std::optional<std::string>(std::string_view)>& value_of) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view name = text[at] == '{' ? name_at(text, at + 1) : std::string_view{};
        // `{{name}}` is how layouts are written, not a value of ours.
        const bool is_value = !name.empty() && (at == 0 || text[at - 1] != '{');
        const std::optional<std::string> value = is_value ? value_of(name) : std::nullopt;
        if (value) {
            out += *value;
            at += name.size() + 2;
        } else {
            out += text[at++];
        }
    }
    return out;
}

std::string format(lang::Words text, const Args& args, lang::Language language) {
    return format(text.in(language), [&](std::string_view name) -> std::optional<std::string> {
        const auto found = std::ranges::find(args, name, &Arg::name);
        if (found == args.end()) return std::nullopt;
        return text::ellipsis(language == lang::Language::sv ? found->sv : found->en, longest_value);
    });
}

std::string message_of(const Diagnostic& diagnostic, lang::Language language) {
    return format(diagnostic.rule->message, diagnostic.args, language);
}

std::vector<std::string> hints_of(const Diagnostic& diagnostic, lang::Language language) {
    std::vector<std::string> out;
    if (!diagnostic.rule->hint.in(language).empty()) {
        out.push_back(format(diagnostic.rule->hint, diagnostic.args, language));
    }
    for (const Message& hint : diagnostic.hints)
        out.push_back(format(hint.text, hint.args, language));
    return out;
}

Diagnostic& Diagnostics::add(const Rule& rule, Span where, Args args) {
    Diagnostic& item = items_.emplace_back();
    item.rule = &rule;
    item.severity = rule.severity;
    item.where = where;
    item.args = std::move(args);
    return item;
}

void Diagnostics::append(Diagnostics&& other) {
    items_.insert(items_.end(), std::make_move_iterator(other.items_.begin()),
                  std::make_move_iterator(other.items_.end()));
    other.items_.clear();
}

void Diagnostics::leave_to(const Diagnostics& earlier) {
    std::set<Span> refused;
    for (const Diagnostic& item : earlier.items_) {
        if (item.severity == Severity::error) refused.insert(item.where);
    }
    std::erase_if(items_, [&](const Diagnostic& item) { return refused.contains(item.where); });
}

bool Diagnostics::has_errors() const {
    return std::ranges::any_of(items_, [](const Diagnostic& item) { return item.severity == Severity::error; });
}

void Diagnostics::finish(const text::SourceSet& sources) {
    const auto key = [&](const Diagnostic& item) {
        return std::tuple(std::string_view(sources[item.where.source].path()), item.where.source, item.where.begin,
                          item.where.end, item.rule->code);
    };
    const auto before = [&](const Diagnostic& a, const Diagnostic& b) {
        const auto ka = key(a);
        const auto kb = key(b);
        if (ka != kb) return ka < kb;
        return std::ranges::lexicographical_compare(a.args, b.args, {}, &Arg::sv, &Arg::sv);
    };
    std::ranges::stable_sort(items_, before);
    const auto same = [](const Diagnostic& a, const Diagnostic& b) {
        return a.rule == b.rule && a.where == b.where && same_args(a.args, b.args);
    };
    const auto repeated = std::ranges::unique(items_, same);
    items_.erase(repeated.begin(), repeated.end());
    cap_each_rule(items_);
    cap_each_file(items_);
}

} // namespace redovisa::diag
