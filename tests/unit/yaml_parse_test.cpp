#include "yaml/parse.hpp"
#include "yaml/repair.hpp"

#include "diag/print.hpp"
#include "yaml/limits.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace redovisa;

namespace {

struct Reading {
    text::SourceSet sources;
    diag::Diagnostics faults;
    std::optional<yaml::Document> document;
    text::SourceId id;

    explicit Reading(std::string bytes) : id(sources.add("x.yaml", std::move(bytes))) {
        document = yaml::parse(sources[id], id, faults);
        faults.finish(sources);
    }

    [[nodiscard]] std::string at(text::Span where) const {
        return std::string(sources[id].bytes().substr(where.begin, where.end - where.begin));
    }
    [[nodiscard]] std::string codes() const {
        std::string out;
        for (const auto& item : faults.items()) {
            out += std::to_string(sources[id].line_of(item.where.begin)) + ":" + std::string(item.rule->code) + " ";
        }
        return out;
    }
    [[nodiscard]] const yaml::Node& operator[](std::string_view key) const {
        REQUIRE(document.has_value());
        const yaml::Node* found = document->root.find(key);
        REQUIRE(found != nullptr);
        return *found;
    }
};

std::string repeat(std::string_view text, std::size_t count) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i)
        out += text;
    return out;
}

} // namespace

TEST_CASE("every key and value knows its bytes") {
    const Reading read("plain: två ord # nej\n"
                       "\"double\" : \"a \\\"b\\\"\"\n"
                       "single: 'it''s'\n"
                       "list:\n"
                       "  - ett\n"
                       "  - {value: 6, unit: möten}\n"
                       "text: |\n"
                       "  rad ett\n"
                       "\n"
                       "  rad två\n"
                       "\n"
                       "last: 1\n");
    CHECK(read.codes() == "1:text-cut-by-hash ");
    CHECK(read.at(read["plain"].where) == "två ord");
    CHECK(read["plain"].text == "två ord");
    CHECK(read.at(read.document->root.entries[1].key_where) == "\"double\"");
    CHECK(read.at(read["double"].where) == "\"a \\\"b\\\"\"");
    CHECK(read["double"].text == "a \"b\"");
    CHECK(read["double"].style == yaml::Style::double_quoted);
    CHECK(read.at(read["single"].where) == "'it''s'");
    CHECK(read["single"].text == "it's");
    CHECK(read.at(read["list"].where) == "- ett\n  - {value: 6, unit: möten}");
    CHECK(read.at(read["list"].items[0].where) == "ett");
    CHECK(read.at(read["list"].items[1].where) == "{value: 6, unit: möten}");
    CHECK(read.at(read["list"].items[1].find("unit")->where) == "möten");
    CHECK(read["text"].text == "rad ett\n\nrad två\n");
    CHECK(read.at(read["text"].where) == "|\n  rad ett\n\n  rad två");
    CHECK(read["last"].text == "1");
}

TEST_CASE("an empty value stands right after its colon or dash") {
    const Reading read("a:\nb: ~\nc:\n  -\n  - null\nd: 1\n");
    CHECK(read.codes().empty());
    CHECK(read["a"].is_null());
    CHECK(read["a"].where.begin == 2);
    CHECK(read["b"].is_null());
    CHECK(read["c"].items[0].is_null());
    CHECK(read["c"].items[0].where.begin == 14);
    CHECK(read["c"].items[1].is_null());
}

TEST_CASE("a byte order mark and CRLF change nothing but the places") {
    const Reading read("\xEF\xBB\xBF"
                       "a: 1\r\ntext: |\r\n  x\r\n  y\r\n");
    CHECK(read.codes().empty());
    CHECK(read.at(read["a"].where) == "1");
    CHECK(read["text"].text == "x\ny\n");
    CHECK(read.at(read.document->root.entries[0].key_where) == "a");
}

