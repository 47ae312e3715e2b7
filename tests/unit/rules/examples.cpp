#include "fixture.hpp"

#include "render/template.hpp"
#include "support/program.hpp"
#include "yaml/parse.hpp"

#include <stdexcept>

namespace redovisa::test {
namespace {

/// `files`, with those of `mended` below `folder` in their place.
Files over(Files files, const std::string& folder, const Files& mended) {
    for (const auto& [path, bytes] : mended)
        files[path.substr(folder.size())] = bytes;
    return files;
}

Findings in_reports(const std::string& path, std::string_view example, const Files& mended) {
    Files files = small_reports();
    files["sigill.svg"] = files["Vårt sigill.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    files[path] = example;
    return check_reports(over(std::move(files), "reports/", mended));
}

/// Each file begins with its path in a comment; those that the example does not show are sound.
Findings in_years(std::string_view example, const Files& mended) {
    constexpr std::string_view mark = "# reports/";
    Files files = two_years();
    while (!example.empty()) {
        const std::size_t end = example.find(std::string("\n").append(mark));
        const std::string_view file = example.substr(0, end == std::string_view::npos ? end : end + 1);
        files[std::string(file.substr(mark.size(), file.find('\n') - mark.size()))] = file;
        example.remove_prefix(file.size());
    }
    return check_reports(over(std::move(files), "reports/", mended));
}

Findings in_any_file(std::string_view example, const Files& mended) {
    const std::string path = "fil.yaml";
    text::SourceSet sources;
    diag::Diagnostics faults;
    const text::SourceId id = sources.add(path, over({{path, std::string(example)}}, "", mended).at(path));
    (void)yaml::parse(sources[id], id, faults);
    return findings(std::move(faults), sources);
}

/// A layout beside those that the examples include, given a page with what they show.
Findings in_layout(std::string_view example, const Files& mended) {
    using render::Record;
    const Record goal{{"title", "T"}, {"text", "x"}};
    const Record page{
        {"title", "T"}, {"text", "x"}, {"note", "n"}, {"kind", "k"}, {"goals", render::List(300, render::Value(goal))}};
    // An example of one particular file names it in a comment.
    const std::string name = example.starts_with("{{! head.html }}") ? "head.html" : "page.html";
    Files files{{"head.html", "<hr>"}};
    for (int i = 1; i <= 17; ++i) {
        files["level" + std::to_string(i) + ".html"] = i == 17 ? "x" : "{{>level" + std::to_string(i + 1) + ".html}}";
    }
    files[name] = example;
    files = over(std::move(files), "mallar/", mended);

    text::SourceSet sources;
    diag::Diagnostics faults;
    std::vector<render::TemplateFile> layouts;
    for (const auto& [path, bytes] : files)
        layouts.push_back({path, sources.add("mallar/" + path, bytes)});
    const render::Templates templates(sources, layouts, faults);
    if (!faults.has_errors()) templates.check(name, page, faults);
    if (!faults.has_errors()) (void)templates.render(name, page, faults);
    return findings(std::move(faults), sources);
}

} // namespace

Findings run_example(const diag::Rule& rule, std::string_view example, const Files& mended) {
    switch (rule.example_file) {
    case diag::ExampleFile::any: return in_any_file(example, mended);
    case diag::ExampleFile::area: return in_reports("2024/aldre.yaml", example, mended);
    case diag::ExampleFile::report: return in_reports("2024/report.yaml", example, mended);
    case diag::ExampleFile::organisation: return in_reports("organisation.yaml", example, mended);
    case diag::ExampleFile::years: return in_years(example, mended);
    case diag::ExampleFile::layout: return in_layout(example, mended);
    case diag::ExampleFile::folder: return run_listing(example);
    case diag::ExampleFile::command: return run_command(example);
    case diag::ExampleFile::none: break;
    }
    throw std::logic_error("an example of no kind");
}

} // namespace redovisa::test
