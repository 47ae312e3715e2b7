#include "render/template.hpp"
#include "fuzz/check_faults.hpp"
#include "render/html_writer.hpp"

/// A layout, and another one that it may include (after a line `----`), with data that would like to be markup. Reading
/// and rendering end, every fault has its place, and no value of the data becomes a tag.
namespace redovisa::fuzz {
namespace {

constexpr std::string_view parting = "\n----\n";
constexpr std::size_t largest_page = 20'000'000;

const render::Record& page() {
    static const render::Record record = [] {
        const std::string text = "javascript:\"'><zq onload=zq>{{text}}{{#list}}";
        const render::Record item{{"text", text}, {"name", "å"}};
        return render::Record{{"text", text},
                              {"url", "../2019/aldre.html"},
                              {"empty", ""},
                              {"yes", true},
                              {"no", false},
                              {"list", render::List{item, item}},
                              {"texts", render::List{text, "b"}},
                              {"record", render::Record{{"text", text}, {"list", render::List{item}}}},
                              {"html", render::HtmlWriter().open("p").text(text).close().finish()},
                              {"json", render::Json{R"({"a":"<\/script>"})"}}};
    }();
    return record;
}

void render_one(const render::Templates& templates, std::string_view name, bool has_mark,
                const text::SourceSet& sources) {
    diag::Diagnostics faults;
    templates.check(name, page(), faults);
    const std::string out = templates.render(name, page(), faults);
    expect_sound(faults, sources);
    expect(out.size() <= largest_page, "a page without end");
    if (name.ends_with(".html") && !has_mark) {
        expect(out.find("<zq") == std::string::npos, "a text that became a tag", out);
    }
}

void run(std::string_view bytes) {
    const std::size_t cut = std::min(bytes.find(parting), bytes.size());
    text::SourceSet sources;
    std::vector<render::TemplateFile> files;
    files.push_back({"a.html", sources.add("templates/a.html", std::string(bytes.substr(0, cut)))});
    if (cut < bytes.size()) {
        const std::string rest(bytes.substr(cut + parting.size()));
        files.push_back({"b.html", sources.add("templates/b.html", rest)});
        files.push_back({"c.txt", sources.add("templates/c.txt", rest)});
    }
    diag::Diagnostics faults;
    const render::Templates templates(sources, files, faults);
    expect_sound(faults, sources);
    if (faults.has_errors()) return;
    const bool has_mark = bytes.find("zq") != std::string_view::npos;
    for (const render::TemplateFile& file : files)
        render_one(templates, file.name, has_mark, sources);
}

} // namespace
} // namespace redovisa::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    redovisa::fuzz::run(redovisa::fuzz::as_text(data, size));
    return 0;
}