TEST_CASE("numbers, dates and words stay the text they are") {
    const Reading read("a: 0114\nb: no\nc: 2019-01-01\nd: 1_000\ne: \"null\"\n");
    CHECK(read["a"].text == "0114");
    CHECK(read["b"].text == "no");
    CHECK(read["c"].text == "2019-01-01");
    CHECK(read["d"].text == "1_000");
    CHECK(read["e"].text == "null");
}

TEST_CASE("of two equal keys the first is kept, and the tree can be used") {
    const Reading read("a: 1\nb: 2\na: 3\n");
    CHECK(read.codes() == "3:duplicate-key ");
    CHECK(read["a"].text == "1");
    CHECK(read.document->root.entries.size() == 2);
}

TEST_CASE("faults that have nothing to do with each other are all reported in one run") {
    const Reading read("title: Mål: trygg omsorg\n"
                       "group extended\n"
                       "goals:\n"
                       "  - id: a\n"
                       "    title: \"Trygg\n"
                       "     status: done\n"
                       "  -id: b\n"
                       "    title: *Viktigt\n"
                       "    figures:\n"
                       "      - {value: 6,5, unit: möten}\n");
    CHECK(read.codes() == "1:unquoted-colon 2:missing-colon 5:missing-closing-quote 6:wrong-indent "
                          "7:no-space-after-dash 8:special-first-character 10:decimal-comma-in-brackets ");
    CHECK_FALSE(read.document.has_value());
}

TEST_CASE("lines that were moved together are one mistake, and its fix moves them all") {
    const Reading read("goals:\n  - id: a\n     title: A\n     status: done\n  - id: b\n");
    CHECK(read.codes() == "3:wrong-indent ");
    CHECK(read.faults.items()[0].fix.size() == 2);
}

TEST_CASE("a fix stands in its file, in order, whatever the indentation is made of") {
    // Every indentation of up to five spaces and tabs, before lines that stand wrong in one way or another.
    std::vector<std::string> indents{""};
    for (std::size_t i = 0; indents[i].size() < 5; ++i) {
        indents.push_back(indents[i] + " ");
        indents.push_back(indents[i] + "\t");
    }
    indents.push_back(" " + repeat("\t", 104));
    std::size_t fixes = 0;
    for (const std::string& first : indents) {
        for (const std::string second : {"", " ", "  ", "    ", "\t"}) {
            for (const std::string line : {"x: 1\n", " - \n", "- x: 1\n", "text\n"}) {
                const Reading read("a:\n" + first + line + second + "- x\n");
                CAPTURE(read.sources[read.id].bytes());
                for (const diag::Diagnostic& fault : read.faults.items()) {
                    for (const diag::Edit& edit : fault.fix) {
                        CHECK(edit.where.begin <= edit.where.end);
                        CHECK(edit.where.end <= read.sources[read.id].bytes().size());
                        if (fault.rule->code == "missing-dash") CHECK(yaml::trim(read.at(edit.where)) == "");
                        ++fixes;
                    }
                }
            }
        }
    }
    CHECK(fixes > 100);
}

TEST_CASE("an escape smuggles nothing into a key that may not stand there as it is") {
    CHECK(Reading("\"a\\eb\": x\n").codes() == "1:forbidden-character ");
    CHECK(Reading("\"a\\x07b\": x\n").codes() == "1:forbidden-character ");
    CHECK(Reading("\"a\\qb\": x\n").codes() == "1:unknown-escape ");
    CHECK(Reading("\"a\\_b\": x\n").codes() == "1:unknown-escape ");
    CHECK(Reading("\"a\\u00e5b\": x\n").codes() == "");
    CHECK(Reading("'a\\eb': x\n").codes() == "");
}

