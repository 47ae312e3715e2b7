#include "support/child.hpp"
#include "support/figures.hpp"
#include "support/full_reports.hpp"
#include "support/memory_files.hpp"
#include "support/program.hpp"
#include "support/source_dir.hpp"

#include "cli/parallel.hpp"
#include "cli/site_files.hpp"
#include "render/template.hpp"
#include "site/outcome.hpp"
#include "site/read.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <map>
#include <mutex>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <sys/stat.h>

using namespace redovisa;
using namespace std::string_literals;
using test::Ended;
using test::TempFolder;
namespace fs = test::fs;
using Files = std::map<std::string, std::string>;

/// Layouts of an organisation's own that are broken: a whole site comes of it, or code 3 with the line of a layout and
/// the former site.
namespace {

Files real_layouts() {
    Files layouts;
    for (auto& [name, bytes] : test::tree_of(test::source_dir() / "templates"))
        if (render::is_layout(name)) layouts[name] = bytes;
    return layouts;
}

/// Reports that use every field, so that every part of every layout is reached, and the site that is made of them.
class Press {
public:
    Press() : reports_(test::FullReports(2).files()) {
        Files none;
        std::string fault;
        sound_ = paths(none, fault);
        REQUIRE(fault == "");
        REQUIRE(sound_.size() > 10);
    }

    /// What is wrong with how the program takes `bytes` in place of a layout.
    [[nodiscard]] std::string fault_of(const std::string& name, const std::string& bytes) const {
        std::string fault;
        const std::set<std::string> found = paths({{name, bytes}}, fault);
        if (fault.empty() && !found.empty() && found != sound_) fault = "half a site";
        return fault.empty() ? "" : name + ": " + fault + "\n";
    }

private:
    /// The files of the site, none when the layouts are refused.
    std::set<std::string> paths(const Files& layouts, std::string& fault) const {
        test::MemoryFiles disk("reports", reports_);
        const auto loaded = cli::load("reports", disk, 1, lang::Date{2032, 11, 1});
        cli::Options options;
        options.data = false;
        options.markdown = false;
        if (!layouts.empty()) options.templates = "layouts";
        test::MemoryFiles own("layouts", layouts);
        const auto files = cli::make_site_files(options, own, *loaded);
        loaded->faults.finish(loaded->sources);
        std::set<std::string> out;
        if (!loaded->faults.has_errors()) {
            for (const text::OutputFile& file : files)
                out.insert(file.path);
            return out;
        }
        if (site::exit_code(loaded->faults, loaded->report_sources) != site::ExitCode::environment)
            fault = "refused with another code than 3";
        for (const diag::Diagnostic& item : loaded->faults.items()) {
            if (item.severity != diag::Severity::error) continue;
            const text::Source& source = loaded->sources[item.where.source];
            const bool in_layout = static_cast<std::size_t>(item.where.source) >= loaded->report_sources;
            const std::string code(item.rule->code);
            if (!in_layout || !source.has_text()) fault = code + " names no layout but " + source.path();
            if (item.where.begin > item.where.end || item.where.end > source.bytes().size())
                fault = code + " stands outside its file";
        }
        return out;
    }

