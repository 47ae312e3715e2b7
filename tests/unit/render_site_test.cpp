#include "support/source_dir.hpp"

#include "cli/pipeline.hpp"
#include "render/site.hpp"
#include "site/files.hpp"
#include "view/derived.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

using namespace redovisa;
namespace fs = std::filesystem;

namespace {

const fs::path cases = redovisa::test::source_dir() / "tests" / "build";

std::string read(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The pages that a folder of reports becomes, with the program's own layouts.
struct Built {
    std::unique_ptr<cli::Loaded> loaded;
    std::map<std::string, std::string> files;
    std::string faults; ///< one a line
};

Built build(const fs::path& input, const view::Derived& derived = {}) {
    Built built;
    built.loaded = cli::load(input.string(), site::disk(), 1, std::nullopt);
    for (const auto& fault : built.loaded->faults.items()) {
        if (fault.severity == diag::Severity::error) built.faults += diag::message_of(fault, lang::Language::en) + "\n";
    }
    text::SourceSet sources;
    diag::Diagnostics out;
    const auto layouts = render::with_defaults(sources, {});
    const render::Templates templates(sources, layouts, out);
    const auto site = view::make_site(*built.loaded->corpus, derived);
    for (auto& file : render::render_site(site, templates, {}, out))
        built.files[file.path] = std::move(file.bytes);
    for (const auto& fault : out.items()) {
        const auto& source = sources[fault.where.source];
        built.faults += source.path() + ":" + std::to_string(source.line_of(fault.where.begin)) + ": " +
                        diag::message_of(fault, lang::Language::en) + "\n";
    }
    return built;
}

/// The values of an attribute in the order of the page.
std::vector<std::string> attributes(const std::string& html, const std::string& name) {
    std::vector<std::string> out;
    const std::string start = " " + name + "=\"";
    for (auto at = html.find(start); at != std::string::npos; at = html.find(start, at)) {
        at += start.size();
        out.push_back(html.substr(at, html.find('"', at) - at));
    }
    return out;
}

std::vector<std::string> case_names() {
    std::vector<std::string> out;
    for (const auto& entry : fs::directory_iterator(cases))
        out.push_back(entry.path().filename().string());
    std::ranges::sort(out);
    return out;
}

} // namespace

TEST_CASE("each case under tests/build becomes the pages beside it") {
    for (const auto& name : case_names()) {
        CAPTURE(name);
        const Built built = build(cases / name / "input");
        CHECK(built.faults == "");
        const fs::path expected = cases / name / "expected";
        if (std::getenv("REDOVISA_RENEW") != nullptr) {
            fs::remove_all(expected);
            for (const auto& [path, bytes] : built.files) {
                fs::create_directories((expected / path).parent_path());
                std::ofstream(expected / path, std::ios::binary) << bytes;
            }
            continue;
        }
        std::set<std::string> paths;
        for (const auto& entry : fs::recursive_directory_iterator(expected)) {
            if (entry.is_regular_file()) paths.insert(fs::relative(entry.path(), expected).generic_string());
        }
        for (const auto& [path, bytes] : built.files) {
            CAPTURE(path);
            CHECK(paths.erase(path) == 1);
            // The pages are long: the first line that differs says more than both whole.
            const std::string wanted = read(expected / path);
            const auto at = static_cast<std::size_t>(std::ranges::mismatch(bytes, wanted).in1 - bytes.begin());
            if (bytes != wanted) {
                const auto line = [&](const std::string& text) {
                    const auto from = at == 0 ? std::string::npos : text.rfind('\n', at - 1);
                    const auto begin = from == std::string::npos ? 0 : from + 1;
                    return text.substr(begin, text.find('\n', std::min(at, text.size())) - begin);
                };
                CHECK(line(bytes) == line(wanted));
            }
            CHECK(bytes.size() == wanted.size());
        }
        CHECK(paths == std::set<std::string>{});
    }
}

TEST_CASE("no two anchors of a page are equal and every link inside the site leads somewhere") {
    for (const auto& name : case_names()) {
        const Built built = build(cases / name / "input");
        std::map<std::string, std::set<std::string>> ids;
        for (const auto& [path, bytes] : built.files) {
            if (!path.ends_with(".html")) continue;
            CAPTURE(path);
            for (const auto& id : attributes(bytes, "id")) {
                CAPTURE(id);
                CHECK(ids[path].insert(id).second);
            }
        }
        for (const auto& [path, bytes] : built.files) {
            if (!path.ends_with(".html")) continue;
            CAPTURE(path);
            for (const auto& link : attributes(bytes, "href")) {
                if (link.find(':') != std::string::npos) continue;
                // What lies beside the layouts is copied as it is.
                if (fs::exists(redovisa::test::source_dir() / "templates" / fs::path(link).filename())) continue;
                CAPTURE(link);
                const auto hash = link.find('#');
                const std::string to = link.substr(0, hash);
                const std::string page =
                    to.empty() ? path : (fs::path(path).parent_path() / to).lexically_normal().generic_string();
                CHECK(built.files.contains(page));
                if (hash != std::string::npos && page.ends_with(".html"))
                    CHECK(ids[page].contains(link.substr(hash + 1)));
            }
        }
    }
}

TEST_CASE("an indication of fulfilment is shown as one, and gives way to what the report states") {
    view::Derived derived;
    derived.fulfilment.assign(20, schema::Fulfilment::met);
    const Built built = build(cases / "whole" / "input", derived);
    const std::string& area = built.files.at("2019/aldre.html");
    CHECK(area.find("<strong>Uppfyllt</strong> <span class=\"derived\">– en indikation") != std::string::npos);
    const std::string& report = built.files.at("2019/index.html");
    const auto goal = report.find("id=\"mal-overarching-plattform\"");
    const std::string stated = report.substr(goal, report.find("</header>", goal) - goal);
    CHECK(stated.find("<strong>Delvis uppfyllt</strong>") != std::string::npos);
    CHECK(stated.find("indikation") == std::string::npos);
}
