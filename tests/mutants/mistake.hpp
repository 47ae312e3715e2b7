#pragma once

#include "mutants/subject.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace redovisa::mutants {

/// The same numbers on every machine (splitmix64).
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}
    std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    template <class Range> auto& of(Range& range) { return range[below(range.size())]; }
    bool coin() { return below(2) == 0; }

private:
    std::uint64_t state_;
};

/// A line where a message about the mistake is right.
struct Place {
    std::string path;
    std::uint32_t line = 0;
};

/// The reports with one mistake in them.
struct Mutant {
    std::string path;
    std::string bytes;
    std::vector<Place> places;
    /// The file as it was meant, where that is not the first one: text with a sign in it, rightly quoted.
    std::string meant = {};
};

/// When a mistake leaves a file that nobody could know to be wrong without the first one beside it.
enum class Unseen : std::uint8_t {
    never,
    same,  ///< the file says what it said, only laid out otherwise
    words, ///< or it has the same keys and values, and only free text reads otherwise
    cut,   ///< the file ends earlier, with whole records
};

/// One kind of mistake that people make.
struct Mistake {
    std::string_view name;
    /// Codes that name it.
    std::vector<std::string_view> codes;
    /// Makes it somewhere in a file; nothing where the file has no place for it.
    std::optional<Mutant> (*make)(const Reports&, const Subject&, Random&) = nullptr;
    Unseen unseen = Unseen::never;
};

struct MistakeGroup {
    std::string_view name;
    std::span<const Mistake> mistakes;
};

[[nodiscard]] std::span<const Mistake> indentation_mistakes();
[[nodiscard]] std::span<const Mistake> punctuation_mistakes();
[[nodiscard]] std::span<const Mistake> first_character_mistakes();
[[nodiscard]] std::span<const Mistake> name_mistakes();
[[nodiscard]] std::span<const Mistake> value_mistakes();
[[nodiscard]] std::span<const Mistake> file_mistakes();
[[nodiscard]] std::span<const Mistake> across_mistakes();
[[nodiscard]] std::vector<MistakeGroup> all_mistakes();

/// Changes that mean nothing: a message about one is a false alarm.
[[nodiscard]] std::span<const Mistake> harmless_changes();

// ---- for the makers ----

/// The bytes from `begin` to `end` replaced; the message is to stand on the line of `begin`.
[[nodiscard]] Mutant replaced(const Subject& subject, std::uint32_t begin, std::uint32_t end, std::string_view text);
/// An unquoted text replaced by another that ought to have been put in quotes.
[[nodiscard]] Mutant unquoted(const Subject& subject, const Value& value, std::string_view text);

/// A value of the file that `wanted` takes, at random.
template <class Wanted> const Value* any_value(const Subject& subject, Random& random, Wanted wanted) {
    std::vector<const Value*> found;
    for (const Value& value : subject.values) {
        if (wanted(value)) found.push_back(&value);
    }
    return found.empty() ? nullptr : random.of(found);
}

template <class Wanted> const RecordPlace* any_record(const Subject& subject, Random& random, Wanted wanted) {
    std::vector<const RecordPlace*> found;
    for (const RecordPlace& record : subject.records) {
        if (wanted(record)) found.push_back(&record);
    }
    return found.empty() ? nullptr : random.of(found);
}

template <class Wanted> const Line* any_line(const Subject& subject, Random& random, Wanted wanted) {
    std::vector<const Line*> found;
    for (const Line& line : subject.lines) {
        if (wanted(line)) found.push_back(&line);
    }
    return found.empty() ? nullptr : random.of(found);
}

/// An unquoted text on a line of its own key.
[[nodiscard]] bool is_plain_text(const Value& value);
/// A number, date, choice … written without quotes.
[[nodiscard]] bool is_plain(const Value& value);
/// The line begins with a dash.
[[nodiscard]] bool has_dash(const Line& line);
/// `key:` with nothing after it.
[[nodiscard]] bool is_bare_key(const Line& line);
/// The key at the front of a line, past a dash; empty when there is none.
[[nodiscard]] std::string_view key_of(const Line& line);

} // namespace redovisa::mutants
