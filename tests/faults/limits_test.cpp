#include "support/figures.hpp"
#include "support/full_reports.hpp"
#include "support/source_dir.hpp"
#include "support/temp_folder.hpp"

#include "cli/pipeline.hpp"
#include "markdown/limits.hpp"
#include "schema/limits.hpp"
#include "yaml/limits.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

using namespace redovisa;
using schema::Kind;
using test::FullReports;
using test::Leaf;

namespace {

std::string repeat(const std::string& text, std::size_t count) {
    std::string out;
    out.reserve(text.size() * count);
    for (std::size_t i = 0; i < count; ++i)
        out += text;
    return out;
}

const std::string start = "area: aldre\ntitle: Äldre\ngroup: extended\n";

/// An area whose introduction is the given Markdown.
std::string with_intro(const std::string& markdown) {
    std::string out = start + "intro: |\n  ";
    for (const char c : markdown) {
        out += c;
        if (c == '\n') out += "  ";
    }
    return out + "\n";
}

/// The errors of one file, `code: message` each.
std::vector<std::string> errors(const std::string& bytes, site::InputKind kind = site::InputKind::area) {
    text::SourceSet sources;
    const text::SourceId id = sources.add("2032/aldre.yaml", bytes);
    const cli::Built built = cli::build_file({id, kind, 2032, "aldre"}, sources);
    std::vector<std::string> out;
    for (const diag::Diagnostic& fault : built.faults.items()) {
        if (fault.severity == diag::Severity::error)
            out.push_back(std::string(fault.rule->code) + ": " + diag::message_of(fault, lang::Language::en));
    }
    return out;
}

/// The number in a message, whether written `16000` or `16 000`.
bool names(const std::string& message, std::uint64_t limit) {
    const std::string digits = std::to_string(limit);
    std::string joined;
    for (std::size_t i = 0; i < message.size(); ++i) {
        const bool between =
            message[i] == ' ' && i > 0 && std::isdigit(static_cast<unsigned char>(message[i - 1])) != 0;
        if (!between) joined += message[i];
    }
    return message.find(digits) != std::string::npos || joined.find(digits) != std::string::npos;
}

struct Limit {
    std::string name; ///< room and constant
    std::uint64_t value;
    std::string code;
    /// A file that is exactly so large in that respect.
    std::function<std::string(std::size_t)> file;
    /// What the message says, where that is not the value as it stands.
    std::string said = {};
};

std::string nested_lists(std::size_t count) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i)
        out += std::string(2 * i, ' ') + "- a\n";
    return out;
}

