#include "schema/values.hpp"

#include "diag/rules_formats.hpp"
#include "diag/rules_policy.hpp"
#include "diag/rules_schema.hpp"
#include "lang/date_format.hpp"
#include "lang/decimal.hpp"
#include "lang/period.hpp"
#include "schema/limits.hpp"
#include "schema/suggest.hpp"
#include "text/portable.hpp"
#include "text/url.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace redovisa::schema {
namespace {

namespace rules = diag::rules;
using yaml::Node;

/// Pages and folders that the site makes itself, and words that references use for scopes.
constexpr std::array<std::string_view, 8> reserved_ids{"index", "report",    "data",        "compare",
                                                       "goal",  "indicator", "overarching", "challenge"};

std::optional<std::int64_t> parse_integer(std::string_view text) {
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    if (digits.empty() || (digits.size() > 1 && digits.front() == '0')) return std::nullopt;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// Numbers as people write them: `12 000,5`, `1.234,5`, `O,5`, `007`, `5 %`. The number as it is to be written, or
/// nothing when it is not clear which is meant.
std::string mended_number(std::string_view text) {
    std::string digits;
    for (std::string_view rest = text; !rest.empty();) {
        const text::CodePoint point = text::decode(rest);
        const std::string_view letter = rest.substr(0, point.length);
        rest.remove_prefix(point.length);
        const bool space =
            point.value == U' ' || point.value == U'\u00A0' || point.value == U'\u202F' || point.value == U'\u2009';
        if (space || point.value == U'\'') continue;
        if (point.value == U'O' || point.value == U'o')
            digits += '0';
        else if (point.value == U'l')
            digits += '1';
        else if (point.value == U'\u2212')
            digits += '-';
        else
            digits += letter;
    }
    const std::size_t comma = digits.find(',');
    if (comma != std::string::npos) {
        if (digits.find(',', comma + 1) != std::string::npos || digits.find('.') != std::string::npos) return {};
        digits[comma] = '.';
    }
    const std::size_t zeros = digits.starts_with('-') ? 1 : 0;
    while (zeros + 1 < digits.size() && digits[zeros] == '0' && digits[zeros + 1] != '.')
        digits.erase(zeros, 1);
    return lang::parse_decimal(digits) ? digits : std::string{};
}

/// `www.kfvn.se`, `kfvn.se/om` or `https:/kfvn.se` as an address; empty when it is not clear what is meant.
std::string mended_address(std::string_view text) {
    if (text.find('@') != std::string_view::npos) return {};
    std::string_view rest = text;
    for (const std::string_view scheme : {"https", "http"}) {
        if (!rest.starts_with(scheme)) continue;
        // `https.example.se` is a host.
        const std::size_t host = rest.find_first_not_of(":/", scheme.size());
        if (host == scheme.size()) continue;
        rest.remove_prefix(std::min(host, rest.size()));
        break;
    }
    const std::string_view host = rest.substr(0, rest.find('/'));
    const std::size_t dot = host.rfind('.');
    if (dot == std::string_view::npos || dot == 0 || host.size() - dot < 3) return {};
    const std::string mended = fmt::format("https://{}", rest);
    return is_url(mended) ? mended : std::string{};
}

/// Two words of two letters or more beside each other.
bool has_two_words(std::string_view text) {
    constexpr std::string_view blanks = " \t\n\r";
    bool after_word = false;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find_first_of(blanks));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        if (word.empty()) continue;
        const bool is_word = text::count_code_points(word) >= 2;
        if (is_word && after_word) return true;
        after_word = is_word;
    }
    return false;
}

class ScalarCheck {
public:
    ScalarCheck(const Node& scalar, const std::string& key, const Field& field, diag::Diagnostics& out)
        : node_(scalar), key_(key), field_(field), out_(out) {}

    void run() {
        if (node_.text.empty() ||
            std::ranges::all_of(node_.text, [](char c) { return c == ' ' || c == '\n' || c == '\t'; })) {
            fault(rules::empty_value);
            return;
        }
        switch (field_.kind) {
        case Kind::text: text(); break;
        case Kind::prose: break; // the Markdown stage looks at it
        case Kind::id: id(); break;
        case Kind::reference: reference(); break;
        case Kind::integer: integer(); break;
        case Kind::decimal: decimal(); break;
        case Kind::boolean: boolean(); break;
        case Kind::date: date(); break;
        case Kind::period: period(); break;
        case Kind::year: year(); break;
        case Kind::url: url(); break;
        case Kind::choice: choice(); break;
        case Kind::record: break;
        }
    }

private:
    diag::Diagnostic& fault(const diag::Rule& rule, diag::Args more = {}) {
        diag::Args args{{"key", key_}, {"value", text::ellipsis(node_.text, 60)}};
        args.insert(args.end(), more.begin(), more.end());
        return out_.add(rule, node_.where, std::move(args));
    }