    Files reports_;
    std::set<std::string> sound_;
};

struct Change {
    std::string name;
    std::string bytes;
};

std::string try_all(const std::vector<std::function<Change()>>& changes) {
    const Press press;
    std::string wrong;
    std::mutex mutex;
    cli::parallel_for(changes.size(), 2, [&](std::size_t i) {
        const Change change = changes[i]();
        const std::string fault = press.fault_of(change.name, change.bytes);
        const std::scoped_lock lock(mutex);
        wrong += fault;
    });
    return wrong.substr(0, 5'000);
}

/// Half of the time a byte that means something in a layout.
Change changed(const Files& layouts, std::uint32_t seed) {
    constexpr std::string_view marks = "{}#^/>!.<=\"' \n-abc\0\xC3";
    std::mt19937 random(seed);
    auto at = layouts.begin();
    std::advance(at, random() % layouts.size());
    Change change{at->first, at->second};
    char& byte = change.bytes[random() % change.bytes.size()];
    byte = random() % 2 == 0 ? marks[random() % marks.size()] : static_cast<char>(random() % 256);
    return change;
}

/// Small reports, a site made of them, and a folder of layouts to fill.
class Stage {
public:
    Stage() {
        for (const auto& [path, bytes] : test::small_reports())
            folder_.write("reports/" + path, bytes);
        REQUIRE(test::run_child({test::program(), "build", folder_.at("reports"), "-o", folder_.at("site")}).code == 0);
        former_ = site();
        // What the layouts are given is to be seen in the site, if there is one.
        folder_.write("reports/2024/aldre.yaml", "area: aldre\ntitle: Andra tider\ngroup: extended\n");
        folder_.write("outside/foot.html", "<p>utanför</p>\n");
    }

    void clear() const {
        fs::remove_all(folder_ / "layouts");
        fs::create_directories(folder_ / "layouts");
    }
    [[nodiscard]] const TempFolder& folder() const { return folder_; }
    [[nodiscard]] Ended build() const {
        return test::run_child({test::program(), "build", folder_.at("reports"), "-o", folder_.at("site"),
                                "--templates", folder_.at("layouts"), "--lang", "en"},
                               test::within(5, 500'000'000));
    }
    [[nodiscard]] bool untouched() const { return site() == former_; }

private:
    [[nodiscard]] Files site() const { return test::tree_of(folder_ / "site"); }

    TempFolder folder_;
    Files former_;
};

/// A mistake in the layouts and where it is to be told: `area.html:2:5` and the code of the rule.
struct Mistake {
    Files layouts;
    std::string where;
    std::string code;
    std::string says = {}; ///< a word that the message must hold
};

Mistake at_once(const std::string& line, const std::string& column, const std::string& code,
                const std::string& says = {}) {
    return {{{"area.html", "<main>\n" + line + "\n</main>\n"}}, "area.html:2:" + column, code, says};
}

/// Layouts that include each other in a row, so many times.
Files chain(std::size_t includes) {
    Files out;
    std::string name = "area.html";
    for (std::size_t i = 1; i <= includes; ++i) {
        const std::string next = "nivå" + std::to_string(i) + ".html";
        out[name] = "<hr>\n{{>" + next + "}}\n";
        name = next;
    }
    out[name] = "<hr>\n";
    return out;
}

Files ring(std::size_t size) {
    Files out = chain(size - 1);
    out[size == 1 ? "area.html" : "nivå" + std::to_string(size - 1) + ".html"] = "<hr>\n{{>area.html}}\n";
    return out;
}

std::string nested(std::size_t sections) {
    std::string begin;
    std::string end;
    for (std::size_t i = 0; i < sections; ++i) {
        begin += "{{#site}}";
        end += "{{/site}}";
    }
    return begin + end;
}

std::vector<Mistake> mistakes() {
    std::vector<Mistake> out{
        at_once("<h1>{{titel}}</h1>", "5", "template-unknown-name", "`titel`"),
        at_once("{{site.namn}}", "1", "template-unknown-name", "`site.namn`"),
        at_once("{{#titel}}x{{/titel}}", "1", "template-unknown-name", "`titel`"),
        at_once("{{^titel}}x{{/titel}}", "1", "template-unknown-name", "`titel`"),
        at_once("<a href=\"{{titel}}\">x</a>", "10", "template-unknown-name", "`titel`"),
        at_once("{{.}}", "1", "template-unknown-name", "`.`"),
        at_once("{{nav}}", "1", "template-wrong-kind", "a list"),
        at_once("{{site}}", "1", "template-wrong-kind", "a group of values"),
        at_once("{{has_crumbs}}", "1", "template-wrong-kind", "yes or no"),
        at_once("<script type=\"application/ld+json\">{{title}}</script>", "36", "template-wrong-kind", "plain text"),
        at_once("<{{kind}}>", "2", "template-value-place", "the name of a tag"),
        at_once("<p {{kind}}>", "4", "template-value-place", "outside the values"),
        at_once("<p class={{kind}}>", "10", "template-value-place", "`class=\"{{kind}}\"`"),
        at_once("<p onclick=\"{{title}}\">", "13", "template-value-place", "`onclick`, which holds code"),
        at_once("<p style=\"{{title}}\">", "11", "template-value-place", "`style`"),
        at_once("<img srcset=\"{{root}}\">", "14", "template-value-place", "`srcset`"),
        at_once("<script>{{title}}</script>", "9", "template-value-place", "`<script>`"),
        at_once("<style>{{title}}</style>", "8", "template-value-place", "`<style>`"),
        at_once("<!-- {{title}} -->", "6", "template-value-place", "an HTML comment"),
        at_once("<p>{{title</p>", "4", "template-tag-unclosed"),
        at_once("<p>{{</p>", "4", "template-tag-unclosed"),
        at_once("{{! no end", "1", "template-tag-unclosed"),
        at_once("{{}}", "1", "template-tag-unreadable"),
        at_once("{{{title}}}", "1", "template-tag-unreadable", "`{title`"),
        at_once("{{&title}}", "1", "template-tag-unreadable"),
        at_once("{{title | upper}}", "1", "template-tag-unreadable"),
        at_once("{{=<% %>=}}", "1", "template-tag-unreadable"),
        at_once("{{#nav}}", "1", "template-section-unclosed", "{{/nav}}"),
        at_once("{{#nav}}{{#site}}{{/nav}}", "9", "template-section-unclosed", "{{/site}}"),
        at_once("{{#nav}}x{{/navv}}{{/nav}}", "10", "template-section-end", "`navv`"),
        at_once("{{/nav}}", "1", "template-section-end", "`nav`"),
        at_once("<p {{#year}}class=\"{{/year}}x\">", "4", "template-section-place", "`year`"),
        at_once("{{>nowhere.html}}", "1", "template-unknown-include", "`nowhere.html`"),
        at_once("{{>../outside/foot.html}}", "1", "template-unknown-include", "`../outside/foot.html`"),
        at_once("<p title=\"{{>line.html}}\">", "11", "template-include-place", "`title`"),
        at_once("<p class=\"x", "10", "template-html-unfinished", "`class`"),
        at_once("<!-- x", "1", "template-html-unfinished", "-->"),
        at_once("<script>x", "1", "template-html-unfinished", "</script>"),
        at_once(nested(33), std::to_string(32 * 9 + 1), "template-too-deep", "more than 32 levels"),
        at_once("<h1>\xC4ldre</h1>", "5", "encoding-latin1"),
        at_once("<h1>Ä\xC4ldre</h1>", "6", "encoding-broken"),
        at_once("\0"s, "1", "forbidden-character", "U+0000"),
        at_once("\x1B[31m", "1", "forbidden-character", "U+001B"),
        {{{"area.html", "\xFF\xFE<\0p\0"s}}, "area.html:1:1", "encoding-utf16"},
        {{{"area.html", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s}}, "area.html:1:1", "encoding-latin1|encoding-broken"},
        {{{"area.html", "{{>note.txt}}\n"}, {"note.txt", "x\n"}}, "area.html:1:1", "template-include-place"},
        {{{"area.html", std::string(site::max_file_bytes + 1, ' ')}}, "area.html", "oversized-file", "1.0 MB"},
        {{{"foot.html/x.css", "\n"}}, "foot.html", "not-a-file", "a folder"},
        {{{"Min stil.css", "\n"}}, "Min stil.css", "template-file-name", "`Min stil.css`"},
        {{{"print.css", "\n"}}, "print.css", "template-file-taken", "`print.css`"},
        {chain(17), "area.html:2:1", "template-too-deep", "more than 16 levels"},
    };
    for (const std::size_t size : {1U, 2U, 3U, 16U, 17U, 40U})
        out.push_back({ring(size), size == 1 ? "area.html:2:1" : "nivå" + std::to_string(size - 1) + ".html:2:1",
                       "template-include-loop", "area.html → "});
    return out;
}

/// What is wrong with what the program says of the mistake.
std::string fault_of(const Ended& ended, const Mistake& mistake) {
    if (ended.signal != 0 || ended.code != 3) return "code " + std::to_string(ended.code);
    std::istringstream lines(ended.err);
    for (std::string line; std::getline(lines, line);) {
        const bool here = line.find("/layouts/" + mistake.where + ": error: ") != std::string::npos;
        const std::size_t code = line.rfind('[');
        if (!here || code == std::string::npos) continue;
        const std::string found = line.substr(code + 1, line.size() - code - 2);
        if (("|" + mistake.code + "|").find("|" + found + "|") == std::string::npos) continue;
        return ended.err.find(mistake.says) == std::string::npos ? "does not say " + mistake.says : "";
    }
    return "not told there";
}

} // namespace

TEST_CASE("a layout cut off at any byte makes a whole site or is refused at a line of a layout") {
    const Files layouts = real_layouts();
    REQUIRE(layouts.size() > 20);
    std::vector<std::function<Change()>> cuts;
    std::size_t turn = 0;
    for (const auto& [name, bytes] : layouts) {
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            if (turn++ % (test::whole() ? 1 : 499) != 0) continue;
            cuts.emplace_back([&name, &bytes, size] { return Change{name, bytes.substr(0, size)}; });
        }
    }
    CHECK(try_all(cuts) == "");
    test::tell(10, "a layout of templates/ cut off, at every byte: a whole site, or code 3 at a line of a layout",
               static_cast<std::int64_t>(cuts.size()), 0);
}