TEST_CASE("a place in a text is found again in the file") {
    const Reading read(
        "a: |\n    # Rubrik\n\n    text här\nb: \"x y\"\nc: >\n  vik\n  ihop\n\n  #ny\nd: \"ett\\n#två\\x20tre\"\n");
    const auto& source = read.sources[read.id];
    CHECK(read.at(yaml::locate(source, read["a"], 2, 5, 4)) == "här");
    CHECK(read.at(yaml::locate(source, read["a"], 0, 2, 6)) == "Rubrik");
    CHECK(read.at(yaml::locate(source, read["b"], 0, 2, 1)) == "y");
    CHECK(read.at(yaml::locate(source, read["c"], 0, 4, 4)) == "ihop");
    CHECK(source.line_of(yaml::locate(source, read["c"], 1, 0, 3).begin) == 10);
    CHECK(read.at(yaml::locate(source, read["c"], 1, 0, 3)) == "#ny");
    CHECK(read.at(yaml::locate(source, read["d"], 1, 0, 5)) == "#två");
    CHECK(read.at(yaml::locate(source, read["d"], 1, 0, 9)) == "");
    const text::Span past = yaml::locate(source, read["a"], 99, 99, 99);
    CHECK(past.end <= source.bytes().size());
}

TEST_CASE("each limit holds at its value and is named one past it") {
    namespace limits = yaml::limits;
    const auto refused = [](const std::string& bytes, std::string_view code, std::uint32_t limit) {
        const Reading read(bytes);
        CAPTURE(std::string(code));
        REQUIRE(read.faults.size() >= 1);
        CHECK(read.faults.items().back().rule->code == code);
        const std::string message = diag::message_of(read.faults.items().back(), lang::Language::en);
        CHECK(message.find(std::to_string(limit)) != std::string::npos);
    };
    const auto accepted = [](const std::string& bytes) {
        const Reading read(bytes);
        CHECK(read.codes().empty());
        CHECK(read.document.has_value());
    };
    const auto brackets = [](std::size_t depth) { return "a: " + repeat("[", depth) + repeat("]", depth) + "\n"; };
    accepted(brackets(limits::flow_depth));
    refused(brackets(limits::flow_depth + 1), "too-deep", limits::flow_depth);

    const auto nested = [](std::size_t depth) {
        std::string out;
        for (std::size_t i = 0; i < depth; ++i)
            out += std::string(i * 2, ' ') + (i + 1 < depth ? "a:\n" : "a: 1\n");
        return out;
    };
    accepted(nested(limits::depth));
    refused(nested(limits::depth + 1), "too-deep", limits::depth);

    const auto keys = [](std::size_t count) {
        std::string out;
        for (std::size_t i = 0; i < count; ++i)
            out += "k" + std::to_string(i) + ": 1\n";
        return out;
    };
    accepted(keys(limits::keys_in_mapping));
    refused(keys(limits::keys_in_mapping + 1), "too-many-keys", limits::keys_in_mapping);

    accepted("a: " + std::string(limits::line_bytes - 3, 'x') + "\n");
    refused("a: " + std::string(limits::line_bytes - 2, 'x') + "\n", "line-too-long", limits::line_bytes);

    const auto text = [](std::size_t lines, std::size_t rest) {
        return "a: |\n" + repeat("  " + std::string(1023, 'x') + "\n", lines) + "  " + std::string(rest, 'x') + "\n";
    };
    accepted(text(limits::scalar_bytes / 1023, limits::scalar_bytes % 1023));
    refused(text(limits::scalar_bytes / 1023, limits::scalar_bytes % 1023 + 1), "value-too-long", limits::scalar_bytes);

    accepted("a: 1\n" + repeat("\n", limits::lines - 1));
    refused("a: 1\n" + repeat("\n", limits::lines + 1), "too-many-lines", limits::lines);

    const std::string comment = "#" + std::string(998, 'x') + "\n";
    accepted("a: 1\n" + repeat(comment, 999) + "#" + std::string(993, 'x') + "\n");
    refused("a: 1\n" + repeat(comment, 1000), "file-too-large", limits::file_bytes);

    const std::string many = "[" + repeat("1, ", 5000) + "1]";
    refused("a:\n" + repeat("  - " + many + "\n", 41), "too-many-values", limits::nodes);
}