const std::vector<Limit>& all_limits() {
    static const std::vector<Limit> limits{
        {"yaml::file_bytes", yaml::limits::file_bytes, "file-too-large",
         [](std::size_t n) {
             const std::string line = "#" + std::string(998, 'x') + "\n";
             const std::size_t rest = n - start.size();
             return start + repeat(line, rest / 1000 - 1) + "#" + std::string(rest % 1000 + 998, 'x') + "\n";
         },
         "1000000"},
        {"yaml::depth", yaml::limits::depth, "too-deep",
         [](std::size_t n) {
             std::string out = start;
             for (std::size_t i = 0; i < n; ++i)
                 out += std::string(2 * i, ' ') + "x:" + (i + 1 < n ? "\n" : " 1\n");
             return out;
         }},
        {"yaml::flow_depth", yaml::limits::flow_depth, "too-deep",
         [](std::size_t n) { return start + "x: " + repeat("[", n) + repeat("]", n) + "\n"; }},
        {"yaml::nodes", yaml::limits::nodes, "too-many-values",
         [](std::size_t n) {
             // Keys, texts, dashes and brackets count: seven before the first list, three around each.
             std::size_t left = n - 7;
             std::string out = start + "x:\n";
             for (; left > 2'000; left -= 1'003)
                 out += "  - [" + repeat("1, ", 999) + "1]\n";
             return out + "  - [" + repeat("1, ", left - 4) + "1]\n";
         }},
        {"yaml::keys_in_mapping", yaml::limits::keys_in_mapping, "too-many-keys",
         [](std::size_t n) {
             std::string out = start;
             for (std::size_t i = 3; i < n; ++i)
                 out += "k" + std::to_string(i) + ": 1\n";
             return out;
         }},
        {"yaml::scalar_bytes", yaml::limits::scalar_bytes, "value-too-long",
         [](std::size_t n) {
             // Without the line ends.
             return start + "x: |\n" + repeat("  " + std::string(1024, 'x') + "\n", n / 1024) + "  " +
                    std::string(n % 1024, 'x') + "\n";
         }},
        {"yaml::line_bytes", yaml::limits::line_bytes, "line-too-long",
         [](std::size_t n) { return start + "# " + std::string(n - 2, 'x') + "\n"; }},
        {"yaml::lines", yaml::limits::lines, "too-many-lines",
         [](std::size_t n) { return start + repeat("\n", n - 3); }},
        {"markdown::bytes", markdown::limits::bytes, "markdown-too-long",
         // The line end of the block counts.
         [](std::size_t n) { return with_intro(std::string(n - 1, 'a')); }},
        {"markdown::depth", markdown::limits::depth, "markdown-too-deep",
         [](std::size_t n) { return with_intro(nested_lists(n)); }},
        {"markdown::table_columns", markdown::limits::table_columns, "markdown-table-too-large",
         [](std::size_t n) { return with_intro(repeat("|a", n) + "|\n" + repeat("|-", n) + "|"); }},
        {"markdown::table_rows", markdown::limits::table_rows, "markdown-table-too-large",
         [](std::size_t n) { return with_intro("|a|b|\n|-|-|\n" + repeat("|1|2|\n", n)); }},
        {"markdown::definitions", markdown::limits::definitions, "markdown-too-many",
         [](std::size_t n) {
             std::string used;
             std::string made;
             for (std::size_t i = 0; i < n; ++i) {
                 used += "[a" + std::to_string(i) + "] ";
                 made += "\n[a" + std::to_string(i) + "]: https://a.example/";
             }
             return with_intro(used + "\n" + made);
         }},
        {"markdown::links", markdown::limits::links, "markdown-too-many",
         [](std::size_t n) { return with_intro(repeat("[a](https://a.example/) ", n)); }},
        {"markdown::url_bytes", markdown::limits::url_bytes, "markdown-link-too-long",
         [](std::size_t n) { return with_intro("[a](https://a.example/" + std::string(n - 18, 'b') + ")"); }},
        {"markdown::html_openings", markdown::limits::html_openings, "markdown-too-many",
         [](std::size_t n) { return with_intro(repeat("\\<!", n)); }},
        {"schema::items_in_list", schema::limits::items_in_list, "list-too-long",
         [](std::size_t n) { return start + "continues:\n" + repeat("  - 2019/aldre\n", n); }},
    };
    return limits;
}

/// Tested where they are used: the name of the constant stands in that test.
const std::map<std::string, std::string> tested_elsewhere{
    {"site::max_file_bytes", "site_read_test.cpp"},
    {"site::max_logo_bytes", "site_read_test.cpp"},
    {"site::max_files", "site_read_test.cpp"},
    {"site::max_input_bytes", "site_read_test.cpp"},
    {"site::max_layout_files", "cli_build_test.cpp"},
    {"site::max_layout_depth", "cli_build_test.cpp"},
    {"render::max_sections", "render_template_test.cpp"},
    {"render::max_includes", "render_template_test.cpp"},
};
/// Tested below for every field.
const std::set<std::string> tested_by_field{"schema::text_length", "schema::title_length", "schema::prose_bytes",
                                            "schema::id_length",   "schema::url_length",   "schema::reference_length",
                                            "schema::first_year",  "schema::last_year"};

/// The longest value of a field, what is one too long, and the number that the message is to name.
struct Edge {
    std::string longest;
    std::string too_long;
    std::uint64_t limit = 0;
};

std::vector<Edge> edges_of(const schema::Field& field) {
    namespace limits = schema::limits;
    const std::string begin = field.explains ? "xx " : "";
    const auto text = [&](std::uint32_t n) {
        const std::string longest = begin + std::string(n - begin.size(), 'x');
        return Edge{longest, longest + "x", n};
    };
    switch (field.kind) {
    case Kind::text: return {text(field.max_length)};
    case Kind::prose: return {text(limits::prose_bytes)};
    case Kind::id: return {text(limits::id_length)};
    case Kind::reference: {
        if (field.target != schema::Target::goal_or_area) return {text(limits::id_length)};
        const std::string part(limits::id_length, 'x');
        const std::string path = part + "/" + part + "/" + part;
        return {{path, path + "/x", limits::reference_length}};
    }
    case Kind::url: {
        const std::string site = "https://x.example/";
        const std::size_t rest = limits::url_length - site.size();
        return {{site + std::string(rest, 'x'), site + std::string(rest + 1, 'x'), limits::url_length}};
    }
    case Kind::year:
        return {{std::to_string(limits::first_year), std::to_string(limits::first_year - 1), limits::first_year},
                {std::to_string(limits::last_year), std::to_string(limits::last_year + 1), limits::last_year}};
    case Kind::integer:
    case Kind::decimal: {
        std::vector<Edge> out;
        if (field.min != std::numeric_limits<std::int64_t>::min())
            out.push_back(
                {std::to_string(field.min), std::to_string(field.min - 1), static_cast<std::uint64_t>(field.min)});
        if (field.max != std::numeric_limits<std::int64_t>::max())
            out.push_back(
                {std::to_string(field.max), std::to_string(field.max + 1), static_cast<std::uint64_t>(field.max)});
        return out;
    }
    default: return {};
    }
}

