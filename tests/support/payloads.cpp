#include "support/payloads.hpp"

#include "support/source_dir.hpp"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>
#include <set>

namespace redovisa::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::string bytes_of(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> lines_of(const fs::path& path) {
    std::vector<std::string> out;
    std::ifstream in(path, std::ios::binary);
    for (std::string line; std::getline(in, line);)
        if (!line.empty()) out.push_back(line);
    return out;
}

} // namespace

std::vector<std::string> hostile_ids() {
    return json::parse(bytes_of(source_dir() / "tests/data/hostile-ids.json"))
        .at("ids")
        .get<std::vector<std::string>>();
}

std::vector<Payload> template_texts() {
    std::vector<Payload> out;
    for (const std::string& line : lines_of(source_dir() / "tests/data/template-syntax.txt"))
        out.push_back({"template syntax", line});
    return out;
}

Payloads hostile_texts() {
    Payloads out;
    std::set<std::string> known;
    const auto add = [&](const std::string& suite, const std::string& text) {
        if (!text.empty() && known.insert(text).second) out.all.push_back({suite, text});
    };
    const fs::path own = source_dir() / "tests/data";
    const json markdown = json::parse(bytes_of(own / "markdown/hostile.json"));
    for (const json& item : markdown.at("cases"))
        add("hostile Markdown", item.at("markdown").get<std::string>());
    for (const std::string& line : lines_of(own / "csv-injection.txt"))
        add("CSV formulas", line);
    for (const std::string& id : hostile_ids())
        add("hostile ids", id);

    const fs::path npm = source_dir() / "build/suites/hostile-texts.json";
    if (fs::exists(npm)) {
        const json suites = json::parse(bytes_of(npm));
        for (const json& suite : suites.at("suites"))
            for (const json& text : suite.at("texts"))
                add(suite.at("name").get<std::string>(), text.get<std::string>());
    } else {
        out.missing.emplace_back("hostile texts of five suites on npm (which `make faults` fetches)");
    }
    const fs::path shared = source_dir() / "../shared/data";
    if (fs::exists(shared / "xss-payloads.txt")) {
        for (const std::string& line : lines_of(shared / "xss-payloads.txt"))
            add("XSS payloads (beside the workplace)", line);
    } else {
        out.missing.emplace_back("XSS payloads (in no package; only beside the workplace of the project)");
    }
    if (fs::exists(shared / "html5lib-sanitizer.json")) {
        for (const json& item : json::parse(bytes_of(shared / "html5lib-sanitizer.json")))
            add("html5lib's sanitizer tests, newer (beside the workplace)", item.at("input").get<std::string>());
    } else {
        out.missing.emplace_back(
            "html5lib's sanitizer tests, newer than npm's (only beside the workplace of the project)");
    }
    return out;
}

} // namespace redovisa::test