    void replace(diag::Diagnostic& found, std::string replacement) {
        found.hints.push_back({{"skriv `{mended}`", "write `{mended}`"}, {{"mended", replacement}}});
        found.fix.push_back({node_.where, std::move(replacement)});
    }

    [[nodiscard]] bool quoted() const {
        return node_.style == yaml::Style::double_quoted || node_.style == yaml::Style::single_quoted;
    }

    void text() {
        const std::uint32_t most = field_.max_length;
        std::string_view value = node_.text;
        while (value.ends_with('\n'))
            value.remove_suffix(1);
        if (value.find('\n') != std::string_view::npos) {
            fault(rules::one_line_expected);
        } else if (text::count_code_points(value) > most) {
            fault(rules::text_too_long,
                  {{"limit", std::to_string(most)}, {"length", std::to_string(text::count_code_points(value))}});
        } else if (field_.explains && !has_two_words(value)) {
            fault(rules::why_too_short);
        }
    }

    void id() {
        if (is_reserved_id(node_.text)) {
            replace(fault(rules::id_reserved), fmt::format("{}-1", node_.text));
        } else if (!is_id(node_.text)) {
            diag::Diagnostic& found = fault(rules::id_format);
            const std::string mended = text::id_like(node_.text);
            if (is_id(mended)) replace(found, mended);
        }
    }

    void reference() {
        const bool path = field_.target == Target::goal_or_area;
        if (node_.text.size() <= limits::reference_length &&
            (path ? is_reference_path(node_.text) : text::has_id_form(node_.text)))
            return;
        diag::Diagnostic& found = fault(path ? rules::reference_format : rules::id_format);
        if (path && node_.text.size() > limits::id_length)
            found.hints.push_back(
                {{"varje del kan ha högst {part} tecken och hela högst {whole}",
                  "each part may have {part} characters at most, and the whole {whole}"},
                 {{"part", std::to_string(limits::id_length)}, {"whole", std::to_string(limits::reference_length)}}});
        if (!path && is_id(text::id_like(node_.text))) replace(found, text::id_like(node_.text));
    }

    void integer() {
        if (quoted()) return number_in_quotes();
        const auto value = parse_integer(node_.text);
        if (!value) return number_format();
        range(*value);
    }

    void decimal() {
        if (quoted()) return number_in_quotes();
        const auto value = lang::parse_decimal(node_.text);
        if (!value) return number_format();
        range(static_cast<std::int64_t>(std::floor(value->to_double())));
    }

    void range(std::int64_t value) {
        if (value >= field_.min && value <= field_.max) return;
        const bool low = value < field_.min;
        fault(rules::number_out_of_range,
              {{"limit", std::to_string(low ? field_.min : field_.max)},
               {"direction", low ? Words{"minst", "at least"} : Words{"högst", "at most"}}});
    }

    void number_in_quotes() {
        diag::Diagnostic& found = fault(rules::number_in_quotes);
        if (const std::string mended = mended_number(node_.text); fits(mended)) replace(found, mended);
    }

    /// Whether a number is one that the field takes.
    [[nodiscard]] bool fits(const std::string& number) const {
        return field_.kind == Kind::decimal ? !number.empty() : parse_integer(number).has_value();
    }

    void number_format() {
        const std::string mended = mended_number(node_.text);
        if (!fits(mended)) {
            fault(mended.empty() ? rules::number_format : rules::number_with_decimals);
            return;
        }
        const std::string_view text = node_.text;
        const bool zeros = text.starts_with('0') || text.starts_with("-0");
        const bool grouped = text.find(' ') != std::string_view::npos;
        const diag::Rule& rule = text.find(',') != std::string_view::npos ? rules::decimal_comma
                                 : zeros && !grouped                      ? rules::leading_zero
                                                                          : rules::number_format;
        replace(fault(rule), mended);
    }

    void boolean() {
        if (node_.text == "true" || node_.text == "false") {
            if (quoted()) replace(fault(rules::boolean_format), node_.text);
            return;
        }
        const std::string lower = text::to_lower(node_.text);
        diag::Diagnostic& found = fault(rules::boolean_format);
        constexpr std::array yes{"true", "ja", "yes", "y", "on", "sant", "1", "j"};
        constexpr std::array no{"false", "nej", "no", "n", "off", "falskt", "0"};
        if (std::ranges::find(yes, lower) != yes.end())
            replace(found, "true");
        else if (std::ranges::find(no, lower) != no.end())
            replace(found, "false");
    }