site::InputKind kind_of(const std::string& file) {
    if (file == "organisation.yaml") return site::InputKind::organisation;
    return file.ends_with("report.yaml") ? site::InputKind::report : site::InputKind::area;
}

} // namespace

TEST_CASE("each limit of a file holds at its value, and one past it the message names it") {
    for (const Limit& limit : all_limits()) {
        CAPTURE(limit.name);
        const auto told = [&](std::size_t n) {
            std::string out;
            for (const std::string& error : errors(limit.file(n))) {
                const std::string code = error.substr(0, error.find(':'));
                if (("|" + limit.code + "|").find("|" + code + "|") != std::string::npos) out += error + "\n";
            }
            return out;
        };
        CHECK(told(limit.value) == "");
        const std::string past = told(limit.value + 1);
        CAPTURE(past);
        CHECK(std::ranges::count(past, '\n') == 1);
        CHECK((limit.said.empty() ? names(past, limit.value) : past.find(limit.said) != std::string::npos));
    }
    test::tell(3, "a limit of YAML, Markdown or lists, at its value and one past it", std::ssize(all_limits()) * 2, 0);
}

TEST_CASE("each field takes its longest value, and one past it the message names the limit") {
    FullReports reports;
    std::set<std::string> seen;
    std::int64_t tried = 0;
    for (std::size_t i = 0; i < reports.leaves.size(); ++i) {
        if (!seen.insert(reports.leaves[i].name()).second) continue;
        for (const Edge& edge : edges_of(*reports.leaves[i].field)) {
            Leaf& leaf = reports.leaves[i];
            const std::string harmless = leaf.value;
            CAPTURE(leaf.name());
            const auto told = [&](const std::string& value) {
                leaf.value = value;
                const std::string bytes = reports.files().at(leaf.file);
                std::string out;
                text::SourceSet sources;
                const text::SourceId id = sources.add(leaf.file, bytes);
                const cli::Built built = cli::build_file({id, kind_of(leaf.file), 2032, "omrade"}, sources);
                for (const diag::Diagnostic& fault : built.faults.items()) {
                    if (fault.severity != diag::Severity::error || sources[id].line_of(fault.where.begin) != leaf.line)
                        continue;
                    if (fault.rule->code == "year-mismatch" || fault.rule->code == "area-file-name") continue;
                    out += diag::message_of(fault, lang::Language::en) + "; ";
                    for (const std::string& hint : diag::hints_of(fault, lang::Language::en))
                        out += hint + "; ";
                    out += "\n";
                }
                return out;
            };
            CHECK(told(edge.longest) == "");
            const std::string past = told(edge.too_long);
            CAPTURE(past);
            CHECK(std::ranges::count(past, '\n') == 1);
            CHECK(names(past, edge.limit));
            leaf.value = harmless;
            tried += 2;
        }
    }
    test::tell(3, "a field with its longest value and one past it", tried, 0);
}

TEST_CASE("no limit is without its pair of tests") {
    static_assert(schema::limits::prose_bytes == markdown::limits::bytes);
    std::set<std::string> tested = tested_by_field;
    for (const Limit& limit : all_limits())
        tested.insert(limit.name);
    for (const auto& [name, file] : tested_elsewhere) {
        const std::string text = test::read_bytes(test::source_dir() / "tests/unit" / file);
        CHECK_MESSAGE(text.find(name.substr(name.find("::") + 2)) != std::string::npos, name, " is not in ", file);
        tested.insert(name);
    }
    std::set<std::string> found;
    const std::regex constant(R"(inline constexpr (?:std::u?int\d+_t|std::size_t|int) (\w+) =)");
    for (const std::string file : {"yaml/limits.hpp", "markdown/limits.hpp", "schema/limits.hpp", "site/read.hpp",
                                   "site/read_folder.hpp", "render/template_tree.hpp"}) {
        const std::string text = test::read_bytes(test::source_dir() / "src" / file);
        for (auto at = std::sregex_iterator(text.begin(), text.end(), constant); at != std::sregex_iterator(); ++at)
            found.insert(file.substr(0, file.find('/')) + "::" + (*at)[1].str());
    }
    CHECK(found == tested);
}
