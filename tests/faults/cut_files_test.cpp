#include "support/child.hpp"
#include "support/figures.hpp"
#include "support/source_dir.hpp"
#include "support/temp_folder.hpp"

#include "cli/parallel.hpp"
#include "cli/pipeline.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <map>
#include <mutex>
#include <random>
#include <string>
#include <vector>

using namespace redovisa;
using test::Ended;
using test::TempFolder;
namespace fs = std::filesystem;
using Reports = std::map<std::string, std::string>;

namespace {

Reports read_reports(const fs::path& folder) {
    Reports out;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file())
            out[fs::relative(entry.path(), folder).generic_string()] = test::read_bytes(entry.path());
    }
    return out;
}

site::InputFile input_file(const std::string& path, text::SourceId source) {
    if (path == "organisation.yaml") return {source, site::InputKind::organisation};
    const int year = std::stoi(path.substr(0, 4));
    if (path.ends_with("/report.yaml")) return {source, site::InputKind::report, year};
    return {source, site::InputKind::area, year, path.substr(5, path.size() - 5 - 5)};
}

/// What is wrong with how a changed file was taken by its own stages: parse, validate, build. Every fault is to stand
/// in the file, and there are to be few.
std::string fault_of(const std::string& path, const std::string& bytes) {
    text::SourceSet sources;
    const text::SourceId id = sources.add(path, bytes);
    cli::Built built = cli::build_file(input_file(path, id), sources);
    built.faults.finish(sources);
    for (const diag::Diagnostic& fault : built.faults.items()) {
        if (fault.where.end > bytes.size() || fault.where.begin > fault.where.end)
            return path + ": " + std::string(fault.rule->code) + " stands outside the file\n";
    }
    return built.faults.items().size() < 200 ? "" : path + ": too many messages\n";
}

struct Change {
    std::string path;
    std::string bytes;
};

/// Tries changes on two threads; gives what went wrong.
std::string try_all(const std::vector<std::function<Change()>>& changes) {
    std::string wrong;
    std::mutex mutex;
    cli::parallel_for(changes.size(), 2, [&](std::size_t i) {
        const Change change = changes[i]();
        const std::string fault = fault_of(change.path, change.bytes);
        if (fault.empty()) return;
        const std::scoped_lock lock(mutex);
        wrong += fault;
    });
    return wrong.substr(0, 5'000);
}

std::vector<std::function<Change()>> cuts(const Reports& reports, std::size_t step) {
    std::vector<std::function<Change()>> out;
    std::size_t turn = 0;
    for (const auto& [path, bytes] : reports) {
        if (!path.ends_with(".yaml")) continue;
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            if (turn++ % step != 0) continue;
            out.emplace_back([&path, &bytes, size] { return Change{path, bytes.substr(0, size)}; });
        }
    }
    return out;
}

/// A byte of the kind that means something in YAML half of the time, and any byte else.
char random_byte(std::mt19937& random) {
    constexpr std::string_view marks = "\n\t :-#\"'|>[]{},&*!%@`?\\0a\r";
    if (random() % 2 == 0) return marks[random() % marks.size()];
    return static_cast<char>(random() % 256);
}

Change changed(const Reports& reports, std::uint32_t seed) {
    std::mt19937 random(seed);
    auto at = reports.begin();
    std::advance(at, random() % reports.size());
    Change change{at->first, at->second};
    if (change.bytes.empty()) return change;
    change.bytes[random() % change.bytes.size()] = random_byte(random);
    return change;
}

Reports only_yaml(Reports reports) {
    std::erase_if(reports, [](const auto& item) { return !item.first.ends_with(".yaml"); });
    return reports;
}

} // namespace

TEST_CASE("a file cut off at any byte is read or refused at a place") {
    const Reports real = read_reports(test::source_dir() / "reports");
    const Reports own = read_reports(test::source_dir() / "tests/build/whole/input");
    const auto of_real = cuts(real, test::whole() ? 1 : 4001);
    const auto of_own = cuts(own, test::whole() ? 1 : 97);
    CHECK(try_all(of_real) == "");
    CHECK(try_all(of_own) == "");
    test::tell(2, "a file of reports/ cut off, at every byte", static_cast<std::int64_t>(of_real.size()), 0);
    test::tell(2, "a file of the test reports cut off, at every byte", static_cast<std::int64_t>(of_own.size()), 0);
}

TEST_CASE("a file with one byte changed is read or refused at a place") {
    const Reports real = only_yaml(read_reports(test::source_dir() / "reports"));
    std::vector<std::function<Change()>> changes;
    for (std::uint32_t seed = 1; seed <= (test::whole() ? 20'000U : 100U); ++seed)
        changes.emplace_back([&real, seed] { return changed(real, seed); });
    CHECK(try_all(changes) == "");
    test::tell(2, "a file of reports/ with one byte changed", static_cast<std::int64_t>(changes.size()), 0);
}

TEST_CASE("the program ends in code 0 or 1 on reports with a cut or changed file, within its own limits") {
    const Reports real = read_reports(test::source_dir() / "reports");
    const Reports yaml = only_yaml(real);
    const TempFolder folder;
    for (const auto& [path, bytes] : real)
        folder.write("reports/" + path, bytes);
    const std::uint32_t runs = test::whole() ? 300 : 3;
    for (std::uint32_t seed = 1; seed <= runs; ++seed) {
        std::mt19937 random(seed);
        Change change = changed(yaml, seed);
        if (seed % 2 == 0) change.bytes = yaml.at(change.path).substr(0, random() % change.bytes.size());
        CAPTURE(change.path);
        CAPTURE(seed);
        folder.write("reports/" + change.path, change.bytes);
        const Ended ended =
            test::run_child({test::program(), "check", folder.at("reports")}, test::within(2, 300'000'000));
        CHECK(ended.signal == 0);
        CHECK((ended.code == 0 || ended.code == 1));
        folder.write("reports/" + change.path, yaml.at(change.path));
    }
    test::tell(2, "the whole program on reports/ with one file cut or changed: code 0 or 1 within 2 s and 300 MB", runs,
               0);
}
