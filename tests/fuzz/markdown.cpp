#include "fuzz/check_faults.hpp"
#include "fuzz/check_html.hpp"
#include "markdown/parse.hpp"
#include "render/prose_html.hpp"
#include "render/prose_markdown.hpp"

/// One field of prose. The HTML holds only what prose may have and is not larger than can be; the Markdown made of it
/// is read without a fault, has the same blocks and gives itself again.
namespace redovisa::fuzz {
namespace {

constexpr std::size_t most_html_a_byte = 100;
constexpr std::size_t most_html_beside = 4'000;

struct Reading {
    text::SourceSet sources;
    diag::Diagnostics faults;
    markdown::Document document;

    explicit Reading(std::string_view bytes) {
        const text::SourceId id = sources.add("x.md", std::string(bytes));
        const text::Source& source = sources[id];
        const auto size = static_cast<std::uint32_t>(bytes.size());
        const auto locate = [&](std::size_t line, std::size_t column, std::size_t length) {
            const std::uint32_t line_begin = source.line_begin(static_cast<std::uint32_t>(line + 1));
            const std::uint32_t begin = std::min(size, line_begin + static_cast<std::uint32_t>(column));
            return text::Span{id, begin, std::min(size, begin + static_cast<std::uint32_t>(length))};
        };
        document = markdown::parse(source.bytes(), locate, faults);
    }
};

void expect_html(const render::Html& html, std::size_t size) {
    const std::string fault = html_fault(html.str());
    expect(fault.empty(), fault, html.str());
    expect(html.str().size() <= most_html_a_byte * size + most_html_beside, "HTML that is too large");
}

/// The kinds of blocks and what they hold, without their words.
std::string outline(const std::vector<markdown::Block>& blocks) {
    std::string out;
    for (const markdown::Block& block : blocks)
        out += static_cast<char>('a' + static_cast<int>(block.kind)) + ("(" + outline(block.children) + ")");
    return out;
}

void run(std::string_view bytes) {
    const Reading read(bytes);
    expect_sound(read.faults, read.sources);
    expect_html(render::prose_html(read.document), bytes.size());
    expect_html(render::prose_line_html(read.document), bytes.size());
    (void)markdown::plain_text(read.document);

    if (read.faults.has_errors()) return; // no page is made of it
    const std::string written = render::prose_markdown(read.document, 1);
    const Reading again(written);
    expect(!again.faults.has_errors(), "Markdown of ours that we refuse", written);
    expect(outline(again.document.blocks) == outline(read.document.blocks), "Markdown of other blocks", written);
    // Typography sees what line ends parted only when it is read as one line, so the second and third are compared.
    const std::string twice = render::prose_markdown(again.document, 1);
    const std::string thrice = render::prose_markdown(Reading(twice).document, 1);
    expect(thrice == twice, "Markdown that reads otherwise", twice + "\n---\n" + thrice);
}

} // namespace
} // namespace redovisa::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    redovisa::fuzz::run(redovisa::fuzz::as_text(data, size));
    return 0;
}