TEST_CASE("a layout with one byte changed makes a whole site or is refused at a line of a layout") {
    const Files layouts = real_layouts();
    std::vector<std::function<Change()>> changes;
    for (std::uint32_t seed = 1; seed <= (test::whole() ? 10'000U : 40U); ++seed)
        changes.emplace_back([&layouts, seed] { return changed(layouts, seed); });
    CHECK(try_all(changes) == "");
    test::tell(10, "a layout of templates/ with one byte changed: a whole site, or code 3 at a line of a layout",
               static_cast<std::int64_t>(changes.size()), 0);
}

TEST_CASE("the program with a cut or changed layout ends in code 0 or 3, and in code 3 the former site stays") {
    const Files layouts = real_layouts();
    const std::uint32_t runs = test::whole() ? 300 : 3;
    std::set<int> codes;
    for (std::uint32_t seed = 1; seed <= runs; ++seed) {
        const Stage stage;
        std::mt19937 random(seed);
        Change change = changed(layouts, seed);
        if (seed % 2 == 0) change.bytes = layouts.at(change.name).substr(0, random() % change.bytes.size());
        CAPTURE(change.name);
        CAPTURE(seed);
        stage.clear();
        stage.folder().write("layouts/" + change.name, change.bytes);
        const Ended ended = stage.build();
        CAPTURE(ended.err);
        codes.insert(ended.code);
        CHECK(ended.signal == 0);
        CHECK((ended.code == 0 || ended.code == 3));
        CHECK(stage.untouched() == (ended.code == 3));
    }
    if (test::whole()) CHECK(codes == std::set<int>{0, 3});
    test::tell(10, "the whole program with such a layout: code 0, or code 3 and the former site", runs, 0);
}

TEST_CASE("each kind of mistake in a layout ends in code 3 at its line, and the former site stays") {
    const Stage stage;
    const std::vector<Mistake> all = mistakes();
    for (const Mistake& mistake : all) {
        CAPTURE(mistake.where);
        CAPTURE(mistake.code);
        stage.clear();
        for (const auto& [name, bytes] : mistake.layouts)
            stage.folder().write("layouts/" + name, bytes);
        const Ended ended = stage.build();
        CAPTURE(ended.err);
        CHECK(fault_of(ended, mistake) == "");
        CHECK(stage.untouched());
    }
    test::tell(10, "a kind of mistake in a layout: code 3, told at its line, the former site stays",
               static_cast<std::int64_t>(all.size()), 0);
}

TEST_CASE("what is no file in place of a layout ends in code 3, is not followed or waited for, and the site stays") {
    const Stage stage;
    const fs::path at = stage.folder() / "layouts/foot.html";
    const std::vector<std::pair<std::string, std::function<void()>>> kinds{
        {"a link", [&] { fs::create_symlink(stage.folder() / "outside/foot.html", at); }},
        {"a link", [&] { fs::create_symlink("other.html", at); }},
        {"a link", [&] { fs::create_symlink("foot.html", at); }},
        {"a link", [&] { fs::create_directory_symlink(stage.folder() / "outside", at); }},
        {"a folder", [&] { fs::create_directory(at); }},
        {"a device or a pipe", [&] { REQUIRE(::mkfifo(at.c_str(), 0600) == 0); }},
    };
    for (const auto& [kind, make] : kinds) {
        CAPTURE(kind);
        stage.clear();
        make();
        const Ended ended = stage.build();
        CAPTURE(ended.err);
        CHECK(fault_of(ended, {{}, "foot.html", "not-a-file", "`foot.html` is " + kind}) == "");
        CHECK(stage.untouched());
    }
    fs::remove_all(stage.folder() / "layouts");
    const Ended missing = stage.build();
    CHECK(missing.code == 3);
    CHECK(missing.err.find("/layouts: error: ") != std::string::npos);
    CHECK(stage.untouched());
    test::tell(10, "a link, folder or pipe in place of a layout, or no folder: code 3, the former site stays",
               static_cast<std::int64_t>(kinds.size()) + 1, 0);
}

TEST_CASE("layouts at the limits are taken") {
    const Stage stage;
    for (const Files& layouts : {chain(16), Files{{"area.html", nested(32)}}}) {
        stage.clear();
        for (const auto& [name, bytes] : layouts)
            stage.folder().write("layouts/" + name, bytes);
        const Ended ended = stage.build();
        CAPTURE(ended.err);
        CHECK(ended.code == 0);
    }
    CHECK_FALSE(stage.untouched());
    test::tell(10, "includes and sections as deep as the limit: a site", 2, 0);
}
