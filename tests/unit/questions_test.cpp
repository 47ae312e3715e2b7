#include "support/program.hpp"
#include "support/source_dir.hpp"

#include "cli/site_files.hpp"
#include "site/files.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <map>
#include <sstream>

namespace {

using namespace redovisa;

/// A command or a page of docs/questions.md, and what is to be found there.
struct Answer {
    std::string heading;
    bool command = false;
    std::string subject;
    std::vector<std::string> lines;
};

std::vector<Answer> read_answers() {
    std::vector<Answer> out;
    std::string heading;
    bool inside = false;
    std::ifstream in(test::source_dir() / "docs/questions.md");
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("```")) {
            inside = !inside;
        } else if (inside) {
            out.back().lines.push_back(line);
        } else if (line.starts_with("## ")) {
            heading = line.substr(3);
        } else if (const bool command = line.starts_with("Command: `"); command || line.starts_with("Page: `")) {
            const std::size_t begin = line.find('`') + 1;
            out.push_back({heading, command, line.substr(begin, line.rfind('`') - begin), {}});
        }
    }
    return out;
}

/// Runs of blanks, line ends and no-break spaces become one blank.
std::string even(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool no_break = text.substr(i).starts_with("\xc2\xa0");
        const bool blank = no_break || text[i] == ' ' || text[i] == '\n';
        if (no_break) ++i;
        if (!blank)
            out += text[i];
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    return out;
}

/// What is read on a page: tags are taken for blanks.
std::string words_of_page(std::string_view html) {
    std::string out;
    bool tag = false;
    for (const char c : html) {
        if (c == '<') tag = true;
        if (!tag) out += c;
        if (c == '>') {
            tag = false;
            out += ' ';
        }
    }
    return even(out);
}

std::vector<std::string> words_of(const std::string& command) {
    std::vector<std::string> out;
    std::istringstream in(command);
    for (std::string word; in >> word;)
        out.push_back(word);
    return out;
}

std::map<std::string, std::string> site() {
    const auto loaded = cli::load((test::source_dir() / "reports").string(), site::disk(), 1, lang::Date{2026, 11, 1});
    REQUIRE_FALSE(loaded->faults.has_errors());
    std::map<std::string, std::string> pages;
    for (text::OutputFile& file : cli::make_site_files({}, site::disk(), *loaded))
        pages.emplace(file.path, std::move(file.bytes));
    return pages;
}

TEST_CASE("an analyst's ten questions are answered by a command and by a page") {
    const auto answers = read_answers();
    REQUIRE(answers.size() == 20);
    const auto pages = site();
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const Answer& answer = answers[i];
        CAPTURE(answer.heading);
        CAPTURE(answer.subject);
        CHECK(answer.command == (i % 2 == 0));
        CHECK_FALSE(answer.lines.empty());
        std::string found;
        if (answer.command) {
            auto words = words_of(answer.subject);
            REQUIRE(words.front() == "redovisa");
            words.erase(words.begin());
            words.push_back((test::source_dir() / "reports").string());
            const auto run = test::run_program(words);
            REQUIRE(run.code == 0);
            found = even(run.out);
        } else {
            const std::size_t sign = answer.subject.find('#');
            REQUIRE(sign != std::string::npos);
            const auto page = pages.find(answer.subject.substr(0, sign));
            REQUIRE(page != pages.end());
            CHECK(page->second.find("id=\"" + answer.subject.substr(sign + 1) + "\"") != std::string::npos);
            found = words_of_page(page->second);
        }
        for (const std::string& line : answer.lines)
            CHECK_MESSAGE(found.find(even(line)) != std::string::npos, line);
    }
}

} // namespace
