#include "fuzz/check_faults.hpp"
#include "fuzz/write_yaml.hpp"
#include "yaml/bytes.hpp"
#include "yaml/events.hpp"
#include "yaml/outline.hpp"
#include "yaml/parse.hpp"

/// Bytes to a tree. Every place is in the file; what is accepted, written anew, reads to the same tree; and the parser
/// reads the whole text as it reads the one that ours leaves of it.
namespace redovisa::fuzz {
namespace {

void expect_inside(text::Span inner, text::Span outer) {
    expect(outer.begin <= inner.begin && inner.begin <= inner.end && inner.end <= outer.end, "a place outside its own");
}

void expect_places(const yaml::Node& node, text::Span outer) {
    expect_inside(node.where, outer);
    for (const yaml::Node& item : node.items)
        expect_places(item, node.where);
    for (const yaml::Entry& entry : node.entries) {
        expect_inside(entry.key_where, node.where);
        expect(entry.key_where.end <= entry.value.where.begin, "a value before its key");
        expect_places(entry.value, node.where);
    }
}

bool same(const yaml::Node& a, const yaml::Node& b) {
    return a.kind == b.kind && a.text == b.text && std::ranges::equal(a.items, b.items, same) &&
           std::ranges::equal(a.entries, b.entries, [](const yaml::Entry& x, const yaml::Entry& y) {
               return x.key == y.key && same(x.value, y.value);
           });
}

void expect_same_uncut(const text::Source& source, text::SourceId id, const yaml::Document& document) {
    diag::Diagnostics faults;
    const yaml::Bytes bytes = yaml::check_bytes(source, id, faults);
    const yaml::Outline outline = yaml::read_outline(source, id, bytes.start, faults);
    const auto whole = yaml::build_tree(source, id, bytes.start, outline, faults, false);
    expect(whole.has_value() && same(document.root, whole->root), "the parser reads the whole text otherwise");
}

void run(std::string_view bytes) {
    text::SourceSet sources;
    diag::Diagnostics faults;
    const text::SourceId id = sources.add("x.yaml", std::string(bytes));
    const auto document = yaml::parse(sources[id], id, faults);
    expect_sound(faults, sources);
    expect(document.has_value() || faults.has_errors(), "refused without a word");
    if (!document) return;
    expect(document->root.is_mapping(), "the root is no mapping");
    expect_places(document->root, {id, 0, static_cast<std::uint32_t>(bytes.size())});
    expect_same_uncut(sources[id], id, *document);

    const std::string written = write_yaml(*document);
    const text::SourceId again_id = sources.add("again.yaml", written);
    diag::Diagnostics more;
    const auto again = yaml::parse(sources[again_id], again_id, more);
    expect(again.has_value(), "refused when written anew", written);
    expect(same(document->root, again->root), "another tree when written anew", written);
}

} // namespace
} // namespace redovisa::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    redovisa::fuzz::run(redovisa::fuzz::as_text(data, size));
    return 0;
}
