#include "schema/suggest.hpp"

#include "schema/limits.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace redovisa::schema {
namespace {

/// Longer than any name: a misspelt one beyond this is no misspelling.
constexpr std::size_t longest_compared = 80;

std::u32string folded(std::string_view text) {
    std::u32string out;
    const std::string lower = text::to_lower(text);
    for (std::string_view rest = lower; !rest.empty();) {
        const text::CodePoint point = text::decode(rest);
        rest.remove_prefix(point.length);
        if (point.value != U'-' && point.value != U'_' && point.value != U' ') out.push_back(point.value);
    }
    return out;
}

/// Insertions, deletions, changes and swaps of neighbours (optimal string alignment).
std::size_t distance(const std::u32string& a, const std::u32string& b) {
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

bool has_word(std::string_view list, std::string_view word) {
    while (!list.empty()) {
        const std::size_t comma = list.find(',');
        if (list.substr(0, comma) == word) return true;
        list = comma == std::string_view::npos ? std::string_view{} : list.substr(comma + 1);
    }
    return false;
}

} // namespace

std::string_view nearest(std::string_view text, const std::vector<std::string_view>& known) {
    if (text.size() > longest_compared) return {};
    const std::u32string wanted = folded(text);
    const std::size_t allowed = std::max<std::size_t>(1, wanted.size() / 3);
    std::size_t best_distance = allowed + 1;
    std::string_view best;
    for (const std::string_view name : known) {
        if (name.size() > longest_compared) continue;
        const std::size_t apart = distance(wanted, folded(name));
        if (apart < best_distance) {
            best_distance = apart;
            best = name;
        }
    }
    return best;
}

const Option* nearest_option(std::string_view text, const Choice& choice) {
    const std::string lower = text::to_lower(text);
    for (const Option& option : choice.options) {
        if (has_word(option.synonyms, lower) || text::to_lower(option.label.sv) == lower ||
            text::to_lower(option.label.en) == lower) {
            return &option;
        }
    }
    std::vector<std::string_view> values;
    for (const Option& option : choice.options)
        values.push_back(option.value);
    const std::string_view near = nearest(text, values);
    const int index = find_option(choice, near);
    return index < 0 ? nullptr : &choice.options[static_cast<std::size_t>(index)];
}

std::string listed(const std::vector<std::string_view>& names, std::size_t most) {
    std::string out;
    for (std::size_t i = 0; i < std::min(most, names.size()); ++i)
        out += fmt::format("{}`{}`", i == 0 ? "" : ", ", names[i]);
    if (names.size() > most) out += fmt::format(" (+{})", names.size() - most);
    return out;
}

} // namespace redovisa::schema
