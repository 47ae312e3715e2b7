#include "../support/golden.hpp"
#include "diag/print.hpp"
#include "diag/rules.hpp"
#include "yaml/parse.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <vector>

using namespace redovisa;

namespace {

struct Reading {
    text::SourceSet sources;
    diag::Diagnostics faults;
    bool has_tree = false;

    [[nodiscard]] bool has(std::string_view code) const {
        return std::ranges::any_of(faults.items(),
                                   [&](const diag::Diagnostic& item) { return item.rule->code == code; });
    }
    [[nodiscard]] std::string print(lang::Language language) const {
        diag::Options options;
        options.language = language;
        return diag::print(faults, sources, options);
    }
};

Reading read(std::string bytes, std::string path = "x.yaml") {
    Reading out;
    const text::SourceId id = out.sources.add(std::move(path), std::move(bytes));
    out.has_tree = yaml::parse(out.sources[id], id, out.faults).has_value();
    out.faults.finish(out.sources);
    return out;
}

std::vector<const diag::Rule*> rules_of_form() {
    std::vector<const diag::Rule*> all;
    for (const diag::rules::Table table :
         {diag::rules::bytes_table(), diag::rules::yaml_table(), diag::rules::values_table()}) {
        all.insert(all.end(), table.begin(), table.end());
    }
    return all;
}

/// Their faulty files are too large to keep; yaml_limits_test.cpp makes them. `not-understood` is our own doubt: no
/// file is known that gives it.
const std::set<std::string_view> without_fixture{"file-too-large",  "too-many-lines", "line-too-long", "too-many-keys",
                                                 "too-many-values", "value-too-long", "not-understood"};

} // namespace

TEST_CASE("each rule of form has a faulty file with its messages in both languages") {
    for (const diag::Rule* rule : rules_of_form()) {
        const std::string code(rule->code);
        if (without_fixture.contains(code)) continue;
        CAPTURE(code);
        const Reading reading = read(test::read_test_file("err/" + code + ".yaml"), code + ".yaml");
        CHECK(reading.has(code));
        CHECK(reading.faults.size() == 1);
        test::check_golden("err/" + code + ".sv.txt", reading.print(lang::Language::sv));
        test::check_golden("err/" + code + ".en.txt", reading.print(lang::Language::en));
    }
}

TEST_CASE("the faulty example on a rule's page gives its code and the mended one gives nothing") {
    for (const diag::Rule* rule : rules_of_form()) {
        if (rule->faulty.empty()) continue;
        CAPTURE(std::string(rule->code));
        CHECK(read(std::string(rule->faulty)).has(rule->code));
        const Reading mended = read(std::string(rule->mended));
        CAPTURE(mended.print(lang::Language::en));
        CHECK(mended.faults.items().empty());
        CHECK(mended.has_tree);
    }
}

TEST_CASE("what a fix suggests can be read") {
    for (const diag::Rule* rule : rules_of_form()) {
        if (rule->faulty.empty()) continue;
        CAPTURE(std::string(rule->code));
        const Reading before = read(std::string(rule->faulty));
        std::vector<diag::Edit> edits;
        for (const auto& item : before.faults.items())
            edits.insert(edits.end(), item.fix.begin(), item.fix.end());
        if (edits.empty()) continue;
        std::ranges::sort(edits, std::greater(), [](const diag::Edit& edit) { return edit.where.begin; });
        std::string text(rule->faulty);
        for (const diag::Edit& edit : edits) {
            text.replace(edit.where.begin, edit.where.end - edit.where.begin, edit.replacement);
        }
        CAPTURE(text);
        const Reading after = read(text);
        CHECK_FALSE(after.has(rule->code));
        CHECK(after.has_tree);
    }
}
