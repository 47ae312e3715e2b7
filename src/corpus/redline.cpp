#include "corpus/redline.hpp"

#include <dtl/dtl.hpp>

#include <algorithm>

namespace redovisa::corpus {
namespace {

using Kind = RedlinePiece::Kind;

bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t';
}

/// Words with the blanks after them, so that no blank is a change of its own.
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && !is_space(text[end]))
            ++end;
        while (end < text.size() && is_space(text[end]))
            ++end;
        out.emplace_back(text.substr(at, end - at));
        at = end;
    }
    return out;
}

/// One stretch of the script: words that stay, or words that go with those that come instead.
struct Stretch {
    std::vector<std::string> kept;
    std::vector<std::string> removed;
    std::vector<std::string> added;

    [[nodiscard]] bool is_change() const { return kept.empty(); }
};

std::vector<Stretch> script(const std::vector<std::string>& earlier, const std::vector<std::string>& later) {
    dtl::Diff<std::string> diff(earlier, later);
    diff.compose();
    std::vector<Stretch> out;
    for (const auto& [word, info] : diff.getSes().getSequence()) {
        const bool keep = info.type == dtl::SES_COMMON;
        if (out.empty() || out.back().is_change() == keep) out.emplace_back();
        auto& list = keep ? out.back().kept : info.type == dtl::SES_ADD ? out.back().added : out.back().removed;
        list.push_back(word);
    }
    return out;
}

void append(std::vector<std::string>& to, const std::vector<std::string>& more) {
    to.insert(to.end(), more.begin(), more.end());
}

/// Joins changes that only a short word keeps apart.
std::vector<Stretch> joined(std::vector<Stretch> script) {
    constexpr std::size_t short_word = 5; // bytes, with the blank: `och `
    std::vector<Stretch> out;
    for (std::size_t i = 0; i < script.size(); ++i) {
        Stretch& one = script[i];
        const bool between = i > 0 && i + 1 < script.size();
        if (!one.is_change() && between && one.kept.size() == 1 && one.kept.front().size() <= short_word) {
            append(out.back().removed, one.kept);
            append(out.back().added, one.kept);
        } else if (one.is_change() && !out.empty() && out.back().is_change()) {
            append(out.back().removed, one.removed);
            append(out.back().added, one.added);
        } else {
            out.push_back(std::move(one));
        }
    }
    return out;
}

void put(std::vector<RedlinePiece>& out, Kind kind, const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += word;
    if (!text.empty()) out.push_back({kind, std::move(text)});
}

} // namespace

std::vector<RedlinePiece> redline(std::string_view earlier, std::string_view later) {
    const auto from = words_of(earlier);
    const auto to = words_of(later);
    const std::vector<Stretch> stretches = joined(script(from, to));
    std::size_t kept = 0;
    for (const Stretch& one : stretches)
        kept += one.kept.size();
    std::vector<RedlinePiece> out;
    if (kept * 4 < std::max(from.size(), to.size())) {
        put(out, Kind::removed, from);
        put(out, Kind::added, to);
        return out;
    }
    for (const Stretch& one : stretches) {
        put(out, Kind::kept, one.kept);
        put(out, Kind::removed, one.removed);
        put(out, Kind::added, one.added);
    }
    return out;
}

} // namespace redovisa::corpus
