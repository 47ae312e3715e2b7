#include "corpus/redline.hpp"

#include <dtl/dtl.hpp>

#include <algorithm>

namespace redovisa::corpus {
namespace {

using Kind = RedlinePiece::Kind;

bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t';
}

/// A word with the blanks after it, so that no blank is a change of its own.
struct Word {
    std::string text;
    std::string blank; ///< none after the last word

    /// The last word of a text is the same word where the other text goes on.
    friend bool operator==(const Word& a, const Word& b) {
        return a.text == b.text && (a.blank == b.blank || a.blank.empty() || b.blank.empty());
    }
};

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && !is_space(text[end]))
            ++end;
        std::size_t next = end;
        while (next < text.size() && is_space(text[next]))
            ++next;
        out.push_back({std::string(text.substr(at, end - at)), std::string(text.substr(end, next - end))});
        at = next;
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

class Script {
public:
    void keep(const Word& from, const Word& to) {
        const bool same = from.blank == to.blank;
        stretch(false).kept.push_back(same ? from.text + from.blank : from.text);
        if (same) return;
        // One of the texts ends here: the blank belongs to what the other goes on with.
        Stretch& rest = stretch(true);
        if (!from.blank.empty()) rest.removed.push_back(from.blank);
        if (!to.blank.empty()) rest.added.push_back(to.blank);
    }
    void remove(const Word& word) { stretch(true).removed.push_back(word.text + word.blank); }
    void add(const Word& word) { stretch(true).added.push_back(word.text + word.blank); }
    std::vector<Stretch> take() { return std::move(out_); }

private:
    Stretch& stretch(bool change) {
        if (out_.empty() || out_.back().is_change() != change) out_.emplace_back();
        return out_.back();
    }
    std::vector<Stretch> out_;
};

std::vector<Stretch> script(const std::vector<Word>& earlier, const std::vector<Word>& later) {
    dtl::Diff<Word, std::vector<Word>> diff(earlier, later);
    diff.compose();
    Script out;
    std::size_t from = 0;
    std::size_t to = 0;
    for (const auto& [word, info] : diff.getSes().getSequence()) {
        switch (info.type) {
        case dtl::SES_COMMON: out.keep(earlier[from++], later[to++]); break;
        case dtl::SES_DELETE: out.remove(earlier[from++]); break;
        default: out.add(later[to++]); break;
        }
    }
    return out.take();
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
        put(out, Kind::removed, {std::string(earlier)});
        put(out, Kind::added, {std::string(later)});
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
