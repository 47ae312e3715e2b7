#pragma once

#include "lang/words.hpp"
#include "schema/limits.hpp"

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

/// The declarative field table. Everything that is known about a YAML key stands here once: validation, the JSON
/// Schema for editors and the reference for staff are all read from it.
namespace redovisa::schema {

using lang::Words;

enum class Kind : std::uint8_t {
    text,      ///< one line of plain text
    prose,     ///< Markdown, may have several paragraphs
    id,        ///< `[a-z0-9][a-z0-9-]{0,63}`: becomes a file name and an anchor
    reference, ///< an id or a path of ids that must exist elsewhere; see Field::target
    integer,
    decimal,
    boolean,
    date,   ///< `2019-03-12`
    period, ///< `2019`, `2019-03`, `2019-03-12` or two of them with a slash between, ends included
    year,   ///< four digits
    url,    ///< https, http or mailto
    choice,
    record,
};

enum class Many : std::uint8_t { one, list, one_or_list };

/// What a reference points at, which decides how it is resolved and which ids a message lists.
enum class Target : std::uint8_t {
    none,
    goal_or_area, ///< `<year>/<scope>/<goal>` or `<year>/<area>`, an earlier year
    group,
    area,
    challenge,
    indicator,
    project,
    publication,
    shared_outcome,
    figure,
    member,
    document,
    rule,
};

struct Option {
    std::string_view value;
    Words label;
    Words description;
    /// What people write instead, for the hint "did you mean"; lower case, separated by commas.
    std::string_view synonyms = {};
};

struct Choice {
    std::string_view name;
    Words label;
    std::span<const Option> options;
};

struct Record;

struct Field {
    std::string_view name;
    Kind kind = Kind::text;
    Words label = {};
    Words description = {};
    /// A valid value as it is written in YAML.
    std::string_view example = {};
    bool required = false;
    Many many = Many::one;
    const Choice* choice = nullptr;
    const Record* record = nullptr;
    Target target = Target::none;
    /// Code points of a text.
    std::uint32_t max_length = limits::text_length;
    /// A text that has to say something: at least two words.
    bool explains = false;
    std::int64_t min = std::numeric_limits<std::int64_t>::min();
    std::int64_t max = std::numeric_limits<std::int64_t>::max();
};

struct Record {
    /// Stable name, used in the JSON Schema and the reference.
    std::string_view name;
    Words label;
    Words description;
    std::span<const Field> fields;
};

/// The three kinds of files.
[[nodiscard]] const Record& organisation_record();
[[nodiscard]] const Record& report_record();
[[nodiscard]] const Record& area_record();

/// Field of `record` with that name, or null.
[[nodiscard]] const Field* find_field(const Record& record, std::string_view name);

/// Position of `value` among the options, or -1.
[[nodiscard]] int find_option(const Choice& choice, std::string_view value);

} // namespace redovisa::schema
