#include "render/published.hpp"

#include "diag/rules_output.hpp"

#include <utility>
#include <vector>

namespace redovisa::render {
namespace {

/// An address of the list, and where it is written.
struct Published {
    std::string page;
    std::string anchor; ///< empty: the page itself
    text::Span where;
};

std::vector<Published> read_list(text::SourceId source, std::string_view bytes) {
    std::vector<Published> out;
    std::string page;
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
        std::string_view line = bytes.substr(begin, end - begin);
        if (line.ends_with('\r')) line.remove_suffix(1);
        const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
        const std::string_view word = line.substr(indent);
        if (!word.empty() && word.front() != '#') {
            if (indent == 0) page = word;
            out.push_back({page,
                           indent == 0 ? std::string() : std::string(word),
                           {source, static_cast<std::uint32_t>(begin + indent),
                            static_cast<std::uint32_t>(begin + indent + word.size())}});
        }
        begin = end + 1;
    }
    return out;
}

/// `2019/` of `2019/aldre.html`: the pages that show the same things.
std::string folder_of(const std::string& page) {
    return page.substr(0, page.rfind('/') + 1);
}

} // namespace

Addresses addresses(std::span<const text::OutputFile> files, std::span<const view::Place> anchors) {
    Addresses out;
    for (const text::OutputFile& file : files) {
        if (file.path.ends_with(".html")) out[file.path];
    }
    for (const view::Place& place : anchors) {
        for (const std::string& page : {place.page, place.whole}) {
            if (const auto found = out.find(page); found != out.end()) found->second.insert(place.anchor);
        }
    }
    return out;
}

std::string published_list(const Addresses& addresses, lang::Language language) {
    std::string out = language == lang::Language::sv
                          ? "# Alla sidor som är publicerade, och under varje sida platserna på den. Bygget stoppar om "
                            "någon går förlorad.\n# Gjord av `redovisa export --format addresses`.\n"
                          : "# Every page that is published, and below each the places on it. A build stops when one "
                            "is lost.\n# Made by `redovisa export --format addresses`.\n";
    for (const auto& [page, anchors] : addresses) {
        out += page + "\n";
        for (const std::string& anchor : anchors)
            out += "  " + anchor + "\n";
    }
    return out;
}

void check_published(text::SourceId published, const text::Source& list, const Addresses& addresses,
                     diag::Diagnostics& out) {
    const std::vector<Published> all = read_list(published, list.bytes());
    std::set<std::pair<std::string, std::string>> told; // folder and anchor
    for (const Published& one : all) {
        if (addresses.contains(one.page)) continue;
        if (one.anchor.empty())
            out.add(diag::rules::published_lost, one.where, {{"address", one.page}});
        else
            told.emplace(folder_of(one.page), one.anchor);
    }
    for (const Published& one : all) {
        const auto page = addresses.find(one.page);
        if (page == addresses.end() || one.anchor.empty() || page->second.contains(one.anchor)) continue;
        if (!told.emplace(folder_of(one.page), one.anchor).second) continue;
        out.add(diag::rules::published_lost, one.where, {{"address", one.page + "#" + one.anchor}});
    }
}

} // namespace redovisa::render
