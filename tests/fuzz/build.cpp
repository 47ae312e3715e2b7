#include "fuzz/check_faults.hpp"
#include "support/site_in_memory.hpp"
#include "text/portable.hpp"
#include "text/utf8.hpp"

/// Several files, each after a line `== path`, to a whole site in memory. Whatever the faults, they have their places;
/// a site has portable paths, pages of well-formed text without characters that steer, and the same bytes twice.
namespace redovisa::fuzz {
namespace {

constexpr std::string_view mark = "== ";

std::map<std::string, std::string> files_of(std::string_view bytes) {
    std::map<std::string, std::string> out;
    std::string* file = nullptr;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size() - 1) + 1;
        const std::string_view line = bytes.substr(0, end);
        bytes.remove_prefix(end);
        if (line.starts_with(mark)) {
            const std::string_view path = line.substr(mark.size(), line.find_last_not_of("\r\n") + 1 - mark.size());
            const bool is_path = !path.empty() && path.find_first_of(std::string_view("\0", 1)) == path.npos &&
                                 !path.starts_with('/') && !path.ends_with('/') && path.find("//") == path.npos;
            file = is_path ? &out[std::string(path)] : nullptr;
        } else if (file != nullptr) {
            *file += line;
        }
    }
    return out;
}

/// The organisation's logo goes to the site as it is; everything else is written by us.
bool is_picture(const std::string& path) {
    return path.ends_with(".svg") || path.ends_with(".png");
}

void expect_text(const std::string& path, std::string_view bytes) {
    if (is_picture(path)) return;
    while (!bytes.empty()) {
        const text::CodePoint point = text::decode(bytes);
        const bool steers = point.value < 0x20 && point.value != '\n' && point.value != '\r' && point.value != '\t';
        expect(point.valid && !steers && point.value != 0x7f, "a page with bytes that are no text", path);
        bytes.remove_prefix(point.length);
    }
}

void run(std::string_view bytes) {
    const std::map<std::string, std::string> files = files_of(bytes);
    test::MemoryFiles disk("reports", files);
    const cli::Options options;
    const auto loaded = cli::load("reports", disk, 1, lang::Date{2026, 11, 1});
    expect_sound(loaded->faults, loaded->sources);
    if (loaded->faults.has_errors()) return;
    const std::vector<text::OutputFile> site = cli::make_site_files(options, disk, *loaded);
    expect(!loaded->faults.has_errors() && !site.empty(), "sound reports that give no site");
    std::map<std::string_view, const text::OutputFile*> pages;
    for (const text::OutputFile& page : site) {
        expect(text::is_portable_path(page.path), "a path that is not portable", page.path);
        expect(pages.emplace(page.path, &page).second, "two pages with one path", page.path);
        expect_text(page.path, page.bytes);
    }
    test::MemoryFiles other("reports", files);
    const auto again = cli::load("reports", other, 1, lang::Date{2026, 11, 1});
    for (const text::OutputFile& page : cli::make_site_files(options, other, *again)) {
        const auto found = pages.find(page.path);
        expect(found != pages.end() && found->second->bytes == page.bytes, "other bytes the second time", page.path);
        pages.erase(found);
    }
    expect(pages.empty(), "fewer pages the second time");
}

} // namespace
} // namespace redovisa::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    redovisa::fuzz::run(redovisa::fuzz::as_text(data, size));
    return 0;
}
