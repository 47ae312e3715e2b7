#include "fixture.hpp"

#include "support/full_reports.hpp"
#include "support/program.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

namespace redovisa {
namespace {

using schema::Kind;

/// Values that a field of the kind refuses: some that a repair is suggested for, some that mean nothing.
std::vector<std::string> refused(const test::Leaf& leaf) {
    switch (leaf.field->kind) {
    case Kind::choice: {
        const std::string word(leaf.field->choice->options.front().value);
        return {word + "e", "qqqq"};
    }
    case Kind::integer:
    case Kind::decimal:
    case Kind::year: return {"sex", "\"7\""};
    case Kind::date:
    case Kind::period: return {"igår", "2031-02-30"};
    case Kind::boolean: return {"ja", "kanske"};
    case Kind::id:
    case Kind::reference: return {"Å ä", "-"};
    case Kind::url: return {"kfvn", "www.kfvn.se"};
    case Kind::text:
    case Kind::prose:
    case Kind::record: break;
    }
    return {};
}

/// Reports with one thing wrong say one thing more than they say anyway.
class OneFault {
public:
    OneFault() : files_(sound.files()) {
        // Sound but for the lineage that they state and the texts do not show.
        const std::vector<std::string> codes = test::check_reports(files_).codes;
        usual_ = std::ranges::count(codes, "lineage-mismatch");
        REQUIRE(usual_ == std::ssize(codes));
        std::set<std::string> seen;
        for (std::size_t i = 0; i < sound.leaves.size(); ++i) {
            if (seen.insert(sound.leaves[i].name()).second) kinds.push_back(i);
        }
        REQUIRE(kinds.size() > 100);
    }

    test::FullReports sound{2};
    std::vector<std::size_t> kinds; ///< a leaf of each field

    void check(const test::Files& files) const {
        const test::Findings found = test::check_reports(files);
        CAPTURE(found.en);
        const auto usual = std::ranges::count(found.codes, "lineage-mismatch");
        CHECK(usual <= usual_);
        CHECK(std::ssize(found.codes) - usual == 1);
    }

    /// The line of a leaf, changed by `edit(line, place of its key)`.
    template <class Edit> [[nodiscard]] test::Files with_line(const test::Leaf& leaf, const Edit& edit) const {
        test::Files files = files_;
        std::string& bytes = files.at(leaf.file);
        std::size_t begin = 0;
        for (std::uint32_t line = 1; line < leaf.line; ++line)
            begin = bytes.find('\n', begin) + 1;
        std::string line = bytes.substr(begin, bytes.find('\n', begin) + 1 - begin);
        const std::size_t length = line.size();
        edit(line, line.find(std::string(leaf.field->name) + ":"));
        bytes.replace(begin, length, line);
        return files;
    }

private:
    test::Files files_;
    std::ptrdiff_t usual_ = 0;
};

TEST_CASE("a value that is refused is told once, wherever it stands and whatever else asks for it") {
    const OneFault one;
    for (const std::size_t i : one.kinds) {
        CAPTURE(one.sound.leaves[i].path);
        for (const std::string& value : refused(one.sound.leaves[i])) {
            CAPTURE(value);
            test::FullReports reports = one.sound;
            reports.leaves[i].value = value;
            one.check(reports.files());
        }
    }
}

TEST_CASE("a misspelt key is told once, and so is a missing one") {
    const OneFault one;
    for (const std::size_t i : one.kinds) {
        const test::Leaf& leaf = one.sound.leaves[i];
        CAPTURE(leaf.path);
        bool on_key_line = false;
        bool first = false;
        const test::Files misspelt = one.with_line(leaf, [&](std::string& line, std::size_t key) {
            on_key_line = key != std::string::npos;
            first = line.find("- ") < key;
            if (on_key_line) line.insert(key + 1, "q");
        });
        if (!on_key_line) continue;
        one.check(misspelt);
        if (!leaf.field->required) continue;
        one.check(one.with_line(leaf, [&](std::string& line, std::size_t key) {
            line = first ? line.substr(0, key) + "\n" : std::string{};
        }));
    }
}

TEST_CASE("a value that was guessed is not judged by what it was guessed to be") {
    test::Files files = test::small_reports();
    files["2024/aldre.yaml"] += "activities:\n  - id: natverk\n    title: Samordna nätverken\n    status: klart\n";
    CHECK(test::check_reports(files).codes == std::vector<std::string>{"unknown-value"});
}

} // namespace
} // namespace redovisa