    /// Whether a text has the shape of a date, so that only the calendar can be wrong.
    static bool date_shape(std::string_view text) {
        if (text.size() != 7 && text.size() != 10) return false;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool dash = i == 4 || i == 7;
            if (dash ? text[i] != '-' : (text[i] < '0' || text[i] > '9')) return false;
        }
        return true;
    }

    void date() {
        if (lang::parse_date(node_.text)) return;
        const bool impossible = date_shape(node_.text) && node_.text.size() == 10;
        diag::Diagnostic& found = fault(impossible ? rules::impossible_date : rules::date_format);
        if (const auto iso = lang::iso_of_spoken(node_.text); iso && lang::parse_date(*iso)) replace(found, *iso);
    }

    void period() {
        if (lang::parse_period(node_.text)) return;
        const std::string_view text = node_.text;
        const std::size_t slash = text.find('/');
        const auto impossible = [](std::string_view part) { return date_shape(part) && !lang::parse_period(part); };
        const bool dates = slash == std::string_view::npos
                               ? impossible(text)
                               : impossible(text.substr(0, slash)) || impossible(text.substr(slash + 1));
        diag::Diagnostic& found = fault(dates ? rules::impossible_date : rules::period_format);
        if (dates) return;
        if (const auto iso = lang::iso_of_spoken(text)) return replace(found, *iso);
        // People write `2019-2022` or `2019–2022` for a run of years.
        std::string mended(text);
        for (const std::string_view dash : {" – ", "–", " - "}) {
            if (const std::size_t at = mended.find(dash); at != std::string::npos)
                mended.replace(at, dash.size(), 1, '/');
        }
        if (mended.size() == 9 && mended[4] == '-') mended[4] = '/';
        if (lang::parse_period(mended)) replace(found, mended);
    }

    void year() {
        if (quoted()) return number_in_quotes();
        const auto value = parse_integer(node_.text);
        if (!value) return number_format();
        if (*value < limits::first_year || *value > limits::last_year) {
            fault(rules::year_out_of_range,
                  {{"first", std::to_string(limits::first_year)}, {"last", std::to_string(limits::last_year)}});
        }
    }

    void url() {
        if (node_.text.size() > limits::url_length) {
            fault(rules::text_too_long,
                  {{"limit", std::to_string(limits::url_length)}, {"length", std::to_string(node_.text.size())}});
        } else if (!is_url(node_.text)) {
            diag::Diagnostic& found = fault(rules::url_format);
            if (const std::string mended = mended_address(node_.text); !mended.empty())
                replace(found, mended);
            else if (node_.text.find('@') != std::string::npos && is_url(fmt::format("mailto:{}", node_.text)))
                replace(found, fmt::format("mailto:{}", node_.text));
        }
    }

    void choice() {
        if (find_option(*field_.choice, node_.text) >= 0) return;
        std::vector<std::string_view> values;
        for (const Option& option : field_.choice->options)
            values.push_back(option.value);
        diag::Diagnostic& found = fault(rules::unknown_value);
        if (const Option* option = nearest_option(node_.text, *field_.choice)) {
            found.hints.push_back({{"skriv `{near}` ({label})", "write `{near}` ({label})"},
                                   {{"near", std::string(option->value)}, {"label", option->label}}});
            found.fix.push_back({node_.where, std::string(option->value)});
        }
        found.hints.push_back({{"välj bland {values}", "choose from {values}"}, {{"values", listed(values, 20)}}});
    }

    const Node& node_;
    const std::string& key_;
    const Field& field_;
    diag::Diagnostics& out_;
};

} // namespace

void check_scalar(const Node& scalar, const std::string& key, const Field& field, diag::Diagnostics& out) {
    ScalarCheck(scalar, key, field, out).run();
}

bool is_reserved_id(std::string_view text) {
    return text::is_device_name(text) || std::ranges::find(reserved_ids, text) != reserved_ids.end();
}

bool is_id(std::string_view text) {
    return text::has_id_form(text) && !is_reserved_id(text);
}

bool is_reference_path(std::string_view text) {
    std::size_t parts = 0;
    for (;;) {
        const std::size_t slash = text.find('/');
        if (!text::has_id_form(text.substr(0, slash)) || ++parts > 4) return false;
        if (slash == std::string_view::npos) return true;
        text = text.substr(slash + 1);
    }
}

bool is_url(std::string_view text) {
    const bool absolute = text.starts_with("https://") || text.starts_with("http://") || text.starts_with("mailto:");
    return absolute && text::check_url(text, 0) == text::UrlFault::none;
}

} // namespace redovisa::schema
